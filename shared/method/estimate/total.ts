import type { Frequency } from '../../model/estimate.ts';
import type { Spread } from './three-point.ts';

/**
 * How often a cost occurs within the horizon (METHOD 14): once 1, monthly 12·N, yearly N.
 * @param horizonYears N, whole years, 1 or more
 */
export function occurrences(frequency: Frequency, horizonYears: number): number {
  return { once: 1, monthly: 12 * horizonYears, yearly: horizonYears }[frequency];
}

/** A line repeated or multiplied: one uncertain price, so its σ grows with the factor, not with its root. */
export const times = ({ expected, deviation }: Spread, factor: number): Spread => ({
  expected: expected * factor,
  deviation: deviation * factor,
});

/**
 * Sum of independent lines (METHOD 11): expected values add, variances add; σ is the root of the sum of squares.
 */
export function sumIndependent(lines: Iterable<Spread>): Spread {
  let expected = 0;
  let variance = 0;
  for (const line of lines) {
    expected += line.expected;
    variance += line.deviation ** 2;
  }
  return { expected, deviation: Math.sqrt(variance) };
}
