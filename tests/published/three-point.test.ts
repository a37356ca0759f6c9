import { describe, expect, test } from 'vitest';
import { classicPert, sigmaRange } from '../../shared/method/estimate/three-point.ts';
import { spreadOf } from '../../shared/method/estimate/distribution.ts';
import { contingency, normalPercentile, withinBudget } from '../../shared/method/estimate/contingency.ts';
import { sumCorrelated, sumIndependent } from '../../shared/method/estimate/total.ts';
import { airVehicle, heldman, networks, singles } from './three-point-cases.ts';

const classicOf = ([optimistic, mostLikely, pessimistic]: readonly [number, number, number]) =>
  classicPert({ optimistic, mostLikely, pessimistic });

/** The tolerance of a printed figure: half a unit of its last decimal. */
const printed = (decimals: number): number => 0.5 * 10 ** -decimals + 1e-9;

function expectPrinted(actual: number, value: number, decimals: number): void {
  expect(Math.abs(actual - value), `${actual} against ${value}`).toBeLessThanOrEqual(printed(decimals));
}

describe.each(singles)('$name ($source)', ({ points, expected, deviation }) => {
  test(`E and σ as printed, to half a unit of the last decimal`, () => {
    const spread = classicOf(points);
    if (expected !== undefined) expectPrinted(spread.expected, expected.value, expected.decimals);
    // 0.91667 is printed as 0.9, which is within half a unit as well.
    if (deviation !== undefined) expectPrinted(spread.deviation, deviation.value, deviation.decimals);
    expect(expected ?? deviation).toBeDefined();
  });
});

describe.each(networks)('$name ($source)', ({ decimals, tasks, sum, path }) => {
  const spreads = new Map(tasks.map(({ id, points }) => [id, classicOf(points)]));

  test.each(tasks)('task $id: E $expected, variance $variance', ({ id, expected, variance }) => {
    const spread = spreads.get(id);
    expectPrinted(spread?.expected ?? Number.NaN, expected, decimals);
    expectPrinted((spread?.deviation ?? Number.NaN) ** 2, variance, decimals);
  });

  test('the sum of all tasks takes the root of the squares, to 6 decimals, not the sum of σ', () => {
    const total = sumIndependent(spreads.values());
    expectPrinted(total.expected, sum.expected, 6);
    expectPrinted(total.deviation, sum.deviation, 6);
    const wrong = spreads.values().reduce((added, { deviation }) => added + deviation, 0);
    expectPrinted(wrong, sum.wrongDeviation, 6);
    expect(Math.abs(total.deviation - wrong)).toBeGreaterThan(1);
  });

  test('the sum of σ is right only where all tasks are fully correlated, to 6 decimals', () => {
    expectPrinted(sumCorrelated(spreads.values(), 1).deviation, sum.wrongDeviation, 6);
    expect(sumCorrelated(spreads.values(), 0.3).deviation).toBeLessThan(sum.wrongDeviation - 0.5);
  });

  test('the critical path adds to its E and σ', () => {
    if (path === undefined) return;
    const along = sumIndependent(path.tasks.flatMap((id) => spreads.get(id) ?? []));
    expectPrinted(along.expected, path.expected, path.decimals);
    expectPrinted(along.deviation, path.deviation, path.decimals);
  });
});

/** The ends of what costs something at best. */
const costs = { optimistic: 0, pessimistic: 1e6 };

describe('Heldman, totals of a task table (gristprojectmanagement.us)', () => {
  // The stored table is incomplete; eight tasks with the printed Σσ and Σσ² stand for it: four σ above their mean, four below.
  const mean = heldman.sumOfDeviations / 8;
  const away = Math.sqrt(heldman.variance / 8 - mean ** 2);
  const tasks = Array.from({ length: 8 }, (_, index) => ({ expected: heldman.expected / 8, deviation: index < 4 ? mean + away : mean - away }));
  const total = sumIndependent(tasks);

  test('E adds, and σ is the root of the summed variances, to 2 decimals', () => {
    expectPrinted(total.expected, heldman.expected, 2);
    expectPrinted(total.deviation, heldman.deviation, 2);
  });

  test('adding σ, which must not be done, gives 10.05: the σ of fully correlated tasks only, to 2 decimals', () => {
    expectPrinted(sumCorrelated(tasks, 1).deviation, heldman.sumOfDeviations, 2);
    expect(total.deviation).toBeLessThan(heldman.sumOfDeviations - 6);
  });

  test('the 68 % and 95 % ranges are ± 1 and 2 σ, to 2 decimals', () => {
    for (const [k, [from, to]] of [
      [1, heldman.range68],
      [2, heldman.range95],
    ] as const) {
      const range = sigmaRange(total, costs, k);
      expectPrinted(range.from, from, 2);
      expectPrinted(range.to, to, 2);
    }
  });
});

describe('GAO-20-195G, table 12, an air vehicle by work breakdown (triangular, METHOD 9 and 11)', () => {
  const triangle = { distribution: 'triangular', lambda: 4 } as const;
  const total = sumIndependent(
    airVehicle.tasks.map(({ points: [optimistic, mostLikely, pessimistic] }) => spreadOf({ optimistic, mostLikely, pessimistic }, triangle)),
  );
  const { simulated } = airVehicle;

  test('the most likely values add to 77,092, the means to 82,244, exactly', () => {
    expect(airVehicle.tasks.reduce((sum, { points }) => sum + points[1], 0)).toBe(airVehicle.mostLikely);
    expect(total.expected).toBeCloseTo(airVehicle.expected, 6);
  });

  test('the normal approximation comes within 1 % of the simulated P50 and P80 and within 1 point of P(≤ ΣM)', () => {
    expect(Math.abs(normalPercentile(total, costs, 0.5) / simulated.p50 - 1)).toBeLessThan(0.01);
    expect(Math.abs(normalPercentile(total, costs, 0.8) / simulated.p80 - 1)).toBeLessThan(0.01);
    expect(Math.abs(withinBudget(total, costs, airVehicle.mostLikely) - simulated.withinMostLikely)).toBeLessThan(0.01);
  });

  test('the contingency to P80 is more than twice as large on ΣM as on E', () => {
    const [onModes, onMean] = (['mostLikely', 'expected'] as const).map((base) => contingency(simulated.p80, base, airVehicle).amount);
    expect([onModes, onMean]).toEqual([9348, 4196]);
  });
});
