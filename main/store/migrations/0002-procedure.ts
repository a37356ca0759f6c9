import type { Database } from 'better-sqlite3';
import { addedInVersion2 } from '../../../shared/model/added-in-version-2.ts';
import { growHistory } from './grow-history.ts';
import type { Migration } from './migration.ts';

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

const colour = `TEXT NOT NULL CHECK (colour GLOB '#[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]')`;
const ordered = `"order" TEXT NOT NULL CHECK ("order" <> '')`;
const texts = (...names: readonly string[]): string[] => names.map((name) => `${name} TEXT NOT NULL`);
const flag = (name: string): string => `${name} INTEGER NOT NULL CHECK (${name} IN (0, 1))`;
const grade = (name: string, highest: number): string => `${name} INTEGER CHECK (${name} BETWEEN 1 AND ${highest})`;
const points = (limit: string): string[] => [
  `optimistic REAL NOT NULL CHECK (optimistic >= 0)`,
  'mostLikely REAL NOT NULL',
  `pessimistic REAL NOT NULL CHECK (pessimistic <= ${limit})`,
];
const pointsInOrder = 'CHECK (optimistic <= mostLikely AND mostLikely <= pessimistic)';

/** Tables of version 1 with their new columns, in the order of the model. */
const grown: Readonly<Record<string, readonly string[]>> = {
  project: [
    `name TEXT NOT NULL CHECK (name <> '')`,
    ...texts('organization', 'background', 'goals'),
    `currencyUnit TEXT NOT NULL CHECK (currencyUnit IN ('yen', 'thousandYen', 'tenThousandYen'))`,
    'horizonYears INTEGER NOT NULL CHECK (horizonYears BETWEEN 1 AND 10)',
    'createdAt TEXT NOT NULL',
    'recommendedCandidateId TEXT',
    flag('aliasesShown'),
    flag('ratingsRevealed'),
    'UNIQUE (projectKey)',
    'FOREIGN KEY (projectKey, id) REFERENCES projectState (projectKey, projectId)',
    refers('recommendedCandidateId', 'candidate'),
  ],
  process: [
    ordered,
    `phase TEXT NOT NULL CHECK (phase IN ('asIs', 'toBe'))`,
    ...texts('title', 'description', 'actor', 'volume', 'tools', 'pains'),
  ],
  need: [ordered, ...texts('code', 'title', 'description'), grade('priority', 3)],
  requirement: [
    ordered,
    'categoryId TEXT NOT NULL',
    'parentId TEXT',
    ...texts('code', 'title', 'criterion'),
    'weight REAL NOT NULL CHECK (weight BETWEEN 0 AND 1e6)',
    flag('mandatory'),
    `minimumClass TEXT NOT NULL CHECK (minimumClass IN ('fit', 'partial'))`,
    `priorityClass TEXT CHECK (priorityClass IN ('required', 'needed', 'recommended'))`,
    ...texts('provenance'),
    refers('categoryId', 'category'),
    refers('parentId', 'requirement'),
  ],
  candidate: [
    ordered,
    `name TEXT NOT NULL CHECK (name <> '')`,
    `kind TEXT NOT NULL CHECK (kind IN ('saas', 'package', 'custom', 'other'))`,
    ...texts('supplier', 'edition', 'summary', 'alias'),
    `stage TEXT NOT NULL CHECK (stage IN ('longList', 'shortList', 'dropped'))`,
    ...texts('stageReason'),
    `colour ${colour}`,
    `marker TEXT NOT NULL CHECK (marker IN ('circle', 'square', 'triangle', 'diamond', 'cross', 'star', 'invertedTriangle', 'plus'))`,
  ],
  assessment: [
    ...texts('requirementId', 'candidateId'),
    'evaluatorId TEXT',
    'levelId TEXT',
    `realization TEXT CHECK (realization IN ('standard', 'setting', 'addOn', 'customization', 'external', 'processChange'))`,
    ...texts('evidence', 'evidenceLink', 'note'),
    grade('usability', 5),
    grade('efficiency', 5),
    'claimedLevelId TEXT',
    ...texts('claim', 'consensusReason'),
    refers('requirementId', 'requirement'),
    refers('candidateId', 'candidate'),
    refers('evaluatorId', 'evaluator'),
    refers('levelId', 'level'),
    refers('claimedLevelId', 'level'),
  ],
  estimate: [
    ordered,
    'candidateId TEXT NOT NULL',
    'title TEXT NOT NULL',
    ...points('1e15'),
    ...texts('optimisticAssumption', 'mostLikelyAssumption', 'pessimisticAssumption'),
    `frequency TEXT NOT NULL CHECK (frequency IN ('once', 'monthly', 'yearly'))`,
    'quantity REAL NOT NULL CHECK (quantity BETWEEN 0 AND 1e9)',
    'countermeasureId TEXT',
    pointsInOrder,
    refers('candidateId', 'candidate'),
    refers('countermeasureId', 'countermeasure'),
  ],
};

