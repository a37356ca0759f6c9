import { expect, test } from 'vitest';
import { fineBins } from '../../../../shared/method/simulation/fine-histogram.ts';
import { outcomeOf } from '../../../../shared/method/simulation/outcome.ts';

const reach = { from: 0, to: fineBins };

/** One value per trial, each in the fine bin of its own number. */
function partOf(chunk: number, values: readonly number[], expected: number) {
  const counts = new Uint32Array(fineBins);
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  const differences = values.map((value) => value - expected);
  return {
    chunk,
    sum: differences.reduce((sum, difference) => sum + difference, 0),
    square: differences.reduce((sum, difference) => sum + difference ** 2, 0),
    minimum: Math.min(...values),
    maximum: Math.max(...values),
    counts,
    totals: Float64Array.from(values),
  };
}

test('mean, deviation, ends and quantiles are those of all trials together', () => {
  const outcome = outcomeOf({ trials: 4, seed: 1 }, 20, reach, [partOf(0, [10, 20, 30, 60], 20)]);
  expect(outcome).toMatchObject({ mean: 30, minimum: 10, maximum: 60 });
  expect(outcome.deviation).toBeCloseTo(Math.sqrt(1400 / 3), 12);
  expect(outcome.standardError).toBeCloseTo(outcome.deviation / 2, 12);
  expect([outcome.quantiles[0], outcome.quantiles[1000]]).toEqual([10, 60]);
  expect(outcome.quantiles[500]).toBeGreaterThanOrEqual(20);
  expect(outcome.quantiles[500]).toBeLessThanOrEqual(21);
  expect(outcome.histogram.counts.reduce((sum, count) => sum + count, 0)).toBe(4);
});

test('convergence tells the mean of the trials so far', () => {
  const first = Array.from({ length: 2048 }, () => 10);
  const outcome = outcomeOf({ trials: 4096, seed: 1 }, 20, reach, [partOf(0, first, 20), partOf(1, first.map(() => 40), 20)]);
  expect([...outcome.convergence.trials]).toEqual([2048, 4096]);
  expect([...outcome.convergence.means]).toEqual([10, 25]);
  expect(outcome.mean).toBe(25);
});

test('one trial has no deviation', () => {
  expect(outcomeOf({ trials: 1, seed: 1 }, 20, reach, [partOf(0, [15], 20)])).toMatchObject({ mean: 15, deviation: 0, standardError: 0 });
});
