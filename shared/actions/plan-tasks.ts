import { applyChange, type Change } from '../change.ts';
import { type Document, inOrder } from '../document.ts';
import { type Language, translator } from '../language/index.ts';
import { entities, type IdOf } from '../model/entities.ts';
import { unsaidPoints } from '../model/points.ts';
import { findStructureFlaw } from '../model/structure.ts';
import type { Dependency, Task } from '../model/task.ts';
import { type Lag, weeks } from '../model/values.ts';
import { ProblemError } from '../problem.ts';
import { addRecords } from './add-records.ts';
import { compose } from './compose.ts';
import type { ActionContext } from './context.ts';
import { editRecords, type RecordEdit } from './edit-records.ts';
import { planTemplate } from './plan-template.ts';
import { removeRecords } from './remove-records.ts';

type TaskId = IdOf<'task'>;

const noLag = 0 as Lag;

const blank = { title: '', description: '', owner: '', ...unsaidPoints, ongoing: false, heading: false, actual: null };

/**
 * Adds tasks to the plan for a candidate, at its end or after one of its tasks.
 * @throws the record schema's own error for a value out of range
 */
export function addTasks(
  document: Document,
  candidateId: IdOf<'candidate'>,
  tasks: readonly Partial<Omit<Task, 'id' | 'order' | 'candidateId'>>[],
  context: ActionContext,
  afterId?: TaskId,
): Change {
  return addRecords(document, 'task', tasks.map((task) => ({ ...blank, ...task, candidateId })), context, afterId);
}

/** What no longer waits once edits make headings of tasks. */
export function dependenciesFreed({ dependency }: Document, edits: readonly RecordEdit<'task'>[]): Dependency[] {
  const headings = new Set(edits.filter(({ values }) => values.heading === true).map(({ id }) => id));
  return [...dependency.values()].filter(({ taskId, predecessorId }) => headings.has(taskId) || headings.has(predecessorId));
}

/**
 * Sets fields of tasks. One that becomes a heading is no task any more: nothing waits for it, nor it for anything.
 * @throws ProblemError `notFound` for an unknown task; the record schema's own error for a value out of range
 */
export function editTasks(document: Document, edits: readonly RecordEdit<'task'>[]): Change {
  return compose(
    document,
    (current) => removeRecords(current, 'dependency', dependenciesFreed(document, edits).map(({ id }) => id)),
    (current) => editRecords(current, 'task', edits),
  );
}

/** What must be finished before a task begins, and how many weeks before. */
export interface Predecessor {
  readonly id: TaskId;
  readonly lag: Lag;
}

/**
 * Says what must be finished before each task begins, replacing what was said before.
 * @throws ProblemError `dependencySelf` for a task that would wait for itself, `dependencyLoop` naming tasks that would wait for each
 * other, `dependencyAstray` for a task of another plan, `dependencyHeading` for a heading, which is no task
 */
export function setPredecessors(
  document: Document,
  wanted: readonly { readonly taskId: TaskId; readonly predecessors: readonly Predecessor[] }[],
  context: ActionContext,
): Change {
  const latest = new Map(wanted.map(({ taskId, predecessors }) => [taskId, new Map(predecessors.map(({ id, lag }) => [id, lag]))]));
  const removed: Dependency[] = [];
  const updated: { from: Dependency; to: Dependency }[] = [];
  for (const dependency of document.dependency.values()) {
    const asked = latest.get(dependency.taskId);
    if (asked === undefined) continue;
    const lag = asked.get(dependency.predecessorId);
    if (lag === undefined) removed.push(dependency);
    else if (lag !== dependency.lag) updated.push({ from: dependency, to: { ...dependency, lag } });
    asked.delete(dependency.predecessorId);
  }
  const added: Dependency[] = [];
  for (const [taskId, predecessors] of latest) {
    if (predecessors.has(taskId)) throw new ProblemError('dependencySelf', { task: titleOf(document, taskId) });
    for (const [predecessorId, lag] of predecessors) {
      const heading = [taskId, predecessorId].find((id) => document.task.get(id)?.heading === true);
      if (heading !== undefined) throw new ProblemError('dependencyHeading', { task: titleOf(document, heading) });
      added.push(entities.dependency.parse({ id: context.newId('dependency'), predecessorId, taskId, lag }));
    }
  }
  if (added.length + removed.length + updated.length === 0) return {};
  const change: Change = { dependency: { added, updated, removed } };
  const after = applyChange(document, change);
  const flaw = findStructureFlaw({ requirement: [], task: [...after.task.values()], dependency: [...after.dependency.values()] });
  if (flaw !== null) throw new ProblemError(flaw.code, flaw.values);
  return change;
}

const titleOf = (document: Document, id: TaskId): string => document.task.get(id)?.title ?? '';

/** Adds the steps of introducing a SaaS or a package, one after another, in the given language. */
export function addPlanTemplate(document: Document, candidateId: IdOf<'candidate'>, language: Language, context: ActionContext): Change {
  const text = translator(language);
  const tasks = planTemplate.map(({ key, least, most }) => ({
    title: text(`plan.template.${key}.title`),
    description: text(`plan.template.${key}.description`),
    optimistic: weeks.parse(least),
    mostLikely: weeks.parse((least + most) / 2),
    pessimistic: weeks.parse(most),
    ongoing: key === 'operation',
  }));
  return compose(
    document,
    (current) => addTasks(current, candidateId, tasks, context),
    (current) => {
      const ids = inOrder(current, 'task').slice(-planTemplate.length).map(({ id }) => id);
      const chain = ids.flatMap((taskId, index) => {
        const before = ids[index - 1];
        return before === undefined ? [] : [{ taskId, predecessors: [{ id: before, lag: noLag }] }];
      });
      return setPredecessors(current, chain, context);
    },
  );
}
