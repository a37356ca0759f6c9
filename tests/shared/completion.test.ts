import { describe, expect, test } from 'vitest';
import { addTasks, setPredecessors } from '../../shared/actions/plan-tasks.ts';
import { applyChange } from '../../shared/change.ts';
import { completionOnOnePath, mergeBias, simulatedCompletion, taskWeights } from '../../shared/completion.ts';
import { simulateSchedule } from '../../shared/method/simulation/schedule.ts';
import { lag, weeks } from '../../shared/model/values.ts';
import { planFor } from '../../shared/plan.ts';
import { scheduleJobOf } from '../../shared/simulation-jobs.ts';
import { idOf } from '../support/context.ts';
import { projectWith } from '../support/project.ts';
import { timed } from '../support/timed.ts';

const candidate = idOf('candidate', 'candidate-1');
const task = (number: number) => idOf('task', `task-${number}`);

/** Tasks named A, B, C …, each with its points and the numbers of what it waits for. */
function simulated(rows: readonly { readonly points: readonly [number, number, number]; readonly after?: readonly number[]; readonly ongoing?: boolean }[]) {
  const { document: empty, context } = projectWith([], 1);
  const tasks = rows.map(({ points: [optimistic, mostLikely, pessimistic], ongoing = false }, index) => ({
    title: 'ABCDEFG'.charAt(index),
    ongoing,
    optimistic: weeks.parse(optimistic),
    mostLikely: weeks.parse(mostLikely),
    pessimistic: weeks.parse(pessimistic),
  }));
  const added = applyChange(empty, addTasks(empty, candidate, tasks, context));
  const wanted = rows.map(({ after = [] }, index) => ({ taskId: task(index + 1), predecessors: after.map((number) => ({ id: task(number), lag: lag.parse(0) })) }));
  const document = applyChange(added, setPredecessors(added, wanted, context));
  return { plan: timed(planFor(document, candidate)), result: simulateSchedule({ ...scheduleJobOf(document, candidate), trials: 100_000 }) };
}

/** METHOD 15: A → B ∥ C → D; mean 12.72 and P80 13.77 by simulation, 12 and 13.54 along one path. */
const published = simulated([
  { points: [2, 4, 6] },
  { points: [3, 5, 13], after: [1] },
  { points: [5, 6, 7], after: [1] },
  { points: [1, 2, 3], after: [2, 3] },
]);

describe('the end', () => {
  test('along one path has the published mean and P80', () => {
    const { mean, deviation, percentiles, dueProbability } = completionOnOnePath(published.plan, 12);
    expect(mean).toBeCloseTo(12, 12);
    expect(deviation).toBeCloseTo(1.826, 3);
    expect(percentiles[0]).toBeCloseTo(12, 9);
    expect(percentiles[1]).toBeCloseTo(13.54, 2);
    expect(dueProbability).toBeCloseTo(0.5, 9);
  });

  test('by simulation has the published mean and P80', () => {
    const { mean, percentiles, dueProbability } = simulatedCompletion(published.result, null);
    expect(Math.abs(mean - 12.72)).toBeLessThan(0.03);
    expect(Math.abs((percentiles[1] ?? 0) - 13.77)).toBeLessThan(0.05);
    expect(dueProbability).toBeNull();
  });

  test('is later by simulation, so that a due date is kept less often', () => {
    const path = completionOnOnePath(published.plan, 13);
    const tried = simulatedCompletion(published.result, 13);
    expect(tried.dueProbability).toBeLessThan((path.dueProbability ?? 0) - 0.05);
  });
});

describe('merge bias', () => {
  test('is what the simulated mean lies above the expected end, and names where paths merge', () => {
    const bias = mergeBias(published.plan, published.result);
    expect(Math.abs(bias.weeks - 0.72)).toBeLessThan(0.03);
    expect(bias.isReal).toBe(true);
    expect(bias.merges.map(({ task: { title } }) => title)).toEqual(['D']);
  });

  test('is none in a chain', () => {
    const { plan, result } = simulated([{ points: [2, 4, 6] }, { points: [3, 5, 13], after: [1] }]);
    const bias = mergeBias(plan, result);
    expect(bias.isReal).toBe(false);
    expect(bias.merges).toEqual([]);
  });

  test('is there without a merging task where parallel tasks end the plan', () => {
    const { plan, result } = simulated([{ points: [1, 4, 7] }, { points: [1, 4, 7] }]);
    const bias = mergeBias(plan, result);
    expect(bias.isReal).toBe(true);
    expect(bias.merges).toEqual([]);
  });

  test('is not claimed where the other path has float enough', () => {
    const { plan, result } = simulated([{ points: [8, 9, 10] }, { points: [1, 2, 3] }, { points: [1, 1, 1], after: [1, 2] }]);
    const bias = mergeBias(plan, result);
    expect(bias.isReal).toBe(false);
    expect(bias.merges.map(({ task: { title } }) => title)).toEqual(['C']);
  });
});

describe('the weights of tasks', () => {
  test('are sorted by how often a task decides the end, and leave out what goes on', () => {
    const { plan, result } = simulated([
      { points: [2, 4, 6] },
      { points: [3, 5, 13], after: [1] },
      { points: [5, 6, 7], after: [1] },
      { points: [1, 2, 3], after: [2, 3] },
      { points: [0, 0, 0], after: [4], ongoing: true },
    ]);
    const weights = taskWeights(plan, result);
    expect(weights.map(({ row }) => row.task.title).join('')).toMatch(/^(AD|DA)CB$/);
    expect(weights.slice(0, 2).map(({ criticality }) => criticality)).toEqual([1, 1]);
    const [c, b] = [weights[2]?.criticality ?? 0, weights[3]?.criticality ?? 0];
    expect(Math.abs(c - 0.54)).toBeLessThan(0.01);
    expect(Math.abs(b - 0.46)).toBeLessThan(0.01);
    expect(weights[3]?.cruciality).toBeGreaterThan(weights[2]?.cruciality ?? 1);
  });
});
