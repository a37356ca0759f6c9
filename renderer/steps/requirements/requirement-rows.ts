import type { CategoryRequirements } from '../../../shared/document.ts';
import type { Category } from '../../../shared/model/category.ts';
import type { Requirement } from '../../../shared/model/requirement.ts';

export type Row =
  | { readonly kind: 'category'; readonly id: string; readonly category: Category; readonly count: number }
  | { readonly kind: 'requirement'; readonly id: string; readonly requirement: Requirement; readonly depth: number; readonly isHeading: boolean };

/** Every category has its heading, so that rows can be moved into an empty one; with no requirement at all there are no rows. */
export function requirementRows(groups: readonly CategoryRequirements[]): Row[] {
  if (groups.every(({ tree }) => tree.length === 0)) return [];
  return groups.flatMap(({ category, requirements, tree }): Row[] => [
    { kind: 'category', id: `category:${category.id}`, category, count: requirements.length },
    ...tree.map((node): Row => ({ kind: 'requirement', id: node.requirement.id, ...node })),
  ]);
}
