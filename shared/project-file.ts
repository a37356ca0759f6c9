import type { z } from 'zod';
import { type Document, type DocumentRecords, recordsOf } from './document.ts';
import { shortened } from './language/shorten.ts';
import { findFlaw } from './model/check.ts';
import type { Added } from './model/added.ts';
import { addedInVersion2, tablesAddedInVersion2 } from './model/added-in-version-2.ts';
import { addedInVersion3, tablesAddedInVersion3 } from './model/added-in-version-3.ts';
import { addedInVersion4, costClassesInVersion4, renamedInVersion4, tablesAddedInVersion4 } from './model/added-in-version-4.ts';
import { entities, type EntityName, entityNames } from './model/entities.ts';
import { expectationOf } from './model/expectation.ts';
import { unsaidInVersion5, withUnsaidPoints } from './model/unsaid-in-version-5.ts';
import { ProblemError } from './problem.ts';

export const projectFileFormat = 'awase-project';
export const projectFileVersion = 5;

/** Beyond these a file is refused unread. 10,000 requirements x 20 candidates are 200,000 assessments and about 70 million characters. */
export const projectFileLimits = { characters: 250_000_000, records: 500_000 } as const;

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Characters of a name out of the file that a message may hold, an ellipsis among them. */
const nameLimit = 61;

const tableNames: ReadonlySet<string> = new Set(entityNames);

/**
 * Reads a project file: cheap checks of the whole first, then every record against its schema, then the records together.
 * @throws ProblemError naming what is wrong, in which record of which table (counted from 1), and what would be right
 */
export function parseProjectFile(text: string): DocumentRecords {
  if (text.length > projectFileLimits.characters) throw tooLarge(text.length);
  const tables = tablesOf(parseJson(text));
  const count = entityNames.reduce((total, entity) => total + tables[entity].length, 0);
  if (count > projectFileLimits.records) throw tooMany(count);
  const parsed = entityNames.map((entity) => [entity, tables[entity].map((value, index) => parseRecord(entity, value, index + 1))]);
  const records = Object.fromEntries(parsed) as DocumentRecords;
  const flaw = findFlaw(records);
  if (flaw !== null) throw new ProblemError(flaw.code, flaw.values);
  return records;
}

/**
 * Writes a project file. The same document always gives the same text: tables and fields in the order of the model, records
 * in the order people gave them, or by id.
 * @throws ProblemError when the file would be larger than what can be read back
 */
export function writeProjectFile(document: Document): string {
  const records = recordsOf(document);
  const count = entityNames.reduce((total, entity) => total + records[entity].length, 0);
  if (count > projectFileLimits.records) throw tooMany(count);
  const tables = entityNames.map((entity) => {
    const fields = Object.keys(entities[entity].shape);
    const rows = (records[entity] as readonly SortableRow[]).toSorted(byOrder);
    return [entity, rows.map((row) => Object.fromEntries(fields.map((field) => [field, row[field]] as const)))] as const;
  });
  const content = { format: projectFileFormat, version: projectFileVersion, records: Object.fromEntries(tables) };
  const text = `${JSON.stringify(content, null, 2)}\n`;
  if (text.length > projectFileLimits.characters) throw tooLarge(text.length);
  return text;
}

type SortableRow = Fields & { readonly id: string; readonly order?: string };

function byOrder(a: SortableRow, b: SortableRow): number {
  const [first, second] = a.order === b.order ? [a.id, b.id] : [a.order ?? '', b.order ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    const position = /at position ([0-9]+)/.exec(error instanceof Error ? error.message : '')?.[1];
    if (position === undefined) throw new ProblemError('fileNotJson');
    throw new ProblemError('fileNotJsonAt', { line: text.slice(0, Number(position)).split('\n').length });
  }
}

function tablesOf(file: unknown): Readonly<Record<EntityName, readonly unknown[]>> {
  if (!isObject(file)) throw new ProblemError('fileNotObject');
  const { format, version, records } = file;
  if (format !== projectFileFormat || !Number.isSafeInteger(version) || Number(version) < 1) throw new ProblemError('fileWrongFormat');
  if (Number(version) > projectFileVersion) throw new ProblemError('fileNewer', { version: Number(version), supported: projectFileVersion });
  const unknown = Object.keys(file).find((name) => !['format', 'version', 'records'].includes(name));
  if (unknown !== undefined) throw new ProblemError('fileUnknownField', { name: shortened(unknown, nameLimit) });
  if (!isObject(records)) throw new ProblemError('fileNoRecords');
  const foreign = Object.keys(records).find((name) => !tableNames.has(name));
  if (foreign !== undefined) throw new ProblemError('fileUnknownTable', { name: shortened(foreign, nameLimit) });
  const current = steps.slice(Number(version) - 1).reduce<Fields>(grown, records);
  const tables = entityNames.map((entity) => {
    const table = current[entity];
    if (table === undefined) throw new ProblemError('fileMissingTable', { entity, table: entity });
    if (!Array.isArray(table)) throw new ProblemError('fileTableNotList', { entity, table: entity });
    return [entity, table];
  });
  return Object.fromEntries(tables) as Record<EntityName, unknown[]>;
}

