import { expect, test } from 'vitest';
import { simulationRuns, type Simulator } from '../../main/simulation-runs.ts';
import { endedBy, workerSimulator } from '../../main/workers/worker-simulator.ts';
import type { Broadcast } from '../../shared/contract.ts';
import { simulateCosts, type CostJob } from '../../shared/method/simulation/costs.ts';
import { problemOf } from '../../shared/problem.ts';

const job = (trials: number): CostJob => ({
  trials,
  seed: 7,
  correlation: 0.3,
  candidates: [
    {
      id: 'a',
      lines: Array.from({ length: 30 }, (_, index) => ({
        id: `line-${index}`,
        points: { optimistic: 100, mostLikely: 150, pessimistic: 320 },
        shape: { distribution: 'betaPert' as const, lambda: 4 },
        factor: 1,
      })),
    },
  ],
});

const runsWith = (simulator: Simulator) => {
  const heard: Broadcast[] = [];
  return { heard, runs: simulationRuns(simulator, (message) => heard.push(message)) };
};

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => 'finished',
    (error: unknown) => problemOf(error).code,
  );

test('a run on threads gives what one thread gives, and tells how far it is', async () => {
  const { heard, runs } = runsWith(workerSimulator);
  const result = await runs.costs('run-1', job(20_000));
  expect(result).toEqual(simulateCosts(job(20_000)));
  expect(heard.every((message) => message.type === 'simulationProgress' && message.runId === 'run-1')).toBe(true);
  expect(heard.at(-1)).toEqual({ type: 'simulationProgress', runId: 'run-1', share: 1 });
});

test('a run that is cancelled fails by name, and one of another name goes on', async () => {
  const { runs } = runsWith(workerSimulator);
  const cancelled = failure(runs.costs('run-1', job(1_000_000)));
  const other = runs.costs('run-2', job(20_000));
  runs.cancel('run-1');
  runs.cancel('nothing of that name');
  expect(await cancelled).toBe('simulationCancelled');
  expect((await other).trials).toBe(20_000);
});

test('a run takes the place of one of the same name', async () => {
  const { runs } = runsWith(workerSimulator);
  const first = failure(runs.costs('run-1', job(1_000_000)));
  const second = runs.costs('run-1', job(10_000));
  expect(await first).toBe('simulationCancelled');
  expect((await second).trials).toBe(10_000);
});

test('the end of the program ends every run', async () => {
  const ending = new AbortController();
  const { runs } = runsWith(endedBy(ending.signal, workerSimulator));
  const first = failure(runs.costs('run-1', job(1_000_000)));
  const second = failure(runs.costs('run-2', job(1_000_000)));
  ending.abort();
  expect(await first).toBe('simulationCancelled');
  expect(await second).toBe('simulationCancelled');
});
