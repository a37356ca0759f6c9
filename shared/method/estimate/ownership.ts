import type { Spread, ThreePoint } from './three-point.ts';
import { occurrencesByYear, sumCorrelated, times, type Timing } from './total.ts';

/** A cost line: points and spread in yen per unit and occurrence. */
export interface OwnershipLine {
  readonly points: ThreePoint;
  readonly spread: Spread;
  readonly quantity: number;
  readonly timing: Timing;
}

/** An amount in yen. The points are plain sums and only span the range: percentiles do not add. */
export interface OwnershipCost extends Spread {
  readonly points: ThreePoint;
}

export interface OwnershipYear {
  /** 1 is the first year of the horizon. */
  readonly year: number;
  /** What the year costs. */
  readonly within: OwnershipCost;
  /** What this year and all before it cost; the last year's is the total cost of ownership. */
  readonly cumulative: OwnershipCost;
}

/**
 * Total cost of ownership by year (METHOD 14), three-point throughout. A line is one uncertain price: it is fully correlated with
 * itself across the years, so the σ of several years is not the sum of independent years.
 * @param horizonYears whole years, 1 or more
 * @param rho correlation of every two lines, 0 to 1 (METHOD 11)
 * @throws RangeError for ρ outside 0..1 or a start before month 1
 */
export function ownershipByYear(lines: readonly OwnershipLine[], horizonYears: number, rho: number): OwnershipYear[] {
  const counts = lines.map(({ timing }) => occurrencesByYear(timing, horizonYears));
  const factorsSoFar = lines.map(() => 0);
  return Array.from({ length: horizonYears }, (_, index) => {
    const factors = lines.map(({ quantity }, line) => quantity * (counts[line]?.[index] ?? 0));
    for (const [line, factor] of factors.entries()) factorsSoFar[line] = (factorsSoFar[line] ?? 0) + factor;
    return { year: index + 1, within: costOf(lines, factors, rho), cumulative: costOf(lines, factorsSoFar, rho) };
  });
}

function costOf(lines: readonly OwnershipLine[], factors: readonly number[], rho: number): OwnershipCost {
  const factorOf = (line: number): number => factors[line] ?? 0;
  const sum = (point: keyof ThreePoint): number => lines.reduce((total, { points }, line) => total + points[point] * factorOf(line), 0);
  return {
    points: { optimistic: sum('optimistic'), mostLikely: sum('mostLikely'), pessimistic: sum('pessimistic') },
    ...sumCorrelated(
      lines.map(({ spread }, line) => times(spread, factorOf(line))),
      rho,
    ),
  };
}
