import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementReading, krippendorffAlpha } from '../../../../shared/method/scoring/agreement.ts';

test('all ratings equal leave α undefined, and so does a table without pairs', () => {
  expect(krippendorffAlpha([[0.5, 0.5], [0.5, 0.5, 0.5]])).toMatchObject({ alpha: null, undefinedBecause: 'allEqual', pairable: 5 });
  expect(krippendorffAlpha([[1], [0.5], []])).toMatchObject({ alpha: null, undefinedBecause: 'noPairs', pairable: 0 });
});

test('full agreement on different values is 1', () => {
  expect(krippendorffAlpha([[0, 0], [1, 1, 1]]).alpha).toBe(1);
});

test('shifting or stretching all values changes nothing, and the sums equal those over every pair', () => {
  const unit = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 8 }), (units) => {
      const plain = krippendorffAlpha(units);
      const moved = krippendorffAlpha(units.map((values) => values.map((value) => value * 3 + 7)));
      if (plain.alpha === null) expect(moved.alpha).toBeNull();
      else {
        expect(moved.alpha).toBeCloseTo(plain.alpha, 9);
        const all = units.filter((values) => values.length > 1).flat();
        const pairs = (values: readonly number[]): number => values.reduce((sum, a) => sum + values.reduce((part, b) => part + (a - b) ** 2, 0), 0);
        expect(plain.expected).toBeCloseTo(pairs(all) / (all.length * (all.length - 1)), 9);
      }
    }),
  );
});

test('the reading changes at .667 and .800', () => {
  expect([0.8, 0.79, 0.667, 0.66, -0.2].map(agreementReading)).toEqual(['reliable', 'tentative', 'tentative', 'unreliable', 'unreliable']);
});
