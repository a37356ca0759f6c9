import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../main/store/database-file.ts';
import type { Migration } from '../../../main/store/migrations/migration.ts';
import { migrations } from '../../../main/store/migrations/migrations.ts';
import type { Places } from '../../../main/store/sqlite-problem.ts';
import { fullDocument, groundOf, idOfProject, openIn, problemIn, stored, temporaryFolder, temporaryStore } from './support.ts';

const document = fullDocument();
const projectId = idOfProject(document);
const now = '2026-11-03T12:00:00.000Z';

const placesIn = (folder: string): Places => ({ file: join(folder, 'awase.sqlite'), backups: join(folder, 'backups') });

/** A data folder with one full project, closed in order. */
function usedFolder(): string {
  const folder = temporaryFolder();
  const store = openIn(folder);
  store.createProject('createProject', groundOf(document));
  store.close();
  return folder;
}

/** One more step forward, made up for these tests. */
const next = migrations.length + 1;

const tagging: Migration = {
  version: next,
  up: (database) => {
    database.exec(`CREATE TABLE tag (name TEXT PRIMARY KEY) STRICT; INSERT INTO tag SELECT DISTINCT name FROM candidate;`);
  },
};

const failing: Migration = {
  version: next,
  up: (database) => {
    database.exec('CREATE TABLE half (x TEXT) STRICT; DELETE FROM estimate;');
    throw new Error('the disk caught fire');
  },
};

const dangling: Migration = {
  version: next,
  up: (database) => {
    database.exec('DELETE FROM level');
  },
};

describe('opening the database', () => {
  it('makes the data folder and the file', () => {
    const folder = join(temporaryFolder(), 'not', 'yet', '日本語');
    const store = temporaryStore(folder);
    expect(store.listProjects()).toEqual([]);
    const database = new Database(join(folder, 'awase.sqlite'), { readonly: true });
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(database.pragma('user_version', { simple: true })).toBe(migrations.length);
    database.close();
  });

  it('begins again where a first start was cut off', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'awase.sqlite.new'), 'half a file');
    expect(temporaryStore(folder).listProjects()).toEqual([]);
    expect(existsSync(join(folder, 'awase.sqlite.new'))).toBe(false);
  });

  it.each([
    ['truncated to half', (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2))],
    ['short of one byte', (file: string) => truncateSync(file, statSync(file).size - 1)],
    ['truncated within the header', (file: string) => truncateSync(file, 60)],
    ['emptied', (file: string) => truncateSync(file, 0)],
    ['not a database', (file: string) => writeFileSync(file, 'this is a shopping list, not a database\n'.repeat(200))],
    ['zeros', (file: string) => writeFileSync(file, Buffer.alloc(8192))],
    [
      'a database of another program',
      (file: string) => {
        rmSync(file);
        const foreign = new Database(file);
        foreign.exec('CREATE TABLE song (title TEXT)');
        foreign.close();
      },
    ],
  ])('refuses a file that is %s, names it and leaves it as it is', (_title, damage) => {
    const folder = usedFolder();
    const { file, backups } = placesIn(folder);
    damage(file);
    const before = readFileSync(file);
    expect(problemIn(() => openIn(folder))).toEqual({ code: 'damagedDatabase', values: { file, backups } });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('refuses a folder in the place of the file', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'awase.sqlite'));
    expect(problemIn(() => openIn(folder)).code).toBe('damagedDatabase');
  });

  it('refuses a log whose file is gone instead of mixing it with a new one', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'awase.sqlite-wal'), 'log');
    expect(problemIn(() => openIn(folder)).code).toBe('damagedDatabase');
    expect(readFileSync(join(folder, 'awase.sqlite-wal'), 'utf8')).toBe('log');
    expect(existsSync(join(folder, 'awase.sqlite'))).toBe(false);
  });

  it('recovers what a process that was cut off left in the log, and refuses it when the file is not whole', () => {
    const folder = usedFolder();
    const store = temporaryStore(folder);
    store.writePreferences({ language: 'en', colourScheme: 'dark' });
    const cutOff = temporaryFolder();
    for (const name of ['awase.sqlite', 'awase.sqlite-wal']) copyFileSync(join(folder, name), join(cutOff, name));
    const recovered = openIn(cutOff);
    expect(recovered.readPreferences().language).toBe('en');
    recovered.close();
    for (const name of ['awase.sqlite', 'awase.sqlite-wal']) copyFileSync(join(folder, name), join(cutOff, name));
    const { file } = placesIn(cutOff);
    truncateSync(file, Math.floor(statSync(file).size / 2));
    const before = readFileSync(file);
    expect(problemIn(() => openIn(cutOff)).code).toBe('damagedDatabase');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('says that the file is damaged when the damage shows only later', () => {
    const folder = usedFolder();
    const { file } = placesIn(folder);
    const bytes = readFileSync(file);
    bytes.fill(0xff, 4096 * 2);
    writeFileSync(file, bytes);
    expect(problemIn(() => openIn(folder).openProject(projectId)).code).toBe('damagedDatabase');
  });

  it('refuses a newer file and leaves it as it is', () => {
    const folder = usedFolder();
    const { file } = placesIn(folder);
    const newer = new Database(file);
    newer.pragma('user_version = 99');
    newer.close();
    const before = readFileSync(file);
    expect(problemIn(() => openIn(folder))).toEqual({ code: 'newerDatabase', values: { file, found: 99, known: migrations.length } });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(existsSync(placesIn(folder).backups)).toBe(false);
  });

  it.each([
    ['a file', (folder: string) => join(folder, 'file')],
    ['below a file', (folder: string) => join(folder, 'file', 'data')],
  ])('refuses a data folder that is %s', (_title, pathIn) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), 'content');
    const path = pathIn(folder);
    expect(problemIn(() => openIn(path))).toEqual({
      code: 'dataFolderUnwritable',
      values: { folder: path, detail: expect.stringMatching(/EEXIST|ENOTDIR/) as string },
    });
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('content');
  });

  it.runIf(existsSync('/proc/self'))('refuses a data folder whose parent takes no folders', () => {
    expect(problemIn(() => openIn('/proc/awase/data'))).toMatchObject({ code: 'dataFolderUnwritable' });
  });

  it('leaves nothing locked behind when it is refused', () => {
    const folder = usedFolder();
    const { file } = placesIn(folder);
    const whole = readFileSync(file);
    truncateSync(file, 100);
    expect(problemIn(() => openIn(folder)).code).toBe('damagedDatabase');
    writeFileSync(file, whole);
    expect(stored(temporaryStore(folder), projectId)).toEqual(document);
  });
});

