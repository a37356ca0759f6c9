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
  const cost = { optimistic: 0, pessimistic: 2e9 };

  test('P50 is E, P80 is E + 0.8416σ, P90 is E + 1.2816σ, to two decimals', () => {
    expect(normalPercentile(total, cost, 0.5)).toBeCloseTo(170, 9);
    expect(normalPercentile(total, cost, 0.8)).toBeCloseTo(170 + 0.841621 * 36.67, 2);
    expect(normalPercentile(total, cost, 0.9)).toBeCloseTo(170 + 1.281552 * 36.67, 2);
  });

  test('a cost is never below 0', () => {
    expect(normalPercentile({ expected: 10, deviation: 20 }, cost, 0.1)).toBe(0);
    expect(withinBudget({ expected: 10, deviation: 20 }, cost, -1)).toBe(0);
  });

  test('a discount is never above 0, and what can be either is held on neither side', () => {
    const [discount, either] = [{ optimistic: -90, pessimistic: 0 }, { optimistic: -90, pessimistic: 1 }];
    expect(normalPercentile({ expected: -10, deviation: 20 }, discount, 0.9)).toBe(0);
    expect(withinBudget({ expected: -10, deviation: 20 }, discount, 0)).toBe(1);
    expect(normalPercentile({ expected: -10, deviation: 20 }, either, 0.9)).toBeCloseTo(15.631, 3);
    expect(withinBudget({ expected: -10, deviation: 20 }, either, -10)).toBe(0.5);
  });

  test('a fixed total equal to the budget holds, though the last bits of the two sums differ', () => {
    const total = 0.1 + 0.2;
    expect(total).toBeGreaterThan(0.3);
    expect(withinBudget({ expected: total, deviation: 0 }, cost, 0.3)).toBe(1);
    expect(withinBudget({ expected: 0.3 * (1 + 1e-8), deviation: 0 }, cost, 0.3)).toBe(0);
  });

  test.each([0, 1, -0.2, 80, Number.NaN])('a probability of %d is refused', (p) => {
    expect(() => normalPercentile(total, cost, p)).toThrow(RangeError);
  });

  test('a budget of E is kept with one half, of E + σ with 84.13 %', () => {
    expect(withinBudget(total, cost, 170)).toBeCloseTo(0.5, 12);
    expect(withinBudget(total, cost, 206.67)).toBeCloseTo(0.8413, 4);
  });

  test('without spread the budget holds from E on', () => {
    const sure = { expected: 100, deviation: 0 };
    expect([99, 100, 101].map((budget) => withinBudget(sure, cost, budget))).toEqual([0, 1, 1]);
    expect(normalPercentile(sure, cost, 0.9)).toBe(100);
  });

  test('the percentile of p is a budget kept with p, to 1e-9, unless it is held at 0', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1000 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (expected, permille, p) => {
        const spread = { expected, deviation: (expected * permille) / 1000 };
        const amount = normalPercentile(spread, cost, p);
        if (amount > 0) expect(Math.abs(withinBudget(spread, cost, amount) - p)).toBeLessThan(1e-9);
        else expect(withinBudget(spread, cost, amount)).toBeGreaterThanOrEqual(p);
      }),
    );
  });
});