const created = [
  table('flow', [...texts('processId', 'nextId', 'condition'), refers('processId', 'process'), refers('nextId', 'process')]),
  table('feature', [
    ordered,
    ...texts('candidateId', 'title', 'specification', 'limits', 'edition'),
    refers('candidateId', 'candidate'),
  ]),
  table('support', [...texts('featureId', 'requirementId'), refers('featureId', 'feature'), refers('requirementId', 'requirement')]),
  table('severityRule', [
    'impact INTEGER NOT NULL CHECK (impact BETWEEN 1 AND 3)',
    'importance INTEGER NOT NULL CHECK (importance BETWEEN 1 AND 3)',
    `severity TEXT NOT NULL CHECK (severity IN ('low', 'medium', 'high'))`,
  ]),
  table('countermeasure', [
    ordered,
    ...texts('requirementId', 'candidateId'),
    `kind TEXT NOT NULL CHECK (kind IN ('processChange', 'setting', 'addOn', 'complementaryService', 'requirementChange', 'customization', 'accept'))`,
    ...texts('title', 'description'),
    'levelAfterId TEXT',
    ...texts('effort', 'benefit'),
    grade('benefitGrade', 5),
    flag('chosen'),
    refers('requirementId', 'requirement'),
    refers('candidateId', 'candidate'),
    refers('levelAfterId', 'level'),
  ]),
  table('customizationRisk', [
    'countermeasureId TEXT NOT NULL',
    `risk TEXT NOT NULL CHECK (risk IN ('cost', 'delay', 'maintenance', 'compatibility', 'support', 'quality', 'upgrade'))`,
    grade('grade', 3),
    ...texts('mitigation'),
    refers('countermeasureId', 'countermeasure'),
  ]),
  table('finding', [
    'candidateId TEXT NOT NULL',
    `section TEXT NOT NULL CHECK (section IN ('fit', 'gap', 'recommendation'))`,
    ...texts('text', 'draft'),
    refers('candidateId', 'candidate'),
  ]),
  table('reexamination', [
    'needId TEXT',
    'requirementId TEXT',
    ...texts('analysis', 'analysisDraft'),
    'needed INTEGER CHECK (needed IN (0, 1))',
    ...texts('decision'),
    '"before" REAL CHECK ("before" BETWEEN 0 AND 1e6)',
    '"after" REAL CHECK ("after" BETWEEN 0 AND 1e6)',
    'decidedOn TEXT',
    ...texts('decidedBy'),
    'CHECK ((needId IS NULL) <> (requirementId IS NULL))',
    refers('needId', 'need'),
    refers('requirementId', 'requirement'),
  ]),
  table('comment', [
    `subject TEXT NOT NULL CHECK (subject IN ('project', 'process', 'need', 'requirement', 'candidate', 'feature', 'cell',
      'countermeasure', 'estimate', 'finding', 'reexamination', 'decision', 'task'))`,
    'subjectId TEXT NOT NULL',
    'threadId TEXT',
    ...texts('author', 'text', 'at'),
    flag('closed'),
    refers('threadId', 'comment'),
  ]),
  table('review', [
    ordered,
    `name TEXT NOT NULL CHECK (name <> '')`,
    ...texts('role'),
    `verdict TEXT NOT NULL CHECK (verdict IN ('pending', 'approved', 'conditional', 'rejected'))`,
    ...texts('note'),
    'decidedOn TEXT',
  ]),
  table('decision', [ordered, ...texts('title', 'reason', 'decidedBy'), 'decidedOn TEXT']),
  table('task', [
    ordered,
    ...texts('candidateId', 'title', 'description', 'owner'),
    ...points('1e4'),
    flag('ongoing'),
    pointsInOrder,
    refers('candidateId', 'candidate'),
  ]),
  table('dependency', [...texts('predecessorId', 'taskId'), refers('predecessorId', 'task'), refers('taskId', 'task')]),
  table('baseline', [ordered, `name TEXT NOT NULL CHECK (name <> '')`, ...texts('note', 'takenAt'), `content TEXT NOT NULL CHECK (content <> '')`]),
];

