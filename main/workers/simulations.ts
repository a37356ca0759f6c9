import { costSimulation, type CostJob, type CostSimulation } from '../../shared/method/simulation/costs.ts';
import type { CostPart, PreparedCosts } from '../../shared/method/simulation/cost-chunk.ts';
import type { PreparedSchedule, SchedulePart } from '../../shared/method/simulation/schedule-chunk.ts';
import { scheduleSimulation, type ScheduleJob, type ScheduleSimulation } from '../../shared/method/simulation/schedule.ts';
import type { Simulation, Trials } from '../../shared/method/simulation/simulation.ts';

interface Kind<Job extends Trials, Prepared, Part extends { readonly chunk: number }, Result> {
  readonly job: Job;
  readonly prepared: Prepared;
  readonly part: Part;
  readonly result: Result;
}

interface Kinds {
  readonly costs: Kind<CostJob, PreparedCosts, CostPart, CostSimulation>;
  readonly schedule: Kind<ScheduleJob, PreparedSchedule, SchedulePart, ScheduleSimulation>;
}

export type SimulationKind = keyof Kinds;

/** A job and which simulation it is for. */
export type SimulationJob<K extends SimulationKind = SimulationKind> = { readonly [Each in K]: { readonly kind: Each } & Kinds[Each]['job'] }[K];

export type SimulationPart<K extends SimulationKind> = Kinds[K]['part'];
export type SimulationResult<K extends SimulationKind> = Kinds[K]['result'];

/** Every simulation that can run on worker threads. */
export const simulations: { readonly [K in SimulationKind]: Simulation<Kinds[K]['job'], Kinds[K]['prepared'], Kinds[K]['part'], Kinds[K]['result']> } = {
  costs: costSimulation,
  schedule: scheduleSimulation,
};
