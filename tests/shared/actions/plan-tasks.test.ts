import { describe, expect, test } from 'vitest';
import { addPlanTemplate, addTasks, dependenciesFreed, editTasks, type Predecessor, setPredecessors } from '../../../shared/actions/plan-tasks.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { applyChange, invertChange } from '../../../shared/change.ts';
import { inOrder, recordsOf } from '../../../shared/document.ts';
import { findFlaw } from '../../../shared/model/check.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { lag } from '../../../shared/model/values.ts';
import { planFor } from '../../../shared/plan.ts';
import { problemOf } from '../../../shared/problem.ts';
import { idOf } from '../../support/context.ts';
import { projectWith } from '../../support/project.ts';

const candidate = idOf('candidate', 'candidate-1');
const task = (number: number) => idOf('task', `task-${number}`);
const after = (id: IdOf<'task'>, weeks = 0): Predecessor => ({ id, lag: lag.parse(weeks) });

const problemFrom = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return problemOf(error);
  }
  throw new Error('there was no problem');
};

function withTasks() {
  const { document, context } = projectWith([], 2);
  const titles = ['契約', '設定', '公開'].map((title) => ({ title }));
  return { document: applyChange(document, addTasks(document, candidate, titles, context)), context };
}

describe('the template', () => {
  test('has eight steps in a row, 8 to 12 weeks together, the last one going on', () => {
    const { document, context } = projectWith([], 1);
    const change = addPlanTemplate(document, candidate, 'ja', context);
    const after = applyChange(document, change);
    const plan = planFor(after, candidate);
    expect(plan.tasks.map(({ number, predecessors }) => [number, predecessors.length])).toEqual([[1, 0], ...[2, 3, 4, 5, 6, 7, 8].map((number) => [number, 1])]);
    expect([plan.sums.optimistic, plan.sums.pessimistic, plan.duration]).toEqual([8, 12, 10]);
    expect(plan.tasks.at(-1)?.task.ongoing).toBe(true);
    expect(plan.tasks.filter(({ scheduled }) => !scheduled.isCritical).map(({ task }) => task.ongoing)).toEqual([true]);
    expect(findFlaw(recordsOf(after))).toBeNull();
    expect(applyChange(after, invertChange(change))).toEqual(document);
  });
});

describe('tasks', () => {
  test('are added after another one where asked', () => {
    const { document, context } = withTasks();
    const after = applyChange(document, addTasks(document, candidate, [{ title: '研修' }], context, task(1)));
    expect(inOrder(after, 'task').map(({ title }) => title)).toEqual(['契約', '研修', '設定', '公開']);
  });

  test('take along what waits for them when they go', () => {
    const { document, context } = withTasks();
    const chained = applyChange(document, setPredecessors(document, [{ taskId: task(2), predecessors: [after(task(1))] }], context));
    expect(applyChange(chained, removeRecords(chained, 'task', [task(1)])).dependency.size).toBe(0);
  });
});

describe('a task that becomes a heading', () => {
  test('loses what it waits for and what waits for it in the same change', () => {
    const { document, context } = withTasks();
    const chained = applyChange(
      document,
      setPredecessors(document, [{ taskId: task(2), predecessors: [after(task(1))] }, { taskId: task(3), predecessors: [after(task(2)), after(task(1))] }], context),
    );
    const change = editTasks(chained, [{ id: task(2), values: { heading: true } }]);
    expect(dependenciesFreed(chained, [{ id: task(2), values: { heading: true } }]).map(({ predecessorId, taskId }) => [predecessorId, taskId])).toEqual([
      [task(1), task(2)],
      [task(2), task(3)],
    ]);
    expect(dependenciesFreed(chained, [{ id: task(2), values: { heading: false } }])).toEqual([]);
    const changed = applyChange(chained, change);
    expect(findFlaw(recordsOf(changed))).toBeNull();
    expect([...changed.dependency.values()].map(({ predecessorId, taskId }) => [predecessorId, taskId])).toEqual([[task(1), task(3)]]);
    expect(planFor(changed, candidate).rows.map(({ kind }) => kind)).toEqual(['task', 'heading', 'task']);
    expect(planFor(changed, candidate).tasks.map(({ number }) => number)).toEqual([1, 2]);
    expect(applyChange(changed, invertChange(change))).toEqual(chained);
  });

  test('can neither wait nor be waited for any more', () => {
    const { document, context } = withTasks();
    const changed = applyChange(document, editTasks(document, [{ id: task(2), values: { heading: true } }]));
    const wrong = { code: 'dependencyHeading', values: { task: '設定' } };
    expect(problemFrom(() => setPredecessors(changed, [{ taskId: task(3), predecessors: [after(task(2))] }], context))).toEqual(wrong);
    expect(problemFrom(() => setPredecessors(changed, [{ taskId: task(2), predecessors: [after(task(1))] }], context))).toEqual(wrong);
  });

  test('is a task again with the length it had', () => {
    const { document } = withTasks();
    const there = applyChange(document, editTasks(document, [{ id: task(2), values: { heading: true } }]));
    expect(applyChange(there, editTasks(there, [{ id: task(2), values: { heading: false } }]))).toEqual(document);
  });
});

