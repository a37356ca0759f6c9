import type { Change } from '../change.ts';
import { type Document, inOrder } from '../document.ts';
import { entities, type IdOf } from '../model/entities.ts';
import type { Requirement } from '../model/requirement.ts';
import { ProblemError } from '../problem.ts';
import type { ActionContext } from './context.ts';
import { nextCodes } from './next-code.ts';
import { orderKeysAfter, orderKeysAtEnd } from './order.ts';

/** What a requirement is until somebody says otherwise. */
export const blankRequirement = {
  parentId: null,
  title: '',
  criterion: '',
  weight: 1,
  mandatory: false,
  minimumClass: 'partial',
  priorityClass: null,
  provenance: '',
} as const;

const byKey = (a: { readonly order: string }, b: { readonly order: string }): number => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0);

/** The id is given where others of the same change stand below the requirement. */
export type NewRequirement = Partial<Omit<Requirement, 'order' | 'categoryId'>> & Pick<Requirement, 'categoryId'>;

/**
 * Adds requirements after another one, or at the end; those of another category than that one stand at the end. Codes left out or left empty
 * are numbered on from the highest.
 * @throws ProblemError `notFound` for an unknown `afterId`; the record schema's own error for a value out of range.
 */
export function addRequirements(
  document: Document,
  requirements: readonly NewRequirement[],
  context: ActionContext,
  afterId?: IdOf<'requirement'>,
): Change {
  if (afterId !== undefined && !document.requirement.has(afterId))
    throw new ProblemError('notFound', { entity: 'requirement', id: afterId });
  const siblings = inOrder(document, 'requirement');
  const after = afterId === undefined ? undefined : document.requirement.get(afterId);
  const beside = requirements.filter(({ categoryId }) => categoryId === after?.categoryId).length;
  const keysBeside = after === undefined ? [] : orderKeysAfter(siblings, after.id, beside);
  const keysAtEnd = orderKeysAtEnd([...siblings, ...keysBeside.map((order) => ({ id: '', order }))].sort(byKey), requirements.length - beside);
  const keyFor = (categoryId: IdOf<'category'>): string | undefined => (categoryId === after?.categoryId ? keysBeside.shift() : keysAtEnd.shift());
  const next = nextCodes(
    [...siblings, ...requirements].flatMap(({ code }) => code ?? []),
    'R-',
  );
  const added = requirements.map((requirement) =>
    entities.requirement.parse({
      ...blankRequirement,
      ...requirement,
      code: requirement.code?.trim() ? requirement.code : next(),
      id: requirement.id ?? context.newId('requirement'),
      order: keyFor(requirement.categoryId),
    }),
  );
  return added.length === 0 ? {} : { requirement: { added, updated: [], removed: [] } };
}
