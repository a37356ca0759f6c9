import { derive } from './derive.ts';
import { requirementsByCategory } from './document.ts';
import { memoise } from './memoise.ts';
import { findDuplicates } from './method/requirements/duplicates.ts';
import { measureFlaws } from './method/requirements/measurable.ts';
import type { Requirement } from './model/requirement.ts';

/** Something about an item that people should look at. */
export type RequirementFlag =
  | { readonly kind: 'noCriterion'; readonly requirement: Requirement }
  | { readonly kind: 'vague'; readonly requirement: Requirement; readonly words: readonly string[] }
  | { readonly kind: 'same' | 'near'; readonly requirement: Requirement; readonly other: Requirement; readonly similarity: number };

const flawsOf = memoise((requirement: Requirement) => measureFlaws(requirement));

/** What the check finds in the rated items, in the order shown: not measurable, or said by an earlier item. */
export const requirementFlags = derive(['category', 'requirement'], (view): readonly RequirementFlag[] => {
  const items = requirementsByCategory(view).flatMap(({ requirements: rated }) => rated);
  const doubles = new Map(findDuplicates(items.map(({ title }) => title)).map((double) => [double.index, double]));
  return items.flatMap((requirement, index): RequirementFlag[] => {
    const double = doubles.get(index);
    const other = double === undefined ? undefined : items[double.earlier];
    return [
      ...flawsOf(requirement).map((flaw) => ({ ...flaw, requirement })),
      ...(double === undefined || other === undefined ? [] : [{ kind: double.kind, requirement, other, similarity: double.similarity }]),
    ];
  });
});
