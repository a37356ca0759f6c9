import { describe, expect, test } from 'vitest';
import { layOutNetwork, mostTasks, networkBox } from '../../../renderer/charts/network-layout.ts';
import { addTasks, setPredecessors } from '../../../shared/actions/plan-tasks.ts';
import { applyChange } from '../../../shared/change.ts';
import { lag, weeks } from '../../../shared/model/values.ts';
import { planFor } from '../../../shared/plan.ts';
import { idOf } from '../../support/context.ts';
import { projectWith } from '../../support/project.ts';

const candidate = idOf('candidate', 'candidate-1');
const task = (number: number) => idOf('task', `task-${number}`);

/** Tasks of the given lengths; each entry of `links` is what a task waits for, and the lag. */
function planOf(lengths: readonly number[], links: readonly (readonly [from: number, to: number, lag?: number])[]) {
  const { document: empty, context } = projectWith([], 1);
  const tasks = lengths.map((length) => ({ optimistic: weeks.parse(length), mostLikely: weeks.parse(length), pessimistic: weeks.parse(length) }));
  const added = applyChange(empty, addTasks(empty, candidate, tasks, context));
  const byTask = Map.groupBy(links, ([, to]) => to);
  const wanted = [...byTask].map(([to, before]) => ({
    taskId: task(to),
    predecessors: before.map(([from, , wait = 0]) => ({ id: task(from), lag: lag.parse(wait) })),
  }));
  return planFor(applyChange(added, setPredecessors(added, wanted, context)), candidate);
}

describe('the network', () => {
  const diamond = layOutNetwork(planOf([1, 3, 2, 1], [[1, 2], [1, 3], [2, 4], [3, 4, 0.5]]));

  test('puts every task to the right of all it waits for, and no box on another', () => {
    const at = new Map(diamond.boxes.map(({ row, x, y }) => [row.number, { x, y }]));
    for (const [from, to] of [[1, 2], [1, 3], [2, 4], [3, 4]] as const)
      expect((at.get(from)?.x ?? Infinity) + networkBox.width).toBeLessThan(at.get(to)?.x ?? 0);
    const [second, third] = [at.get(2), at.get(3)];
    expect(second?.x).toBe(third?.x);
    expect(Math.abs((second?.y ?? 0) - (third?.y ?? 0))).toBeGreaterThan(networkBox.height);
  });

  test('marks the critical tasks and the arrows between them that decide when the next begins', () => {
    expect(diamond.boxes.filter(({ isCritical }) => isCritical).map(({ row }) => row.number)).toEqual([1, 2, 4]);
    expect(diamond.arrows.filter(({ isCritical }) => isCritical).map(({ key }) => key)).toEqual(['task-1 task-2', 'task-2 task-4']);
    expect(diamond.arrows.filter(({ lag: wait }) => wait !== 0).map(({ key }) => key)).toEqual(['task-3 task-4']);
  });

  test('an arrow between critical tasks that does not decide is not critical', () => {
    const { arrows } = layOutNetwork(planOf([1, 1, 1], [[1, 2], [2, 3], [1, 3]]));
    expect(new Map(arrows.map(({ key, isCritical }) => [key, isCritical]))).toEqual(
      new Map([
        ['task-1 task-2', true],
        ['task-1 task-3', false],
        ['task-2 task-3', true],
      ]),
    );
  });

  test('holds everything it draws', () => {
    for (const { x, y } of diamond.boxes) {
      expect(x + networkBox.width).toBeLessThan(diamond.width);
      expect(y + networkBox.height).toBeLessThan(diamond.height);
    }
  });

  test('shows only critical tasks of a plan too large to be read', () => {
    const count = mostTasks + 10;
    const chain = Array.from({ length: 20 }, (_, index) => [index + 1, index + 2] as const);
    const { boxes, left } = layOutNetwork(planOf(Array.from({ length: count }, () => 1), chain));
    expect(boxes.map(({ row }) => row.number)).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
    expect(left).toBe(count - 21);
  });
});
