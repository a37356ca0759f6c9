import { addedInVersion3 } from '../../../shared/model/added-in-version-3.ts';
import { growHistory } from './grow-history.ts';
import type { Migration } from './migration.ts';

const columns = `
ALTER TABLE project ADD COLUMN taxRate REAL NOT NULL DEFAULT 0.1 CHECK (taxRate BETWEEN 0 AND 1);
ALTER TABLE project ADD COLUMN taxShown INTEGER NOT NULL DEFAULT 0 CHECK (taxShown IN (0, 1));
ALTER TABLE project ADD COLUMN correlation REAL NOT NULL DEFAULT 0 CHECK (correlation BETWEEN 0 AND 1);
ALTER TABLE project ADD COLUMN budget REAL CHECK (budget BETWEEN 0 AND 1e15);
ALTER TABLE project ADD COLUMN contingencyPercentile INTEGER NOT NULL DEFAULT 80 CHECK (contingencyPercentile BETWEEN 50 AND 99);
ALTER TABLE project ADD COLUMN contingencyBase TEXT NOT NULL DEFAULT 'expected' CHECK (contingencyBase IN ('expected', 'mostLikely'));
ALTER TABLE project ADD COLUMN simulationTrials INTEGER NOT NULL DEFAULT 100000 CHECK (simulationTrials BETWEEN 10000 AND 1000000);
ALTER TABLE project ADD COLUMN simulationSeed INTEGER NOT NULL DEFAULT 1 CHECK (simulationSeed BETWEEN 0 AND 4294967295);
ALTER TABLE project ADD COLUMN durationUnit TEXT NOT NULL DEFAULT 'weeks' CHECK (durationUnit IN ('weeks', 'days'));
ALTER TABLE project ADD COLUMN planStart TEXT;
ALTER TABLE project ADD COLUMN planDue TEXT;
ALTER TABLE project ADD COLUMN holidaysOff INTEGER NOT NULL DEFAULT 1 CHECK (holidaysOff IN (0, 1));
ALTER TABLE estimate ADD COLUMN costClass TEXT NOT NULL DEFAULT 'initial'
  CHECK (costClass IN ('initial', 'build', 'security', 'training', 'migration', 'operation', 'maintenance'));
ALTER TABLE estimate ADD COLUMN startMonth INTEGER NOT NULL DEFAULT 1 CHECK (startMonth BETWEEN 1 AND 120);
ALTER TABLE estimate ADD COLUMN endMonth INTEGER CHECK (endMonth BETWEEN startMonth AND 120);
ALTER TABLE estimate ADD COLUMN distribution TEXT NOT NULL DEFAULT 'betaPert' CHECK (distribution IN ('betaPert', 'triangular', 'percentiles'));
ALTER TABLE estimate ADD COLUMN lambda REAL NOT NULL DEFAULT 4 CHECK (lambda BETWEEN 0.1 AND 100);
ALTER TABLE estimate ADD COLUMN actual REAL CHECK (actual BETWEEN 0 AND 1e15);
ALTER TABLE task ADD COLUMN heading INTEGER NOT NULL DEFAULT 0 CHECK (heading IN (0, 1));
ALTER TABLE task ADD COLUMN actual REAL CHECK (actual BETWEEN 0 AND 1e4);
ALTER TABLE dependency ADD COLUMN lag REAL NOT NULL DEFAULT 0 CHECK (lag BETWEEN -1e4 AND 1e4);
`;

const tables = `
CREATE TABLE quote (
  projectKey INTEGER NOT NULL REFERENCES projectState,
  id TEXT NOT NULL,
  "order" TEXT NOT NULL CHECK ("order" <> ''),
  candidateId TEXT NOT NULL,
  supplier TEXT NOT NULL,
  reference TEXT NOT NULL,
  quotedOn TEXT,
  validUntil TEXT CHECK (validUntil >= quotedOn),
  taxIncluded INTEGER NOT NULL CHECK (taxIncluded IN (0, 1)),
  note TEXT NOT NULL,
  PRIMARY KEY (projectKey, id),
  FOREIGN KEY (projectKey, candidateId) REFERENCES candidate (projectKey, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE quoteLine (
  projectKey INTEGER NOT NULL REFERENCES projectState,
  id TEXT NOT NULL,
  "order" TEXT NOT NULL CHECK ("order" <> ''),
  quoteId TEXT NOT NULL,
  estimateId TEXT,
  title TEXT NOT NULL,
  amount REAL NOT NULL CHECK (amount BETWEEN 0 AND 1e15),
  quantity REAL NOT NULL CHECK (quantity BETWEEN 0 AND 1e9),
  frequency TEXT NOT NULL CHECK (frequency IN ('once', 'monthly', 'yearly')),
  PRIMARY KEY (projectKey, id),
  FOREIGN KEY (projectKey, quoteId) REFERENCES quote (projectKey, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (projectKey, estimateId) REFERENCES estimate (projectKey, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE closure (
  projectKey INTEGER NOT NULL REFERENCES projectState,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  firstDay TEXT NOT NULL,
  lastDay TEXT NOT NULL CHECK (lastDay >= firstDay),
  PRIMARY KEY (projectKey, id)
) STRICT;

CREATE INDEX quoteLineByQuote ON quoteLine (projectKey, quoteId);
CREATE INDEX quoteLineByEstimate ON quoteLine (projectKey, estimateId);
`;

/** Three points for real: distributions, quotes, correlation, the calendar of the plan, actual values. */
export const threePoints: Migration = {
  version: 3,
  up: (database) => {
    database.exec(columns);
    database.exec(tables);
    growHistory(database, addedInVersion3);
  },
};
