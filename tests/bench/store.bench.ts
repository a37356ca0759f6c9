import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { changeBetween, changeSchema } from '../../shared/change.ts';
import { projectOf } from '../../shared/document.ts';
import type { Assessment } from '../../shared/model/assessment.ts';
import { openStore } from '../../main/store/store.ts';
import { median, printFigure, timed } from './figure.ts';
import { largeProject } from './large-project.ts';
import { emptyDocument } from '../../shared/document.ts';

const repeats = 5;

/** One Change of 50,000 assessments, from its JSON to the committed rows, against a raw insert of the same rows. */
export async function benchStore(): Promise<void> {
  const document = largeProject(5000, 10);
  const assessments = [...document.assessment.values()];
  const ground = { ...document, assessment: new Map() };
  const text = JSON.stringify({ assessment: { added: assessments, updated: [], removed: [] } });
  const commits: number[] = [];
  const inserts: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'awase-bench-'));
    const store = openStore({ folder, now: () => '2026-01-01T00:00:00.000Z' });
    store.createProject('createProject', changeBetween(emptyDocument(), ground));
    const change: unknown = JSON.parse(text);
    commits.push(await timed(() => store.commit(projectOf(document).id, 'rate', changeSchema.parse(change))));
    store.close();
    inserts.push(await timed(() => rawInsert(join(folder, 'raw.sqlite'), assessments)));
    rmSync(folder, { recursive: true });
  }
  printFigure({
    name: 'commit one change of 50,000 assessments (schema check, rows, history)',
    unit: 'ms, median',
    value: median(commits),
    baseline: { name: 'raw better-sqlite3 insert of the same rows', value: median(inserts) },
    aim: 'ratio <= 3',
  });
}

function rawInsert(file: string, assessments: readonly Assessment[]): void {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.exec(
    'CREATE TABLE assessment (projectKey INTEGER, id TEXT, requirementId TEXT, candidateId TEXT, evaluatorId TEXT, levelId TEXT, realization TEXT, evidence TEXT, note TEXT, PRIMARY KEY (projectKey, id)) STRICT',
  );
  database.exec('CREATE UNIQUE INDEX cell ON assessment (projectKey, requirementId, candidateId, coalesce(evaluatorId, \'\'))');
  const insert = database.prepare(
    'INSERT INTO assessment VALUES (1, @id, @requirementId, @candidateId, @evaluatorId, @levelId, @realization, @evidence, @note)',
  );
  database.transaction(() => {
    for (const assessment of assessments) insert.run(assessment);
  })();
  database.close();
}
