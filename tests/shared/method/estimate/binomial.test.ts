import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binomialTest } from '../../../../shared/method/estimate/binomial.ts';

test.each([
  [0, 5, 0.8, 0.00032],
  [1, 5, 0.8, 0.00672],
  [2, 5, 0.8, 0.05792],
  [4, 5, 0.8, 1],
  [6, 6, 0.5, 0.03125],
  [3, 6, 0.5, 1],
  // Conover 1971, p. 97 f., printed on the page of R's binom.test: Mendel's 682 of 925 against 3/4.
  [682, 925, 0.75, 0.3825],
  [0, 0, 0.5, 1],
])('%d of %d against %d has p %d, to 1e-4 of 1', (count, trials, probability, p) => {
  expect(Math.abs(binomialTest(count, trials, probability) - p)).toBeLessThan(p < 0.01 ? 1e-9 : 1e-4);
});

test('one half is symmetric, and p is a probability up to 10,000 trials', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, part) => {
      const count = Math.round(part * trials);
      expect(Math.abs(binomialTest(count, trials, 0.5) - binomialTest(trials - count, trials, 0.5))).toBeLessThan(1e-9);
    }),
  );
  expect(binomialTest(8000, 10_000, 0.8)).toBeCloseTo(1, 6);
  expect(binomialTest(0, 10_000, 0.8)).toBe(0);
});
