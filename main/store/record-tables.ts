import type { Database } from 'better-sqlite3';
import { type Change, type TableChange, touchedEntities } from '../../shared/change.ts';
import type { DocumentRecords } from '../../shared/document.ts';
import { type EntityName, entityNames } from '../../shared/model/entities.ts';
import { findStructureFlaw, type Structure } from '../../shared/model/structure.ts';
import { uniqueFields } from '../../shared/model/unique.ts';
import { ProblemError } from '../../shared/problem.ts';
import { type AnyRow, codecOf } from './codec.ts';
import { recordProblem } from './sqlite-problem.ts';

/** The records of every project's document. */
export interface RecordTables {
  read(projectKey: number): DocumentRecords;
  /**
   * Writes a change; the caller holds the transaction.
   * @throws ProblemError `conflict` when a record is not as the change expects, `invalidRecord` when one breaks a rule of its table,
   * or what `findStructureFlaw` finds
   */
  write(projectKey: number, change: Change): void;
}

/** Tables whose records must keep a shape together: a tree, a plan without loops. */
const structured = ['requirement', 'task', 'dependency'] as const;
const shaping = ['parentId', 'categoryId', 'candidateId', 'predecessorId', 'taskId', 'heading'];

/** Whether a change could break the shape of a tree or of a plan. */
function reshapes(change: Change): boolean {
  return structured.some((entity) => {
    const step = change[entity] as TableChange<AnyRow> | undefined;
    if (step === undefined) return false;
    const rows = [...step.added, ...step.updated.filter(({ from, to }) => shaping.some((field) => from[field] !== to[field])).map(({ to }) => to)];
    return rows.some((row) => entity !== 'requirement' || row['parentId'] !== null) || step.updated.some(({ from, to }) => from['categoryId'] !== to['categoryId']);
  });
}

interface RecordTable {
  read(projectKey: number): AnyRow[];
  add(projectKey: number, record: AnyRow): void;
  update(projectKey: number, from: AnyRow, to: AnyRow): void;
  remove(projectKey: number, record: AnyRow): void;
  /** Whether two records may not stand beside each other although their ids differ. */
  movesUniqueFields(from: AnyRow, to: AnyRow): boolean;
}

const quoted = (name: string): string => `"${name}"`;

function recordTable(database: Database, entity: EntityName): RecordTable {
  const { fields, encode, decode } = codecOf(entity);
  const unique = uniqueFields[entity] ?? [];
  const values = fields.filter((field) => field !== 'id');
  const unchanged = `projectKey = ? AND ${fields.map((field) => `${quoted(field)} IS ?`).join(' AND ')}`;
  const select = database.prepare<[number], AnyRow>(`SELECT ${fields.map(quoted).join(', ')} FROM ${entity} WHERE projectKey = ?`);
  const insert = database.prepare(
    `INSERT INTO ${entity} (projectKey, ${fields.map(quoted).join(', ')}) VALUES (?${', ?'.repeat(fields.length)})`,
  );
  const update = database.prepare(
    `UPDATE ${entity} SET ${values.map((field) => `${quoted(field)} = ?`).join(', ')} WHERE ${unchanged}`,
  );
  const remove = database.prepare(`DELETE FROM ${entity} WHERE ${unchanged}`);

  const run = (id: string, write: () => { readonly changes: number }): void => {
    let changes: number;
    try {
      ({ changes } = write());
    } catch (error) {
      throw recordProblem(error, entity, id);
    }
    if (changes === 0) throw new ProblemError('conflict', { entity, id });
  };
  const encodeValues = (record: AnyRow): unknown[] => {
    const encoded = encode(record);
    encoded.splice(fields.indexOf('id'), 1);
    return encoded;
  };
  return {
    read: (projectKey) => select.all(projectKey).map(decode),
    add: (projectKey, record) => run(record.id, () => insert.run(projectKey, ...encode(record))),
    update: (projectKey, from, to) => run(from.id, () => update.run(...encodeValues(to), projectKey, ...encode(from))),
    remove: (projectKey, record) => run(record.id, () => remove.run(projectKey, ...encode(record))),
    movesUniqueFields: (from, to) => unique.some((field) => from[field] !== to[field]),
  };
}

export function recordTables(database: Database): RecordTables {
  const tables = new Map(entityNames.map((entity) => [entity, recordTable(database, entity)]));

  const steps = (change: Change): { table: RecordTable; step: TableChange<AnyRow> }[] =>
    touchedEntities(change).flatMap((entity) => {
      const table = tables.get(entity);
      const step = change[entity] as TableChange<AnyRow> | undefined;
      return table === undefined || step === undefined ? [] : [{ table, step }];
    });

  return {
    read: (projectKey) => Object.fromEntries([...tables].map(([entity, table]) => [entity, table.read(projectKey)])) as DocumentRecords,
    write: (projectKey, change) => {
      const inOrder = steps(change);
      for (const { table, step } of inOrder.toReversed()) {
        for (const record of step.removed) table.remove(projectKey, record);
        for (const { from, to } of step.updated) if (table.movesUniqueFields(from, to)) table.remove(projectKey, from);
      }
      for (const { table, step } of inOrder) {
        for (const { from, to } of step.updated) {
          if (table.movesUniqueFields(from, to)) table.add(projectKey, to);
          else table.update(projectKey, from, to);
        }
        for (const record of step.added) table.add(projectKey, record);
      }
      if (!reshapes(change)) return;
      const flaw = findStructureFlaw(Object.fromEntries(structured.map((entity) => [entity, tables.get(entity)?.read(projectKey) ?? []])) as unknown as Structure);
      if (flaw !== null) throw new ProblemError(flaw.code, flaw.values);
    },
  };
}
