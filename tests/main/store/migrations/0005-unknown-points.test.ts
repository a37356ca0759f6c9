import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../../main/store/database-file.ts';
import { documents } from '../../../../main/store/migrations/0001-documents.ts';
import { procedure } from '../../../../main/store/migrations/0002-procedure.ts';
import { threePoints } from '../../../../main/store/migrations/0003-three-points.ts';
import { ownCostClasses } from '../../../../main/store/migrations/0004-own-cost-classes.ts';
import { codeIn, openIn, present, temporaryFolder, updating } from '../support.ts';

type Row = Readonly<Record<string, string | number | null>>;

const project: Row = {
  id: 'p',
  name: '案件',
  organization: '',
  background: '',
  goals: '',
  currencyUnit: 'yen',
  horizonYears: 4,
  createdAt: '2026-01-01T00:00:00Z',
  recommendedCandidateId: null,
  aliasesShown: 0,
  ratingsRevealed: 1,
};
const candidate: Row = { id: 'c', order: 'a0', name: 'SaaS', kind: 'saas', supplier: '', edition: '', summary: '', alias: '', stage: 'shortList', stageReason: '', colour: '#0B6FB8', marker: 'circle' };

const assumptions = { optimisticAssumption: '', mostLikelyAssumption: '', pessimisticAssumption: '' };
const zero = { optimistic: 0, mostLikely: 0, pessimistic: 0 };
const unsaid = { optimistic: null, mostLikely: null, pessimistic: null };
const line = (id: string, order: string, values: Row): Row => ({ id, order, candidateId: 'c', title: '', ...zero, ...assumptions, frequency: 'once', quantity: 1, countermeasureId: null, costClassId: null, startMonth: 1, endMonth: null, distribution: 'betaPert', lambda: 4, actual: null, ...values });
const task = (id: string, order: string, values: Row): Row => ({ id, order, candidateId: 'c', title: '', description: '', owner: '', ...zero, ongoing: 0, heading: 0, actual: null, ...values });

const untouched = line('untouched', 'a0', { quantity: 7 });
const lines = [
  untouched,
  line('free', 'a1', { title: '無償の移行' }),
  line('assumed', 'a2', { pessimisticAssumption: '契約に含む' }),
  line('fee', 'a3', { title: '利用料', optimistic: -3, mostLikely: 0, pessimistic: 41.5, actual: 12 }),
  line('blank-name', 'a4', { title: '　 ' }),
];
const tasks = [
  task('new', 'a0', {}),
  task('launch', 'a1', { title: '本番切替' }),
  task('owned', 'a2', { owner: '情報システム部' }),
  task('work', 'a3', { title: '設定', optimistic: 1, mostLikely: 2.5, pessimistic: 6 }),
  task('heading', 'a4', { title: '準備', heading: 1 }),
];

const insertInto = (database: Database.Database, table: string, row: Row): void => {
  const fields = Object.keys(row).map((field) => `"${field}"`);
  database.prepare(`INSERT INTO ${table} (projectKey, ${fields.join(', ')}) VALUES (1${', ?'.repeat(fields.length)})`).run(...Object.values(row));
};

const asRecord = ({ ongoing, heading, ...row }: Row) => (ongoing === undefined ? row : { ...row, ongoing: ongoing === 1, heading: heading === 1 });

