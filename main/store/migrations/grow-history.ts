import type { Database } from 'better-sqlite3';
import type { Added } from '../../../shared/model/added.ts';

type Row = Readonly<Record<string, unknown>>;
interface Kept {
  readonly added: readonly Row[];
  readonly updated: readonly { readonly from: Row; readonly to: Row }[];
  readonly removed: readonly Row[];
}

/**
 * Undo compares kept changes with the rows, so their records take the new fields and the new names of fields too.
 * @param renamed new names of fields by their old ones, by table
 */
export function growHistory(
  database: Database,
  fields: Readonly<Record<string, Added>>,
  renamed: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): void {
  const grow = (entity: string, { added, updated, removed }: Kept): Kept => {
    const names = renamed[entity] ?? {};
    const record = (row: Row): Row => ({
      ...fields[entity],
      ...Object.fromEntries(Object.entries(row).map(([field, value]) => [names[field] ?? field, value])),
    });
    return {
      added: added.map(record),
      updated: updated.map(({ from, to }) => ({ from: record(from), to: record(to) })),
      removed: removed.map(record),
    };
  };
  const kept = database.prepare<[], { rowid: number; change: string }>('SELECT rowid, change FROM historyChange').all();
  const write = database.prepare<[string, number]>('UPDATE historyChange SET change = ? WHERE rowid = ?');
  for (const { rowid, change } of kept) {
    const tables = Object.entries(JSON.parse(change) as Record<string, Kept>);
    if (!tables.some(([entity]) => Object.hasOwn(fields, entity) || Object.hasOwn(renamed, entity))) continue;
    write.run(JSON.stringify(Object.fromEntries(tables.map(([entity, rows]) => [entity, grow(entity, rows)]))), rowid);
  }
}
