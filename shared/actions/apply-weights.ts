import type { Change } from '../change.ts';
import { type Document, requirementsByCategory } from '../document.ts';
import type { IdOf } from '../model/entities.ts';
import type { Requirement } from '../model/requirement.ts';
import { editRecords } from './edit-records.ts';

/** What the weights of all requirements add up to once the categories have their shares. */
export const categoryTotal = 100;

const sumOf = (requirements: readonly Requirement[]): number => requirements.reduce((total, { weight }) => total + weight, 0);

/** Spreads a total over requirements in proportion to the weights they have; evenly while they have none. */
function spread(requirements: readonly Requirement[], total: number) {
  const sum = sumOf(requirements);
  return requirements.map(({ id, weight }) => ({
    id,
    values: { weight: sum > 0 ? (weight / sum) * total : total / requirements.length },
  }));
}

/**
 * Scales the weights inside each category so that the category's sum has its share of 100. Categories without
 * requirements have nothing to weigh.
 * @param shares share of each category in 0..1; a category left out keeps its weights
 */
export function weighCategories(document: Document, shares: ReadonlyMap<IdOf<'category'>, number>): Change {
  return editRecords(
    document,
    'requirement',
    requirementsByCategory(document).flatMap(({ category, requirements }) => {
      const share = shares.get(category.id);
      return share === undefined ? [] : spread(requirements, share * categoryTotal);
    }),
  );
}

/**
 * Divides what a category weighs now among its requirements by their shares; a category that weighs nothing takes 1 for each.
 * @param shares share of each requirement of the category in 0..1
 */
export function weighRequirements(
  document: Document,
  categoryId: IdOf<'category'>,
  shares: ReadonlyMap<IdOf<'requirement'>, number>,
): Change {
  const requirements = requirementsByCategory(document).find(({ category }) => category.id === categoryId)?.requirements ?? [];
  const total = sumOf(requirements) || requirements.length;
  return editRecords(
    document,
    'requirement',
    requirements.flatMap(({ id }) => {
      const share = shares.get(id);
      return share === undefined ? [] : [{ id, values: { weight: share * total } }];
    }),
  );
}
