import type { Change } from '../change.ts';
import { type Document, inOrder } from '../document.ts';
import { entities, type IdOf, type OrderedEntity, type RecordOf } from '../model/entities.ts';
import type { ActionContext } from './context.ts';
import { orderKeysAfter, orderKeysAtEnd } from './order.ts';

type Added<Entity extends OrderedEntity> = Omit<RecordOf<Entity>, 'id' | 'order'>;

/**
 * Adds complete records to an ordered table: after one of its records, first for null, or at the end.
 * @throws the record schema's own error for a value out of range.
 */
export function addRecords<Entity extends OrderedEntity>(
  document: Document,
  entity: Entity,
  records: readonly Added<Entity>[],
  context: ActionContext,
  afterId?: IdOf<Entity> | null,
): Change {
  const present = inOrder(document, entity);
  const keys = afterId === undefined ? orderKeysAtEnd(present, records.length) : orderKeysAfter(present, afterId, records.length);
  const added = records.map((record, index) => entities[entity].parse({ ...record, id: context.newId(entity), order: keys[index] }));
  return (added.length === 0 ? {} : { [entity]: { added, updated: [], removed: [] } }) as Change;
}
