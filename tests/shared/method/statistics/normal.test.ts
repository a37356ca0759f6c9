import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalProbability, normalQuantile } from '../../../../shared/method/statistics/normal.ts';

it.each([
  [0, 0.5],
  [1, 0.841344746068543],
  [-1, 0.158655253931457],
  [1.959963984540054, 0.975],
  [-3, 0.00134989803163009],
  [-8, 6.22096057427178e-16],
])('gives the probability of the printed tables at z = %f', (z, probability) => {
  expect(normalProbability(z)).toBeCloseTo(probability, 14);
});

it.each([
  [0.5, 0],
  [0.8, 0.841621233572914],
  [0.9, 1.2815515655446],
  [0.001, -3.09023230616781],
])('gives the quantile of the printed tables at p = %f', (p, z) => {
  expect(normalQuantile(p)).toBeCloseTo(z, 12);
});

it('keeps relative precision far out in the tail', () => {
  expect(normalProbability(-8) / 6.22096057427178e-16).toBeCloseTo(1, 7);
});

it('finds back the probability it was asked for', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
      expect(Math.abs(normalProbability(normalQuantile(p)) - p)).toBeLessThan(1e-13);
    }),
  );
});

it.each([0, 1, -0.1, Number.NaN])('refuses %f, which is no probability to look up', (p) => {
  expect(() => normalQuantile(p)).toThrow(RangeError);
});
