import type { Change } from '../change.ts';
import { type Document, inOrder, requirementsByCategory } from '../document.ts';
import type { IdOf } from '../model/entities.ts';
import type { Requirement } from '../model/requirement.ts';
import { ProblemError } from '../problem.ts';
import { editRecords, type RecordEdit } from './edit-records.ts';
import { RequirementForest } from './requirement-forest.ts';

type Id = IdOf<'requirement'>;

/**
 * Moves requirements with all below them, kept in the order they are shown in: after another one, or first in a category. After an item
 * that has items below it they come first among those; after any other they become its siblings.
 * @throws ProblemError `notFound` for an unknown requirement.
 */
export function moveRequirements(document: Document, ids: readonly Id[], afterId: Id | null, categoryId: IdOf<'category'>): Change {
  const forest = new RequirementForest(document);
  const roots = forest.rootsOf(ids);
  const moving = forest.withBelow(roots);
  if (afterId !== null) forest.placeOf(afterId);
  const anchor = afterId !== null && moving.has(afterId) ? lastStayingBefore(forest.shown, moving, afterId, categoryId) : afterId;
  const place =
    anchor === null
      ? { categoryId, parentId: null }
      : forest.childrenOf(anchor).length > 0
        ? { categoryId: forest.placeOf(anchor).categoryId, parentId: anchor }
        : forest.placeOf(anchor);
  let after = place.parentId === anchor ? null : anchor;
  for (const id of roots) {
    forest.put(id, place, after);
    after = id;
  }
  return forest.toChange();
}

function lastStayingBefore(shown: readonly Requirement[], moving: ReadonlySet<Id>, id: Id, categoryId: IdOf<'category'>): Id | null {
  const index = shown.findIndex((row) => row.id === id);
  return shown.slice(0, index).findLast((row) => row.categoryId === categoryId && !moving.has(row.id))?.id ?? null;
}

/**
 * Moves requirements with all below them one place up (-1) or down (1) among their siblings; the first or last one goes on beside the
 * item above, and from the top of the tree into the neighbouring category.
 * @throws ProblemError `notFound` for an unknown requirement.
 */
export function shiftRequirements(document: Document, ids: readonly Id[], direction: 1 | -1): Change {
  const forest = new RequirementForest(document);
  const roots = forest.rootsOf(ids);
  const [leader] = direction === 1 ? roots.slice(-1) : roots;
  if (leader === undefined) return {};
  const place = forest.placeOf(leader);
  const siblings = forest.siblings(place);
  const moving = new Set(roots);
  const index = siblings.indexOf(leader);
  const staying = siblings.filter((id) => !moving.has(id));
  const before = siblings.slice(0, index).filter((id) => !moving.has(id)).length;
  const target = before + direction;
  const putAll = (to: typeof place, afterId: Id | null): Change => {
    let after = afterId;
    for (const id of roots) {
      forest.put(id, to, after);
      after = id;
    }
    return forest.toChange();
  };
  if (target >= 0 && target <= staying.length) return putAll(place, staying[target - 1] ?? null);
  if (place.parentId !== null) {
    const above = forest.placeOf(place.parentId);
    const around = forest.siblings(above);
    return putAll(above, direction === 1 ? place.parentId : (around[around.indexOf(place.parentId) - 1] ?? null));
  }
  const categories = inOrder(document, 'category');
  const next = categories[categories.findIndex(({ id }) => id === place.categoryId) + direction];
  if (next === undefined) return {};
  const top = { categoryId: next.id, parentId: null };
  return putAll(top, direction === 1 ? null : (forest.siblings(top).at(-1) ?? null));
}

/**
 * Puts requirements with all below them under the sibling before them, as the last ones there. Those without such a sibling stay.
 * @throws ProblemError `notFound` for an unknown requirement.
 */
export function indentRequirements(document: Document, ids: readonly Id[]): Change {
  const forest = new RequirementForest(document);
  for (const id of forest.rootsOf(ids)) {
    const place = forest.placeOf(id);
    const siblings = forest.siblings(place);
    const above = siblings[siblings.indexOf(id) - 1];
    if (above !== undefined) forest.put(id, { categoryId: place.categoryId, parentId: above }, forest.childrenOf(above).at(-1) ?? null);
  }
  return forest.toChange();
}

/**
 * Puts requirements with all below them beside the item they stand below, right after it. Those at the top stay.
 * @throws ProblemError `notFound` for an unknown requirement.
 */
export function outdentRequirements(document: Document, ids: readonly Id[]): Change {
  const forest = new RequirementForest(document);
  for (const id of forest.rootsOf(ids).toReversed()) {
    const { parentId } = forest.placeOf(id);
    if (parentId !== null) forest.put(id, forest.placeOf(parentId), parentId);
  }
  return forest.toChange();
}

/**
 * Sets fields of requirements. One that gets another category takes all below it along and leaves the item it stood below, unless that
 * one comes too.
 * @throws ProblemError `notFound` for an unknown requirement; the record schema's own error for a value out of range.
 */
export function editRequirements(document: Document, edits: readonly RecordEdit<'requirement'>[]): Change {
  const moves = new Map(edits.flatMap(({ id, values: { categoryId } }) => (categoryId === undefined ? [] : [[id, categoryId] as const])));
  for (const { id } of edits) if (!document.requirement.has(id)) throw new ProblemError('notFound', { entity: 'requirement', id });
  if (moves.size === 0) return editRecords(document, 'requirement', edits);
  const categories = new Map<Id, IdOf<'category'>>();
  const placed = requirementsByCategory(document).flatMap(({ tree }) =>
    tree.flatMap(({ requirement: { id, parentId, categoryId } }): RecordEdit<'requirement'>[] => {
      const above = parentId === null ? undefined : categories.get(parentId);
      const wanted = moves.get(id) ?? above ?? categoryId;
      categories.set(id, wanted);
      if (wanted === categoryId && (above === undefined || above === wanted)) return [];
      return [{ id, values: { categoryId: wanted, parentId: above === wanted ? parentId : null } }];
    }),
  );
  return editRecords(document, 'requirement', [...edits, ...placed]);
}

/** Where requirements stand that come right after another one: beside it, or as the last items below it where it is a heading. */
export function placeAfterRequirement(document: Document, afterId: Id): { readonly categoryId: IdOf<'category'>; readonly parentId: Id | null; readonly afterId: Id } {
  const after = document.requirement.get(afterId);
  if (after === undefined) throw new ProblemError('notFound', { entity: 'requirement', id: afterId });
  const lastBelow = inOrder(document, 'requirement').findLast(({ parentId }) => parentId === afterId) ?? after;
  return { categoryId: lastBelow.categoryId, parentId: lastBelow.parentId, afterId: lastBelow.id };
}

/** The headings that hold ratings of their own: these wait, unseen, until nothing stands below the item any more. */
export function headingsWithRatings(document: Document): ReadonlySet<Id> {
  const headings = new Set<Id>();
  for (const { parentId } of document.requirement.values()) if (parentId !== null) headings.add(parentId);
  if (headings.size === 0) return headings;
  const rated = new Set<Id>();
  for (const { requirementId, levelId } of document.assessment.values()) if (levelId !== null && headings.has(requirementId)) rated.add(requirementId);
  return rated;
}
