import { expect, test } from 'vitest';
import { countFine, fineBins, histogramOf, binnedQuantile } from '../../../../shared/method/simulation/fine-histogram.ts';

const reach = { from: 0, to: fineBins };

function fineOf(values: readonly number[], { from, to } = reach) {
  const counts = new Uint32Array(2 * fineBins);
  countFine(counts, fineBins, { from, to }, Float64Array.from([...values, 3]), values.length);
  expect(counts.subarray(0, fineBins).every((count) => count === 0)).toBe(true);
  return { from, to, counts: counts.subarray(fineBins), minimum: Math.min(...values), maximum: Math.max(...values) };
}

test('a value counts in the bin that holds it, the largest possible one in the last', () => {
  const { counts } = fineOf([0, 0.5, 1, 100.9, fineBins]);
  expect([counts[0], counts[1], counts[100], counts[fineBins - 1]]).toEqual([2, 1, 1, 1]);
  expect(counts.reduce((sum, count) => sum + count)).toBe(5);
});

test('a quantile is exact to the width of a bin', () => {
  const values = Array.from({ length: 1000 }, (_, index) => 10.25 * (index + 1));
  const fine = fineOf(values);
  for (const [p, value] of [[0.1, 1025], [0.5, 5125], [0.8, 8200]] as const) expect(Math.abs(binnedQuantile(fine, 1000, p) - value)).toBeLessThanOrEqual(1);
});

test('a constant is one bin of no width', () => {
  const fine = fineOf([7, 7, 7], { from: 7, to: 7 });
  expect(histogramOf(fine)).toEqual({ from: 7, width: 0, counts: Float64Array.of(3) });
  expect(binnedQuantile(fine, 3, 0.5)).toBe(7);
});

test('the histogram to draw has at most 80 bins, holds every value and leaves out the empty ends', () => {
  const fine = fineOf(Array.from({ length: 500 }, (_, index) => 4000 + index));
  const { from, width, counts } = histogramOf(fine);
  expect([from, width, counts.length]).toEqual([4000, 7, 72]);
  expect(counts.reduce((sum, count) => sum + count)).toBe(500);
  expect([...counts.subarray(0, 3)]).toEqual([7, 7, 7]);
});
