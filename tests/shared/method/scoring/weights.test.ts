import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { swingWeights, typedWeights } from '../../../../shared/method/scoring/weights.ts';

test('METHOD 5: swing points of 100, 70 and 30 give .50, .35 and .15', () => {
  const weights = swingWeights([100, 70, 30]);
  for (const [index, expected] of [0.5, 0.35, 0.15].entries()) expect(weights[index]).toBeCloseTo(expected, 12);
});

test('typed weights count by their ratio only', () => {
  expect(typedWeights([40, 30, 20, 10])).toEqual(typedWeights([4, 3, 2, 1]));
  expect(typedWeights([2, 0, 2])).toEqual([0.5, 0, 0.5]);
});

test('weights sum to 1 and the order of the items does not matter', () => {
  const points = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 20 }).filter((values) => Math.max(...values) > 0);
  fc.assert(
    fc.property(points, (values) => {
      const weights = swingWeights(values);
      expect(weights.reduce((total, weight) => total + weight, 0)).toBeCloseTo(1, 9);
      const backwards = swingWeights(values.toReversed()).toReversed();
      for (const [index, weight] of weights.entries()) expect(backwards[index]).toBeCloseTo(weight, 12);
    }),
  );
});

describe('what gives no weights', () => {
  test.each([[[]], [[0, 0]], [[-1, 2]], [[Number.NaN, 1]], [[Infinity, 1]]])('%j is refused', (values) => {
    expect(() => typedWeights(values)).toThrow(RangeError);
  });

  test('swing points above 100 are refused', () => {
    expect(() => swingWeights([100, 101])).toThrow(RangeError);
  });
});
