import type { Document } from './document.ts';
import { type DerivedGap, severityRulesOf } from './evaluation.ts';
import { memoiseEach } from './memoise.ts';
import { severityOf } from './method/gaps/severity.ts';
import { knocksOut } from './method/scoring/knock-out.ts';
import { type SeverityClass, severityClasses } from './model/gap.ts';

export type SeverityGroup = SeverityClass | 'ungraded';

/** What knocks a candidate out weighs more than any grade of severity. */
export type GapGroup = 'knockOut' | SeverityGroup;

/** From the gravest to those without grades. */
export const gapGroups: readonly GapGroup[] = ['knockOut', ...severityClasses.toReversed(), 'ungraded'];

export const severityGroupOf = ({ described }: DerivedGap, document: Document): SeverityGroup =>
  severityOf(described?.impact ?? null, described?.importance ?? null, severityRulesOf(document))?.class ?? 'ungraded';

/** Whether a gap alone drops its candidate from the ranking. */
export const isKnockOut = ({ requirement, level }: DerivedGap): boolean => knocksOut(requirement, level.class);

export const gapGroupOf = (gap: DerivedGap, document: Document): GapGroup => (isKnockOut(gap) ? 'knockOut' : severityGroupOf(gap, document));

/** What knocks out, then by severity; equals stay in turn. */
export const gravestFirst = (gaps: readonly DerivedGap[], document: Document): readonly DerivedGap[] => {
  const byGroup = Map.groupBy(gaps, (gap) => gapGroupOf(gap, document));
  return gapGroups.flatMap((group) => byGroup.get(group) ?? []);
};

/** What knocks out before the rest, which stays in turn: for lists in which people grade, whose rows must not move meanwhile. */
export const knockOutsFirst = memoiseEach((gaps: readonly DerivedGap[]): readonly DerivedGap[] => [...gaps.filter(isKnockOut), ...gaps.filter((gap) => !isKnockOut(gap))]);
