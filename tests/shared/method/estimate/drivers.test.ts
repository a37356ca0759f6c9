import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costDrivers } from '../../../../shared/method/estimate/drivers.ts';

const line = (id: string, expected: number, deviation: number) => ({
  id,
  spread: { expected, deviation },
  p10: expected - deviation,
  p90: expected + 2 * deviation,
});
const three = [line('a', 100, 30), line('b', 200, 40), line('c', 300, 50)];

describe('METHOD 11, drivers of the total', () => {
  test('σ 30, 40, 50, independent: shares 9, 16 and 25 of 50, the largest first', () => {
    const drivers = costDrivers(three, 0);
    expect(drivers.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    for (const [index, share] of [0.5, 0.32, 0.18].entries()) expect(drivers[index]?.share).toBeCloseTo(share, 12);
  });

  test('fully correlated: shares 3, 4 and 5 of 12', () => {
    const drivers = costDrivers(three, 1);
    for (const [index, share] of [5 / 12, 4 / 12, 3 / 12].entries()) expect(drivers[index]?.share).toBeCloseTo(share, 12);
  });

  test('a bar runs from the total at P10 of the line to the total at its P90, all other lines at E', () => {
    expect(costDrivers(three, 0)[0]).toMatchObject({ id: 'c', totalAtP10: 550, totalAtP90: 700 });
  });

  test('nothing uncertain has no driver; equal shares stand by id; no lines have none', () => {
    expect(costDrivers([line('b', 5, 0), line('a', 5, 0)], 0.3)).toEqual([
      { id: 'a', share: 0, totalAtP10: 10, totalAtP90: 10 },
      { id: 'b', share: 0, totalAtP10: 10, totalAtP90: 10 },
    ]);
    expect(costDrivers([], 0)).toEqual([]);
  });

  test('ρ outside 0 to 1 is refused', () => {
    expect(() => costDrivers(three, 1.01)).toThrow(RangeError);
  });

  test('shares lie in 0 to 1, add to 1, and order and give the same whatever the order of the lines, to 1e-9', () => {
    const lines = fc.uniqueArray(fc.tuple(fc.string(), fc.nat(1e9), fc.integer({ min: 1, max: 1e9 })), { selector: ([id]) => id, minLength: 1 });
    fc.assert(
      fc.property(lines, fc.double({ min: 0, max: 1, noNaN: true }), (rows, rho) => {
        const all = rows.map(([id, expected, deviation]) => line(id, expected, deviation));
        const drivers = costDrivers(all, rho);
        expect(Math.abs(drivers.reduce((sum, { share }) => sum + share, 0) - 1)).toBeLessThan(1e-9);
        const other = new Map(costDrivers(all.toReversed(), rho).map(({ id, share }) => [id, share]));
        for (const [index, { id, share }] of drivers.entries()) {
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThanOrEqual(drivers[index - 1]?.share ?? 1 + 1e-9);
          expect(Math.abs((other.get(id) ?? Number.NaN) - share)).toBeLessThan(1e-9);
        }
      }),
    );
  });
});
