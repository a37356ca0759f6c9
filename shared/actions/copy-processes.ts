import type { Change } from '../change.ts';
import { type Document, inOrder } from '../document.ts';
import type { IdOf } from '../model/entities.ts';
import type { Flow, Process, ProcessPhase } from '../model/process.ts';
import type { ActionContext } from './context.ts';
import { orderKeysAtEnd } from './order.ts';

/** Copies the processes of one phase with their flow to the end of another, to be reworked there. */
export function copyProcesses(document: Document, from: ProcessPhase, to: ProcessPhase, context: ActionContext): Change {
  const all = inOrder(document, 'process');
  const originals = all.filter(({ phase }) => phase === from);
  if (originals.length === 0) return {};
  const keys = orderKeysAtEnd(all, originals.length);
  const copies = new Map<IdOf<'process'>, Process>();
  originals.forEach((original, index) => {
    copies.set(original.id, { ...original, id: context.newId('process'), phase: to, order: keys[index] ?? original.order });
  });
  const flows = document.flow.values().flatMap((flow): Flow[] => {
    const [before, after] = [copies.get(flow.processId), copies.get(flow.nextId)];
    return before === undefined || after === undefined ? [] : [{ ...flow, id: context.newId('flow'), processId: before.id, nextId: after.id }];
  });
  const added = flows.toArray();
  return {
    process: { added: [...copies.values()], updated: [], removed: [] },
    ...(added.length > 0 && { flow: { added, updated: [], removed: [] } }),
  };
}
