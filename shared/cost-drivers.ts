import { rangeOf } from './estimates.ts';
import { costDrivers } from './method/estimate/drivers.ts';
import { normalPercentile } from './method/estimate/contingency.ts';
import type { Ends } from './method/estimate/three-point.ts';
import { sumCorrelated } from './method/estimate/total.ts';
import type { CandidateTotals } from './totals.ts';

/** Lines named at most; the others stand together. */
export const namedDrivers = 12;

/** A line, or the lines together that are not named: what it means for the spread of the total. In yen over the horizon. */
export interface CostDriver {
  readonly id: string;
  /** Empty for a line without a title and for the lines together. */
  readonly title: string;
  /** 1, or how many lines stand together. */
  readonly lines: number;
  /** Share of the variance of the total, 0..1. */
  readonly share: number;
  readonly totalAtP10: number;
  readonly totalAtP90: number;
}

export interface DriversOfTotal {
  readonly expected: number;
  /** The largest share first, at most `namedDrivers`. */
  readonly named: readonly CostDriver[];
  /** The other lines together, their P10 and P90 by the normal approximation; null when every line is named. */
  readonly rest: CostDriver | null;
}

/** What drives the spread of a candidate's total, by name; rho is the project's correlation between cost lines. */
export function driversOfTotal({ lines, total }: Pick<CandidateTotals, 'lines' | 'total'>, rho: number): DriversOfTotal {
  const { expected } = total.spread;
  const byId = new Map<string, (typeof lines)[number]>(lines.map((line) => [line.estimate.id, line]));
  const drivers = costDrivers(
    lines.flatMap(({ estimate, factor, total: { spread } }) => {
      const range = rangeOf(estimate);
      return range === null ? [] : [{ id: estimate.id as string, spread, p10: range.p10 * factor, p90: range.p90 * factor }];
    }),
    rho,
  );
  const ofOne = drivers.map((driver): CostDriver => ({ ...driver, title: byId.get(driver.id)?.estimate.title.trim() ?? '', lines: 1 }));
  const others = ofOne.length > namedDrivers ? ofOne.slice(namedDrivers) : [];
  const unnamed = others.flatMap(({ id }) => byId.get(id)?.total ?? []);
  const together = sumCorrelated(unnamed.map(({ spread }) => spread), rho);
  const sum = (end: keyof Ends): number => unnamed.reduce((total, { points }) => total + points[end], 0);
  const ends: Ends = { optimistic: sum('optimistic'), pessimistic: sum('pessimistic') };
  return {
    expected,
    named: ofOne.slice(0, namedDrivers),
    rest:
      others.length === 0
        ? null
        : {
            id: 'rest',
            title: '',
            lines: others.length,
            share: others.reduce((sum, { share }) => sum + share, 0),
            totalAtP10: expected - together.expected + normalPercentile(together, ends, 0.1),
            totalAtP90: expected - together.expected + normalPercentile(together, ends, 0.9),
          },
  };
}