describe('a migration', () => {
  it('keeps a copy of a file with data, moves it forward and leaves the rest untouched', () => {
    const folder = usedFolder();
    const places = placesIn(folder);
    const database = openDatabase(places, [...migrations, tagging], now);
    expect(database.pragma('user_version', { simple: true })).toBe(next);
    expect(database.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(database.prepare('SELECT count(*) FROM tag').pluck().get()).toBe(2);
    expect(database.prepare('SELECT count(*) FROM requirement').pluck().get()).toBe(2);
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    database.close();
    expect(readdirSync(places.backups)).toEqual([`awase-version-${migrations.length}-2026-11-03T12-00-00.000Z.sqlite`]);
    expect(problemIn(() => openIn(folder)).code).toBe('newerDatabase');
  });

  it('leaves a copy that opens as the project it was', () => {
    const folder = usedFolder();
    const places = placesIn(folder);
    openDatabase(places, [...migrations, tagging], now).close();
    const [name] = readdirSync(places.backups);
    writeFileSync(places.file, readFileSync(join(places.backups, String(name))));
    expect(stored(temporaryStore(folder), projectId)).toEqual(document);
  });

  it('copies what is still only in the log', () => {
    const folder = temporaryFolder();
    const places = placesIn(folder);
    const database = openDatabase(places, migrations, now);
    database.pragma('wal_autocheckpoint = 0');
    database.exec(`INSERT INTO preference VALUES (1, 'en', 'dark')`);
    expect(statSync(`${places.file}-wal`).size).toBeGreaterThan(0);
    openDatabase(places, [...migrations, tagging], now).close();
    database.close();
    const copy = new Database(join(places.backups, String(readdirSync(places.backups)[0])), { readonly: true });
    expect(copy.prepare('SELECT language FROM preference').pluck().get()).toBe('en');
    copy.close();
  });

  it('copies nothing when there is nothing to migrate or nothing to lose', () => {
    const folder = temporaryFolder();
    const places = placesIn(folder);
    openDatabase(places, [...migrations, tagging], now).close();
    openDatabase(places, [...migrations, tagging], now).close();
    expect(existsSync(places.backups)).toBe(false);
  });

  it.each([
    ['fails', failing, 'the disk caught fire'],
    ['leaves references dangling', dangling, 'dangling'],
  ])('that %s changes nothing and says where the copy is', (_title, migration, detail) => {
    const folder = usedFolder();
    const places = placesIn(folder);
    expect(problemIn(() => openDatabase(places, [...migrations, migration], now))).toEqual({
      code: 'migrationFailed',
      values: { ...places, detail: expect.stringContaining(detail) as string },
    });
    expect(readdirSync(places.backups)).toHaveLength(1);
    expect(stored(temporaryStore(folder), projectId)).toEqual(document);
  });
});
