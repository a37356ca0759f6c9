import type { SeverityClass } from '../../model/gap.ts';
import type { ThreeGrades } from '../../model/values.ts';

export interface Severity {
  /** impact x importance: 1, 2, 3, 4, 6 or 9. */
  readonly product: number;
  readonly class: SeverityClass;
}

/**
 * Severity of a gap (METHOD 6; step 3-5 of the guide asks for impact and importance): their product, in three classes by the matrix
 *
 *     impact 3 │ 3 medium  6 high    9 high
 *            2 │ 2 low     4 medium  6 high
 *            1 │ 1 low     2 low     3 medium
 *     importance 1         2         3
 *
 * @param impact 1 low to 3 high, or null while it is not graded
 * @param importance the same
 * @returns undefined while either grade is missing: an ungraded gap is unknown, not harmless
 */
export function severityOf(impact: ThreeGrades | null, importance: ThreeGrades | null): Severity | undefined {
  if (impact === null || importance === null) return undefined;
  const product = impact * importance;
  return { product, class: product <= 2 ? 'low' : product <= 4 ? 'medium' : 'high' };
}
