import { expect, test } from 'vitest';
import { runSimulation } from '../../../main/workers/run-simulation.ts';
import { simulateSchedule, type ScheduleJob } from '../../../shared/method/simulation/schedule.ts';
import { problemOf } from '../../../shared/problem.ts';

const points = { optimistic: 1, mostLikely: 2, pessimistic: 6 };

/** Twenty pairs of tasks side by side, each pair waiting for the one before it. */
const job: ScheduleJob = {
  trials: 20_000,
  seed: 15,
  correlation: 0.4,
  tasks: Array.from({ length: 20 }, (_, pair) => {
    const predecessors = pair === 0 ? [] : ['a', 'b'].map((side) => ({ id: `${side}${pair - 1}`, lag: 0.5 }));
    return ['a', 'b'].map((side) => ({ id: `${side}${pair}`, points, predecessors }));
  }).flat(),
};

test.each([1, 3])('a simulated schedule is the same on %i threads as on the one that asks', async (threads) => {
  expect(await runSimulation({ kind: 'schedule', ...job }, { threads })).toEqual(simulateSchedule(job));
});

test('tasks that wait for each other are refused by name, across threads', async () => {
  const loop = [
    { id: 'a', points, predecessors: [{ id: 'b', lag: 0 }] },
    { id: 'b', points, predecessors: [{ id: 'a', lag: 0 }] },
  ];
  const problem = await runSimulation({ kind: 'schedule', trials: 10_000, seed: 1, correlation: 0, tasks: loop }, { threads: 2 }).then(() => null, problemOf);
  expect(problem?.code).toBe('dependencyLoop');
});
