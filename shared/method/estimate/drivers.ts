import type { Spread } from './three-point.ts';
import { sumCorrelated } from './total.ts';

/** A whole cost line: its spread and its P10 and P90 in yen over the horizon. */
export interface DriverLine<Id extends string> {
  readonly id: Id;
  readonly spread: Spread;
  readonly p10: number;
  readonly p90: number;
}

export interface Driver<Id extends string> {
  readonly id: Id;
  /** Share of the variance of the total, 0..1. */
  readonly share: number;
  /** The expected total if only this line came to its P10. */
  readonly totalAtP10: number;
  /** The expected total if only this line came to its P90. */
  readonly totalAtP90: number;
}

/**
 * What drives the uncertainty of a total (METHOD 11): each line's share of its variance, σᵢ(σᵢ + ρΣⱼ≠ᵢσⱼ) / σ², which add to 1, and the
 * bar of a tornado chart from its P10 to its P90 with all other lines at E.
 * @param rho correlation of every two lines, 0 to 1
 * @returns the largest share first, equal shares by id; shares are 0 where nothing is uncertain
 * @throws RangeError for ρ outside 0..1
 */
export function costDrivers<Id extends string>(lines: readonly DriverLine<Id>[], rho: number): Driver<Id>[] {
  const total = sumCorrelated(
    lines.map(({ spread }) => spread),
    rho,
  );
  const variance = total.deviation ** 2;
  const deviations = lines.reduce((sum, { spread }) => sum + spread.deviation, 0);
  return lines
    .map(({ id, spread: { expected, deviation }, p10, p90 }): Driver<Id> => {
      const others = total.expected - expected;
      const covariance = deviation * ((1 - rho) * deviation + rho * deviations);
      return { id, share: variance === 0 ? 0 : covariance / variance, totalAtP10: others + p10, totalAtP90: others + p90 };
    })
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
}
