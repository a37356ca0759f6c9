import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contingency, normalPercentile, withinBudget } from '../../../../shared/method/estimate/contingency.ts';

describe('METHOD 12, contingency', () => {
  const bases = { expected: 82_244, mostLikely: 77_092 };

  test('the same percentile gives another contingency on another base, so the base is said', () => {
    expect(contingency(86_440, 'expected', bases)).toEqual({ base: 'expected', from: 82_244, amount: 4196 });
    expect(contingency(86_440, 'mostLikely', bases)).toEqual({ base: 'mostLikely', from: 77_092, amount: 9348 });
  });

  test('a percentile below the base leaves less than nothing', () => {
    expect(contingency(81_610, 'expected', bases).amount).toBe(-634);
  });
});

describe('the normal approximation', () => {
  const total = { expected: 170, deviation: 36.67 };

  test('P50 is E, P80 is E + 0.8416σ, P90 is E + 1.2816σ, to two decimals', () => {
    expect(normalPercentile(total, 0.5)).toBeCloseTo(170, 9);
    expect(normalPercentile(total, 0.8)).toBeCloseTo(170 + 0.841621 * 36.67, 2);
    expect(normalPercentile(total, 0.9)).toBeCloseTo(170 + 1.281552 * 36.67, 2);
  });

  test('a cost is never below 0', () => {
    expect(normalPercentile({ expected: 10, deviation: 20 }, 0.1)).toBe(0);
    expect(withinBudget({ expected: 10, deviation: 20 }, -1)).toBe(0);
  });

  test.each([0, 1, -0.2, 80, Number.NaN])('a probability of %d is refused', (p) => {
    expect(() => normalPercentile(total, p)).toThrow(RangeError);
  });

  test('a budget of E is kept with one half, of E + σ with 84.13 %', () => {
    expect(withinBudget(total, 170)).toBeCloseTo(0.5, 12);
    expect(withinBudget(total, 206.67)).toBeCloseTo(0.8413, 4);
  });

  test('without spread the budget holds from E on', () => {
    const sure = { expected: 100, deviation: 0 };
    expect([99, 100, 101].map((budget) => withinBudget(sure, budget))).toEqual([0, 1, 1]);
    expect(normalPercentile(sure, 0.9)).toBe(100);
  });

  test('the percentile of p is a budget kept with p, to 1e-9, unless it is held at 0', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1000 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (expected, permille, p) => {
        const spread = { expected, deviation: (expected * permille) / 1000 };
        const amount = normalPercentile(spread, p);
        if (amount > 0) expect(Math.abs(withinBudget(spread, amount) - p)).toBeLessThan(1e-9);
        else expect(withinBudget(spread, amount)).toBeGreaterThanOrEqual(p);
      }),
    );
  });
});
