import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestLevel, panelOf } from '../../../../shared/method/scoring/panel.ts';

describe('what several ratings of a cell come to', () => {
  test('the mean is weighted by the evaluators, range and population deviation are not', () => {
    const result = panelOf([{ weight: 2, score: 1 }, { weight: 1, score: 0.5 }, { weight: 1, score: 0 }]);
    expect(result.mean).toBeCloseTo(0.625, 12);
    expect(result.range).toBe(1);
    expect(result.deviation).toBeCloseTo(Math.sqrt(1 / 6), 12);
  });

  test('not applicable stays out of the numbers, and is marked where others gave a score', () => {
    expect(panelOf([{ weight: 1, score: null }, { weight: 3, score: 0.5 }])).toMatchObject({ mean: 0.5, range: 0, scored: 1, mixed: true, notApplicable: false });
    expect(panelOf([{ weight: 1, score: null }])).toMatchObject({ mean: null, range: null, mixed: false, notApplicable: true });
  });

  test('evaluators without weight give no mean, but do differ', () => {
    expect(panelOf([{ weight: 0, score: 1 }, { weight: 0, score: 0 }])).toMatchObject({ mean: null, range: 1 });
  });

  test('the mean lies within the scores given', () => {
    const rating = fc.record({ weight: fc.double({ min: 0, max: 100, noNaN: true }), score: fc.double({ min: 0, max: 1, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(rating, { minLength: 1 }), (ratings) => {
        const { mean, range } = panelOf(ratings);
        const scores = ratings.map(({ score }) => score);
        if (mean !== null) expect(mean >= Math.min(...scores) && mean <= Math.max(...scores)).toBe(true);
        expect(range).toBe(Math.max(...scores) - Math.min(...scores));
      }),
    );
  });

  test('a weight below zero and a score out of range are refused', () => {
    expect(() => panelOf([{ weight: -1, score: 0 }])).toThrow(RangeError);
    expect(() => panelOf([{ weight: 1, score: 1.5 }])).toThrow(RangeError);
  });
});

describe('the nearest level', () => {
  const levels = [{ score: 1 }, { score: 0.5 }, { score: 0 }, { score: null }];

  test('is the one at the least distance, the lower of two equally near', () => {
    expect([0.8, 0.75, 0.74, 0.25, 0.3].map((mean) => nearestLevel(mean, levels)?.score)).toEqual([1, 0.5, 0.5, 0, 0.5]);
    expect(nearestLevel(0.75, levels.toReversed())?.score).toBe(0.5);
  });

  test('is none on a scale without scores', () => {
    expect(nearestLevel(0.5, [{ score: null }])).toBeUndefined();
  });
});
