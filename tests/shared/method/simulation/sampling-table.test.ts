import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distributionOf } from '../../../../shared/method/estimate/distribution.ts';
import { fillWords, seedOf } from '../../../../shared/method/simulation/random.ts';
import { addStream, drawAt, samplingTable, tailAt } from '../../../../shared/method/simulation/sampling-table.ts';
import { distributionKinds } from '../../../../shared/model/estimate.ts';

const threePoints = fc
  .tuple(...[1, 2, 3].map(() => fc.integer({ min: -1_000_000, max: 1_000_000 })))
  .map((values) => values.toSorted((a, b) => a - b))
  .map(([optimistic = 0, mostLikely = 0, pessimistic = 0]) => ({ optimistic, mostLikely, pessimistic }));
const shape = fc.record({ distribution: fc.constantFrom(...distributionKinds), lambda: fc.double({ min: 0.1, max: 100, noNaN: true }) });
const word = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const places = 2 ** 22;

/** Mean and Σx² of uniforms that are equally likely. */
function momentsOf({ offset, scale }: { readonly offset: Float64Array; readonly scale: Float64Array }, placesOfBin: number, about: number) {
  const centres = offset.map((start, bin) => start + ((scale[bin] ?? 0) * (placesOfBin - 1)) / 2 - about);
  const mean = centres.reduce((sum, centre) => sum + centre / centres.length, 0);
  const square = centres.reduce((sum, centre, bin) => sum + (centre ** 2 + ((scale[bin] ?? 0) * placesOfBin) ** 2 / 12) / centres.length, 0);
  return { mean, square };
}

test('the average of all draws is E, to 1e-9 of the largest value, and their σ that of the distribution, to 0.1 %', () => {
  fc.assert(
    fc.property(threePoints, shape, (points, given) => {
      const distribution = distributionOf(points, given);
      const { expected, deviation } = distribution;
      const table = samplingTable(distribution);
      const tail = 1 / 1024;
      const [lower, inner, upper] = [momentsOf(table.lower, 2 ** 25, expected), momentsOf(table, places, expected), momentsOf(table.upper, 2 ** 25, expected)];
      const mixed = (name: 'mean' | 'square'): number => tail * (lower[name] + upper[name]) + (1 - 2 * tail) * inner[name];
      const size = Math.max(Math.abs(distribution.minimum), Math.abs(distribution.maximum));
      expect(Math.abs(mixed('mean'))).toBeLessThanOrEqual(1e-9 * size);
      expect(Math.abs(Math.sqrt(mixed('square')) - deviation)).toBeLessThanOrEqual(1e-3 * deviation + 1e-9 * size);
    }),
    { numRuns: 40 },
  );
});

test('every draw is a possible value, times the factor', () => {
  fc.assert(
    fc.property(threePoints, shape, word, fc.double({ min: 0, max: 100, noNaN: true }), (points, given, drawn, factor) => {
      const distribution = distributionOf(points, given);
      const table = samplingTable(distribution, factor);
      const room = 1e-9 * factor * Math.max(Math.abs(distribution.minimum), Math.abs(distribution.maximum));
      for (const draw of [drawAt(table, drawn), tailAt(table, drawn)]) {
        expect(draw).toBeGreaterThanOrEqual(distribution.minimum * factor - room);
        expect(draw).toBeLessThanOrEqual(distribution.maximum * factor + room);
      }
    }),
    { numRuns: 40 },
  );
});

test('sums grow by the draws of the words of a stream, but for one in 512 that a tail falls on', () => {
  const table = samplingTable(distributionOf({ optimistic: 100, mostLikely: 150, pessimistic: 320 }, { distribution: 'betaPert', lambda: 4 }), 3);
  const count = 1 << 17;
  const sums = new Float64Array(count).fill(10);
  const words = new Uint32Array(count);
  addStream(sums, table, seedOf(1, 'line', 2));
  fillWords(words, seedOf(1, 'line', 2));
  const others = sums.reduce((sum, value, index) => sum + Number(value !== 10 + drawAt(table, words[index] ?? 0)), 0);
  expect(Math.abs(others - count / 512)).toBeLessThan(5 * Math.sqrt(count / 512));
});

/** Every tail word of a part, in steps: what is drawn with which probability. */
const rareDraws = (table: Parameters<typeof tailAt>[0], isUpper: boolean) =>
  Array.from({ length: 4096 }, (_, step) => ({
    p: ((step + 0.5) / 4096) / 1024,
    value: tailAt(table, ((isUpper ? 0x80000000 : 0) + (step + 0.5) * 2 ** 19) >>> 0),
  }));

test.each([
  ['M = O, which never came above 288', [100, 100, 320], 'betaPert', 4],
  ['a flat shape', [100, 150, 320], 'betaPert', 0.1],
  ['a pointed shape', [100, 150, 320], 'betaPert', 100],
  ['M = P', [100, 320, 320], 'betaPert', 4],
  ['a triangle', [100, 150, 320], 'triangular', 4],
  ['P10, P50 and P90', [100, 150, 320], 'percentiles', 4],
  ['a discount', [-320, -150, -100], 'betaPert', 4],
] as const)('%s: the tails follow the inverse distribution, within 3 % of what is left to the end', (_, [optimistic, mostLikely, pessimistic], distribution, lambda) => {
  const curve = distributionOf({ optimistic, mostLikely, pessimistic }, { distribution, lambda });
  const table = samplingTable(curve);
  const room = 1e-5 * (curve.maximum - curve.minimum);
  for (const { p, value } of rareDraws(table, false)) {
    const exact = curve.quantile(p);
    expect(Math.abs(value - exact)).toBeLessThanOrEqual(0.03 * (exact - curve.minimum) + room);
  }
  for (const { p, value } of rareDraws(table, true)) {
    const exact = curve.quantile(1 - 1 / 1024 + p);
    expect(Math.abs(value - exact)).toBeLessThanOrEqual(0.03 * (curve.maximum - exact) + room);
  }
});
