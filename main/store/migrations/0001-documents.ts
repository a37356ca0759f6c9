import type { Migration } from './migration.ts';

const bookkeeping = `
CREATE TABLE projectState (
  projectKey INTEGER PRIMARY KEY,
  projectId TEXT NOT NULL UNIQUE,
  sequence INTEGER NOT NULL CHECK (sequence >= 1),
  undoPosition INTEGER NOT NULL CHECK (undoPosition >= 0),
  changedAt TEXT NOT NULL,
  removedAt TEXT,
  UNIQUE (projectKey, projectId)
) STRICT;

CREATE TABLE history (
  projectKey INTEGER NOT NULL REFERENCES projectState,
  sequence INTEGER NOT NULL CHECK (sequence >= 1),
  at TEXT NOT NULL,
  action TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('create', 'edit', 'undo', 'redo')),
  target INTEGER CHECK (target < sequence),
  PRIMARY KEY (projectKey, sequence),
  FOREIGN KEY (projectKey, target) REFERENCES history (projectKey, sequence),
  CHECK ((kind IN ('undo', 'redo')) = (target IS NOT NULL))
) STRICT;

CREATE TABLE historyChange (
  projectKey INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  change TEXT NOT NULL,
  PRIMARY KEY (projectKey, sequence),
  FOREIGN KEY (projectKey, sequence) REFERENCES history (projectKey, sequence)
) STRICT;

CREATE TABLE undoStack (
  projectKey INTEGER NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 1),
  sequence INTEGER NOT NULL,
  PRIMARY KEY (projectKey, position),
  FOREIGN KEY (projectKey, sequence) REFERENCES historyChange (projectKey, sequence)
) STRICT;

CREATE TABLE preference (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  language TEXT NOT NULL CHECK (language IN ('ja', 'en')),
  colourScheme TEXT NOT NULL CHECK (colourScheme IN ('light', 'dark', 'auto'))
) STRICT;
`;

const colour = `TEXT NOT NULL CHECK (colour GLOB '#[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]')`;

/** Foreign keys wait for the end of the transaction, because one Change may write its records in any order. */
const refers = (field: string, target: string): string =>
  `FOREIGN KEY (projectKey, ${field}) REFERENCES ${target} (projectKey, id) DEFERRABLE INITIALLY DEFERRED`;

const table = (name: string, columns: readonly string[]): string => `
CREATE TABLE ${name} (
  projectKey INTEGER NOT NULL REFERENCES projectState,
  id TEXT NOT NULL,
  ${columns.join(',\n  ')},
  PRIMARY KEY (projectKey, id)
) STRICT;
`;

const ordered = `"order" TEXT NOT NULL CHECK ("order" <> '')`;

