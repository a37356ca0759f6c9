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
  rewriteHistory(database, [...Object.keys(fields), ...Object.keys(renamed)], (table, row) => {
    const names = renamed[table] ?? {};
    return { ...fields[table], ...Object.fromEntries(Object.entries(row).map(([field, value]) => [names[field] ?? field, value])) };
  });
}

/** Brings every record of the tables in kept changes to a new form. */
export function rewriteHistory(database: Database, changed: readonly string[], record: (table: string, row: Row) => Row): void {
  const rewrite = (table: string, { added, updated, removed }: Kept): Kept => ({
    added: added.map((row) => record(table, row)),
    updated: updated.map(({ from, to }) => ({ from: record(table, from), to: record(table, to) })),
    removed: removed.map((row) => record(table, row)),
  });
  const kept = database.prepare<[], { rowid: number; change: string }>('SELECT rowid, change FROM historyChange').all();
  const write = database.prepare<[string, number]>('UPDATE historyChange SET change = ? WHERE rowid = ?');
  for (const { rowid, change } of kept) {
    const tables = Object.entries(JSON.parse(change) as Record<string, Kept>);
    if (!tables.some(([table]) => changed.includes(table))) continue;
    write.run(JSON.stringify(Object.fromEntries(tables.map(([table, rows]) => [table, rewrite(table, rows)]))), rowid);
  }
}
