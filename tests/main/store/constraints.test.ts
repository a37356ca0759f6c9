import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { codecOf } from '../../../main/store/codec.ts';
import { entities, type EntityName, entityNames } from '../../../shared/model/entities.ts';
import { fullDocument, groundOf, openIn, present, temporaryFolder } from './support.ts';

/** The database of a store with one full project, opened past the store. */
function bareDatabase(): Database.Database {
  const folder = temporaryFolder();
  const store = openIn(folder);
  store.createProject('createProject', groundOf(fullDocument()));
  store.close();
  const database = new Database(join(folder, 'awase.sqlite'));
  onTestFinished(() => {
    database.close();
  });
  return database;
}

/** Writes one field of one record of a table past the model's schemas. */
function setField(database: Database.Database, entity: EntityName, field: string, value: unknown): void {
  database.transaction(() => {
    const statement = database.prepare(`UPDATE ${entity} SET "${field}" = ? WHERE rowid = (SELECT min(rowid) FROM ${entity})`);
    expect(statement.run(value).changes).toBe(1);
  })();
}

const codeOf = (work: () => void): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Database.SqliteError) return error.code;
    throw error;
  }
  return 'accepted';
};

interface FieldDefinition {
  readonly type: string;
  readonly entries?: Readonly<Record<string, string>>;
  readonly innerType?: { readonly def: FieldDefinition };
}

const choices = entityNames.flatMap((entity) =>
  Object.entries(entities[entity].shape as unknown as Readonly<Record<string, { def: FieldDefinition }>>).flatMap(([field, { def }]) => {
    const { entries } = def.innerType?.def ?? def;
    return entries === undefined ? [] : [{ entity, field, options: Object.values(entries) }];
  }),
);

describe('the database itself', () => {
  it.each(choices)('takes every choice for $entity.$field and nothing else', ({ entity, field, options }) => {
    const database = bareDatabase();
    for (const option of options) {
      if (field === 'class') database.prepare('UPDATE level SET class = ?, score = ?').run(option, option === 'notApplicable' ? null : 0.5);
      else setField(database, entity, field, option);
    }
    expect(codeOf(() => setField(database, entity, field, 'bogus'))).toBe('SQLITE_CONSTRAINT_CHECK');
  });

  it.each<[EntityName, string, unknown]>([
    ['estimate', 'optimistic', 800_000],
    ['estimate', 'pessimistic', 700_000],
    ['estimate', 'mostLikely', -1],
    ['estimate', 'pessimistic', 1e16],
    ['estimate', 'quantity', -1],
    ['estimate', 'quantity', Infinity],
    ['level', 'score', 1.01],
    ['level', 'score', -0.01],
    ['level', 'score', null],
    ['level', 'class', 'notApplicable'],
    ['level', 'symbol', ''],
    ['level', 'colour', 'red'],
    ['requirement', 'weight', -1],
    ['requirement', 'weight', Infinity],
    ['requirement', 'mandatory', 2],
    ['evaluator', 'weight', -0.1],
    ['candidate', 'colour', '#12345G'],
    ['candidate', 'name', ''],
    ['gap', 'impact', 4],
    ['gap', 'importance', 0],
    ['project', 'horizonYears', 0],
    ['project', 'name', ''],
    ['category', 'order', ''],
  ])('refuses %s.%s = %s', (entity, field, value) => {
    const database = bareDatabase();
    expect(codeOf(() => setField(database, entity, field, value))).toBe('SQLITE_CONSTRAINT_CHECK');
  });

  it.each<[EntityName, string, unknown, string]>([
    ['requirement', 'title', null, 'SQLITE_CONSTRAINT_NOTNULL'],
    ['requirement', 'weight', NaN, 'SQLITE_CONSTRAINT_NOTNULL'],
    ['requirement', 'weight', 'heavy', 'SQLITE_CONSTRAINT_DATATYPE'],
    ['gap', 'impact', 1.5, 'SQLITE_CONSTRAINT_DATATYPE'],
    ['requirement', 'title', Buffer.from('blob'), 'SQLITE_CONSTRAINT_DATATYPE'],
    ['assessment', 'levelId', 'nowhere', 'SQLITE_CONSTRAINT_FOREIGNKEY'],
    ['estimate', 'candidateId', 'nowhere', 'SQLITE_CONSTRAINT_FOREIGNKEY'],
    ['project', 'id', 'other', 'SQLITE_CONSTRAINT_FOREIGNKEY'],
  ])('refuses %s.%s = %s', (entity, field, value, code) => {
    const database = bareDatabase();
    expect(codeOf(() => setField(database, entity, field, value))).toBe(code);
  });

  it.each<EntityName>(['assessment', 'gap', 'trace'])('refuses a second record of %s for the same combination', (entity) => {
    const database = bareDatabase();
    const fields = codecOf(entity).fields.filter((field) => field !== 'id');
    const names = fields.join(', ');
    const copy = `INSERT INTO ${entity} (projectKey, id, ${names}) SELECT projectKey, 'copy', ${names} FROM ${entity} LIMIT 1`;
    expect(codeOf(() => database.exec(copy))).toBe('SQLITE_CONSTRAINT_UNIQUE');
  });

  it('refuses a second project record in one project', () => {
    const database = bareDatabase();
    const fields = codecOf('project').fields.filter((field) => field !== 'id');
    const copy = `INSERT INTO project SELECT projectKey, 'copy', ${fields.join(', ')} FROM project`;
    expect(codeOf(() => database.exec(copy))).toBe('SQLITE_CONSTRAINT_UNIQUE');
  });

  it('refuses a reference to a record of another project', () => {
    const folder = temporaryFolder();
    const store = openIn(folder);
    store.createProject('createProject', groundOf(fullDocument('one')));
    store.createProject('createProject', groundOf(fullDocument('two')));
    store.close();
    const database = new Database(join(folder, 'awase.sqlite'));
    onTestFinished(() => {
      database.close();
    });
    const foreign = present(database.prepare<[], string>(`SELECT id FROM category WHERE projectKey = 2`).pluck().get());
    const move = () => database.prepare('UPDATE requirement SET categoryId = ? WHERE projectKey = 1').run(foreign);
    expect(codeOf(move)).toBe('SQLITE_CONSTRAINT_FOREIGNKEY');
  });
});
