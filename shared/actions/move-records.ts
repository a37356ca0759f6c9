import type { Change } from '../change.ts';
import { type Document, inOrder, requirementsByCategory } from '../document.ts';
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
  const orders = newOrders(document, entity, ids, afterId, inOrder(document, entity));
  return editRecords(document, entity, [...orders].map(([id, order]) => ({ id, values: { order } })) as unknown as RecordEdit<Entity>[]);
}

/**
 * Moves requirements, kept in the order they are shown in, to another place, taking the category of where they land.
 * @throws ProblemError `notFound` for an unknown requirement.
 */
export function moveRequirements(
  document: Document,
  ids: readonly IdOf<'requirement'>[],
  afterId: IdOf<'requirement'> | null,
  categoryId: IdOf<'category'>,
): Change {
  const shown = requirementsByCategory(document).flatMap(({ requirements }) => requirements);
  const orders = newOrders(document, 'requirement', ids, afterId, shown);
  return editRecords(
    document,
    'requirement',
    ids.map((id) => {
      const order = orders.get(id);
      return { id, values: order === undefined ? { categoryId } : { categoryId, order } };
    }),
  );
}

/** The order keys that bring the records after `afterId` in the sequence they are shown in; none when they stand there already. */
function newOrders(
  document: Document,
  entity: OrderedEntity,
  ids: readonly string[],
  afterId: string | null,
  shown: readonly Row[],
): ReadonlyMap<string, string> {
  for (const id of afterId === null ? ids : [...ids, afterId]) {
    if (!(document[entity] as ReadonlyMap<string, unknown>).has(id)) throw new ProblemError('notFound', { entity, id });
  }
  const moving = new Set(ids);
  const moved = shown.filter(({ id }) => moving.has(id));
  const anchor = afterId !== null && moving.has(afterId) ? lastStayingBefore(shown, moving, afterId) : afterId;
  const all: readonly Row[] = inOrder(document, entity);
  const rest = all.filter(({ id }) => !moving.has(id));
  const place = rest.findIndex(({ id }) => id === anchor) + 1;
  if (rest.toSpliced(place, 0, ...moved).every(({ id }, index) => id === all[index]?.id)) return new Map();
  const keys = orderKeysAfter(rest, anchor, moved.length);
  return new Map(moved.flatMap(({ id }, index) => (keys[index] === undefined ? [] : [[id, keys[index]]])));
}

function lastStayingBefore(shown: readonly Row[], moving: ReadonlySet<string>, id: string): string | null {
  const index = shown.findIndex((row) => row.id === id);
  return shown.slice(0, index).findLast((row) => !moving.has(row.id))?.id ?? null;
}
