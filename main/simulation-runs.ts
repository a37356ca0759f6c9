import type { Broadcast } from '../shared/contract.ts';
import type { CostJob, CostSimulation } from '../shared/method/simulation/costs.ts';
import type { ScheduleJob, ScheduleSimulation } from '../shared/method/simulation/schedule.ts';

interface RunOptions {
  readonly onProgress: (share: number) => void;
  /** Ends the run, whose promise then fails with `simulationCancelled`. */
  readonly signal: AbortSignal;
}

/** Where simulations run: threads of their own. */
export interface Simulator {
  costs(job: CostJob, options: RunOptions): Promise<CostSimulation>;
  schedule(job: ScheduleJob, options: RunOptions): Promise<ScheduleSimulation>;
}

export interface SimulationRuns {
  costs(runId: string, job: CostJob): Promise<CostSimulation>;
  schedule(runId: string, job: ScheduleJob): Promise<ScheduleSimulation>;
  cancel(runId: string): void;
}

/** Simulations by name, so that they can be followed and ended. A run takes the place of one of the same name. */
export function simulationRuns(simulator: Simulator, broadcast: (message: Broadcast) => void): SimulationRuns {
  const running = new Map<string, AbortController>();
  const cancel = (runId: string): void => running.get(runId)?.abort();
  const run = async <Result>(runId: string, start: (options: RunOptions) => Promise<Result>): Promise<Result> => {
    cancel(runId);
    const controller = new AbortController();
    running.set(runId, controller);
    try {
      return await start({ signal: controller.signal, onProgress: (share) => broadcast({ type: 'simulationProgress', runId, share }) });
    } finally {
      if (running.get(runId) === controller) running.delete(runId);
    }
  };
  return {
    costs: (runId, job) => run(runId, (options) => simulator.costs(job, options)),
    schedule: (runId, job) => run(runId, (options) => simulator.schedule(job, options)),
    cancel,
  };
}
