/** What a category weighs beside the others. */
export interface CategoryWeight {
  readonly items: number;
  /** Σ w of its items. */
  readonly weight: number;
}

/** Each category's share of the whole weight, 0..1; 0 throughout while nothing weighs anything. */
export function categoryShares(categories: readonly CategoryWeight[]): readonly number[] {
  const total = categories.reduce((sum, { weight }) => sum + weight, 0);
  return categories.map(({ weight }) => (total > 0 ? weight / total : 0));
}

/** As many times more items make the number of items, not their importance, the likely reason of a share. */
const manyTimes = 4;

/** Mean weights of items within this factor of each other look as if nobody had weighed the categories. */
const alike = 2;

/**
 * Two categories whose shares come from how many items they hold: one has at least four times the items of the other, and an item weighs
 * about the same in both. Swing weights between the categories mend it (METHOD 5; value trees: von Winterfeldt & Edwards 1986, ch. 8).
 * @returns the places of the pair whose counts differ most; null when there is none
 */
export function weighedByCount(categories: readonly CategoryWeight[]): { readonly many: number; readonly few: number } | null {
  let found: { readonly many: number; readonly few: number; readonly times: number } | null = null;
  for (const [many, larger] of categories.entries()) {
    for (const [few, smaller] of categories.entries()) {
      if (larger.weight === 0 || smaller.weight === 0) continue;
      const times = larger.items / smaller.items;
      const relative = larger.weight / larger.items / (smaller.weight / smaller.items);
      if (times < manyTimes || relative > alike || relative < 1 / alike) continue;
      if (found === null || times > found.times) found = { many, few, times };
    }
  }
  return found === null ? null : { many: found.many, few: found.few };
}
