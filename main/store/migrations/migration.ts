import type { Database } from 'better-sqlite3';

/**
 * One step forward of the database's form. A migration keeps its own copy of everything it needs and never changes once
 * released. One that alters the fields of an entity also brings the changes kept in `historyChange` to the new form,
 * since undo compares them with the rows.
 */
export interface Migration {
  /** The `user_version` the file has afterwards; counts up from 1 without holes. */
  readonly version: number;
  readonly up: (database: Database) => void;
}
