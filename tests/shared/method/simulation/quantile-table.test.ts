import { expect, test } from 'vitest';
import { quantileAt } from '../../../../shared/method/simulation/quantile-table.ts';

/** Quantiles of x² for x uniform on 0..100. */
const squares = Float64Array.from({ length: 1001 }, (_, step) => (step / 10) ** 2);

test('quantiles at the steps are those of the table, and lie between them elsewhere', () => {
  expect([0, 0.5, 0.8, 1].map((p) => quantileAt(squares, p))).toEqual([0, 2500, 6400, 10_000]);
  expect(quantileAt(squares, 0.5005)).toBeCloseTo((2500 + 50.1 ** 2) / 2, 9);
});

test.each([-0.001, 1.001, Number.NaN])('refuses the probability %d', (p) => {
  expect(() => quantileAt(squares, p)).toThrow(RangeError);
});