describe('predecessors', () => {
  test('change their lag without being made anew', () => {
    const { document, context } = withTasks();
    const chained = applyChange(document, setPredecessors(document, [{ taskId: task(2), predecessors: [after(task(1))] }], context));
    const change = setPredecessors(chained, [{ taskId: task(2), predecessors: [after(task(1), -0.4)] }], context);
    expect(change.dependency?.updated.map(({ from, to }) => [from.id === to.id, to.lag])).toEqual([[true, -0.4]]);
    expect(change.dependency?.added).toEqual([]);
  });

  test('replace what was said before, and say nothing twice', () => {
    const { document, context } = withTasks();
    const first = applyChange(document, setPredecessors(document, [{ taskId: task(3), predecessors: [after(task(1)), after(task(2)), after(task(1))] }], context));
    expect(planFor(first, candidate).tasks.at(-1)?.predecessors).toEqual([after(task(1)), after(task(2))]);
    expect(setPredecessors(first, [{ taskId: task(3), predecessors: [after(task(2)), after(task(1))] }], context)).toEqual({});
    const later = applyChange(first, setPredecessors(first, [{ taskId: task(3), predecessors: [after(task(1), 1.5), after(task(2))] }], context));
    expect(later.dependency.size).toBe(2);
    expect(planFor(later, candidate).tasks.at(-1)?.predecessors).toEqual([after(task(1), 1.5), after(task(2))]);
    const second = applyChange(later, setPredecessors(later, [{ taskId: task(3), predecessors: [] }], context));
    expect(second.dependency.size).toBe(0);
  });

  test('refuse a task that would wait for itself, and a loop by name', () => {
    const { document, context } = withTasks();
    expect(problemFrom(() => setPredecessors(document, [{ taskId: task(1), predecessors: [after(task(1))] }], context))).toEqual({
      code: 'dependencySelf',
      values: { task: '契約' },
    });
    const chained = applyChange(document, setPredecessors(document, [{ taskId: task(2), predecessors: [after(task(1))] }], context));
    const problem = problemFrom(() => setPredecessors(chained, [{ taskId: task(1), predecessors: [after(task(2))] }], context));
    expect(problem.code).toBe('dependencyLoop');
    expect(problem.values?.['items']).toMatch(/契約 → 設定 → 契約|設定 → 契約 → 設定/);
  });

  test('refuse a heading, which is no task', () => {
    const { document, context } = withTasks();
    const headed = applyChange(document, editRecords(document, 'task', [{ id: task(2), values: { heading: true } }]));
    for (const wanted of [
      { taskId: task(3), predecessors: [after(task(2))] },
      { taskId: task(2), predecessors: [after(task(1))] },
    ])
      expect(problemFrom(() => setPredecessors(headed, [wanted], context))).toEqual({ code: 'dependencyHeading', values: { task: '設定' } });
  });

  test('refuse a task of another candidate’s plan', () => {
    const { document, context } = withTasks();
    const other = applyChange(document, addTasks(document, idOf('candidate', 'candidate-2'), [{ title: '別' }], context));
    expect(problemFrom(() => setPredecessors(other, [{ taskId: task(1), predecessors: [after(task(4))] }], context)).code).toBe('dependencyAstray');
  });
});
