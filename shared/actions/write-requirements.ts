import type { Change } from '../change.ts';
import type { Document } from '../document.ts';
import type { IdOf } from '../model/entities.ts';
import type { Requirement } from '../model/requirement.ts';
import { addNamed, named } from './add-named.ts';
import { addRequirements, type NewRequirement } from './add-requirements.ts';
import { compose } from './compose.ts';
import type { ActionContext } from './context.ts';
import { linkRecords } from './link-records.ts';
import { editRequirements, placeAfterRequirement } from './place-requirements.ts';

type RequirementId = IdOf<'requirement'>;

/** Fields of a requirement, or the needs it answers. */
export interface RequirementValues extends Partial<Omit<Requirement, 'id' | 'order'>> {
  readonly needIds?: readonly IdOf<'need'>[];
  /** The name of a category that is made for it, once for all of the same name. */
  readonly newCategory?: string;
}

/** Where requirements stand that say nothing of their category. */
export interface RequirementPlace {
  readonly categoryId: IdOf<'category'> | undefined;
  readonly afterId: RequirementId | undefined;
}

/**
 * Edits requirements and adds others, with the needs each answers. New ones come right after `afterId`, or at the end of the category; those
 * that name another category at the end of that one.
 * @throws ProblemError `notFound` for an unknown requirement or need; the record schema's own error for a value out of range
 */
export function writeRequirements(
  document: Document,
  edits: readonly { readonly id: RequirementId; readonly values: RequirementValues }[],
  additions: readonly RequirementValues[],
  place: RequirementPlace,
  context: ActionContext,
): Change {
  const wanted = [...edits.map(({ values }) => values), ...additions].flatMap(({ newCategory }) => newCategory ?? []);
  const links = edits.flatMap(({ id, values: { needIds } }) => (needIds === undefined ? [] : [{ id, to: needIds }]));
  const fieldsIn = (current: Document) => ({ needIds: _needIds, newCategory, ...fields }: RequirementValues) => {
    const categoryId = named(current, 'category', newCategory) ?? fields.categoryId;
    return categoryId === undefined ? fields : { ...fields, categoryId };
  };
  return compose(
    document,
    (current) => addNamed(current, 'category', wanted, context),
    (current) => {
      const fieldsOf = fieldsIn(current);
      return editRequirements(current, edits.map(({ id, values }) => ({ id, values: fieldsOf(values) })));
    },
    (current) => {
      const fieldsOf = fieldsIn(current);
      const after = place.afterId === undefined ? undefined : placeAfterRequirement(current, place.afterId);
      const usual = after?.categoryId ?? place.categoryId;
      const placed = additions.flatMap((values): NewRequirement[] => {
        const { categoryId = usual, ...fields } = fieldsOf(values);
        if (categoryId === undefined) return [];
        return [{ ...fields, categoryId, parentId: categoryId === after?.categoryId ? after.parentId : null }];
      });
      const change = addRequirements(current, placed, context, after?.afterId);
      change.requirement?.added.forEach(({ id }, index) => links.push({ id, to: additions[index]?.needIds ?? [] }));
      return change;
    },
    (current) => linkRecords(current, 'trace', 'requirementId', links, context),
  );
}
