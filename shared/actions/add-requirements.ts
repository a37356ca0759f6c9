import type { Change } from '../change.ts';
import { type Document, inOrder } from '../document.ts';
import { entities, type IdOf } from '../model/entities.ts';
import type { Requirement } from '../model/requirement.ts';
import { ProblemError } from '../problem.ts';
import type { ActionContext } from './context.ts';
import { nextCodes } from './next-code.ts';
import { orderKeysAfter, orderKeysAtEnd } from './order.ts';

/** The id is given where others of the same change stand below the requirement. */
export type NewRequirement = Partial<Omit<Requirement, 'order' | 'categoryId'>> & Pick<Requirement, 'categoryId'>;

/**
 * Adds requirements after another one, or at the end. Codes left out are numbered on from the highest.
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
  const keys =
    afterId === undefined ? orderKeysAtEnd(siblings, requirements.length) : orderKeysAfter(siblings, afterId, requirements.length);
  const next = nextCodes(
    [...siblings, ...requirements].flatMap(({ code }) => code ?? []),
    'R-',
  );
  const added = requirements.map((requirement, index) =>
    entities.requirement.parse({
      parentId: null,
      title: '',
      criterion: '',
      weight: 1,
      mandatory: false,
      minimumClass: 'partial',
      priorityClass: null,
      provenance: '',
      ...requirement,
      code: requirement.code ?? next(),
      id: requirement.id ?? context.newId('requirement'),
      order: keys[index],
    }),
  );
  return added.length === 0 ? {} : { requirement: { added, updated: [], removed: [] } };
}
