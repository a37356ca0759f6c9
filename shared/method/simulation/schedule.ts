import type { ThreePoint } from '../estimate/three-point.ts';
import type { Predecessor } from '../schedule/network.ts';
import type { Outcome } from './outcome.ts';
import { prepareSchedule, simulateScheduleChunk, type PreparedSchedule, type SchedulePart } from './schedule-chunk.ts';
import { mergeSchedule } from './schedule-merge.ts';
import { simulate, type Progress, type Simulation, type Trials } from './simulation.ts';

export interface ScheduleJobTask {
  /** Names the stream of random numbers of the task. */
  readonly id: string;
  /** How long it takes: beta-PERT of λ = 4, 0 or more. All 0 for a milestone. */
  readonly points: ThreePoint;
  /** It goes on without an end, and the project ends without it. */
  readonly isEndless?: boolean | undefined;
  /** In the unit of the points; those that are not among the tasks do not hold anything up. */
  readonly predecessors: readonly Predecessor<string>[];
}

export interface ScheduleJob extends Trials {
  /** ρ between the normal scores of any two tasks: 0 (independent) to 1 (all late or early together). */
  readonly correlation: number;
  readonly tasks: readonly ScheduleJobTask[];
}

/** What a task means for the end of the project, over all trials. */
export interface TaskSimulation {
  readonly id: string;
  /** Share of the trials in which it lies on a critical path, tied paths included: 0..1. */
  readonly criticality: number;
  /** |corr(its length, the length of the project)|: 0..1, 0 where either is constant. */
  readonly cruciality: number;
}

/** The length of the project over all trials, in the unit of the points. */
export interface ScheduleSimulation extends Trials, Outcome {
  readonly correlation: number;
  /** In the order of the job. */
  readonly tasks: readonly TaskSimulation[];
}

export const scheduleSimulation: Simulation<ScheduleJob, PreparedSchedule, SchedulePart, ScheduleSimulation> = {
  prepare: prepareSchedule,
  simulateChunk: simulateScheduleChunk,
  merge: mergeSchedule,
};

/**
 * Simulates the length of a project on the thread it is called on (METHOD 15, 16 and 19; Van Slyke 1963). The mean lies above Tₑ where paths
 * merge: the later of two ends is on average later than the later of their averages. Each task draws from streams of its own, so that
 * the order of the tasks does not matter. Durations correlate as costs do, by a one-factor Gaussian copula.
 * @throws RangeError unless trials is a whole number above 0, the seed one below 2³², ρ 0..1 and 0 ≤ O ≤ M ≤ P of every task; ProblemError
 * `dependencyLoop` naming the ids of the loop, `simulationCancelled` when told to stop
 */
export const simulateSchedule = (job: ScheduleJob, progress: Progress = {}): ScheduleSimulation => simulate(scheduleSimulation, job, progress);
