import { describe, expect, test } from 'vitest';
import { classicPert, sigmaRange } from '../../shared/method/estimate/three-point.ts';
import { sumIndependent } from '../../shared/method/estimate/total.ts';
import { heldman, networks, singles } from './three-point-cases.ts';

const spreadOf = ([optimistic, mostLikely, pessimistic]: readonly [number, number, number]) =>
  classicPert({ optimistic, mostLikely, pessimistic });

/** The tolerance of a printed figure: half a unit of its last decimal. */
const printed = (decimals: number): number => 0.5 * 10 ** -decimals + 1e-9;

function expectPrinted(actual: number, value: number, decimals: number): void {
  expect(Math.abs(actual - value), `${actual} against ${value}`).toBeLessThanOrEqual(printed(decimals));
}

describe.each(singles)('$name ($source)', ({ points, expected, deviation }) => {
  test(`E and σ as printed, to half a unit of the last decimal`, () => {
    const spread = spreadOf(points);
    if (expected !== undefined) expectPrinted(spread.expected, expected.value, expected.decimals);
    // 0.91667 is printed as 0.9, which is within half a unit as well.
    if (deviation !== undefined) expectPrinted(spread.deviation, deviation.value, deviation.decimals);
    expect(expected ?? deviation).toBeDefined();
  });
});

describe.each(networks)('$name ($source)', ({ decimals, tasks, sum, path }) => {
  const spreads = new Map(tasks.map(({ id, points }) => [id, spreadOf(points)]));

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

  test('the critical path adds to its E and σ', () => {
    if (path === undefined) return;
    const along = sumIndependent(path.tasks.flatMap((id) => spreads.get(id) ?? []));
    expectPrinted(along.expected, path.expected, path.decimals);
    expectPrinted(along.deviation, path.deviation, path.decimals);
  });
});

describe('Heldman, totals of a task table (gristprojectmanagement.us)', () => {
  const total = sumIndependent([{ expected: heldman.expected, deviation: Math.sqrt(heldman.variance) }]);

  test('σ is the root of the summed variances, to 2 decimals, and not the sum of σ', () => {
    expectPrinted(total.deviation, heldman.deviation, 2);
    expect(Math.abs(total.deviation - heldman.sumOfDeviations)).toBeGreaterThan(6);
  });

  test('the 68 % and 95 % ranges are ± 1 and 2 σ, to 2 decimals', () => {
    for (const [k, [from, to]] of [
      [1, heldman.range68],
      [2, heldman.range95],
    ] as const) {
      const range = sigmaRange(total, k);
      expectPrinted(range.from, from, 2);
      expectPrinted(range.to, to, 2);
    }
  });
});
