import type { Database } from 'better-sqlite3';
import { addedInVersion4, costClassesInVersion4, renamedInVersion4 } from '../../../shared/model/added-in-version-4.ts';
import { growHistory } from './grow-history.ts';
import type { Migration } from './migration.ts';

const settings = `
ALTER TABLE project ADD COLUMN notApplicableUnknown INTEGER NOT NULL DEFAULT 0 CHECK (notApplicableUnknown IN (0, 1));
ALTER TABLE project ADD COLUMN evidenceRule TEXT NOT NULL DEFAULT 'belowFull' CHECK (evidenceRule IN ('all', 'belowFull', 'mandatory', 'none'));
ALTER TABLE project ADD COLUMN pointMeaning TEXT CHECK (pointMeaning IN ('limits', 'percentiles'));
ALTER TABLE project ADD COLUMN taskCorrelation REAL NOT NULL DEFAULT 0 CHECK (taskCorrelation BETWEEN 0 AND 1);
`;

const classes = `
CREATE TABLE costClass (
  projectKey INTEGER NOT NULL REFERENCES projectState,
  id TEXT NOT NULL,
  "order" TEXT NOT NULL CHECK ("order" <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (projectKey, id)
) STRICT;
CREATE UNIQUE INDEX costClassOnce ON costClass (projectKey, name);
`;

/** SQLite cannot change the checks of a table, so the tables whose amounts may be below 0 are made anew and take the old names. */
const signedAmounts = `
CREATE TABLE estimateGrown (
  projectKey INTEGER NOT NULL REFERENCES projectState,
  id TEXT NOT NULL,
  "order" TEXT NOT NULL CHECK ("order" <> ''),
  candidateId TEXT NOT NULL,
  title TEXT NOT NULL,
  optimistic REAL NOT NULL CHECK (optimistic >= -1e15),
  mostLikely REAL NOT NULL,
  pessimistic REAL NOT NULL CHECK (pessimistic <= 1e15),
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
  PRIMARY KEY (projectKey, id),
  FOREIGN KEY (projectKey, candidateId) REFERENCES candidate (projectKey, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (projectKey, countermeasureId) REFERENCES countermeasure (projectKey, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (projectKey, costClassId) REFERENCES costClass (projectKey, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO estimateGrown SELECT projectKey, id, "order", candidateId, title, optimistic, mostLikely, pessimistic, optimisticAssumption,
  mostLikelyAssumption, pessimisticAssumption, frequency, quantity, countermeasureId, costClass, startMonth, endMonth, distribution, lambda,
  actual FROM estimate;
DROP TABLE estimate;
ALTER TABLE estimateGrown RENAME TO estimate;

CREATE TABLE quoteLineGrown (
  projectKey INTEGER NOT NULL REFERENCES projectState,
  id TEXT NOT NULL,
  "order" TEXT NOT NULL CHECK ("order" <> ''),
  quoteId TEXT NOT NULL,
  estimateId TEXT,
  title TEXT NOT NULL,
  amount REAL NOT NULL CHECK (amount BETWEEN -1e15 AND 1e15),
  quantity REAL NOT NULL CHECK (quantity BETWEEN 0 AND 1e9),
  frequency TEXT NOT NULL CHECK (frequency IN ('once', 'monthly', 'yearly')),
  PRIMARY KEY (projectKey, id),
  FOREIGN KEY (projectKey, quoteId) REFERENCES quote (projectKey, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (projectKey, estimateId) REFERENCES estimate (projectKey, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO quoteLineGrown SELECT projectKey, id, "order", quoteId, estimateId, title, amount, quantity, frequency FROM quoteLine;
DROP TABLE quoteLine;
ALTER TABLE quoteLineGrown RENAME TO quoteLine;
CREATE INDEX quoteLineByQuote ON quoteLine (projectKey, quoteId);
CREATE INDEX quoteLineByEstimate ON quoteLine (projectKey, estimateId);
`;

/** Gives every project the classes its cost lines name by now. */
function fillClasses(database: Database): void {
  const projects = database.prepare<[], number>('SELECT projectKey FROM project').pluck().all();
  const names = database.prepare<[number, number], string>('SELECT name FROM project WHERE projectKey = ? UNION ALL SELECT name FROM category WHERE projectKey = ?').pluck();
  const insert = database.prepare('INSERT INTO costClass (projectKey, id, "order", name) VALUES (?, ?, ?, ?)');
  for (const key of projects) for (const { id, order, name } of costClassesInVersion4(names.all(key, key))) insert.run(key, id, order, name);
}

/** Classes of cost as the project's own list, amounts below 0, and what the project says of evidence, 対象外, points and tasks. */
export const ownCostClasses: Migration = {
  version: 4,
  up: (database) => {
    database.exec(settings);
    database.exec(classes);
    fillClasses(database);
    database.exec(signedAmounts);
    growHistory(database, addedInVersion4, renamedInVersion4);
  },
};
