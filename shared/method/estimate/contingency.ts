import type { ContingencyBase } from '../../model/project.ts';
import { normalProbability, normalQuantile } from '../statistics/normal.ts';
import type { Spread } from './three-point.ts';

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
 * The amount a total stays within with probability p, by the normal approximation: E + zσ. Costs are not negative, so neither is the result.
 * @param p one-sided probability, above 0 and below 1
 * @throws RangeError for any other p
 */
export const normalPercentile = ({ expected, deviation }: Spread, p: number): number => Math.max(0, expected + normalQuantile(p) * deviation);

/**
 * The probability that a total stays within the budget, by the normal approximation: Φ((budget − E) / σ), 0 for a budget below 0.
 * Without spread it is 1 from E on and 0 below.
 */
export function withinBudget({ expected, deviation }: Spread, budget: number): number {
  if (budget < 0) return 0;
  if (deviation === 0) return budget >= expected ? 1 : 0;
  return normalProbability((budget - expected) / deviation);
}
