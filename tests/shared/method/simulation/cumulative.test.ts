import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distributionOf } from '../../../../shared/method/estimate/distribution.ts';
import { type Cumulative, cumulativeOf, probabilityWithin, quantilesOf, readOffError } from '../../../../shared/method/simulation/cumulative.ts';
import { countFine, fineBins } from '../../../../shared/method/simulation/fine-histogram.ts';
import { simulateCosts } from '../../../../shared/method/simulation/costs.ts';
import { quantileAt } from '../../../../shared/method/simulation/quantile-table.ts';
import { simulateSchedule, type ScheduleJobTask } from '../../../../shared/method/simulation/schedule.ts';

const least = (values: Float64Array): number => values.reduce((low, value) => Math.min(low, value), Infinity);
const most = (values: Float64Array): number => values.reduce((high, value) => Math.max(high, value), -Infinity);

function cumulated(values: Float64Array, from: number, to: number, limits: readonly number[] = []): Cumulative {
  const counts = new Uint32Array(fineBins);
  countFine(counts, 0, { from, to }, values, values.length);
  const half = values.length >> 1;
  return cumulativeOf({ from, to, counts, minimum: least(values), maximum: most(values) }, [values.subarray(half), values.subarray(0, half)], values.length, limits);
}

const share = (values: Float64Array, limit: number): number => values.filter((value) => value <= limit).length / values.length;
const someValues = fc
  .array(fc.oneof(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -2e7, max: 2e7 }).map((value) => value / 1e6)), { minLength: 2, maxLength: 300 })
  .map((values) => Float64Array.from(values));

describe('a cumulative distribution', () => {
  test('counts the values at or below any of them exactly, from 0 below all to 1 at the largest', () => {
    fc.assert(
      fc.property(someValues, (values) => {
        const found = cumulated(values, -20, 20);
        for (const value of values) expect(probabilityWithin(found, value)).toBeCloseTo(share(values, value + 1e-9 * Math.max(Math.abs(value), 0.02)), 12);
        expect(probabilityWithin(found, most(values))).toBe(1);
        expect(probabilityWithin(found, least(values) - 1)).toBe(0);
      }),
    );
  });

  test('is exact at the limits it is asked to count, wherever they lie, and off by less than is said anywhere else', () => {
    const crowded = fc.tuple(someValues, fc.array(fc.double({ min: 3.999, max: 4.001, noNaN: true }), { maxLength: 300 })).map(([some, more]) => Float64Array.from([...some, ...more]));
    fc.assert(
      fc.property(crowded, fc.array(fc.oneof(fc.double({ min: -25, max: 25, noNaN: true }), fc.double({ min: 3.999, max: 4.001, noNaN: true })), { maxLength: 5 }), (values, limits) => {
        const [counted, read] = [cumulated(values, -20, 20, limits), cumulated(values, -20, 20)];
        for (const limit of limits) {
          const right = share(values, limit + 1e-9 * Math.max(Math.abs(limit), 1e-3 * Math.max(Math.abs(least(values)), Math.abs(most(values)))));
          expect(probabilityWithin(counted, limit)).toBe(right);
          expect(Math.abs(probabilityWithin(read, limit) - right)).toBeLessThan(1 / values.length + readOffError);
        }
      }),
    );
  });

  test('read off a curve of many values is off by less than is said, also where they lie unevenly', () => {
    const values = Float64Array.from({ length: 300_000 }, (_, index) => 100 * (index / 300_000) ** 9);
    const found = cumulated(values, 0, 100);
    for (let limit = 0.0001; limit < 100; limit *= 2.3) expect(Math.abs(probabilityWithin(found, limit) - share(values, limit))).toBeLessThan(readOffError);
  });

  test('never falls', () => {
    fc.assert(
      fc.property(someValues, fc.double({ min: -25, max: 25, noNaN: true }), fc.double({ min: -25, max: 25, noNaN: true }), (values, a, b) => {
        const found = cumulated(values, -20, 20);
        expect(probabilityWithin(found, Math.min(a, b))).toBeLessThanOrEqual(probabilityWithin(found, Math.max(a, b)));
      }),
    );
  });

  test('the quantile of p is the smallest value that the share p does not exceed', () => {
    fc.assert(
      fc.property(someValues, fc.integer({ min: 1, max: 999 }), (values, permille) => {
        const [quantile = Number.NaN] = quantilesOf(cumulated(values, -20, 20), Float64Array.of(permille / 1000));
        const sorted = values.toSorted();
        expect(quantile).toBe(sorted[Math.ceil((permille * values.length) / 1000 - 1e-6) - 1]);
      }),
    );
  });

  test('of many values: exact at what many share, also inside a bin with others, and close elsewhere', () => {
    const values = Float64Array.from({ length: 400_000 }, (_, index) => (index % 3 === 0 ? 50.000001 : (100 * index) / 400_000));
    const found = cumulated(values, 0, 100);
    expect(probabilityWithin(found, 50.000001)).toBe(share(values, 50.000001));
    expect(probabilityWithin(found, 50)).toBeCloseTo(share(values, 50), 4);
    for (const limit of [0.01, 12.345, 49.9, 50.1, 99.99]) expect(Math.abs(probabilityWithin(found, limit) - share(values, limit))).toBeLessThan(1e-4);
    const limits = [0.01, 12.3456, 49.98765, 50.0000005, 99.99];
    const counted = cumulated(values, 0, 100, limits);
    expect(limits.map((limit) => probabilityWithin(counted, limit))).toEqual(limits.map((limit) => share(values, limit)));
    expect(counted.values).toEqual(found.values);
    expect(found.values.length).toBeLessThan(20_000);
  });
});

