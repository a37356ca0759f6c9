import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeQuotes } from '../../../../shared/method/estimate/quotes.ts';

describe('METHOD 13, quotes (Iglewicz & Hoaglin 1993)', () => {
  test('480, 500, 510, 530, 900: MAD 20, M of the last 13.2, to one decimal, and it alone is an outlier', () => {
    const judged = judgeQuotes([480, 500, 510, 530, 900]);
    expect(judged).toMatchObject({ count: 5, median: 510, smallest: 480, largest: 900, spread: 420, mad: 20, meanDeviation: 90, tooFew: false, rule: 'mad' });
    expect(judged.relativeSpread).toBeCloseTo(420 / 510, 12);
    expect(judged.scores.at(-1)).toBeCloseTo(13.2, 1);
    expect(judged.outliers).toEqual([false, false, false, false, true]);
  });

  test('the mean and the standard deviation would have let 900 pass: its z is below 3.5', () => {
    const amounts = [480, 500, 510, 530, 900];
    const mean = amounts.reduce((sum, amount) => sum + amount, 0) / 5;
    const deviation = Math.sqrt(amounts.reduce((sum, amount) => sum + (amount - mean) ** 2, 0) / 4);
    expect((900 - mean) / deviation).toBeLessThan(3.5);
  });

  test('four quotes are enough and an even count has the mean of the two middle ones as its median', () => {
    expect(judgeQuotes([500, 510, 480, 900])).toMatchObject({ median: 505, mad: 15, tooFew: false, outliers: [false, false, false, true] });
  });

  test('a quote beyond |M| 3.5 is an outlier: with MAD 6,745 that is 35,000 from the median, on either side', () => {
    const farthest = (distance: number) => judgeQuotes([93_255, 100_000, 100_000, 106_745, 100_000 + distance]).outliers.at(-1);
    expect([-35_001, -34_999, 34_999, 35_001].map(farthest)).toEqual([true, false, false, true]);
  });

  test('no quotes: nothing to say', () => {
    const nothing = { median: null, smallest: null, largest: null, spread: null, relativeSpread: null, mad: null, meanDeviation: null };
    expect(judgeQuotes([])).toEqual({ count: 0, ...nothing, tooFew: true, scores: [], outliers: [], rule: 'tooFew' });
  });

  test.each([[[500]], [[500, 900]], [[480, 500, 9000]]])('%j are too few to call an outlier', (amounts) => {
    const { tooFew, scores, outliers, rule } = judgeQuotes(amounts);
    expect({ tooFew, rule }).toEqual({ tooFew: true, rule: 'tooFew' });
    expect(scores).toEqual(amounts.map(() => null));
    expect(outliers).toEqual(amounts.map(() => false));
  });

  test('where MAD is 0 the mean deviation judges: 500 four times and 900 score 400 / (1.253314 · 80) = 3.99', () => {
    const { mad, meanDeviation, rule, scores, outliers } = judgeQuotes([500, 900, 500, 500, 500]);
    expect({ mad, meanDeviation, rule }).toEqual({ mad: 0, meanDeviation: 80, rule: 'meanDeviation' });
    expect(scores[1]).toBeCloseTo(3.99, 2);
    expect(outliers).toEqual([false, true, false, false, false]);
  });

  test('quotes that differ by rounding alone are equal: 0.3 four times and 0.1 + 0.2 hold no outlier', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(judgeQuotes([0.3, 0.3, 0.3, 0.3, 0.1 + 0.2])).toMatchObject({ rule: 'equal', scores: [0, 0, 0, 0, 0], outliers: Array(5).fill(false) });
    expect(judgeQuotes([0.3, 0.1 + 0.2, 0.1 + 0.2, 0.1 + 0.2]).scores).toEqual([0, 0, 0, 0]);
    expect(judgeQuotes([0.3, 0.1 + 0.2, 0.3, 0.1 + 0.2, 0.9])).toMatchObject({ rule: 'meanDeviation', outliers: [false, false, false, false, true] });
    expect(judgeQuotes([1e9, 1e9, 1e9, 1e9, 1e9 + 1]).rule).toBe('meanDeviation');
  });

  test('equal quotes score 0; without a median above 0 there is no relative spread', () => {
    expect(judgeQuotes([7, 7, 7, 7])).toMatchObject({ scores: [0, 0, 0, 0], outliers: [false, false, false, false], rule: 'equal', relativeSpread: 0 });
    expect(judgeQuotes([0, 0, 0, 10]).relativeSpread).toBeNull();
  });

  test('a thousand quotes from 1 to 1,000 hold no outlier', () => {
    const judged = judgeQuotes(Array.from({ length: 1000 }, (_, index) => index + 1));
    expect(judged).toMatchObject({ count: 1000, median: 500.5, mad: 250 });
    expect(judged.outliers).not.toContain(true);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('a quote of %d is refused', (amount) => {
    expect(() => judgeQuotes([1, 2, 3, amount])).toThrow(RangeError);
  });

  const amounts = fc.array(fc.nat(1e9), { maxLength: 30 });

  test('the order of the quotes does not matter', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const [one, other] = [judgeQuotes(values), judgeQuotes(values.toReversed())];
        expect({ ...other, scores: other.scores.toReversed(), outliers: other.outliers.toReversed() }).toEqual(one);
      }),
    );
  });

  test('the currency does not matter: scores stay when every amount is multiplied, to 1e-6 of the largest', () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (values, factor) => {
        const [one, other] = [judgeQuotes(values), judgeQuotes(values.map((value) => value * factor))];
        expect(other.rule).toBe(one.rule);
        const largest = Math.max(1, ...one.scores.map((score) => Math.abs(score ?? 0)));
        for (const [index, score] of one.scores.entries()) expect(Math.abs((other.scores[index] ?? 0) - (score ?? 0))).toBeLessThanOrEqual(1e-6 * largest);
      }),
    );
  });
});