/** Indexes of rebuilt tables are made again; a unique index begins with what is removed most often. */
const indexes = `
CREATE UNIQUE INDEX assessmentOnce ON assessment (projectKey, requirementId, candidateId, coalesce(evaluatorId, ''));
CREATE UNIQUE INDEX flowOnce ON flow (projectKey, processId, nextId);
CREATE UNIQUE INDEX supportOnce ON support (projectKey, featureId, requirementId);
CREATE INDEX supportByRequirement ON support (projectKey, requirementId);
CREATE UNIQUE INDEX severityRuleOnce ON severityRule (projectKey, impact, importance);
CREATE INDEX countermeasureByRequirement ON countermeasure (projectKey, requirementId);
CREATE UNIQUE INDEX customizationRiskOnce ON customizationRisk (projectKey, countermeasureId, risk);
CREATE INDEX requirementByParent ON requirement (projectKey, parentId);
CREATE UNIQUE INDEX findingOnce ON finding (projectKey, candidateId, section);
CREATE UNIQUE INDEX reexaminationOnce ON reexamination (projectKey, coalesce(needId, ''), coalesce(requirementId, ''));
CREATE INDEX reexaminationByRequirement ON reexamination (projectKey, requirementId);
CREATE UNIQUE INDEX dependencyOnce ON dependency (projectKey, predecessorId, taskId);
`;

const literal = (value: string | number | boolean | null | undefined): string =>
  typeof value === 'string' ? `'${value}'` : value == null ? 'NULL' : String(Number(value));

/** SQLite cannot add a foreign key to a table, so the table is made anew beside the old one and takes its name. */
function rebuild(database: Database, name: string, columns: readonly string[]): void {
  const added = addedInVersion2[name] ?? {};
  const grownName = `${name}Grown`;
  database.exec(table(grownName, columns));
  const fields = (database.pragma(`table_info(${grownName})`) as { name: string }[]).map((column) => column.name);
  const values = fields.map((field) => (Object.hasOwn(added, field) ? literal(added[field]) : `"${field}"`));
  database.exec(`INSERT INTO ${grownName} (${fields.map((field) => `"${field}"`).join(', ')}) SELECT ${values.join(', ')} FROM ${name};`);
  database.exec(`DROP TABLE ${name}; ALTER TABLE ${grownName} RENAME TO ${name};`);
}

/** Every step of the procedure: flows, features, countermeasures, findings, re-examinations, reviews, baselines, the plan. */
export const procedure: Migration = {
  version: 2,
  up: (database) => {
    database.exec(created.join('\n'));
    for (const [name, columns] of Object.entries(grown)) rebuild(database, name, columns);
    database.exec(indexes);
    growHistory(database, addedInVersion2);
  },
};