interface Step {
  readonly added: Readonly<Record<string, Added>>;
  readonly tables: readonly string[];
  /** New names of fields, by their old ones. */
  readonly renamed?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What stands in the new tables; nothing unless said. */
  readonly filled?: (records: Fields) => Fields;
  /** What records come to beyond new fields and names, in the tables named. */
  readonly rewritten?: { readonly tables: readonly string[]; readonly record: (table: string, record: Fields) => Fields };
}

/** From each version to the next. */
const steps: readonly Step[] = [
  { added: addedInVersion2, tables: tablesAddedInVersion2 },
  { added: addedInVersion3, tables: tablesAddedInVersion3 },
  {
    added: addedInVersion4,
    tables: tablesAddedInVersion4,
    renamed: renamedInVersion4,
    filled: (records) => ({ costClass: costClassesInVersion4(namesIn(records)) }),
  },
  { added: {}, tables: [], rewritten: { tables: unsaidInVersion5, record: withUnsaidPoints } },
];

/** What the project and its categories are called, as far as a file not yet checked tells. */
const namesIn = ({ project, category }: Fields): string[] =>
  [project, category]
    .flatMap((table): unknown[] => (Array.isArray(table) ? table : []))
    .flatMap((record) => (isObject(record) && typeof record['name'] === 'string' ? [record['name']] : []));

/** The records of a file in the form of the next version. Fields it should not have stay, to be refused by name. */
function grown(records: Fields, { added, tables, renamed = {}, filled, rewritten }: Step): Fields {
  const known = Object.entries(records).map(([entity, table]): [string, unknown] => {
    const fields = Object.hasOwn(added, entity) ? added[entity] : undefined;
    const names = Object.hasOwn(renamed, entity) ? renamed[entity] : undefined;
    const rewrite = rewritten?.tables.includes(entity) === true ? rewritten.record : undefined;
    if ((fields === undefined && names === undefined && rewrite === undefined) || !Array.isArray(table)) return [entity, table];
    return [
      entity,
      table.map((record: unknown) => {
        if (!isObject(record)) return record;
        const named = { ...fields, ...withNames(record, names) };
        return rewrite === undefined ? named : rewrite(entity, named);
      }),
    ];
  });
  const empty = tables.map((entity): [string, unknown] => [entity, []]);
  return { ...Object.fromEntries<unknown>(empty), ...filled?.(records), ...Object.fromEntries<unknown>(known) };
}

const withNames = (record: Fields, names: Readonly<Record<string, string>> = {}): Fields =>
  Object.fromEntries<unknown>(Object.entries(record).map(([field, value]) => [(Object.hasOwn(names, field) ? names[field] : undefined) ?? field, value]));

function parseRecord(entity: EntityName, value: unknown, number: number): unknown {
  const where = { entity, table: entity, number };
  if (!isObject(value)) throw new ProblemError('fileRecordNotObject', where);
  const result = entities[entity].safeParse(value);
  if (result.success) return result.data;
  throw recordProblem(where, value, result.error);
}

function recordProblem(where: { entity: EntityName; table: string; number: number }, value: Fields, { issues }: z.ZodError): ProblemError {
  const foreign = issues.find((issue) => issue.code === 'unrecognized_keys');
  if (foreign !== undefined) return new ProblemError('fileFieldUnknown', { ...where, name: shortened(foreign.keys[0] ?? '', nameLimit) });
  const [issue] = issues;
  const field = String(issue?.path[0]);
  const expectation = issue === undefined ? { expected: 'valid' as const } : expectationOf(issue);
  const code = Object.hasOwn(value, field) ? 'fileFieldInvalid' : 'fileFieldMissing';
  return new ProblemError(code, { ...where, field, name: field, ...expectation });
}

const megabytes = (characters: number): number => Math.ceil(characters / 1e6);

const tooLarge = (characters: number): ProblemError =>
  new ProblemError('projectTooLarge', { size: megabytes(characters), limit: megabytes(projectFileLimits.characters) });

const tooMany = (count: number): ProblemError => new ProblemError('projectTooManyRecords', { count, limit: projectFileLimits.records });
