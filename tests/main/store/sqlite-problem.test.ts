import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { transactions } from '../../../main/store/transaction.ts';
import { problemIn, temporaryFolder } from './support.ts';

const places = { file: '/data/awase.sqlite', backups: '/data/backups' };

describe('a database that cannot be written', () => {
  it('is reported with its file when the disk is full, and the transaction is undone', () => {
    const database = new Database(`${temporaryFolder()}/small.sqlite`);
    database.exec('CREATE TABLE line (content TEXT) STRICT');
    database.pragma('max_page_count = 4');
    const inTransaction = transactions(database, places);
    const insert = database.prepare<[string]>('INSERT INTO line VALUES (?)');
    expect(problemIn(() => inTransaction(() => insert.run('x'.repeat(100_000))))).toEqual({
      code: 'storageFailed',
      values: { file: places.file, detail: 'database or disk is full' },
    });
    expect(database.inTransaction).toBe(false);
    inTransaction(() => insert.run('short'));
    expect(database.prepare('SELECT count(*) FROM line').pluck().get()).toBe(1);
    database.close();
  });

  it('is reported when it may only be read', () => {
    const file = `${temporaryFolder()}/fixed.sqlite`;
    new Database(file).exec('CREATE TABLE line (content TEXT) STRICT').close();
    const database = new Database(file, { readonly: true });
    const inTransaction = transactions(database, places);
    expect(problemIn(() => inTransaction(() => database.exec(`INSERT INTO line VALUES ('x')`))).code).toBe('storageFailed');
    database.close();
  });
});
