import { describe, expect, test } from 'vitest';
import { addTasks } from '../../../shared/actions/plan-tasks.ts';
import { type TaskWriting, writeTasks } from '../../../shared/actions/write-tasks.ts';
import { applyChange, invertChange } from '../../../shared/change.ts';
import { recordsOf } from '../../../shared/document.ts';
import { parsePredecessors } from '../../../shared/input/duration.ts';
import { findFlaw } from '../../../shared/model/check.ts';
import { planFor } from '../../../shared/plan.ts';
import { ProblemError } from '../../../shared/problem.ts';
import { idOf } from '../../support/context.ts';
import { projectWith } from '../../support/project.ts';

const candidate = idOf('candidate', 'candidate-1');
const task = (number: number) => idOf('task', `task-${number}`);
const waits = (text: string) => {
  const reading = parsePredecessors(text, 'weeks', 99);
  return reading.ok ? reading.value : [];
};
const nothing: TaskWriting = { edits: [], additions: [], predecessors: [] };

function withTasks() {
  const { document, context } = projectWith([], 2);
  const other = applyChange(document, addTasks(document, idOf('candidate', 'candidate-2'), [{ title: '別の計画' }], context));
  return { document: applyChange(other, addTasks(other, candidate, [{ title: '契約' }, { title: '設定' }], context)), context };
}

const shown = (document: Parameters<typeof planFor>[0]) => {
  const plan = planFor(document, candidate);
  const numbers = new Map(plan.tasks.map(({ task: { id }, number }) => [id, number]));
  return plan.tasks.map(({ task: { title }, predecessors }) => [title, predecessors.map(({ id, lag }) => [numbers.get(id), lag])]);
};

describe('a block written into a plan', () => {
  test('keeps predecessors of added rows, by the numbers tasks have afterwards, in one change', () => {
    const { document, context } = withTasks();
    const change = writeTasks(
      document,
      candidate,
      {
        edits: [{ id: task(3), values: { title: '初期設定' } }],
        predecessors: [{ taskId: task(3), predecessors: waits('1') }],
        additions: [
          { values: { title: '研修' }, predecessors: waits('2+1週, 4') },
          { values: { title: '移行' }, predecessors: waits('1') },
        ],
      },
      context,
    );
    const after = applyChange(document, change);
    expect(shown(after)).toEqual([
      ['契約', []],
      ['初期設定', [[1, 0]]],
      ['研修', [[2, 1], [4, 0]]],
      ['移行', [[1, 0]]],
    ]);
    expect(findFlaw(recordsOf(after))).toBeNull();
    expect(applyChange(after, invertChange(change))).toEqual(document);
  });

  test('counts no headings', () => {
    const { document, context } = withTasks();
    const additions = [{ values: { title: '段階', heading: true } }, { values: { title: '移行' } }, { values: { title: '公開' }, predecessors: waits('3') }];
    const after = applyChange(document, writeTasks(document, candidate, { ...nothing, additions }, context));
    expect(shown(after).at(-1)).toEqual(['公開', [[3, 0]]]);
    expect(shown(after)[2]).toEqual(['移行', []]);
  });

  test('is refused as a whole where rows would wait in a loop, or for a number no task has', () => {
    const { document, context } = withTasks();
    const loop = [{ values: { title: '移行' }, predecessors: waits('4') }, { values: { title: '公開' }, predecessors: waits('3') }];
    expect(() => writeTasks(document, candidate, { ...nothing, additions: loop }, context)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'dependencyLoop' }) }),
    );
    const beyond = [{ values: { title: '移行' }, predecessors: waits('9') }];
    expect(() => writeTasks(document, candidate, { ...nothing, additions: beyond }, context)).toThrow(ProblemError);
  });

  test('says nothing where nothing differs', () => {
    const { document, context } = withTasks();
    expect(writeTasks(document, candidate, { ...nothing, edits: [{ id: task(2), values: { title: '契約' } }] }, context)).toEqual({});
  });
});
