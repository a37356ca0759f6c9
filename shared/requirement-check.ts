import { derive } from './derive.ts';
import { requirementsByCategory } from './document.ts';
import { memoise } from './memoise.ts';
import { namesSum } from './doubtful-lines.ts';
import { comparable } from './input/choice.ts';
import { isBlank } from './input/plain.ts';
import { findDuplicates } from './method/requirements/duplicates.ts';
import { measureFlaws } from './method/requirements/measurable.ts';
import type { Requirement } from './model/requirement.ts';

/** Something about an item that people should look at. */
export type RequirementFlag =
  | { readonly kind: 'noTitle' | 'noCriterion'; readonly requirement: Requirement }
  | { readonly kind: 'sum'; readonly requirement: Requirement; readonly weight: number }
  | { readonly kind: 'sameCode'; readonly requirement: Requirement; readonly other: Requirement }
  | { readonly kind: 'vague'; readonly requirement: Requirement; readonly words: readonly string[] }
  | { readonly kind: 'same' | 'near'; readonly requirement: Requirement; readonly other: Requirement; readonly similarity: number };

const flawsOf = memoise((requirement: Requirement) => measureFlaws(requirement));

/** Fewer items than this can weigh as much as the others together without being their sum. */
const fewestAddedUp = 6;

/** Items that look like the last row of a list, which adds up the others: called a total, or as heavy as all the others. */
function sumsAmong(items: readonly Requirement[]): ReadonlySet<Requirement> {
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  return new Set(
    items.filter(({ title, code, weight }) => {
      const isTotal = weight > 0 && items.length >= fewestAddedUp && Math.abs(total - 2 * weight) <= total * Number.EPSILON * items.length;
      return isTotal || namesSum(comparable(isBlank(title) ? code : title));
    }),
  );
}

/** What the check finds in the rated items, in the order shown: without a name, a total, not measurable, or said by an earlier item. */
export const requirementFlags = derive(['category', 'requirement'], (view): readonly RequirementFlag[] => {
  const items = requirementsByCategory(view).flatMap(({ requirements: rated }) => rated);
  const sums = sumsAmong(items);
  const byCode = new Map<string, Requirement>();
  const doubles = new Map(findDuplicates(items.map(({ title }) => title)).map((double) => [double.index, double]));
  return items.flatMap((requirement, index): RequirementFlag[] => {
    const double = doubles.get(index);
    const other = double === undefined ? undefined : items[double.earlier];
    const code = comparable(requirement.code);
    const coded = byCode.get(code);
    if (code !== '' && coded === undefined) byCode.set(code, requirement);
    return [
      ...(isBlank(requirement.title) ? [{ kind: 'noTitle', requirement } as const] : []),
      ...(sums.has(requirement) ? [{ kind: 'sum', requirement, weight: requirement.weight } as const] : []),
      ...(coded === undefined ? [] : [{ kind: 'sameCode', requirement, other: coded } as const]),
      ...flawsOf(requirement).map((flaw) => ({ ...flaw, requirement })),
      ...(double === undefined || other === undefined ? [] : [{ kind: double.kind, requirement, other, similarity: double.similarity }]),
    ];
  });
});