/** A version-4 file whose last kept change typed the amounts of a line and emptied another. */
function versionFourFolder(): string {
  const folder = temporaryFolder();
  const places = { file: join(folder, 'awase.sqlite'), backups: join(folder, 'backups') };
  const database = openDatabase(places, [documents, procedure, threePoints, ownCostClasses], '2026-01-01T00:00:00.000Z');
  database.pragma('foreign_keys = OFF');
  database.prepare(`INSERT INTO projectState VALUES (1, 'p', 2, 1, '2026-01-02T00:00:00Z', NULL)`).run();
  insertInto(database, 'project', project);
  insertInto(database, 'candidate', candidate);
  for (const row of lines) insertInto(database, 'estimate', row);
  for (const row of tasks) insertInto(database, 'task', row);
  insertInto(database, 'dependency', { id: 'd', predecessorId: 'new', taskId: 'work', lag: 0 });
  const fee = present(lines[3]);
  const change = {
    estimate: { added: [untouched], updated: [{ from: { ...fee, title: '', ...zero, actual: null }, to: fee }], removed: [line('gone', 'a9', {})] },
    task: { added: [], updated: [{ from: asRecord({ ...present(tasks[3]), title: '', ...zero }), to: asRecord(present(tasks[3])) }], removed: [] },
  };
  database.exec(`INSERT INTO history VALUES (1, 1, '2026-01-01T00:00:00Z', 'createProject', 'create', NULL), (1, 2, '2026-01-02T00:00:00Z', 'editEstimates', 'edit', NULL)`);
  database.prepare('INSERT INTO historyChange VALUES (1, 2, ?)').run(JSON.stringify(change));
  database.exec('INSERT INTO undoStack VALUES (1, 1, 2)');
  database.close();
  return folder;
}

const inTurn = <Ordered extends { readonly order: string }>(rows: readonly Ordered[]) => rows.toSorted((one, other) => (one.order < other.order ? -1 : 1));

const pointsOf = ({ optimistic, mostLikely, pessimistic }: { optimistic: number | null; mostLikely: number | null; pessimistic: number | null }) => [optimistic, mostLikely, pessimistic];

it('makes the points of what was left as it came unknown, and keeps every other 0', () => {
  const folder = versionFourFolder();
  const store = openIn(folder);
  const { records } = store.openProject('p');
  store.close();
  expect(inTurn(records.estimate)).toEqual(lines.map((row) => (['untouched', 'blank-name'].includes(String(row['id'])) ? { ...row, ...unsaid } : row)));
  expect(inTurn(records.task)).toEqual(tasks.map((row) => asRecord(row['id'] === 'new' ? { ...row, ...unsaid } : row)));
  expect(readdirSync(join(folder, 'backups'))).toHaveLength(1);
  const database = new Database(join(folder, 'awase.sqlite'), { readonly: true });
  expect(database.pragma('foreign_key_check')).toEqual([]);
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(database.pragma('user_version', { simple: true })).toBe(5);
  database.close();
});

it('lets an edit made before be undone and redone', () => {
  const store = openIn(versionFourFolder());
  const edited = store.openProject('p').records;
  store.undo('p');
  const before = store.openProject('p').records;
  expect(before.estimate.find(({ id }) => id === 'untouched')).toBeUndefined();
  for (const id of ['fee', 'gone']) expect(pointsOf(present(before.estimate.find((row) => row.id === id)))).toEqual([null, null, null]);
  expect(pointsOf(present(before.task.find(({ id }) => id === 'work')))).toEqual([null, null, null]);
  store.redo('p');
  expect(store.openProject('p').records).toEqual(edited);
  store.close();
});

it('keeps points together: all three, or none', () => {
  const folder = versionFourFolder();
  const store = openIn(folder);
  const fee = present(store.openProject('p').records.estimate.find(({ id }) => id === 'fee'));
  const work = present(store.openProject('p').records.task.find(({ id }) => id === 'work'));
  for (const part of [{ optimistic: null }, { mostLikely: null }, { pessimistic: null }, { optimistic: null, pessimistic: null }]) {
    expect(codeIn(() => store.commit('p', 'editEstimates', updating('estimate', fee, { ...fee, ...part })))).toBe('invalidRecord');
    expect(codeIn(() => store.commit('p', 'editTasks', updating('task', work, { ...work, ...part })))).toBe('invalidRecord');
  }
  store.commit('p', 'editEstimates', updating('estimate', fee, { ...fee, ...unsaid }));
  expect(pointsOf(present(store.openProject('p').records.estimate.find(({ id }) => id === 'fee')))).toEqual([null, null, null]);
  store.close();
  const database = new Database(join(folder, 'awase.sqlite'));
  for (const table of ['estimate', 'task']) for (const point of ['optimistic', 'mostLikely', 'pessimistic'])
    expect(() => database.exec(`UPDATE ${table} SET ${point} = NULL WHERE id IN ('free', 'launch')`)).toThrow(/CHECK constraint/);
  database.close();
});
