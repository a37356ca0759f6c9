import { writeSync } from 'node:fs';
import { openStore } from '../../../main/store/store.ts';
import { applyChange, type Change } from '../../../shared/change.ts';
import { documentOf } from '../../../shared/document.ts';

/**
 * Gives every requirement of the project the title `<sequence number>` in one commit after another, and prints each
 * number once its commit is confirmed.
 */
const [folder, projectId] = process.argv.slice(2).map(String);
if (folder === undefined || projectId === undefined) throw new Error('folder and project are needed');
const store = openStore({ folder, now: () => new Date().toISOString() });
const opened = store.openProject(projectId);
let document = documentOf(opened.records);
for (let sequence = opened.sequence + 1; ; sequence++) {
  const updated = [...document.requirement.values()].map((from) => ({ from, to: { ...from, title: String(sequence) } }));
  const change: Change = { requirement: { added: [], updated, removed: [] } };
  const committed = store.commit(projectId, 'editRequirements', change);
  writeSync(1, `${committed.sequence}\n`);
  document = applyChange(document, change);
}
