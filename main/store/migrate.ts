import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { ProblemError } from '../../shared/problem.ts';
import type { Migration } from './migrations/migration.ts';
import type { Places } from './sqlite-problem.ts';

export const versionOf = (database: Database): number => Number(database.pragma('user_version', { simple: true }));

/** A copy of the database as it is now, complete on the disk before it bears its name. */
function copyTo(database: Database, target: string): void {
  const unfinished = `${target}.part`;
  rmSync(unfinished, { force: true });
  database.prepare('VACUUM INTO ?').run(unfinished);
  const descriptor = openSync(unfinished, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(unfinished, target);
}

/** Copies a database that is in use to the folder of backups. */
function keepBackup(database: Database, { backups }: Places, version: number, now: string): void {
  mkdirSync(backups, { recursive: true });
  copyTo(database, join(backups, `awase-version-${version}-${now.replaceAll(':', '-')}.sqlite`));
}

/**
 * Brings the database to the newest form, one migration per transaction; a file with data is copied before the first.
 * @throws ProblemError `migrationFailed`; the file is then as the last completed migration left it
 */
export function migrate(database: Database, migrations: readonly Migration[], places: Places, now: string): void {
  const current = versionOf(database);
  const pending = migrations.filter(({ version }) => version > current);
  if (pending.length === 0) return;
  try {
    if (current > 0) keepBackup(database, places, current, now);
    database.pragma('foreign_keys = OFF');
    for (const { version, up } of pending) {
      const step = database.transaction(() => {
        up(database);
        const broken = database.prepare<[], string>('SELECT "table" FROM pragma_foreign_key_check LIMIT 1').pluck().get();
        if (broken !== undefined) throw new Error(`version ${version} leaves references of ${broken} dangling`);
        database.pragma(`user_version = ${version}`);
      });
      step.immediate();
    }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ProblemError('migrationFailed', { ...places, detail });
  } finally {
    database.pragma('foreign_keys = ON');
  }
}
