import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { occurrences, occurrencesByYear, sumCorrelated, sumIndependent, times } from '../../../../shared/method/estimate/total.ts';
import { frequencies, type Frequency } from '../../../../shared/model/estimate.ts';

const line = (deviation: number, expected = 0) => ({ expected, deviation });
const spreads = fc.array(fc.record({ expected: fc.nat(1e9), deviation: fc.nat(1e9) }));
const correlation = fc.double({ min: 0, max: 1, noNaN: true });
const fromStart = (frequency: Frequency) => ({ frequency, startMonth: 1, endMonth: null });

describe('METHOD 11, sums of independent lines', () => {
  test('σ 30, 40, 50 make 70.7, not 120', () => {
    const { deviation } = sumIndependent([line(30), line(40), line(50)]);
    expect(deviation).toBeCloseTo(70.7, 1);
    expect(deviation).not.toBeCloseTo(120, 0);
  });

  test('expected values add', () => {
    expect(sumIndependent([line(1, 80), line(2, 100)]).expected).toBe(180);
    expect(sumIndependent([])).toEqual({ expected: 0, deviation: 0 });
  });

  test('σ of a sum lies between the largest σ and the sum of all', () => {
    fc.assert(
      fc.property(spreads, (lines) => {
        const deviations = lines.map(({ deviation }) => deviation);
        const total = sumIndependent(lines).deviation;
        expect(total).toBeGreaterThanOrEqual(Math.max(0, ...deviations) * (1 - 1e-12));
        expect(total).toBeLessThanOrEqual(deviations.reduce((sum, deviation) => sum + deviation, 0) * (1 + 1e-12));
      }),
    );
  });
});

describe('METHOD 11, sums of correlated lines', () => {
  test.each([
    [0, 70.7],
    [0.3, 88.4],
    [1, 120],
  ])('σ 30, 40, 50 with ρ = %d make %d, to one decimal', (rho, deviation) => {
    expect(sumCorrelated([line(30), line(40), line(50)], rho).deviation).toBeCloseTo(deviation, 1);
  });

  test.each([-0.1, 1.1, Number.NaN])('ρ = %d is refused', (rho) => {
    expect(() => sumCorrelated([], rho)).toThrow(RangeError);
  });

  test('the variance is the double sum of the definition, to 1e-9 of it', () => {
    fc.assert(
      fc.property(spreads, correlation, (lines, rho) => {
        let variance = 0;
        for (const [i, a] of lines.entries()) for (const [j, b] of lines.entries()) variance += (i === j ? 1 : rho) * a.deviation * b.deviation;
        expect(Math.abs(sumCorrelated(lines, rho).deviation ** 2 - variance)).toBeLessThanOrEqual(1e-9 * variance);
      }),
    );
  });

  test('σ lies between independent and fully correlated and rises with ρ', () => {
    fc.assert(
      fc.property(spreads, correlation, correlation, (lines, one, other) => {
        const sigma = (rho: number): number => sumCorrelated(lines, rho).deviation;
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const rising = [sumIndependent(lines).deviation, sigma(low), sigma(high), lines.reduce((sum, { deviation }) => sum + deviation, 0)];
        for (const [index, value] of rising.slice(1).entries()) expect(value).toBeGreaterThanOrEqual((rising[index] ?? 0) * (1 - 1e-12));
      }),
    );
  });

  test('the order of the lines does not matter, to 1e-9 of the sum', () => {
    fc.assert(
      fc.property(spreads, correlation, (lines, rho) => {
        const [one, other] = [sumCorrelated(lines, rho), sumCorrelated(lines.toReversed(), rho)];
        expect(Math.abs(one.expected - other.expected)).toBeLessThanOrEqual(1e-9 * one.expected);
        expect(Math.abs(one.deviation - other.deviation)).toBeLessThanOrEqual(1e-9 * one.deviation);
      }),
    );
  });
});

describe('METHOD 14, costs over the horizon', () => {
  test.each([
    ['once', 5, 1],
    ['monthly', 5, 60],
    ['yearly', 5, 5],
    ['monthly', 1, 12],
  ] as const)('%s over %d years occurs %d times', (frequency, years, count) => {
    expect(occurrences(fromStart(frequency), years)).toBe(count);
  });

  test.each([
    ['once', 36, null, 1, [0, 0, 1]],
    ['once', 37, null, 0, [0, 0, 0]],
    ['monthly', 4, null, 33, [9, 12, 12]],
    ['monthly', 10, 14, 5, [3, 2, 0]],
    ['monthly', 30, 120, 7, [0, 0, 7]],
    ['yearly', 13, null, 2, [0, 1, 1]],
    ['yearly', 12, null, 3, [1, 1, 1]],
    ['yearly', 6, 29, 2, [1, 1, 0]],
    ['yearly', 6, 30, 3, [1, 1, 1]],
  ] as const)('%s from month %d to %s occurs %d times in three years: %j', (frequency, startMonth, endMonth, count, byYear) => {
    const timing = { frequency, startMonth, endMonth };
    expect(occurrences(timing, 3)).toBe(count);
    expect(occurrencesByYear(timing, 3)).toEqual(byYear);
  });

  test.each([0, -1, 1.5, Number.NaN])('a start in month %d is refused', (startMonth) => {
    expect(() => occurrences({ ...fromStart('once'), startMonth }, 1)).toThrow(RangeError);
    expect(() => occurrencesByYear({ ...fromStart('once'), startMonth }, 1)).toThrow(RangeError);
  });

  test('the years add to the horizon, and agree with a walk through the months', () => {
    const timings = fc.record({
      frequency: fc.constantFrom(...frequencies),
      startMonth: fc.integer({ min: 1, max: 130 }),
      endMonth: fc.option(fc.integer({ min: 1, max: 130 })),
    });
    fc.assert(
      fc.property(timings, fc.integer({ min: 1, max: 10 }), (timing, years) => {
        const byYear = Array.from({ length: years }, () => 0);
        const last = Math.min(timing.endMonth ?? 1e3, 12 * years);
        for (let month = timing.startMonth; month <= last; month += { once: 1e3, monthly: 1, yearly: 12 }[timing.frequency]) {
          const year = Math.ceil(month / 12) - 1;
          byYear[year] = (byYear[year] ?? 0) + 1;
        }
        expect(occurrencesByYear(timing, years)).toEqual(byYear);
        expect(occurrences(timing, years)).toBe(byYear.reduce((sum, count) => sum + count, 0));
      }),
    );
  });

  test('one uncertain price paid 12 times is 12 times as uncertain', () => {
    expect(times({ expected: 5, deviation: 2 }, 12)).toEqual({ expected: 60, deviation: 24 });
  });
});