describe('METHOD 22, steps are counted', () => {
  const alone = (id: string, optimistic: number, mostLikely: number, pessimistic: number): ScheduleJobTask => ({ id, points: { optimistic, mostLikely, pessimistic }, predecessors: [] });
  const trials = 200_000;

  test('12 weeks fixed beside beta-PERT 6, 9, 18 are ready after 12 weeks with 81.25 %, within 4 standard errors, and P10 to P80 are 12', () => {
    const { cumulative, quantiles } = simulateSchedule({ trials, seed: 22, limits: [12], correlation: 0, tasks: [alone('fixed', 12, 12, 12), alone('other', 6, 9, 18)] });
    expect(Math.abs(probabilityWithin(cumulative, 12) - 0.8125)).toBeLessThan(4 * Math.sqrt((0.8125 * 0.1875) / trials));
    expect(probabilityWithin(cumulative, 11.9999)).toBe(0);
    expect([0.1, 0.5, 0.8].map((p) => quantileAt(quantiles, p))).toEqual([12, 12, 12]);
    expect(quantileAt(quantiles, 0.9)).toBeCloseTo(13.01, 1);
  });

  test('a sum of weeks whose last bits lie above the due date is in time', () => {
    const after = (id: string, before: string): ScheduleJobTask => ({ id, points: { optimistic: 0.2, mostLikely: 0.2, pessimistic: 0.2 }, predecessors: [{ id: before, lag: 0 }] });
    const { cumulative, maximum } = simulateSchedule({ trials: 10, seed: 1, correlation: 0, tasks: [alone('a', 0.2, 0.2, 0.2), after('b', 'a'), after('c', 'b')] });
    expect(maximum).toBeGreaterThan(0.6);
    expect(probabilityWithin(cumulative, 0.6)).toBe(1);
  });

  test('a task that hardly varies is as good as a fixed one', () => {
    const { cumulative } = simulateSchedule({ trials, seed: 22, correlation: 0, tasks: [alone('nearly', 12, 12.0001, 12.0002), alone('other', 0, 9, 100)] });
    const others = distributionOf({ optimistic: 0, mostLikely: 9, pessimistic: 100 }, { distribution: 'betaPert', lambda: 4 }).probability(12);
    expect(probabilityWithin(cumulative, 11.9999)).toBe(0);
    expect(Math.abs(probabilityWithin(cumulative, 12.0003) - others)).toBeLessThan(0.005);
    // A quarter of the way through beta 3, 3 lies 10.35 %.
    expect(Math.abs(probabilityWithin(cumulative, 12.00005) - 0.1035 * others)).toBeLessThan(0.003);
  });

  test('fixed costs that are the budget are kept to, whatever the tax', () => {
    for (const tax of [1, 1.08, 1.1]) {
      for (const amount of [100, 123_457, 7_000_001]) {
        const lines = [0.1, 0.2, 0.7].map((part, index) => ({
          id: String(index),
          points: { optimistic: amount * part, mostLikely: amount * part, pessimistic: amount * part },
          shape: { distribution: 'betaPert' as const, lambda: 4 },
          factor: tax,
        }));
        const [found] = simulateCosts({ trials: 100, seed: 1, correlation: 0.3, candidates: [{ id: 'a', lines }] }).candidates;
        expect(found && probabilityWithin(found.cumulative, amount * tax)).toBe(1);
      }
    }
  });

  test.each([0, 0.3])('P50 = P90 is an atom of 40 % inside a total, ρ = %d', (correlation) => {
    const line = (id: string, optimistic: number, mostLikely: number, pessimistic: number) => ({
      id,
      points: { optimistic, mostLikely, pessimistic },
      shape: { distribution: 'percentiles' as const, lambda: 4 },
      factor: 1,
    });
    const [found] = simulateCosts({ trials, seed: 5, correlation, candidates: [{ id: 'a', lines: [line('licence', 100, 300, 300)] }] }).candidates;
    if (found === undefined) throw new Error('nothing came out');
    expect(Math.abs(probabilityWithin(found.cumulative, 300) - 0.9)).toBeLessThan(0.004);
    expect(Math.abs(probabilityWithin(found.cumulative, 299.9) - 0.5)).toBeLessThan(0.006);
  });
});
