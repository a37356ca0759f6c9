import type { Change } from '../change.ts';
import type { Document } from '../document.ts';
import { flowOf } from '../flows.ts';
import type { NextStep } from '../input/next-steps.ts';
import type { IdOf } from '../model/entities.ts';
import type { Process, ProcessPhase } from '../model/process.ts';
import { ProblemError } from '../problem.ts';
import { addRecords } from './add-records.ts';
import { compose } from './compose.ts';
import type { ActionContext } from './context.ts';
import { editRecords } from './edit-records.ts';
import { setNextProcesses } from './set-next-processes.ts';

export interface ProcessValues extends Partial<Omit<Process, 'id' | 'order' | 'phase'>> {
  /** What follows, by number in the list as it stands once every row is added. */
  readonly next?: readonly NextStep[];
}

const blank = { title: '', description: '', actor: '', volume: '', tools: '', pains: '' };

/**
 * Edits processes of a phase and adds others at its end, with what follows each.
 * @throws ProblemError `notFound` for an unknown process or a number past the list.
 */
export function writeProcesses(
  document: Document,
  phase: ProcessPhase,
  edits: readonly { readonly id: IdOf<'process'>; readonly values: ProcessValues }[],
  additions: readonly ProcessValues[],
  context: ActionContext,
): Change {
  const plain = ({ next: _next, ...values }: ProcessValues) => values;
  return compose(
    document,
    (current) => editRecords(current, 'process', edits.map(({ id, values }) => ({ id, values: plain(values) }))),
    (current) => addRecords(current, 'process', additions.map((values) => ({ ...blank, ...plain(values), phase })), context),
    (current) => {
      const steps = flowOf(current, phase);
      const idAt = (number: number): IdOf<'process'> => {
        const id = steps[number - 1]?.process.id;
        if (id === undefined) throw new ProblemError('notFound', { entity: 'process', id: String(number) });
        return id;
      };
      const first = steps.length - additions.length + 1;
      const written = [...edits, ...additions.map((values, index) => ({ id: idAt(first + index), values }))];
      const entries = written.flatMap(({ id, values: { next } }) =>
        next === undefined ? [] : [{ processId: id, next: next.map(({ number, condition }) => ({ nextId: idAt(number), condition })) }],
      );
      return setNextProcesses(current, entries, context);
    },
  );
}
