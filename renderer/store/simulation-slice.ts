import { customAlphabet } from 'nanoid';
import type { StateCreator } from 'zustand';
import type { CostJob, CostSimulation } from '../../shared/method/simulation/costs.ts';
import type { ScheduleJob, ScheduleSimulation } from '../../shared/method/simulation/schedule.ts';
import { type Problem, problemOf } from '../../shared/problem.ts';
import { request } from '../api.ts';
import type { Store } from './store.ts';

/** A simulation that was asked for: what it was asked with, how far it is, and what came out last. */
export interface Run<Job, Result> {
  readonly runId: string;
  readonly job: Job;
  /** The share done; 1 when it has ended. */
  readonly share: number;
  /** The result of this run, or of the one before it while this one runs. */
  readonly result: { readonly job: Job; readonly value: Result } | null;
  readonly problem: Problem | null;
}

export type CostRun = Run<CostJob, CostSimulation>;
export type ScheduleRun = Run<ScheduleJob, ScheduleSimulation>;

export interface SimulationSlice {
  readonly costRun: CostRun | null;
  readonly scheduleRun: ScheduleRun | null;
  simulateCosts(job: CostJob): Promise<void>;
  simulateSchedule(job: ScheduleJob): Promise<void>;
  /** Ends the runs that are under way; what came out before stays. */
  cancelSimulations(): void;
  receiveProgress(runId: string, share: number): void;
}

const newRunId = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 12);

type Slot = 'costRun' | 'scheduleRun';

export const createSimulationSlice: StateCreator<Store, [], [], SimulationSlice> = (set, get) => {
  const begin = <Job, Result>(slot: Slot, job: Job, latest: Run<Job, Result> | null): Run<Job, Result> => {
    if (latest !== null && latest.share < 1) void request('simulation.cancel', { runId: latest.runId }).catch(() => undefined);
    const run: Run<Job, Result> = { runId: newRunId(), job, share: 0, result: latest?.result ?? null, problem: null };
    set({ [slot]: run });
    return run;
  };
  const isLatest = (slot: Slot, runId: string): boolean => get()[slot]?.runId === runId;
  const finish = async <Job, Result>(slot: Slot, run: Run<Job, Result>, ask: () => Promise<Result>): Promise<void> => {
    try {
      const value = await ask();
      if (isLatest(slot, run.runId)) set({ [slot]: { ...run, share: 1, result: { job: run.job, value } } });
    } catch (error) {
      if (isLatest(slot, run.runId)) set({ [slot]: { ...run, share: 1, problem: problemOf(error) } });
    }
  };
  return {
    costRun: null,
    scheduleRun: null,
    simulateCosts: (job) => {
      const run = begin('costRun', job, get().costRun);
      return finish('costRun', run, () => request('simulation.costs', { runId: run.runId, job }));
    },
    simulateSchedule: (job) => {
      const run = begin('scheduleRun', job, get().scheduleRun);
      return finish('scheduleRun', run, () => request('simulation.schedule', { runId: run.runId, job }));
    },
    cancelSimulations: () => {
      for (const run of [get().costRun, get().scheduleRun])
        if (run !== null && run.share < 1) void request('simulation.cancel', { runId: run.runId }).catch(() => undefined);
    },
    receiveProgress: (runId, share) => {
      const { costRun, scheduleRun } = get();
      if (costRun?.runId === runId && costRun.share < share) set({ costRun: { ...costRun, share: Math.min(share, 0.99) } });
      if (scheduleRun?.runId === runId && scheduleRun.share < share) set({ scheduleRun: { ...scheduleRun, share: Math.min(share, 0.99) } });
    },
  };
};
