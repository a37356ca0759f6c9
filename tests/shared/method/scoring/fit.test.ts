import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addScore, fitOf, noScores, weightedFit, type WeightedScore } from '../../../../shared/method/scoring/fit.ts';

const cell: fc.Arbitrary<WeightedScore> = fc.record({
  weight: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.double({ min: 1e-6, max: 1e6, noNaN: true })),
  score: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant('unrated' as const), fc.constant('notApplicable' as const)),
});
const cells = fc.array(cell, { maxLength: 40 });
const rounding = 1e-12;

describe('METHOD 1', () => {
  test('weights 5, 3, 2 with 1, 0.5 and unrated: fit 81.25 %, actual 65 %, coverage 80 %, bounds 65–85 %', () => {
    const result = weightedFit([
      { weight: 5, score: 1 },
      { weight: 3, score: 0.5 },
      { weight: 2, score: 'unrated' },
    ]);
    expect(result).toMatchObject({
      fit: 0.8125,
      actual: 0.65,
      coverage: 0.8,
      bounds: { lower: 0.65, upper: 0.85 },
      ratedCount: 2,
      unratedCount: 1,
    });
  });

  test('what is not applicable leaves both sums', () => {
    const result = weightedFit([
      { weight: 1, score: 1 },
      { weight: 99, score: 'notApplicable' },
    ]);
    expect(result).toMatchObject({ fit: 1, coverage: 1, totalWeight: 1, ratedCount: 1, unratedCount: 0 });
  });

  test('unrated is unknown, not zero', () => {
    expect(weightedFit([{ weight: 1, score: 'unrated' }])).toMatchObject({
      fit: null,
      actual: 0,
      coverage: 0,
      bounds: { lower: 0, upper: 1 },
    });
    expect(weightedFit([{ weight: 1, score: 0 }])).toMatchObject({ fit: 0, coverage: 1, bounds: { lower: 0, upper: 0 } });
  });

  test.each([
    ['no cells', []],
    [
      'only weights of 0',
      [
        { weight: 0, score: 1 },
        { weight: 0, score: 'unrated' as const },
      ],
    ],
    ['only what is not applicable', [{ weight: 3, score: 'notApplicable' as const }]],
  ])('with %s nothing can be said', (_, input) => {
    expect(weightedFit(input)).toMatchObject({ fit: null, actual: null, coverage: null, bounds: null });
  });

  test('rated cells of weight 0 beside unrated ones leave the fit unknown', () => {
    expect(
      weightedFit([
        { weight: 0, score: 1 },
        { weight: 2, score: 'unrated' },
      ]),
    ).toMatchObject({ fit: null, bounds: { lower: 0, upper: 1 } });
  });

  test.each([
    { weight: -1, score: 1 },
    { weight: Number.NaN, score: 1 },
    { weight: 1, score: 1.01 },
    { weight: 1, score: -0.01 },
    { weight: 1, score: Number.NaN },
  ])('refuses weight $weight with score $score', (wrong) => {
    expect(() => weightedFit([wrong])).toThrow(RangeError);
  });
});

describe('laws of the fit', () => {
  test('every share lies within 0 and 1, and the fit within its bounds', () => {
    fc.assert(
      fc.property(cells, (input) => {
        const { fit, actual, coverage, bounds } = weightedFit(input);
        for (const share of [fit, actual, coverage, bounds?.lower, bounds?.upper])
          if (share != null) expect(share).toSatisfy((x: number) => x >= 0 && x <= 1);
        if (bounds === null) return;
        expect(bounds.lower).toBeLessThanOrEqual(bounds.upper + rounding);
        if (fit !== null) expect(fit).toSatisfy((x: number) => x >= bounds.lower - rounding && x <= bounds.upper + rounding);
      }),
    );
  });

  test('only ratios of weights matter', () => {
    fc.assert(
      fc.property(cells, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (input, factor) => {
        const plain = weightedFit(input);
        const scaled = weightedFit(input.map(({ weight, score }) => ({ weight: weight * factor, score })));
        for (const share of ['fit', 'actual', 'coverage'] as const) {
          if (plain[share] === null) expect(scaled[share]).toBeNull();
          else expect(scaled[share]).toBeCloseTo(plain[share], 9);
        }
      }),
    );
  });

  test('rating an unrated cell stays within the bounds there were, and narrows them', () => {
    fc.assert(
      fc.property(cells, fc.integer({ min: 1, max: 10 }), fc.double({ min: 0, max: 1, noNaN: true }), (input, weight, score) => {
        const before = weightedFit([...input, { weight, score: 'unrated' }]).bounds;
        const after = weightedFit([...input, { weight, score }]).bounds;
        if (before === null || after === null) throw new Error('a cell with weight has bounds');
        expect(after.lower).toBeGreaterThanOrEqual(before.lower - rounding);
        expect(after.upper).toBeLessThanOrEqual(before.upper + rounding);
      }),
    );
  });

  test('fully rated, fit, actual and bounds are one number and coverage is exactly 1', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ weight: fc.double({ min: 0.01, max: 1e6, noNaN: true }), score: fc.double({ min: 0, max: 1, noNaN: true }) }),
          { minLength: 1 },
        ),
        (input) => {
          const { fit, actual, coverage, bounds } = weightedFit(input);
          expect(coverage).toBe(1);
          expect([actual, bounds?.lower, bounds?.upper]).toEqual([fit, fit, fit]);
        },
      ),
    );
  });

  test('a better score never lowers the fit', () => {
    fc.assert(
      fc.property(cells, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (input, a, b) => {
        const fitWith = (score: number) => weightedFit([...input, { weight: 1, score }]).fit ?? 0;
        expect(fitWith(Math.max(a, b))).toBeGreaterThanOrEqual(fitWith(Math.min(a, b)) - rounding);
      }),
    );
  });

  test('sums over parts make the fit of the whole', () => {
    const parts = [
      [
        { weight: 1, score: 1 },
        { weight: 2, score: 0.5 },
      ],
      [{ weight: 3, score: 0 }],
    ];
    const sums = noScores();
    for (const { weight, score } of parts.flat()) addScore(sums, weight, score);
    expect(fitOf(sums)).toEqual(weightedFit(parts.flat()));
  });
});
