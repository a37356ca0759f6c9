import { type Document, inOrder } from '../../shared/document.ts';
import { type DerivedGap, severityRulesOf } from '../../shared/evaluation.ts';
import type { Translate } from '../../shared/language/index.ts';
import { severityOf } from '../../shared/method/gaps/severity.ts';
import type { ThreeGrades } from '../../shared/model/values.ts';

/** From grave to slight, then those nobody has graded. */
export const impacts: readonly (ThreeGrades | null)[] = [3, 2, 1, null];

export interface NatureBar {
  readonly id: string;
  readonly name: string;
  /** In the order of the impacts. */
  readonly counts: readonly number[];
  readonly total: number;
  /** How many are of high severity. */
  readonly severe: number;
}

/** The gaps counted by nature and impact; natures without any are left out. */
export function natureBars(document: Document, gaps: readonly DerivedGap[], translate: Translate): NatureBar[] {
  const rules = severityRulesOf(document);
  const byNature = Map.groupBy(gaps, ({ described }) => described?.natureId ?? null);
  const natures = [...inOrder(document, 'gapNature').map(({ id, label }) => ({ id, name: label })), { id: null, name: translate('gaps.unclassified') }];
  return natures.flatMap(({ id, name }) => {
    const found = byNature.get(id) ?? [];
    if (found.length === 0) return [];
    const counts = impacts.map((impact) => found.filter(({ described }) => (described?.impact ?? null) === impact).length);
    const severe = found.filter(({ described }) => severityOf(described?.impact ?? null, described?.importance ?? null, rules)?.class === 'high');
    return [{ id: id ?? '', name, counts, total: found.length, severe: severe.length }];
  });
}
