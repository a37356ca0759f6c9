import type { ContingencyBase } from '../../model/project.ts';
import type { Chance } from '../statistics/chance.ts';
import { normalProbability, normalQuantile } from '../statistics/normal.ts';
import { isAtMost } from '../statistics/tolerance.ts';
import { type Ends, type Spread, withinSign } from './three-point.ts';

export interface Contingency {
  readonly base: ContingencyBase;
  /** The amount of the base. */
  readonly from: number;
  /** Percentile − base; below 0 when the chosen percentile lies below the base. */
  readonly amount: number;
}

/**
 * Contingency = chosen percentile − stated base (METHOD 12), all in one unit.
 * @param percentile the amount at the chosen percentile, not the percentage
 * @param bases E and ΣM of the same total
 */
export function contingency(percentile: number, base: ContingencyBase, bases: Readonly<Record<ContingencyBase, number>>): Contingency {
  return { base, from: bases[base], amount: percentile - bases[base] };
}

/**
 * The amount a total stays within with probability p, by the normal approximation: E + zσ, on the side of zero on which both ends lie.
 * @param ends best and worst case of the same total
 * @param p one-sided probability, above 0 and below 1
 * @throws RangeError for any other p
 */
export const normalPercentile = ({ expected, deviation }: Spread, ends: Ends, p: number): number =>
  withinSign(expected + normalQuantile(p) * deviation, ends);

/**
 * The probability that a total stays within the budget, by the normal approximation: Φ((budget − E) / σ); 0 for a budget below 0 where the
 * total costs something at best, 1 for one of 0 or more where it is a discount even at worst. Without spread it is 1 from E on and 0 below,
 * amounts that differ by the last bits of sums being the same.
 * @param ends best and worst case of the same total
 */
export function withinBudget({ expected, deviation }: Spread, ends: Ends, budget: number): Chance {
  if (isAtMost(deviation, 0, expected)) return isAtMost(expected, budget) ? 1 : 0;
  if (budget < 0 && ends.optimistic >= 0) return 0;
  if (budget >= 0 && ends.pessimistic <= 0) return 1;
  return normalProbability((budget - expected) / deviation);
}
