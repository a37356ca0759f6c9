import type { Database } from 'better-sqlite3';
import { unsaidInVersion5, withUnsaidPoints } from '../../../shared/model/unsaid-in-version-5.ts';
import { rewriteHistory } from './grow-history.ts';
import type { Migration } from './migration.ts';

const together = 'CHECK ((optimistic IS NULL) = (mostLikely IS NULL) AND (mostLikely IS NULL) = (pessimistic IS NULL))';

/** SQLite cannot change the columns of a table, so the tables whose points may be unknown are made anew and take the old names. */
const tables = `
CREATE TABLE estimateGrown (
  projectKey INTEGER NOT NULL REFERENCES projectState,
  id TEXT NOT NULL,
  "order" TEXT NOT NULL CHECK ("order" <> ''),
  candidateId TEXT NOT NULL,
  title TEXT NOT NULL,
  optimistic REAL CHECK (optimistic >= -1e15),
  mostLikely REAL,
  pessimistic REAL CHECK (pessimistic <= 1e15),
  optimisticAssumption TEXT NOT NULL,
  mostLikelyAssumption TEXT NOT NULL,
  pessimisticAssumption TEXT NOT NULL,
  frequency TEXT NOT NULL CHECK (frequency IN ('once', 'monthly', 'yearly')),
  quantity REAL NOT NULL CHECK (quantity BETWEEN 0 AND 1e9),
  countermeasureId TEXT,
  costClassId TEXT,
  startMonth INTEGER NOT NULL CHECK (startMonth BETWEEN 1 AND 120),
  endMonth INTEGER CHECK (endMonth BETWEEN startMonth AND 120),
  distribution TEXT NOT NULL CHECK (distribution IN ('betaPert', 'triangular', 'percentiles')),
  lambda REAL NOT NULL CHECK (lambda BETWEEN 0.1 AND 100),
  actual REAL CHECK (actual BETWEEN -1e15 AND 1e15),
  CHECK (optimistic <= mostLikely AND mostLikely <= pessimistic),
  ${together},
  PRIMARY KEY (projectKey, id),
  FOREIGN KEY (projectKey, candidateId) REFERENCES candidate (projectKey, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (projectKey, countermeasureId) REFERENCES countermeasure (projectKey, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (projectKey, costClassId) REFERENCES costClass (projectKey, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO estimateGrown SELECT projectKey, id, "order", candidateId, title, optimistic, mostLikely, pessimistic, optimisticAssumption,
  mostLikelyAssumption, pessimisticAssumption, frequency, quantity, countermeasureId, costClassId, startMonth, endMonth, distribution, lambda,
  actual FROM estimate;
DROP TABLE estimate;
ALTER TABLE estimateGrown RENAME TO estimate;

CREATE TABLE taskGrown (
  projectKey INTEGER NOT NULL REFERENCES projectState,
  id TEXT NOT NULL,
  "order" TEXT NOT NULL CHECK ("order" <> ''),
  candidateId TEXT NOT NULL,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  owner TEXT NOT NULL,
  optimistic REAL CHECK (optimistic >= 0),
  mostLikely REAL,
  pessimistic REAL CHECK (pessimistic <= 1e4),
  ongoing INTEGER NOT NULL CHECK (ongoing IN (0, 1)),
  heading INTEGER NOT NULL CHECK (heading IN (0, 1)),
  actual REAL CHECK (actual BETWEEN 0 AND 1e4),
  CHECK (optimistic <= mostLikely AND mostLikely <= pessimistic),
  ${together},
  PRIMARY KEY (projectKey, id),
  FOREIGN KEY (projectKey, candidateId) REFERENCES candidate (projectKey, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO taskGrown SELECT projectKey, id, "order", candidateId, title, description, owner, optimistic, mostLikely, pessimistic, ongoing, heading,
  actual FROM task;
DROP TABLE task;
ALTER TABLE taskGrown RENAME TO task;
`;

/** Takes the points of rows left as they came. */
function forgetUnsaid(database: Database): void {
  for (const table of unsaidInVersion5) {
    const rows = database.prepare<[], { projectKey: number; id: string }>(`SELECT * FROM ${table} WHERE optimistic = 0 AND pessimistic = 0`).all();
    const forget = database.prepare(`UPDATE ${table} SET optimistic = NULL, mostLikely = NULL, pessimistic = NULL WHERE projectKey = ? AND id = ?`);
    for (const row of rows) if (withUnsaidPoints(table, { ...row })['optimistic'] === null) forget.run(row.projectKey, row.id);
  }
}

/** Points nobody has said are told from points of 0. */
export const unknownPoints: Migration = {
  version: 5,
  up: (database) => {
    database.exec(tables);
    forgetUnsaid(database);
    rewriteHistory(database, unsaidInVersion5, withUnsaidPoints);
  },
};
