import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../../main/store/database-file.ts';
import { documents } from '../../../../main/store/migrations/0001-documents.ts';
import { addedInVersion2 } from '../../../../shared/model/added-in-version-2.ts';
import type { Added } from '../../../../shared/model/added.ts';
import { addedInVersion4 } from '../../../../shared/model/added-in-version-4.ts';
import { addedInVersion3 } from '../../../../shared/model/added-in-version-3.ts';
import { openIn, present, temporaryFolder } from '../support.ts';

type Row = Readonly<Record<string, string | number | null>>;

const line = { optimisticAssumption: '', mostLikelyAssumption: '前提', pessimisticAssumption: '' };

/** Rows of a version-1 file, one or two in every table. */
const before: Readonly<Record<string, readonly Row[]>> = {
  project: [{ id: 'p', name: '案件', organization: 'A社', background: '', goals: '', currencyUnit: 'tenThousandYen', horizonYears: 5, createdAt: '2026-01-01T00:00:00Z' }],
  process: [{ id: 'buy', order: 'a0', title: '仕入れ', description: '', actor: '店', tools: '表計算', pains: '' }],
  need: [{ id: 'n', order: 'a0', code: 'N-1', title: '一元管理', description: '' }],
  category: [{ id: 'k', order: 'a0', name: '機能要件', description: '' }],
  requirement: [
    { id: 'r1', order: 'a0', categoryId: 'k', code: 'R-1', title: '在庫', criterion: '即時', weight: 2.5, mandatory: 1, minimumClass: 'fit' },
    { id: 'r2', order: 'a1', categoryId: 'k', code: 'R-2', title: '配送', criterion: '', weight: 1, mandatory: 0, minimumClass: 'partial' },
  ],
  trace: [{ id: 't', needId: 'n', requirementId: 'r1' }],
  level: [{ id: 'full', order: 'a0', label: '完全一致', symbol: '◎', score: 1, class: 'fit', colour: '#1F6F8B', description: '' }],
  candidate: [{ id: 'c', order: 'a0', name: 'SaaS', kind: 'saas', supplier: '', edition: '', summary: '', colour: '#0B6FB8', marker: 'circle' }],
  evaluator: [{ id: 'e', order: 'a0', name: '店長', role: '', weight: 1 }],
  assessment: [
    { id: 'a1', requirementId: 'r1', candidateId: 'c', evaluatorId: null, levelId: 'full', realization: 'standard', evidence: '資料', note: '' },
    { id: 'a2', requirementId: 'r1', candidateId: 'c', evaluatorId: 'e', levelId: null, realization: null, evidence: '', note: '確認中' },
  ],
  gapNature: [{ id: 'g', order: 'a0', label: '機能欠如' }],
  gap: [{ id: 'gap', requirementId: 'r1', candidateId: 'c', natureId: 'g', impact: 2, importance: 3, description: '', owner: '' }],
  estimate: [{ id: 'cost', order: 'a0', candidateId: 'c', title: '初期費用', optimistic: 1, mostLikely: 2.5, pessimistic: 3, ...line, frequency: 'once', quantity: 1 }],
};

/** A version-1 file with a project, and an edit on its undo stack that renamed r1, added r2 and removed a process. */
function versionOneFolder(): string {
  const folder = temporaryFolder();
  const places = { file: join(folder, 'awase.sqlite'), backups: join(folder, 'backups') };
  const database = openDatabase(places, [documents], '2026-01-01T00:00:00.000Z');
  database.pragma('foreign_keys = OFF');
  database.exec(`INSERT INTO projectState VALUES (1, 'p', 2, 1, '2026-01-02T00:00:00Z', NULL)`);
  for (const [table, rows] of Object.entries(before)) {
    for (const row of rows) {
      const fields = Object.keys(row).map((field) => `"${field}"`);
      database.prepare(`INSERT INTO ${table} (projectKey, ${fields.join(', ')}) VALUES (1${', ?'.repeat(fields.length)})`).run(...Object.values(row));
    }
  }
  const flags = (row: Row) => ({ ...row, mandatory: row['mandatory'] === 1 });
  const [first, second] = present(before['requirement']).map(flags);
  const change = {
    process: { added: [], updated: [], removed: [{ ...present(before['process'])[0], id: 'sell', title: '販売' }] },
    requirement: { added: [second], updated: [{ from: { ...first, title: '在庫数' }, to: first }], removed: [] },
  };
  database.exec(`INSERT INTO history VALUES (1, 1, '2026-01-01T00:00:00Z', 'createProject', 'create', NULL), (1, 2, '2026-01-02T00:00:00Z', 'editRequirements', 'edit', NULL)`);
  database.prepare('INSERT INTO historyChange VALUES (1, 2, ?)').run(JSON.stringify(change));
  database.exec('INSERT INTO undoStack VALUES (1, 1, 2)');
  database.close();
  return folder;
}

/** What version 3 added to a table, under the names of today. */
function addedFields(table: string): Added {
  const { costClass, ...rest } = addedInVersion3[table] ?? {};
  return costClass === undefined ? rest : { ...rest, costClassId: costClass };
}

it('keeps every row of version 1 and gives it the new fields', () => {
  const folder = versionOneFolder();
  const store = openIn(folder);
  const { records } = store.openProject('p');
  store.close();
  const booleans = (row: Row) => ('mandatory' in row ? { ...row, mandatory: row['mandatory'] === 1 } : row);
  for (const [table, rows] of Object.entries(before))
    expect({ table, rows: records[table as keyof typeof records] }).toEqual({ table, rows: rows.map((row) => ({ ...addedInVersion2[table], ...addedFields(table), ...addedInVersion4[table], ...booleans(row) })) });
  expect(readdirSync(join(folder, 'backups'))).toHaveLength(1);
  const database = new Database(join(folder, 'awase.sqlite'), { readonly: true });
  expect(database.pragma('foreign_key_check')).toEqual([]);
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  database.close();
});

it('lets an edit made before be undone and redone', () => {
  const store = openIn(versionOneFolder());
  const edited = store.openProject('p').records;
  store.undo('p');
  const { records } = store.openProject('p');
  expect(records.requirement.map(({ title }) => title)).toEqual(['在庫数']);
  expect(records.process.map(({ title, phase }) => [title, phase])).toEqual([
    ['仕入れ', 'asIs'],
    ['販売', 'asIs'],
  ]);
  store.redo('p');
  expect(store.openProject('p').records).toEqual(edited);
  store.close();
});
