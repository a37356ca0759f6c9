import type { Change } from '../change.ts';
import { type Document, inOrder } from '../document.ts';
import type { IdOf, OrderedEntity } from '../model/entities.ts';
import { ProblemError } from '../problem.ts';
import { editRecords, type RecordEdit } from './edit-records.ts';
import { orderKeysAfter } from './order.ts';

type Row = { readonly id: string; readonly order: string };

/**
 * Moves records, kept in their present order, to stand after `afterId` (null: first).
 * @throws ProblemError `notFound` for an unknown record.
 */
export function moveRecords<Entity extends OrderedEntity>(
  document: Document,
  entity: Entity,
  ids: readonly IdOf<Entity>[],
  afterId: IdOf<Entity> | null,
): Change {
  const orders = newOrders(document, entity, ids, afterId);
  return editRecords(document, entity, [...orders].map(([id, order]) => ({ id, values: { order } })) as unknown as RecordEdit<Entity>[]);
}

/** The order keys that bring the records after `afterId` in their present sequence; none when they stand there already. */
function newOrders(
  document: Document,
  entity: OrderedEntity,
  ids: readonly string[],
  afterId: string | null,
): ReadonlyMap<string, string> {
  for (const id of afterId === null ? ids : [...ids, afterId]) {
    if (!(document[entity] as ReadonlyMap<string, unknown>).has(id)) throw new ProblemError('notFound', { entity, id });
  }
  const moving = new Set(ids);
  const all: readonly Row[] = inOrder(document, entity);
  const moved = all.filter(({ id }) => moving.has(id));
  const anchor = afterId !== null && moving.has(afterId) ? lastStayingBefore(all, moving, afterId) : afterId;
  const rest = all.filter(({ id }) => !moving.has(id));
  const place = rest.findIndex(({ id }) => id === anchor) + 1;
  if (rest.toSpliced(place, 0, ...moved).every(({ id }, index) => id === all[index]?.id)) return new Map();
  const keys = orderKeysAfter(rest, anchor, moved.length);
  return new Map(moved.flatMap(({ id }, index) => (keys[index] === undefined ? [] : [[id, keys[index]]])));
}

function lastStayingBefore(all: readonly Row[], moving: ReadonlySet<string>, id: string): string | null {
  const index = all.findIndex((row) => row.id === id);
  return all.slice(0, index).findLast((row) => !moving.has(row.id))?.id ?? null;
}
