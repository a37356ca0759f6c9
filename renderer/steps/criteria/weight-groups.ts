import { categoryTotal, weighCategories, weighRequirements } from '../../../shared/actions/apply-weights.ts';
import type { Change } from '../../../shared/change.ts';
import type { CategoryRequirements, Document } from '../../../shared/document.ts';
import { formatWeight } from '../../../shared/language/format.ts';
import type { Language, Translate } from '../../../shared/language/index.ts';

export interface WeightItem {
  readonly id: string;
  readonly name: string;
  /** What it weighs now; a category the sum of its requirements. */
  readonly weight: number;
}

/** Items that are weighed against each other. */
export interface WeightGroup {
  readonly key: string;
  readonly label: string;
  readonly items: readonly WeightItem[];
  /** What applying does, in a sentence. */
  readonly consequence: string;
  /** The shares are those of the items, in their order. */
  apply(document: Document, shares: readonly number[]): Change;
}

/** The categories against each other, then the requirements within each category. Categories without requirements are left out. */
export function weightGroups(groups: readonly CategoryRequirements[], t: Translate, language: Language): readonly WeightGroup[] {
  const filled = groups.filter(({ requirements }) => requirements.length > 0);
  const sums = filled.map(({ requirements }) => requirements.reduce((total, { weight }) => total + weight, 0));
  const categories: WeightGroup = {
    key: 'categories',
    label: t('criteria.help.categories'),
    items: filled.map(({ category: { id, name } }, index) => ({ id, name, weight: sums[index] ?? 0 })),
    consequence: t('criteria.help.applyCategories', { total: categoryTotal }),
    apply: (latest, shares) => weighCategories(latest, new Map(filled.map(({ category: { id } }, index) => [id, shares[index] ?? 0]))),
  };
  return [
    categories,
    ...filled.map(({ category, requirements }, index): WeightGroup => ({
      key: category.id,
      label: t('criteria.help.within', { name: category.name }),
      items: requirements.map(({ id, title, weight }) => ({ id, name: title || t('frame.untitled'), weight })),
      consequence: t('criteria.help.applyWithin', { total: formatWeight(sums[index] || requirements.length, language) }),
      apply: (latest, shares) =>
        weighRequirements(latest, category.id, new Map(requirements.map(({ id }, place) => [id, shares[place] ?? 0]))),
    })),
  ];
}
