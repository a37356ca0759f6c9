import { customAlphabet } from 'nanoid';
import type { ActionContext } from '../shared/actions/context.ts';
import type { EntityName, IdOf } from '../shared/model/entities.ts';

/** Letters and digits only: an id must not begin with `-` or `_`. */
const randomId = customAlphabet('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 21);

/** The real clock and random ids. */
export const systemContext: ActionContext = {
  newId: <Entity extends EntityName>(_entity: Entity) => randomId() as IdOf<Entity>,
  now: () => new Date().toISOString(),
};
