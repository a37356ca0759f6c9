import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { addRequirements } from '../../shared/actions/add-requirements.ts';
import { applyChange } from '../../shared/change.ts';
import { inOrder } from '../../shared/document.ts';
import { run } from './processes/run.ts';
import { countingContext, fullDocument, groundOf, idOfProject, openIn, present, stored, temporaryFolder } from './store/support.ts';

/** Reads what the process confirms until a random moment, and kills it there. */
async function killAtRandom(folder: string, projectId: string): Promise<number> {
  const { lines, kill } = run('commit-forever.ts', folder, projectId);
  let confirmed = 0;
  for (let left = 1 + Math.floor(Math.random() * 30); left > 0; left--) confirmed = Number((await lines.next()).value);
  await setTimeout(Math.random() * 20);
  await kill();
  for (let line = await lines.next(); line.done !== true; line = await lines.next()) confirmed = Number(line.value);
  return confirmed;
}

it('keeps every confirmed commit, each whole, when the process is killed while it writes', { timeout: 60_000 }, async () => {
  const folder = temporaryFolder();
  const start = fullDocument();
  const projectId = idOfProject(start);
  const category = present(inOrder(start, 'category')[0]);
  const many = Array.from({ length: 300 }, () => ({ categoryId: category.id }));
  const ground = applyChange(start, addRequirements(start, many, countingContext('many')));
  const before = openIn(folder);
  before.createProject('createProject', groundOf(ground));
  before.close();
  let earlier = 1;
  for (let round = 0; round < 5; round++) {
    const confirmed = await killAtRandom(folder, projectId);
    expect(confirmed).toBeGreaterThan(earlier);
    const store = openIn(folder);
    const { sequence } = store.openProject(projectId);
    expect(sequence).toBeGreaterThanOrEqual(confirmed);
    expect(sequence).toBeLessThanOrEqual(confirmed + 1);
    const titles = new Set([...stored(store, projectId).requirement.values()].map(({ title }) => title));
    expect([...titles]).toEqual([String(sequence)]);
    store.close();
    const database = new Database(join(folder, 'awase.sqlite'));
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(database.prepare('SELECT count(*) FROM historyChange').pluck().get()).toBe(sequence - 1);
    database.close();
    earlier = sequence;
  }
  const store = openIn(folder);
  for (let { history } = store.openProject(projectId); history.undo !== null; ) ({ history } = store.undo(projectId));
  expect(stored(store, projectId)).toEqual(ground);
  store.close();
});
