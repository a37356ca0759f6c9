import type { Simulator } from '../simulation-runs.ts';
import { runSimulation } from './run-simulation.ts';

/** Simulations on worker threads. */
export const workerSimulator: Simulator = {
  costs: (job, options) => runSimulation({ kind: 'costs', ...job }, options),
  schedule: (job, options) => runSimulation({ kind: 'schedule', ...job }, options),
};

/** A simulator whose runs all end when a signal is aborted. */
export const endedBy = (ending: AbortSignal, simulator: Simulator): Simulator => ({
  costs: (job, options) => simulator.costs(job, { ...options, signal: AbortSignal.any([options.signal, ending]) }),
  schedule: (job, options) => simulator.schedule(job, { ...options, signal: AbortSignal.any([options.signal, ending]) }),
});
