import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../../main/store/database-file.ts';
import { documents } from '../../../../main/store/migrations/0001-documents.ts';
import { procedure } from '../../../../main/store/migrations/0002-procedure.ts';
import { threePoints } from '../../../../main/store/migrations/0003-three-points.ts';
import { addedInVersion4 } from '../../../../shared/model/added-in-version-4.ts';
import type { Yen } from '../../../../shared/model/values.ts';
import { codeIn, openIn, present, temporaryFolder, updating } from '../support.ts';

type Row = Readonly<Record<string, string | number | null>>;

const project = (name: string): Row => ({
  id: name,
  name,
  organization: '',
  background: '',
  goals: '',
  currencyUnit: 'yen',
  horizonYears: 3,
  createdAt: '2026-01-01T00:00:00Z',
  recommendedCandidateId: null,
  aliasesShown: 0,
  ratingsRevealed: 1,
  taxRate: 0.08,
  taxShown: 1,
  correlation: 0.25,
  budget: 5e6,
  contingencyPercentile: 85,
  contingencyBase: 'mostLikely',
  simulationTrials: 20_000,
  simulationSeed: 7,
  durationUnit: 'days',
  planStart: '2026-12-01',
  planDue: null,
  holidaysOff: 0,
});

const assumptions = { optimisticAssumption: '定価の 8 割', mostLikelyAssumption: '', pessimisticAssumption: '' };
const fee: Row = { id: 'fee', order: 'a0', candidateId: 'c', title: '利用料', optimistic: 1, mostLikely: 2.5, pessimistic: 3, ...assumptions, frequency: 'monthly', quantity: 12.5, countermeasureId: null, costClass: 'operation', startMonth: 2, endMonth: 40, distribution: 'triangular', lambda: 4, actual: 2.75 };

/** Rows of a version-3 file in the tables that change, and in what they refer to. */
const before: Readonly<Record<string, readonly Row[]>> = {
  category: [{ id: 'k', order: 'a0', name: 'Functions', description: '' }],
  candidate: [
    { id: 'c', order: 'a0', name: 'SaaS', kind: 'saas', supplier: '', edition: '', summary: '', alias: '', stage: 'shortList', stageReason: '', colour: '#0B6FB8', marker: 'circle' },
  ],
  estimate: [fee, { ...fee, id: 'set-up', order: 'a1', title: '初期費用', costClass: 'build', frequency: 'once', endMonth: null, actual: null }],
  quote: [{ id: 'q', order: 'a0', candidateId: 'c', supplier: '代理店', reference: '', quotedOn: null, validUntil: null, taxIncluded: 0, note: '' }],
  quoteLine: [{ id: 'l', order: 'a0', quoteId: 'q', estimateId: 'fee', title: '一式', amount: 900, quantity: 1, frequency: 'once' }],
};

const insertInto = (database: Database.Database, key: number, table: string, row: Row): void => {
  const fields = Object.keys(row).map((field) => `"${field}"`);
  database.prepare(`INSERT INTO ${table} (projectKey, ${fields.join(', ')}) VALUES (${key}${', ?'.repeat(fields.length)})`).run(...Object.values(row));
};

/** An edit of one cost line, and the removal of another. */
const costEdit = { estimate: { added: [], updated: [{ from: { ...fee, costClass: 'maintenance' }, to: fee }], removed: [{ ...fee, id: 'gone', costClass: 'training' }] } };

/** A version-3 file with a Japanese and an English project, and a change on the first one's undo stack. */
function versionThreeFolder(change: object = costEdit): string {
  const folder = temporaryFolder();
  const places = { file: join(folder, 'awase.sqlite'), backups: join(folder, 'backups') };
  const database = openDatabase(places, [documents, procedure, threePoints], '2026-01-01T00:00:00.000Z');
  database.pragma('foreign_keys = OFF');
  for (const [key, name] of [
    [1, '案件'],
    [2, 'Shop'],
  ] as const) {
    database.prepare(`INSERT INTO projectState VALUES (?, ?, 2, 1, '2026-01-02T00:00:00Z', NULL)`).run(key, name);
    insertInto(database, key, 'project', project(name));
    for (const [table, rows] of Object.entries(before)) for (const row of rows) insertInto(database, key, table, row);
  }
  database.exec(`INSERT INTO history VALUES (1, 1, '2026-01-01T00:00:00Z', 'createProject', 'create', NULL), (1, 2, '2026-01-02T00:00:00Z', 'editEstimates', 'edit', NULL)`);
  database.prepare('INSERT INTO historyChange VALUES (1, 2, ?)').run(JSON.stringify(change));
  database.exec('INSERT INTO undoStack VALUES (1, 1, 2)');
  database.close();
  return folder;
}

