import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../../main/store/database-file.ts';
import { documents } from '../../../../main/store/migrations/0001-documents.ts';
import { procedure } from '../../../../main/store/migrations/0002-procedure.ts';
import { addedInVersion3, tablesAddedInVersion3 } from '../../../../shared/model/added-in-version-3.ts';
import type { Added } from '../../../../shared/model/added.ts';
import { addedInVersion4 } from '../../../../shared/model/added-in-version-4.ts';
import { openIn, present, temporaryFolder } from '../support.ts';

type Row = Readonly<Record<string, string | number | null>>;

const line = { optimisticAssumption: '', mostLikelyAssumption: '前提', pessimisticAssumption: '', countermeasureId: null };
const work = { description: '', owner: '', optimistic: 1, mostLikely: 1.5, pessimistic: 3, ongoing: 0 };

/** Rows of a version-2 file in the tables that grow, and in what they refer to. */
const before: Readonly<Record<string, readonly Row[]>> = {
  project: [
    {
      id: 'p',
      name: '案件',
      organization: 'A社',
      background: '',
      goals: '',
      currencyUnit: 'thousandYen',
      horizonYears: 3,
      createdAt: '2026-01-01T00:00:00Z',
      recommendedCandidateId: 'c',
      aliasesShown: 1,
      ratingsRevealed: 0,
    },
  ],
  candidate: [
    { id: 'c', order: 'a0', name: 'SaaS', kind: 'saas', supplier: '', edition: '', summary: '', alias: '', stage: 'shortList', stageReason: '', colour: '#0B6FB8', marker: 'circle' },
  ],
  estimate: [
    { id: 'cost', order: 'a0', candidateId: 'c', title: '初期費用', optimistic: 1, mostLikely: 2.5, pessimistic: 3, ...line, frequency: 'once', quantity: 1 },
    { id: 'fee', order: 'a1', candidateId: 'c', title: '利用料', optimistic: 5, mostLikely: 5, pessimistic: 5, ...line, frequency: 'monthly', quantity: 12.5 },
  ],
  task: [
    { id: 't1', order: 'a0', candidateId: 'c', title: '契約', ...work },
    { id: 't2', order: 'a1', candidateId: 'c', title: '運用', ...work, ongoing: 1 },
  ],
  dependency: [{ id: 'd', predecessorId: 't1', taskId: 't2' }],
};

/** A version-2 file with a project, and an edit on its undo stack that changed a cost line, added a task and removed another. */
function versionTwoFolder(): string {
  const folder = temporaryFolder();
  const places = { file: join(folder, 'awase.sqlite'), backups: join(folder, 'backups') };
  const database = openDatabase(places, [documents, procedure], '2026-01-01T00:00:00.000Z');
  database.pragma('foreign_keys = OFF');
  database.exec(`INSERT INTO projectState VALUES (1, 'p', 2, 1, '2026-01-02T00:00:00Z', NULL)`);
  for (const [table, rows] of Object.entries(before)) {
    for (const row of rows) {
      const fields = Object.keys(row).map((field) => `"${field}"`);
      database.prepare(`INSERT INTO ${table} (projectKey, ${fields.join(', ')}) VALUES (1${', ?'.repeat(fields.length)})`).run(...Object.values(row));
    }
  }
  const [first, second] = present(before['task']).map((row) => ({ ...row, ongoing: row['ongoing'] === 1 }));
  const cost = present(before['estimate'])[0];
  const change = {
    estimate: { added: [], updated: [{ from: { ...cost, title: '導入費' }, to: cost }], removed: [] },
    task: { added: [second], updated: [], removed: [{ ...first, id: 'gone', title: '要件の確認' }] },
    dependency: { added: before['dependency'], updated: [], removed: [] },
  };
  database.exec(`INSERT INTO history VALUES (1, 1, '2026-01-01T00:00:00Z', 'createProject', 'create', NULL), (1, 2, '2026-01-02T00:00:00Z', 'editEstimates', 'edit', NULL)`);
  database.prepare('INSERT INTO historyChange VALUES (1, 2, ?)').run(JSON.stringify(change));
  database.exec('INSERT INTO undoStack VALUES (1, 1, 2)');
  database.close();
  return folder;
}

const flags = new Set(['ongoing', 'aliasesShown', 'ratingsRevealed']);
const booleans = (row: Row) => Object.fromEntries(Object.entries(row).map(([field, value]) => [field, flags.has(field) ? value === 1 : value]));

/** What version 3 added to a table, under the names of today. */
function addedFields(table: string): Added {
  const { costClass, ...rest } = addedInVersion3[table] ?? {};
  return costClass === undefined ? rest : { ...rest, costClassId: costClass };
}

it('keeps every row of version 2 and gives it the new fields', () => {
  const folder = versionTwoFolder();
  const store = openIn(folder);
  const { records } = store.openProject('p');
  store.close();
  for (const [table, rows] of Object.entries(before))
    expect({ table, rows: records[table as keyof typeof records] }).toEqual({ table, rows: rows.map((row) => ({ ...addedFields(table), ...addedInVersion4[table], ...booleans(row) })) });
  for (const table of tablesAddedInVersion3) expect(records[table as keyof typeof records]).toEqual([]);
  expect(readdirSync(join(folder, 'backups'))).toHaveLength(1);
  const database = new Database(join(folder, 'awase.sqlite'), { readonly: true });
  expect(database.pragma('foreign_key_check')).toEqual([]);
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  database.close();
});

it('lets an edit made before be undone and redone', () => {
  const store = openIn(versionTwoFolder());
  const edited = store.openProject('p').records;
  store.undo('p');
  const { records } = store.openProject('p');
  expect(records.estimate.map(({ title, lambda }) => [title, lambda])).toEqual([
    ['導入費', 4],
    ['利用料', 4],
  ]);
  expect(new Map(records.task.map(({ title, heading }) => [title, heading]))).toEqual(
    new Map([
      ['契約', false],
      ['要件の確認', false],
    ]),
  );
  expect(records.dependency).toEqual([]);
  store.redo('p');
  expect(store.openProject('p').records).toEqual(edited);
  store.close();
});
