import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distributionOf } from '../../../../shared/method/estimate/distribution.ts';
import { fillWords, seedOf } from '../../../../shared/method/simulation/random.ts';
import { addStream, drawAt, samplingTable } from '../../../../shared/method/simulation/sampling-table.ts';
import { distributionKinds } from '../../../../shared/model/estimate.ts';

const threePoints = fc
  .tuple(...[1, 2, 3].map(() => fc.integer({ min: 0, max: 1_000_000 })))
  .map((values) => values.toSorted((a, b) => a - b))
  .map(([optimistic = 0, mostLikely = 0, pessimistic = 0]) => ({ optimistic, mostLikely, pessimistic }));
const shape = fc.record({ distribution: fc.constantFrom(...distributionKinds), lambda: fc.double({ min: 0.1, max: 100, noNaN: true }) });
const word = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const places = 2 ** 22;

test('the average of all draws is E, to 1e-9 of the largest value, and their σ that of the distribution, to 0.1 %', () => {
  fc.assert(
    fc.property(threePoints, shape, (points, given) => {
      const distribution = distributionOf(points, given);
      const { offset, scale } = samplingTable(distribution);
      const centres = offset.map((start, bin) => start + ((scale[bin] ?? 0) * (places - 1)) / 2);
      const mean = centres.reduce((sum, centre) => sum + centre / centres.length, 0);
      const square = centres.reduce((sum, centre, bin) => sum + ((centre - mean) ** 2 + ((scale[bin] ?? 0) * places) ** 2 / 12) / centres.length, 0);
      expect(Math.abs(mean - distribution.expected)).toBeLessThanOrEqual(1e-9 * distribution.maximum);
      expect(Math.abs(Math.sqrt(square) - distribution.deviation)).toBeLessThanOrEqual(1e-3 * distribution.deviation + 1e-9 * distribution.maximum);
    }),
    { numRuns: 40 },
  );
});

test('every draw is a possible value, times the factor', () => {
  fc.assert(
    fc.property(threePoints, shape, word, fc.double({ min: 0, max: 100, noNaN: true }), (points, given, drawn, factor) => {
      const distribution = distributionOf(points, given);
      const draw = drawAt(samplingTable(distribution, factor), drawn);
      const room = 1e-9 * factor * distribution.maximum;
      expect(draw).toBeGreaterThanOrEqual(distribution.minimum * factor - room);
      expect(draw).toBeLessThanOrEqual(distribution.maximum * factor + room);
    }),
    { numRuns: 40 },
  );
});

test('sums grow by the draws of the words of a stream', () => {
  const table = samplingTable(distributionOf({ optimistic: 100, mostLikely: 150, pessimistic: 320 }, { distribution: 'betaPert', lambda: 4 }), 3);
  const sums = new Float64Array(2048).fill(10);
  const words = new Uint32Array(sums.length);
  addStream(sums, table, seedOf(1, 'line', 2));
  fillWords(words, seedOf(1, 'line', 2));
  expect([...sums]).toEqual([...words].map((each) => 10 + drawAt(table, each)));
});
