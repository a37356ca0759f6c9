import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaPert, classicPert, sigmaRange } from '../../../../shared/method/estimate/three-point.ts';

const pointsOf = (optimistic: number, mostLikely: number, pessimistic: number) => ({ optimistic, mostLikely, pessimistic });
const running = pointsOf(100, 150, 320);
const anyPoints = fc
  .tuple(...[1, 2, 3].map(() => fc.double({ min: -1e9, max: 1e9, noNaN: true })))
  .map((values) => values.toSorted((a, b) => a - b))
  .map(([o = 0, m = 0, p = 0]) => pointsOf(o, m, p));

describe('METHOD 7, classic PERT', () => {
  test.each([
    ['the running item', 100, 150, 320, 170, 36.67],
    ['the standard plan', 60, 75, 120, 80, 10],
    ['the package', 80, 100, 130, 101.67, 8.33],
    ['the upper plan', 70, 90, 170, 100, 16.67],
  ])('%s, %d/%d/%d: E %d, σ %d to two decimals', (_, o, m, p, expected, deviation) => {
    const spread = classicPert(pointsOf(o, m, p));
    expect(spread.expected).toBeCloseTo(expected, 2);
    expect(spread.deviation).toBeCloseTo(deviation, 2);
  });

  test('O = P is a constant', () => {
    expect(classicPert(pointsOf(5, 5, 5))).toEqual({ expected: 5, deviation: 0 });
    expect(betaPert(pointsOf(5, 5, 5))).toEqual({ expected: 5, deviation: 0 });
  });
});

describe('METHOD 8, beta-PERT', () => {
  test('λ = 4: the classic E, but σ 38.73 rather than 36.67', () => {
    expect(betaPert(running).expected).toBe(170);
    expect(betaPert(running).deviation).toBeCloseTo(38.73, 2);
    expect(betaPert(running).deviation).not.toBeCloseTo(classicPert(running).deviation, 0);
  });

  test.each([
    [2, 180, 47.3],
    [8, 162, 29.8],
  ])('λ = %d: E %d, σ %d to one decimal', (lambda, expected, deviation) => {
    expect(betaPert(running, lambda).expected).toBeCloseTo(expected, 9);
    expect(betaPert(running, lambda).deviation).toBeCloseTo(deviation, 1);
  });

  test.each([0, -1, Number.NaN])('refuses λ = %d', (lambda) => {
    expect(() => betaPert(running, lambda)).toThrow(RangeError);
  });
});

describe('both', () => {
  test.each([
    [2, 1, 3],
    [1, 4, 3],
    [3, 2, 1],
    [Number.NaN, 1, 2],
    [0, Number.NaN, 2],
    [0, 1, Number.POSITIVE_INFINITY],
  ])('refuse %d, %d, %d', (o, m, p) => {
    expect(() => classicPert(pointsOf(o, m, p))).toThrow(RangeError);
    expect(() => betaPert(pointsOf(o, m, p))).toThrow(RangeError);
  });

  test('keep E within the points and σ within half the range', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const room = 1e-9 * (1 + Math.max(Math.abs(points.optimistic), Math.abs(points.pessimistic)));
        for (const { expected, deviation } of [classicPert(points), betaPert(points)]) {
          expect(expected).toBeGreaterThanOrEqual(points.optimistic - room);
          expect(expected).toBeLessThanOrEqual(points.pessimistic + room);
          expect(deviation).toBeGreaterThanOrEqual(0);
          expect(deviation).toBeLessThanOrEqual((points.pessimistic - points.optimistic) / 2 + room);
        }
        expect(betaPert(points).expected).toBeCloseTo(classicPert(points).expected, 3);
      }),
    );
  });
});

test('a range is E ± kσ, for a cost never below zero, for a discount never above', () => {
  expect(sigmaRange({ expected: 80, deviation: 10 }, { optimistic: 60, pessimistic: 120 }, 2)).toEqual({ from: 60, to: 100 });
  expect(sigmaRange({ expected: 10, deviation: 8 }, { optimistic: 0, pessimistic: 48 }, 2)).toEqual({ from: 0, to: 26 });
  expect(sigmaRange({ expected: -10, deviation: 8 }, { optimistic: -48, pessimistic: 0 }, 2)).toEqual({ from: -26, to: 0 });
  expect(sigmaRange({ expected: 10, deviation: 8 }, { optimistic: -1, pessimistic: 48 }, 2)).toEqual({ from: -6, to: 26 });
});
