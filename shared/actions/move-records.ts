import type { Change } from '../change.ts';
import { type Document, inOrder } from '../document.ts';
import type { OrderedEntity, IdOf, RecordOf } from '../model/entities.ts';
import { editRecords, type RecordEdit } from './edit-records.ts';
import { orderKeysAfter } from './order.ts';

/** Moves records, kept in their present order, to stand after `afterId` (null: first). */
export function moveRecords<Entity extends OrderedEntity>(
  document: Document,
  entity: Entity,
  ids: readonly IdOf<Entity>[],
  afterId: IdOf<Entity> | null,
): Change {
  const moving = new Set<string>(ids);
  const all: readonly { id: string; order: string }[] = inOrder(document, entity);
  const moved = all.filter(({ id }) => moving.has(id));
  const anchor = afterId !== null && moving.has(afterId) ? lastStayingBefore(all, moving, afterId) : afterId;
  const rest = all.filter(({ id }) => !moving.has(id));
  const keys = orderKeysAfter(rest, anchor, moved.length);
  const edits = moved.map((row, index) => ({ id: row.id, values: { order: keys[index] } }));
  return editRecords(document, entity, edits as unknown as RecordEdit<Entity>[]);
}

function lastStayingBefore(all: readonly { id: string }[], moving: ReadonlySet<string>, id: string): string | null {
  const index = all.findIndex((row) => row.id === id);
  return all.slice(0, index).findLast((row) => !moving.has(row.id))?.id ?? null;
}

/** Moves a requirement to another place, taking the category of where it lands. */
export function moveRequirements(
  document: Document,
  ids: readonly RecordOf<'requirement'>['id'][],
  afterId: RecordOf<'requirement'>['id'] | null,
  categoryId: RecordOf<'category'>['id'],
): Change {
  const moved = moveRecords(document, 'requirement', ids, afterId);
  const orders = new Map(moved.requirement?.updated.map(({ to }) => [to.id, to.order]));
  return editRecords(
    document,
    'requirement',
    ids.map((id) => {
      const order = orders.get(id);
      return { id, values: order === undefined ? { categoryId } : { categoryId, order } };
    }),
  );
}
