import { join } from 'node:path';
import Database from 'better-sqlite3';
import { ProblemError } from '../../shared/problem.ts';

/**
 * Makes this process the only one that writes to the data folder. The lock is SQLite's own on a file of its own: the
 * operating system frees it however the process ends, so it cannot go stale.
 * @returns what gives the lock back
 * @throws ProblemError `alreadyRunning`
 */
export function holdLock(folder: string): () => void {
  const lock = new Database(join(folder, 'awase.lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) throw new ProblemError('alreadyRunning', { folder });
    throw error;
  }
  return () => lock.close();
}
