import type { Frequency } from '../../model/estimate.ts';
import type { Spread } from './three-point.ts';

/** When a cost occurs. Months count from 1, the first month of the horizon. */
export interface Timing {
  readonly frequency: Frequency;
  /** Month of the first occurrence, 1 or more. */
  readonly startMonth: number;
  /** The last month in which it may occur; null while the horizon lasts. */
  readonly endMonth: number | null;
}

const monthsBetween: Readonly<Record<Frequency, number>> = { once: Number.POSITIVE_INFINITY, monthly: 1, yearly: 12 };

/** How often a cost occurs from the first month of the horizon to the end of the given month. */
function occurrencesUntil({ frequency, startMonth, endMonth }: Timing, month: number): number {
  const last = Math.min(endMonth ?? month, month);
  return last < startMonth ? 0 : Math.floor((last - startMonth) / monthsBetween[frequency]) + 1;
}

/**
 * How often a cost occurs within the horizon (METHOD 14): once 1, monthly 12·N, yearly N when it starts in month 1 and does not end;
 * yearly costs recur in startMonth, startMonth + 12, …
 * @param horizonYears N, whole years, 1 or more
 * @throws RangeError unless startMonth is a whole number, 1 or more
 */
export function occurrences(timing: Timing, horizonYears: number): number {
  if (!(Number.isInteger(timing.startMonth) && timing.startMonth >= 1)) throw new RangeError(`months count from 1, not ${timing.startMonth}`);
  return occurrencesUntil(timing, 12 * horizonYears);
}

/**
 * The occurrences of each year of the horizon, the first year first; they add to `occurrences`.
 * @param horizonYears N, whole years, 1 or more
 * @throws RangeError unless startMonth is a whole number, 1 or more
 */
export const occurrencesByYear = (timing: Timing, horizonYears: number): number[] =>
  Array.from({ length: horizonYears }, (_, year) => occurrences(timing, year + 1) - occurrences(timing, year));

/** A line repeated or multiplied: one uncertain price, so its σ grows with the factor, not with its root. */
export const times = ({ expected, deviation }: Spread, factor: number): Spread => ({
  expected: expected * factor,
  deviation: deviation * factor,
});

/**
 * Sum of lines of which every two correlate by ρ (METHOD 11): expected values add,
 * σ² = Σσᵢ² + 2Σᵢ<ⱼ ρσᵢσⱼ = (1 − ρ)Σσᵢ² + ρ(Σσᵢ)². A discount counts as the amount below 0 it is: where costs come out high, it comes out
 * small.
 * @param rho ρ, 0 (independent) to 1 (all rise and fall together)
 * @throws RangeError for any other ρ
 */
export function sumCorrelated(lines: Iterable<Spread>, rho: number): Spread {
  if (!(rho >= 0 && rho <= 1)) throw new RangeError(`a correlation must lie between 0 and 1, not ${rho}`);
  let expected = 0;
  let deviations = 0;
  let squares = 0;
  for (const line of lines) {
    expected += line.expected;
    deviations += line.deviation;
    squares += line.deviation ** 2;
  }
  return { expected, deviation: Math.sqrt((1 - rho) * squares + rho * deviations ** 2) };
}

/**
 * Sum of independent lines (METHOD 11): expected values add, variances add; σ is the root of the sum of squares.
 */
export const sumIndependent = (lines: Iterable<Spread>): Spread => sumCorrelated(lines, 0);
