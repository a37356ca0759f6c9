import type { SeverityClass, SeverityRule } from '../../model/gap.ts';
import type { ThreeGrades } from '../../model/values.ts';

export interface Severity {
  /** impact x importance: 1, 2, 3, 4, 6 or 9. */
  readonly product: number;
  readonly class: SeverityClass;
}

/** Where a project departs from the usual matrix. */
export type SeverityRules = readonly Pick<SeverityRule, 'impact' | 'importance' | 'severity'>[];

/**
 * The class the usual matrix gives (METHOD 6):
 *
 *     impact 3 │ 3 medium  6 high    9 high
 *            2 │ 2 low     4 medium  6 high
 *            1 │ 1 low     2 low     3 medium
 *     importance 1         2         3
 */
export function usualSeverity(impact: ThreeGrades, importance: ThreeGrades): SeverityClass {
  const product = impact * importance;
  return product <= 2 ? 'low' : product <= 4 ? 'medium' : 'high';
}

/**
 * Severity of a gap (METHOD 6; step 3-5 of the guide asks for impact and importance): their product, and its class by the project's
 * own rules or else by the usual matrix.
 * @param impact 1 low to 3 high, or null while it is not graded
 * @param importance the same
 * @param rules the cells of the matrix people changed
 * @returns undefined while either grade is missing: an ungraded gap is unknown, not harmless
 */
export function severityOf(impact: ThreeGrades | null, importance: ThreeGrades | null, rules: SeverityRules = []): Severity | undefined {
  if (impact === null || importance === null) return undefined;
  const rule = rules.find((entry) => entry.impact === impact && entry.importance === importance);
  return { product: impact * importance, class: rule?.severity ?? usualSeverity(impact, importance) };
}
