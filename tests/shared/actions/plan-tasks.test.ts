import { describe, expect, test } from 'vitest';
import { addPlanTemplate, addTasks, setPredecessors } from '../../../shared/actions/plan-tasks.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { applyChange, invertChange } from '../../../shared/change.ts';
import { inOrder, recordsOf } from '../../../shared/document.ts';
import { findFlaw } from '../../../shared/model/check.ts';
import { planFor } from '../../../shared/plan.ts';
import { problemOf } from '../../../shared/problem.ts';
import { idOf } from '../../support/context.ts';
import { projectWith } from '../../support/project.ts';

const candidate = idOf('candidate', 'candidate-1');
const task = (number: number) => idOf('task', `task-${number}`);

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
    expect(plan.tasks.every(({ scheduled }) => scheduled.isCritical)).toBe(true);
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
    const chained = applyChange(document, setPredecessors(document, [{ taskId: task(2), predecessorIds: [task(1)] }], context));
    expect(applyChange(chained, removeRecords(chained, 'task', [task(1)])).dependency.size).toBe(0);
  });
});

describe('predecessors', () => {
  test('replace what was said before, and say nothing twice', () => {
    const { document, context } = withTasks();
    const first = applyChange(document, setPredecessors(document, [{ taskId: task(3), predecessorIds: [task(1), task(2), task(1)] }], context));
    expect(planFor(first, candidate).tasks.at(-1)?.predecessors).toEqual([task(1), task(2)]);
    expect(setPredecessors(first, [{ taskId: task(3), predecessorIds: [task(2), task(1)] }], context)).toEqual({});
    const second = applyChange(first, setPredecessors(first, [{ taskId: task(3), predecessorIds: [] }], context));
    expect(second.dependency.size).toBe(0);
  });

  test('refuse a task that would wait for itself, and a loop by name', () => {
    const { document, context } = withTasks();
    expect(problemFrom(() => setPredecessors(document, [{ taskId: task(1), predecessorIds: [task(1)] }], context))).toEqual({
      code: 'dependencySelf',
      values: { task: '契約' },
    });
    const chained = applyChange(document, setPredecessors(document, [{ taskId: task(2), predecessorIds: [task(1)] }], context));
    const problem = problemFrom(() => setPredecessors(chained, [{ taskId: task(1), predecessorIds: [task(2)] }], context));
    expect(problem.code).toBe('dependencyLoop');
    expect(problem.values?.['items']).toMatch(/契約 → 設定 → 契約|設定 → 契約 → 設定/);
  });

  test('refuse a task of another candidate’s plan', () => {
    const { document, context } = withTasks();
    const other = applyChange(document, addTasks(document, idOf('candidate', 'candidate-2'), [{ title: '別' }], context));
    expect(problemFrom(() => setPredecessors(other, [{ taskId: task(1), predecessorIds: [task(4)] }], context)).code).toBe('dependencyAstray');
  });
});
