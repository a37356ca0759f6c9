import type { Document } from './document.ts';
import { type DerivedGap, severityRulesOf } from './evaluation.ts';
import { memoise } from './memoise.ts';
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

/** What knocks out, then what is mandatory, then by severity and by weight, so that a list cut short keeps what counts most; equals stay in turn. */
export function gravestFirst(gaps: readonly DerivedGap[], document: Document): readonly DerivedGap[] {
  const ranked = gaps.map((gap) => ({ gap, knocks: isKnockOut(gap), rank: gapGroups.indexOf(severityGroupOf(gap, document)) }));
  const first = (a: boolean, b: boolean): number => Number(b) - Number(a);
  return ranked
    .toSorted(
      (a, b) =>
        first(a.knocks, b.knocks) ||
        first(a.gap.requirement.mandatory, b.gap.requirement.mandatory) ||
        a.rank - b.rank ||
        b.gap.requirement.weight - a.gap.requirement.weight,
    )
    .map(({ gap }) => gap);
}

/** What knocks out before the rest, which stays in turn: for lists in which people grade, whose rows must not move meanwhile. */
export const knockOutsFirst = memoise((gaps: readonly DerivedGap[]): readonly DerivedGap[] => [...gaps.filter(isKnockOut), ...gaps.filter((gap) => !isKnockOut(gap))]);
