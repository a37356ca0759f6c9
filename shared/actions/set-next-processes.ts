import { type Change, sameRecord } from '../change.ts';
import type { Document } from '../document.ts';
import { entities, type IdOf } from '../model/entities.ts';
import type { Flow } from '../model/process.ts';
import { ProblemError } from '../problem.ts';
import type { ActionContext } from './context.ts';

export interface NextProcesses {
  readonly processId: IdOf<'process'>;
  readonly next: readonly Pick<Flow, 'nextId' | 'condition'>[];
}

/**
 * Sets what follows processes; the last entry for a process counts. A process may follow itself.
 * @throws ProblemError `notFound` for an unknown process; the record schema's own error for a condition that is too long.
 */
export function setNextProcesses(document: Document, entries: readonly NextProcesses[], context: ActionContext): Change {
  const wanted = new Map(entries.map(({ processId, next }) => [processId, new Map(next.map(({ nextId, condition }) => [nextId, condition]))]));
  const added: Flow[] = [];
  const updated: { from: Flow; to: Flow }[] = [];
  const removed: Flow[] = [];
  const present = new Set<string>();
  for (const from of document.flow.values()) {
    const next = wanted.get(from.processId);
    if (next === undefined) continue;
    const condition = next.get(from.nextId);
    if (condition === undefined) {
      removed.push(from);
      continue;
    }
    present.add(`${from.processId} ${from.nextId}`);
    const to = entities.flow.parse({ ...from, condition });
    if (!sameRecord(from, to)) updated.push({ from, to });
  }
  for (const [processId, next] of wanted) {
    for (const [nextId, condition] of next) {
      for (const id of [processId, nextId]) if (!document.process.has(id)) throw new ProblemError('notFound', { entity: 'process', id });
      if (present.has(`${processId} ${nextId}`)) continue;
      added.push(entities.flow.parse({ id: context.newId('flow'), processId, nextId, condition }));
    }
  }
  return added.length + updated.length + removed.length === 0 ? {} : { flow: { added, updated, removed } };
}
