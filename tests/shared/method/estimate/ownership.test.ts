import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownershipByYear, type OwnershipLine } from '../../../../shared/method/estimate/ownership.ts';
import { classicPert } from '../../../../shared/method/estimate/three-point.ts';
import { occurrences, sumCorrelated, times, type Timing } from '../../../../shared/method/estimate/total.ts';
import { frequencies } from '../../../../shared/model/estimate.ts';

const line = (points: readonly [number, number, number], timing: Partial<Timing>, quantity = 1): OwnershipLine => {
  const [optimistic, mostLikely, pessimistic] = points;
  const three = { optimistic, mostLikely, pessimistic };
  return { points: three, spread: classicPert(three), quantity, timing: { frequency: 'once', startMonth: 1, endMonth: null, ...timing } };
};

describe('METHOD 14, total cost of ownership by year', () => {
  const build = line([60, 75, 120], {});
  const fee = line([1, 2, 3], { frequency: 'monthly', startMonth: 7 }, 10);

  test('a cost paid once and a fee for ten from month 7: E 80 + 120, then 240 and 240', () => {
    const years = ownershipByYear([build, fee], 3, 0);
    expect(years.map(({ year }) => year)).toEqual([1, 2, 3]);
    expect(years.map(({ within }) => within.expected)).toEqual([200, 240, 240]);
    expect(years.map(({ cumulative }) => cumulative.expected)).toEqual([200, 440, 680]);
    expect(years.map(({ within }) => within.points.optimistic)).toEqual([120, 120, 120]);
    expect(years.at(-1)?.cumulative.points).toEqual({ optimistic: 360, mostLikely: 675, pessimistic: 1020 });
  });

  test('σ of a year takes its lines as independent when ρ is 0; a line over two years is one price', () => {
    const [first, second] = ownershipByYear([build, fee], 2, 0);
    // σ of the fee is 1/3 · 10 · 6 = 20 in the first year and 1/3 · 10 · 18 = 60 in both.
    expect(first?.within.deviation).toBeCloseTo(Math.hypot(10, 20), 9);
    expect(second?.within.deviation).toBeCloseTo(40, 9);
    expect(second?.cumulative.deviation).toBeCloseTo(Math.hypot(10, 60), 9);
    expect(second?.cumulative.deviation).not.toBeCloseTo(Math.hypot(10, 20, 40), 0);
    expect(ownershipByYear([build, fee], 2, 1)[1]?.cumulative.deviation).toBeCloseTo(70, 9);
  });

  test('no lines cost nothing', () => {
    const nothing = { points: { optimistic: 0, mostLikely: 0, pessimistic: 0 }, expected: 0, deviation: 0 };
    expect(ownershipByYear([], 1, 0.5)).toEqual([{ year: 1, within: nothing, cumulative: nothing }]);
  });

  test('the last cumulative year is the whole horizon, to 1e-9 of it', () => {
    const timings = fc.record({
      frequency: fc.constantFrom(...frequencies),
      startMonth: fc.integer({ min: 1, max: 60 }),
      endMonth: fc.option(fc.integer({ min: 1, max: 120 })),
    });
    const lines = fc.array(fc.tuple(timings, fc.nat(1e6), fc.nat(100)).map(([timing, price, quantity]) => line([price, 2 * price, 4 * price], timing, quantity)));
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 10 }), fc.double({ min: 0, max: 1, noNaN: true }), (all, years, rho) => {
        const whole = sumCorrelated(
          all.map(({ spread, quantity, timing }) => times(spread, quantity * occurrences(timing, years))),
          rho,
        );
        const byYear = ownershipByYear(all, years, rho);
        const last = byYear.at(-1)?.cumulative;
        expect(Math.abs((last?.expected ?? Number.NaN) - whole.expected)).toBeLessThanOrEqual(1e-9 * whole.expected);
        expect(Math.abs((last?.deviation ?? Number.NaN) - whole.deviation)).toBeLessThanOrEqual(1e-9 * whole.deviation);
        const added = byYear.reduce((sum, { within }) => sum + within.expected, 0);
        expect(Math.abs(added - whole.expected)).toBeLessThanOrEqual(1e-9 * whole.expected);
      }),
    );
  });
});
