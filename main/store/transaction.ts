import type { Database } from 'better-sqlite3';
import { ProblemError } from '../../shared/problem.ts';
import { codeOf, type Places, storageProblem } from './sqlite-problem.ts';

/** Runs work in one transaction: all of it is on the disk when the call returns, or nothing is. */
export type InTransaction = <Result>(work: () => Result) => Result;

export function transactions(database: Database, places: Places): InTransaction {
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  const rollback = database.prepare('ROLLBACK');
  const dangling = database.prepare<[], { entity: string; target: string }>(
    'SELECT "table" AS entity, parent AS target FROM pragma_foreign_key_check LIMIT 1',
  );

  /** References are checked at the end of the transaction; its own rows, still there, tell which one dangles. */
  const referenceProblem = (): ProblemError => {
    const { entity, target } = dangling.get() ?? { entity: 'project', target: 'project' };
    return new ProblemError('danglingReference', { entity, target });
  };
  return (work) => {
    try {
      begin.run();
      const result = work();
      commit.run();
      return result;
    } catch (error) {
      const problem = codeOf(error) === 'SQLITE_CONSTRAINT_FOREIGNKEY' ? referenceProblem() : storageProblem(error, places);
      if (database.inTransaction) rollback.run();
      throw problem;
    }
  };
}
