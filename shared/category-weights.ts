import type { CategoryRequirements } from './document.ts';
import { formatCount, formatPercent } from './language/format.ts';
import type { Language, Translate } from './language/index.ts';
import { memoise } from './memoise.ts';
import { categoryShares, weighedByCount } from './method/scoring/category-weights.ts';
import type { Category } from './model/category.ts';

/** What a category with rated items weighs. */
export interface WeighedCategory {
  readonly category: Category;
  readonly items: number;
  readonly weight: number;
  /** Of the whole weight, 0..1. */
  readonly share: number;
}

export interface CategoryWeights {
  /** In order; categories without rated items are left out. */
  readonly categories: readonly WeighedCategory[];
  /** Two categories whose shares come from how many items they hold. */
  readonly byCount: { readonly many: WeighedCategory; readonly few: WeighedCategory } | null;
}

/** What each category weighs, and whether that only follows from the number of its items. */
export const categoryWeightsOf = memoise((groups: readonly CategoryRequirements[]): CategoryWeights => {
  const filled = groups.flatMap(({ category, requirements }) =>
    requirements.length === 0 ? [] : [{ category, items: requirements.length, weight: requirements.reduce((sum, { weight }) => sum + weight, 0) }],
  );
  const shares = categoryShares(filled);
  const categories = filled.map((entry, index) => ({ ...entry, share: shares[index] ?? 0 }));
  const pair = weighedByCount(filled);
  const [many, few] = pair === null ? [] : [categories[pair.many], categories[pair.few]];
  return { categories, byCount: many === undefined || few === undefined ? null : { many, few } };
});

/** The shares in one sentence, the heaviest first; empty while nothing weighs anything. */
export function explainShares({ categories }: CategoryWeights, translate: Translate, language: Language): string {
  const weighing = categories.filter(({ share }) => share > 0).toSorted((a, b) => b.share - a.share);
  if (weighing.length === 0) return '';
  const entries = weighing.map(({ category: { name }, share, items }) =>
    translate('criteria.shares.entry', { name, share: formatPercent(share, language), number: formatCount(items, language), count: items }),
  );
  return translate('criteria.shares.sentence', { entries: entries.join(translate('criteria.shares.separator')) });
}

/**
 * Why to weigh the categories against each other, and where; empty where there is no cause.
 * @param isHere said where the weights are set, so that it leads nowhere else
 */
export function suggestSwing({ byCount }: CategoryWeights, translate: Translate, language: Language, isHere = false): string {
  if (byCount === null) return '';
  const { many, few } = byCount;
  return translate(isHere ? 'criteria.shares.byCountHere' : 'criteria.shares.byCount', {
    many: many.category.name,
    manyItems: formatCount(many.items, language),
    manyShare: formatPercent(many.share, language),
    few: few.category.name,
    fewItems: formatCount(few.items, language),
    fewShare: formatPercent(few.share, language),
  });
}
