import { z } from 'zod';
import { carryCells } from './cells.ts';
import type { Document } from './document.ts';
import { entities, type EntityName, entityNames, type RecordOf } from './model/entities.ts';
import { ProblemError } from './problem.ts';

export interface TableChange<Row> {
  readonly added: readonly Row[];
  readonly updated: readonly { readonly from: Row; readonly to: Row }[];
  readonly removed: readonly Row[];
}

/**
 * What an action does to a document, as data: per table the records added, updated (from, to) and removed.
 * Tables without a change are absent.
 */
export type Change = { readonly [Entity in EntityName]?: TableChange<RecordOf<Entity>> };

type AnyRow = { readonly id: string };
type AnyChange = Partial<Record<EntityName, TableChange<AnyRow>>>;

const tableChangeOf = (row: z.ZodType) =>
  z.strictObject({
    added: z.array(row),
    updated: z.array(z.strictObject({ from: row, to: row })),
    removed: z.array(row),
  });

/** A Change as it arrives at main's door: every record is parsed by its entity's schema. */
export const changeSchema = z
  .strictObject(Object.fromEntries(entityNames.map((entity) => [entity, tableChangeOf(entities[entity]).optional()])))
  .transform((value) => value as Change);

/** Entities a change touches, in the order of the model. */
export const touchedEntities = (change: Change): EntityName[] => entityNames.filter((entity) => change[entity] !== undefined);

export const isEmptyChange = (change: Change): boolean => changeSize(change) === 0;

/** How many records a change touches. */
export function changeSize(change: Change): number {
  let size = 0;
  for (const entity of touchedEntities(change)) {
    const table = (change as AnyChange)[entity];
    if (table !== undefined) size += table.added.length + table.updated.length + table.removed.length;
  }
  return size;
}

/** Two records with the same fields and values. Fields hold numbers, texts, booleans, null, or arrays of them. */
export function sameRecord(a: AnyRow, b: AnyRow): boolean {
  if (a === b) return true;
  const left = Object.entries(a);
  const right = b as Readonly<Record<string, unknown>>;
  return left.length === Object.keys(right).length && left.every(([key, value]) => sameValue(value, right[key]));
}

/** Whether a field has the same value. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  return a === b;
}

/** Two changes that say the same of the same records in the same order. */
export const sameChange = (a: Change, b: Change): boolean =>
  entityNames.every((entity) => {
    const [left, right] = [(a as AnyChange)[entity], (b as AnyChange)[entity]];
    if (left === undefined || right === undefined) return left === right;
    return (
      sameRows(left.added, right.added) &&
      sameRows(left.removed, right.removed) &&
      sameRows(left.updated.map(({ from }) => from), right.updated.map(({ from }) => from)) &&
      sameRows(left.updated.map(({ to }) => to), right.updated.map(({ to }) => to))
    );
  });

function sameRows(a: readonly AnyRow[], b: readonly AnyRow[]): boolean {
  return a.length === b.length && a.every((row, index) => {
    const other = b[index];
    return other !== undefined && sameRecord(row, other);
  });
}

/**
 * The document after the change; tables the change does not touch keep their identity.
 * @throws ProblemError `conflict` when a record to add exists, one to update or remove is not as the change expects,
 * or an update would give a record another id.
 */
export function applyChange(document: Document, change: Change): Document {
  const tables: Partial<Record<EntityName, ReadonlyMap<string, AnyRow>>> = {};
  for (const entity of touchedEntities(change)) {
    const table = (change as AnyChange)[entity];
    if (table === undefined) continue;
    const rows = new Map<string, AnyRow>(document[entity]);
    const expect = (row: AnyRow): void => {
      const current = rows.get(row.id);
      if (current === undefined || !sameRecord(current, row)) throw new ProblemError('conflict', { entity, id: row.id });
    };
    for (const row of table.removed) {
      expect(row);
      rows.delete(row.id);
    }
    for (const { from, to } of table.updated) {
      expect(from);
      if (to.id !== from.id) throw new ProblemError('conflict', { entity, id: to.id });
      rows.set(to.id, to);
    }
    for (const row of table.added) {
      if (rows.has(row.id)) throw new ProblemError('conflict', { entity, id: row.id });
      rows.set(row.id, row);
    }
    tables[entity] = rows;
  }
  const changed = { ...document, ...tables } as Document;
  carryCells(document, changed, change);
  return changed;
}

/** The change that takes this one back: apply(apply(d, c), invert(c)) equals d. */
export function invertChange(change: Change): Change {
  const inverse: AnyChange = {};
  for (const entity of touchedEntities(change)) {
    const table = (change as AnyChange)[entity];
    if (table === undefined) continue;
    inverse[entity] = {
      added: table.removed,
      updated: table.updated.toReversed().map(({ from, to }) => ({ from: to, to: from })),
      removed: table.added,
    };
  }
  return inverse as Change;
}

/** One change with the effect of the first and then the second. */
export function squashChanges(first: Change, second: Change): Change {
  const net = new Map<EntityName, Map<string, { from?: AnyRow; to?: AnyRow }>>();
  const step = (entity: EntityName, from: AnyRow | undefined, to: AnyRow | undefined): void => {
    const id = (from ?? to)?.id;
    if (id === undefined) return;
    let rows = net.get(entity);
    if (rows === undefined) net.set(entity, (rows = new Map()));
    const before = rows.has(id) ? rows.get(id)?.from : from;
    rows.set(id, { ...(before && { from: before }), ...(to && { to }) });
  };
  for (const change of [first, second] as AnyChange[]) {
    for (const entity of entityNames) {
      const table = change[entity];
      if (table === undefined) continue;
      for (const row of table.removed) step(entity, row, undefined);
      for (const { from, to } of table.updated) step(entity, from, to);
      for (const row of table.added) step(entity, undefined, row);
    }
  }
  return collect([...net].map(([entity, rows]) => [entity, [...rows.values()]]));
}

/** The change that leads from one document to another. */
export function changeBetween(before: Document, after: Document): Change {
  return collect(
    entityNames.map((entity) => {
      const from = before[entity] as ReadonlyMap<string, AnyRow>;
      const to = after[entity] as ReadonlyMap<string, AnyRow>;
      if (from === to) return [entity, []];
      const ids = new Set([...from.keys(), ...to.keys()]);
      return [entity, [...ids].map((id) => pair(from.get(id), to.get(id)))];
    }),
  );
}

const pair = (from: AnyRow | undefined, to: AnyRow | undefined) => ({ ...(from && { from }), ...(to && { to }) });

function collect(tables: [EntityName, { from?: AnyRow; to?: AnyRow }[]][]): Change {
  const change: AnyChange = {};
  for (const [entity, rows] of tables) {
    const added: AnyRow[] = [];
    const updated: { from: AnyRow; to: AnyRow }[] = [];
    const removed: AnyRow[] = [];
    for (const { from, to } of rows) {
      if (from === undefined && to !== undefined) added.push(to);
      else if (from !== undefined && to === undefined) removed.push(from);
      else if (from !== undefined && to !== undefined && !sameRecord(from, to)) updated.push({ from, to });
    }
    if (added.length + updated.length + removed.length > 0) change[entity] = { added, updated, removed };
  }
  return change as Change;
}
