import { closeSync, existsSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { ProblemError } from '../../shared/problem.ts';
import { migrate, versionOf } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';
import { damaged, type Places, storageProblem } from './sqlite-problem.ts';

/** Marks the file as Awase's: "Awas" in ASCII. */
const applicationId = 0x41776173;

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

function readHeader(file: string): Buffer {
  const header = Buffer.alloc(100);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, header, 0, header.length, 0);
  } finally {
    closeSync(descriptor);
  }
  return header;
}

/** Whether the file holds every page its header counts; see "The Database Header" of SQLite's file format. */
function isComplete(file: string): boolean {
  const header = readHeader(file);
  if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0') return false;
  const stated = header.readUInt16BE(16);
  const pageSize = stated === 1 ? 65_536 : stated;
  return sizeOf(file) >= pageSize * header.readUInt32BE(28);
}

/**
 * Looks at an existing file without writing to it. A file that was not closed in order is read through; for one that was,
 * its size tells whether it is whole, since main file and log are then one.
 * @throws ProblemError `damagedDatabase`, `newerDatabase`
 */
function inspect(places: Places, newest: number): void {
  const { file } = places;
  if (!statSync(file).isFile()) throw damaged(places);
  const hasLog = sizeOf(`${file}-wal`) > 0;
  if (!hasLog && !isComplete(file)) throw damaged(places);
  const database = new Database(file, { readonly: true });
  try {
    if (database.pragma('application_id', { simple: true }) !== applicationId) throw damaged(places);
    if (hasLog && database.pragma('quick_check(1)', { simple: true }) !== 'ok') throw damaged(places);
    const found = versionOf(database);
    if (found > newest) throw new ProblemError('newerDatabase', { file, found, known: newest });
  } finally {
    database.close();
  }
}

/** Makes a new file under another name first, so that a file under the real name is always complete. */
function create(places: Places, migrations: readonly Migration[], now: string): void {
  const unfinished = `${places.file}.new`;
  for (const suffix of ['', '-journal']) rmSync(unfinished + suffix, { force: true });
  const database = new Database(unfinished);
  try {
    database.pragma(`application_id = ${applicationId}`);
    migrate(database, migrations, places, now);
  } finally {
    database.close();
  }
  renameSync(unfinished, places.file);
}

/**
 * Opens the database in the newest form, making it when there is none.
 * @throws ProblemError `damagedDatabase`, `newerDatabase`, `migrationFailed`, `storageFailed`
 */
export function openDatabase(places: Places, migrations: readonly Migration[], now: string): Database.Database {
  const { file } = places;
  try {
    if (existsSync(file)) inspect(places, migrations.length);
    else if (sizeOf(`${file}-wal`) > 0) throw damaged(places);
    else create(places, migrations, now);
    const database = new Database(file, { fileMustExist: true });
    try {
      database.pragma('journal_mode = WAL');
      database.pragma('synchronous = FULL');
      database.pragma('foreign_keys = ON');
      migrate(database, migrations, places, now);
    } catch (error) {
      database.close();
      throw error;
    }
    return database;
  } catch (error) {
    throw storageProblem(error, places);
  }
}
