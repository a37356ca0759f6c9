import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { codecOf } from '../../../main/store/codec.ts';
import { migrations } from '../../../main/store/migrations/migrations.ts';
import { entities, type EntityName, entityNames } from '../../../shared/model/entities.ts';
import { references } from '../../../shared/model/references.ts';
import { uniqueFields } from '../../../shared/model/unique.ts';
import { fullDocument, present } from './support.ts';

function newest(): Database.Database {
  const database = new Database(':memory:');
  for (const { up } of migrations) up(database);
  return database;
}

const database = newest();

interface Column {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly pk: number;
}

interface ForeignKey {
  readonly id: number;
  readonly seq: number;
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

const columnsOf = (table: string) => database.pragma(`table_info(${table})`) as Column[];

/** Each foreign key as the pairs of columns it joins. */
function foreignKeysOf(table: string): { target: string; columns: string[] }[] {
  const keys = Map.groupBy(database.pragma(`foreign_key_list(${table})`) as ForeignKey[], ({ id }) => id);
  return [...keys.values()].map((parts) => ({
    target: present(parts[0]).table,
    columns: parts.toSorted((a, b) => a.seq - b.seq).map(({ from, to }) => `${from} -> ${to}`),
  }));
}

const acceptsNull = (entity: EntityName, field: string): boolean => {
  const shape: Readonly<Record<string, { safeParse(value: unknown): { success: boolean } }>> = entities[entity].shape;
  return present(shape[field]).safeParse(null).success;
};

describe('the schema', () => {
  it('has strict tables only', () => {
    const query = `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0`;
    const loose = database.prepare(query).pluck().all();
    expect(loose).toEqual(['sqlite_schema']);
  });

  it('numbers its migrations without holes', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  });

  it.each(entityNames)('keeps the fields of %s in columns of the same names', (entity) => {
    const [key, ...columns] = columnsOf(entity);
    expect(key?.name).toBe('projectKey');
    expect(columns.map(({ name }) => name)).toEqual(Object.keys(entities[entity].shape));
    expect(columns.map(({ name }) => name)).toEqual(codecOf(entity).fields);
  });

  it.each(entityNames)('lets columns of %s be null exactly where the model does', (entity) => {
    for (const { name, notnull } of columnsOf(entity).slice(1))
      expect({ name, nullable: notnull === 0 }).toEqual({ name, nullable: acceptsNull(entity, name) });
  });

  it.each(entityNames)('identifies a record of %s by project and id', (entity) => {
    const key = columnsOf(entity).filter(({ pk }) => pk > 0);
    expect(key.toSorted((a, b) => a.pk - b.pk).map(({ name }) => name)).toEqual(['projectKey', 'id']);
  });

  it.each(entityNames)('refers from %s exactly where the model does, within the project', (entity) => {
    const within = foreignKeysOf(entity).filter(({ target }) => target !== 'projectState');
    const expected = references
      .filter((reference) => reference.entity === entity)
      .map(({ field, target }) => ({ target, columns: ['projectKey -> projectKey', `${field} -> id`] }));
    expect(within).toHaveLength(expected.length);
    expect(within).toEqual(expect.arrayContaining(expected));
    const ofProject = foreignKeysOf(entity).find(({ target }) => target === 'projectState');
    expect(ofProject?.columns[0]).toMatch(/^projectKey -> /);
  });

  it.each(entityNames)('allows groups of fields of %s once exactly where the model does', (entity) => {
    const indexes = database
      .prepare<[string], { name: string; sql: string }>(
        `SELECT list.name, schema.sql FROM pragma_index_list(?) AS list JOIN sqlite_schema AS schema ON schema.name = list.name
         WHERE list."unique" = 1 AND list.origin = 'c'`,
      )
      .all(entity);
    const groups = indexes.map(({ sql }) => {
      const [, ...fields] = present(/\((.*)\)$/.exec(sql)?.[1]).split(/, (?!'')/);
      return fields.map((field) => field.replace(/^coalesce\((.*), ''\)$/, '$1'));
    });
    expect(groups).toEqual(uniqueFields[entity] === undefined ? [] : [uniqueFields[entity]]);
  });
});

describe('the codec', () => {
  const document = fullDocument();

  it.each(entityNames)('brings every record of %s back as it was', (entity) => {
    const { fields, encode, decode } = codecOf(entity);
    expect(document[entity].size).toBeGreaterThan(0);
    for (const record of document[entity].values()) {
      const values = encode({ ...record });
      expect(values.every((value) => value === null || typeof value === 'string' || typeof value === 'number')).toBe(true);
      expect(decode(Object.fromEntries(fields.map((field, index) => [field, values[index]])))).toEqual(record);
    }
  });
});