const entities = [
  table('project', [
    `name TEXT NOT NULL CHECK (name <> '')`,
    'organization TEXT NOT NULL',
    'background TEXT NOT NULL',
    'goals TEXT NOT NULL',
    `currencyUnit TEXT NOT NULL CHECK (currencyUnit IN ('yen', 'thousandYen', 'tenThousandYen'))`,
    'horizonYears INTEGER NOT NULL CHECK (horizonYears BETWEEN 1 AND 10)',
    'createdAt TEXT NOT NULL',
    'UNIQUE (projectKey)',
    'FOREIGN KEY (projectKey, id) REFERENCES projectState (projectKey, projectId)',
  ]),
  table('process', [
    ordered,
    'title TEXT NOT NULL',
    'description TEXT NOT NULL',
    'actor TEXT NOT NULL',
    'tools TEXT NOT NULL',
    'pains TEXT NOT NULL',
  ]),
  table('need', [ordered, 'code TEXT NOT NULL', 'title TEXT NOT NULL', 'description TEXT NOT NULL']),
  table('category', [ordered, `name TEXT NOT NULL CHECK (name <> '')`, 'description TEXT NOT NULL']),
  table('requirement', [
    ordered,
    'categoryId TEXT NOT NULL',
    'code TEXT NOT NULL',
    'title TEXT NOT NULL',
    'criterion TEXT NOT NULL',
    'weight REAL NOT NULL CHECK (weight BETWEEN 0 AND 1e6)',
    'mandatory INTEGER NOT NULL CHECK (mandatory IN (0, 1))',
    `minimumClass TEXT NOT NULL CHECK (minimumClass IN ('fit', 'partial'))`,
    refers('categoryId', 'category'),
  ]),
  table('trace', ['needId TEXT NOT NULL', 'requirementId TEXT NOT NULL', refers('needId', 'need'), refers('requirementId', 'requirement')]),
  table('level', [
    ordered,
    `label TEXT NOT NULL CHECK (label <> '')`,
    `symbol TEXT NOT NULL CHECK (symbol <> '')`,
    'score REAL CHECK (score BETWEEN 0 AND 1)',
    `class TEXT NOT NULL CHECK (class IN ('fit', 'partial', 'gap', 'notApplicable'))`,
    `colour ${colour}`,
    'description TEXT NOT NULL',
    `CHECK ((class = 'notApplicable') = (score IS NULL))`,
  ]),
  table('candidate', [
    ordered,
    `name TEXT NOT NULL CHECK (name <> '')`,
    `kind TEXT NOT NULL CHECK (kind IN ('saas', 'package', 'custom', 'other'))`,
    'supplier TEXT NOT NULL',
    'edition TEXT NOT NULL',
    'summary TEXT NOT NULL',
    `colour ${colour}`,
    `marker TEXT NOT NULL CHECK (marker IN ('circle', 'square', 'triangle', 'diamond', 'cross', 'star', 'invertedTriangle', 'plus'))`,
  ]),
  table('evaluator', [
    ordered,
    `name TEXT NOT NULL CHECK (name <> '')`,
    'role TEXT NOT NULL',
    'weight REAL NOT NULL CHECK (weight BETWEEN 0 AND 1e6)',
  ]),
  table('assessment', [
    'requirementId TEXT NOT NULL',
    'candidateId TEXT NOT NULL',
    'evaluatorId TEXT',
    'levelId TEXT',
    `realization TEXT CHECK (realization IN ('standard', 'setting', 'addOn', 'customization', 'external', 'processChange'))`,
    'evidence TEXT NOT NULL',
    'note TEXT NOT NULL',
    refers('requirementId', 'requirement'),
    refers('candidateId', 'candidate'),
    refers('evaluatorId', 'evaluator'),
    refers('levelId', 'level'),
  ]),
  table('gapNature', [ordered, `label TEXT NOT NULL CHECK (label <> '')`]),
  table('gap', [
    'requirementId TEXT NOT NULL',
    'candidateId TEXT NOT NULL',
    'natureId TEXT',
    'impact INTEGER CHECK (impact IN (1, 2, 3))',
    'importance INTEGER CHECK (importance IN (1, 2, 3))',
    'description TEXT NOT NULL',
    'owner TEXT NOT NULL',
    refers('requirementId', 'requirement'),
    refers('candidateId', 'candidate'),
    refers('natureId', 'gapNature'),
  ]),
  table('estimate', [
    ordered,
    'candidateId TEXT NOT NULL',
    'title TEXT NOT NULL',
    'optimistic REAL NOT NULL CHECK (optimistic >= 0)',
    'mostLikely REAL NOT NULL',
    'pessimistic REAL NOT NULL CHECK (pessimistic <= 1e15)',
    'optimisticAssumption TEXT NOT NULL',
    'mostLikelyAssumption TEXT NOT NULL',
    'pessimisticAssumption TEXT NOT NULL',
    `frequency TEXT NOT NULL CHECK (frequency IN ('once', 'monthly', 'yearly'))`,
    'quantity REAL NOT NULL CHECK (quantity BETWEEN 0 AND 1e9)',
    'CHECK (optimistic <= mostLikely AND mostLikely <= pessimistic)',
    refers('candidateId', 'candidate'),
  ]),
];

/**
 * The unique indexes begin with the requirement (or need), so they also serve when one of many requirements is removed.
 * An evaluator of null, the consensus, counts as one evaluator.
 */
const indexes = `
CREATE UNIQUE INDEX assessmentOnce ON assessment (projectKey, requirementId, candidateId, coalesce(evaluatorId, ''));
CREATE UNIQUE INDEX gapOnce ON gap (projectKey, requirementId, candidateId);
CREATE UNIQUE INDEX traceOnce ON trace (projectKey, needId, requirementId);
CREATE INDEX traceByRequirement ON trace (projectKey, requirementId);
`;

/** The tables of a project's document, its history, the undo stack and the preferences. */
export const documents: Migration = {
  version: 1,
  up: (database) => {
    database.exec([bookkeeping, ...entities, indexes].join('\n'));
  },
};
