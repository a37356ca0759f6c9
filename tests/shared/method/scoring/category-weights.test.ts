import { describe, expect, test } from 'vitest';
import { categoryShares, weighedByCount } from '../../../../shared/method/scoring/category-weights.ts';

const of = (items: number, weight: number) => ({ items, weight });

describe('the weight of categories', () => {
  test('is shared out by their sums', () => {
    expect(categoryShares([of(24, 24), of(1, 1)])).toEqual([0.96, 0.04]);
    expect(categoryShares([of(2, 0), of(1, 0)])).toEqual([0, 0]);
  });

  test('follows the number of items where an item weighs about the same everywhere', () => {
    expect(weighedByCount([of(24, 24), of(6, 6), of(1, 1)])).toEqual({ many: 0, few: 2 });
    expect(weighedByCount([of(1, 2), of(4, 4)])).toEqual({ many: 1, few: 0 });
  });

  test('does not where somebody weighed the categories, the counts are alike or nothing weighs', () => {
    expect(weighedByCount([of(24, 60), of(1, 40)])).toBeNull();
    expect(weighedByCount([of(3, 3), of(1, 1)])).toBeNull();
    expect(weighedByCount([of(24, 24), of(1, 0)])).toBeNull();
    expect(weighedByCount([of(24, 24)])).toBeNull();
  });
});
