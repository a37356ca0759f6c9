import { applyChange, type Change } from '../change.ts';
import { type Document, inOrder } from '../document.ts';
import type { PredecessorInput } from '../input/duration.ts';
import type { IdOf } from '../model/entities.ts';
import type { Task } from '../model/task.ts';
import { ProblemError } from '../problem.ts';
import { compose } from './compose.ts';
import type { ActionContext } from './context.ts';
import type { RecordEdit } from './edit-records.ts';
import { addTasks, editTasks, type Predecessor, setPredecessors } from './plan-tasks.ts';

type TaskId = IdOf<'task'>;

/** What is written into a plan at once, such as a block pasted over its last rows and past them. */
export interface TaskWriting {
  readonly edits: readonly RecordEdit<'task'>[];
  readonly additions: readonly {
    readonly values: Partial<Omit<Task, 'id' | 'order' | 'candidateId'>>;
    readonly predecessors?: readonly PredecessorInput[] | undefined;
  }[];
  readonly predecessors: readonly { readonly taskId: TaskId; readonly predecessors: readonly PredecessorInput[] }[];
}

/**
 * Edits tasks, adds others at the end and says what each waits for. Numbers mean the tasks of the plan as it is afterwards, so that a
 * block that holds a whole plan keeps its predecessors.
 * @throws ProblemError as `editTasks` and `setPredecessors`, and `notFound` for a number that no task has
 */
export function writeTasks(document: Document, candidateId: IdOf<'candidate'>, writing: TaskWriting, context: ActionContext): Change {
  const edited = editTasks(document, writing.edits);
  const withEdits = applyChange(document, edited);
  const added = addTasks(withEdits, candidateId, writing.additions.map(({ values }) => values), context);
  const written = applyChange(withEdits, added);
  const numbered = inOrder(written, 'task').filter((task) => task.candidateId === candidateId && !task.heading);
  const named = ({ number, lag }: PredecessorInput): Predecessor => {
    const id = numbered[number - 1]?.id;
    if (id === undefined) throw new ProblemError('notFound', { entity: 'task', id: String(number) });
    return { id, lag };
  };
  const newIds = (added.task?.added ?? []).map(({ id }) => id);
  const ofNew = writing.additions.flatMap(({ predecessors = [] }, index) => {
    const taskId = newIds[index];
    return taskId === undefined || predecessors.length === 0 ? [] : [{ taskId, predecessors }];
  });
  const wanted = [...writing.predecessors, ...ofNew].map(({ taskId, predecessors }) => ({ taskId, predecessors: predecessors.map(named) }));
  return compose(
    document,
    () => edited,
    () => added,
    (current) => setPredecessors(current, wanted, context),
  );
}
