import { describe, expect, test } from 'vitest';
import { runSimulation } from '../../../main/workers/run-simulation.ts';
import type { SimulationJob } from '../../../main/workers/simulations.ts';
import { simulateCosts } from '../../../shared/method/simulation/costs.ts';

const lines = Array.from({ length: 5 }, (_, index) => ({
  id: `line ${index}`,
  points: { optimistic: 100, mostLikely: 150 + index, pessimistic: 320 + 7 * index },
  shape: { distribution: 'betaPert' as const, lambda: 4 },
  factor: 1,
}));

const job: SimulationJob<'costs'> = {
  kind: 'costs',
  trials: 30_000,
  seed: 5,
  correlation: 0.3,
  candidates: [
    { id: 'x', lines: lines.slice(0, 3) },
    { id: 'y', lines: lines.slice(2) },
  ],
};

/** Far from done after its first chunk. */
const long: SimulationJob<'costs'> = { ...job, trials: 100_000_000 };

const workersAlive = (): number => process.getActiveResourcesInfo().filter((resource) => resource === 'MessagePort' || resource === 'Worker').length;

describe('on worker threads', () => {
  test.each([1, 2, 3])('%d of them give what one thread gives, bit by bit', async (threads) => {
    expect(await runSimulation(job, { threads })).toEqual(simulateCosts(job));
  });

  test('more of them than there is work for, or none asked for, do no harm', async () => {
    const small = { ...job, trials: 100 };
    expect(await runSimulation(small, { threads: 8 })).toEqual(simulateCosts(small));
    expect(await runSimulation(small, { threads: 0 })).toEqual(simulateCosts(small));
    expect(await runSimulation(small)).toEqual(simulateCosts(small));
  });

  test('progress rises to 1', async () => {
    const shares: number[] = [];
    await runSimulation(job, { threads: 2, onProgress: (share) => shares.push(share) });
    expect(shares).toEqual(Array.from({ length: 15 }, (_, chunk) => (chunk + 1) / 15));
  });
});

describe('the end of a run', () => {
  test('a signal aborts it in the middle, and no worker is left', async () => {
    const before = workersAlive();
    const ending = new AbortController();
    const shares: number[] = [];
    const onProgress = (share: number): void => {
      shares.push(share);
      ending.abort();
    };
    const run = runSimulation(long, { threads: 2, signal: ending.signal, onProgress });
    expect(workersAlive()).toBeGreaterThan(before);
    await expect(run).rejects.toMatchObject({ problem: { code: 'simulationCancelled' } });
    expect(shares).toEqual([1 / 64]);
    expect(workersAlive()).toBe(before);
  });

  test('a signal aborted before does not start it', async () => {
    await expect(runSimulation(long, { signal: AbortSignal.abort() })).rejects.toMatchObject({ problem: { code: 'simulationCancelled' } });
  });

  test('what is wrong with a job comes back from the workers, and none is left', async () => {
    const before = workersAlive();
    const [line] = lines;
    const wrong = { ...job, candidates: [{ id: 'x', lines: line === undefined ? [] : [{ ...line, factor: -1 }] }] };
    await expect(runSimulation(wrong, { threads: 2 })).rejects.toThrow(RangeError);
    await expect(runSimulation({ ...job, trials: 0 })).rejects.toThrow(RangeError);
    expect(workersAlive()).toBe(before);
  });
});
