import Database from 'better-sqlite3';
import { ProblemError } from '../../shared/problem.ts';

/** Where the database and the copies made of it lie, for messages. */
export interface Places {
  readonly file: string;
  readonly backups: string;
}

export const codeOf = (error: unknown): string => (error instanceof Database.SqliteError ? error.code : '');

export const damaged = ({ file, backups }: Places): ProblemError => new ProblemError('damagedDatabase', { file, backups });

const isFileError = (error: Error): boolean => 'syscall' in error || /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN|BUSY)/.test(codeOf(error));

/** What an error of SQLite or the file system outside any one record means to the user; other errors come back as they are. */
export function storageProblem(error: unknown, places: Places): unknown {
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(codeOf(error))) return damaged(places);
  if (error instanceof Error && isFileError(error)) return new ProblemError('storageFailed', { file: places.file, detail: error.message });
  return error;
}

/** What it means that SQLite refused to write one record; other errors come back as they are. */
export function recordProblem(error: unknown, entity: string, id: string): unknown {
  const code = codeOf(error);
  if (code === 'SQLITE_CONSTRAINT_PRIMARYKEY' || code === 'SQLITE_CONSTRAINT_UNIQUE') return new ProblemError('conflict', { entity, id });
  if (code.startsWith('SQLITE_CONSTRAINT') && error instanceof Error)
    return new ProblemError('invalidRecord', { entity, id, detail: error.message });
  return error;
}
