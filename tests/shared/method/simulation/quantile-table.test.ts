import fc from 'fast-check';
import { expect, test } from 'vitest';
import { probabilityWithin, quantileAt } from '../../../../shared/method/simulation/quantile-table.ts';

/** Quantiles of x² for x uniform on 0..100: P(X ≤ a) = √a / 100. */
const squares = Float64Array.from({ length: 1001 }, (_, step) => (step / 10) ** 2);

test('quantiles at the steps are those of the table, and lie between them elsewhere', () => {
  expect([0, 0.5, 0.8, 1].map((p) => quantileAt(squares, p))).toEqual([0, 2500, 6400, 10_000]);
  expect(quantileAt(squares, 0.5005)).toBeCloseTo((2500 + 50.1 ** 2) / 2, 9);
});

test('a probability is the share of the values at or below the amount', () => {
  expect([-1, 0, 2500, 10_000, 20_000].map((amount) => probabilityWithin(squares, amount))).toEqual([0, 0, 0.5, 1, 1]);
  expect(probabilityWithin(squares, (2500 + 50.1 ** 2) / 2)).toBeCloseTo(0.5005, 12);
});

test('one undoes the other, to 1e-9', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (p) => {
      expect(Math.abs(probabilityWithin(squares, quantileAt(squares, p)) - p)).toBeLessThan(1e-9);
    }),
  );
});

test('a value of its own probability counts in full', () => {
  const atom = Float64Array.from({ length: 1001 }, (_, step) => Math.max(5, step / 100));
  expect(probabilityWithin(atom, 4.999)).toBe(0);
  expect(probabilityWithin(atom, 5)).toBe(0.5);
  expect(probabilityWithin(new Float64Array(1001).fill(7), 7)).toBe(1);
});

test.each([-0.001, 1.001, Number.NaN])('refuses the probability %d', (p) => {
  expect(() => quantileAt(squares, p)).toThrow(RangeError);
});
