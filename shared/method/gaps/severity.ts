import type { SeverityClass, SeverityRule } from '../../model/gap.ts';
import type { ThreeGrades } from '../../model/values.ts';

export interface Severity {
  /** impact x importance: 1, 2, 3, 4, 6 or 9. */
  readonly product: number;
  readonly class: SeverityClass;
}

/** One field of the severity matrix that departs from the usual one. */
export type SeverityDeparture = Pick<SeverityRule, 'impact' | 'importance' | 'severity'>;

/**
 * The usual severity of a gap: the product of impact and importance, in three classes by the matrix
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
 * Severity of a gap (METHOD 6; step 3-5 of the guide asks for impact and importance): by the usual matrix, except where the
 * project departs from it.
 * @param impact 1 low to 3 high, or null while it is not graded
 * @param importance the same
 * @param departures the fields of the matrix the project sets itself
 * @returns undefined while either grade is missing: an ungraded gap is unknown, not harmless
 */
export function severityOf(
  impact: ThreeGrades | null,
  importance: ThreeGrades | null,
  departures: Iterable<SeverityDeparture>,
): Severity | undefined {
  if (impact === null || importance === null) return undefined;
  for (const rule of departures)
    if (rule.impact === impact && rule.importance === importance) return { product: impact * importance, class: rule.severity };
  return { product: impact * importance, class: usualSeverity(impact, importance) };
}