const flags = new Set(['aliasesShown', 'ratingsRevealed', 'taxShown', 'holidaysOff', 'taxIncluded']);
const booleans = (row: Row) => Object.fromEntries(Object.entries(row).map(([field, value]) => [field, flags.has(field) ? value === 1 : value]));
const today = ({ costClass, ...row }: Row) => booleans(costClass === undefined ? row : { ...row, costClassId: costClass });

const inTurn = <Ordered extends { readonly order: string }>(rows: readonly Ordered[]) => rows.toSorted((one, other) => (one.order < other.order ? -1 : 1));

it('keeps every row of version 3, with its class of cost by reference', () => {
  const folder = versionThreeFolder();
  const store = openIn(folder);
  const { records } = store.openProject('案件');
  const english = store.openProject('Shop').records;
  store.close();
  expect(records.project).toEqual([{ ...booleans(project('案件')), ...addedInVersion4['project'] }]);
  for (const [table, rows] of Object.entries(before)) expect({ table, rows: records[table as keyof typeof records] }).toEqual({ table, rows: rows.map(today) });
  expect(inTurn(records.costClass).map(({ id, name }) => `${id} ${name}`)).toEqual([
    'licence ライセンス・利用料',
    'initial 初期',
    'build 構築',
    'security セキュリティ',
    'training 教育',
    'migration 移行',
    'operation 運用',
    'maintenance 保守',
  ]);
  expect(inTurn(english.costClass).map(({ name }) => name)).toEqual(['Licence and usage fees', 'Initial', 'Build', 'Security', 'Training', 'Migration', 'Operation', 'Maintenance']);
  expect(readdirSync(join(folder, 'backups'))).toHaveLength(1);
  const database = new Database(join(folder, 'awase.sqlite'), { readonly: true });
  expect(database.pragma('foreign_key_check')).toEqual([]);
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  database.close();
});

it('lets an edit made before be undone and redone', () => {
  const store = openIn(versionThreeFolder());
  const edited = store.openProject('案件').records;
  store.undo('案件');
  expect(new Map(store.openProject('案件').records.estimate.map(({ id, costClassId }) => [id, costClassId]))).toEqual(
    new Map([
      ['fee', 'maintenance'],
      ['set-up', 'build'],
      ['gone', 'training'],
    ]),
  );
  store.redo('案件');
  expect(store.openProject('案件').records).toEqual(edited);
  store.close();
});

it('lets an edit of the project made before be undone and redone', () => {
  const edited = booleans(project('案件'));
  const store = openIn(versionThreeFolder({ project: { added: [], updated: [{ from: { ...edited, horizonYears: 7, budget: null, taxShown: false }, to: edited }], removed: [] } }));
  const now = store.openProject('案件').records;
  store.undo('案件');
  expect(store.openProject('案件').records.project).toEqual([{ ...edited, ...addedInVersion4['project'], horizonYears: 7, budget: null, taxShown: false }]);
  store.redo('案件');
  expect(store.openProject('案件').records).toEqual(now);
  store.close();
});

it('takes amounts below 0, in order and within bounds', () => {
  const store = openIn(versionThreeFolder());
  const line = present(store.openProject('案件').records.estimate.find(({ id }) => id === 'fee'));
  const with3 = (optimistic: number, mostLikely: number, pessimistic: number) => ({ ...line, optimistic: optimistic as Yen, mostLikely: mostLikely as Yen, pessimistic: pessimistic as Yen });
  const discount = with3(-60_000, -50_000.5, -40_000);
  const next = (to: typeof line, from = line) => store.commit('案件', 'editEstimates', updating('estimate', from, to));
  next(discount);
  expect(store.openProject('案件').records.estimate.find(({ id }) => id === 'fee')).toEqual(discount);
  expect(codeIn(() => next(with3(-40_000, -50_000, -60_000), discount))).toBe('invalidRecord');
  store.close();
});
