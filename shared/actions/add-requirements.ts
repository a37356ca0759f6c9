import type { Change } from '../change.ts';
import { type Document, inOrder } from '../document.ts';
import { entities, type IdOf } from '../model/entities.ts';
import type { Requirement } from '../model/requirement.ts';
import type { ActionContext } from './context.ts';
import { nextCode } from './next-code.ts';
import { orderKeysAfter, orderKeysAtEnd } from './order.ts';

export type NewRequirement = Partial<Omit<Requirement, 'id' | 'order' | 'categoryId'>> & Pick<Requirement, 'categoryId'>;

/** Adds requirements after another one, or at the end. Codes left out are numbered on from the last. */
export function addRequirements(
  document: Document,
  requirements: readonly NewRequirement[],
  context: ActionContext,
  afterId?: IdOf<'requirement'>,
): Change {
  const siblings = inOrder(document, 'requirement');
  const keys = afterId === undefined ? orderKeysAtEnd(siblings, requirements.length) : orderKeysAfter(siblings, afterId, requirements.length);
  const codes = new Set(siblings.map(({ code }) => code));
  const added = requirements.map((requirement, index) => {
    const code = requirement.code ?? nextCode(codes, 'R-');
    codes.add(code);
    return entities.requirement.parse({
      title: '',
      criterion: '',
      weight: 1,
      mandatory: false,
      minimumClass: 'partial',
      ...requirement,
      code,
      id: context.newId('requirement'),
      order: keys[index],
    });
  });
  return added.length === 0 ? {} : { requirement: { added, updated: [], removed: [] } };
}
