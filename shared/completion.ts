import { completionProbability, completionQuantile } from './method/schedule/critical-path.ts';
import type { ScheduleSimulation } from './method/simulation/schedule.ts';
import { probabilityWithin } from './method/simulation/cumulative.ts';
import { quantileAt } from './method/simulation/quantile-table.ts';
import type { Chance } from './method/statistics/chance.ts';
import type { Plan, PlannedTask, TimedPlan } from './plan.ts';

/** The percentiles an end is told by. */
export const completionPercentiles = [50, 80, 90] as const;

/** When a plan ends by one way of counting; in weeks from its start. */
export interface Completion {
  readonly mean: number;
  readonly deviation: number;
  /** By `completionPercentiles`. */
  readonly percentiles: readonly number[];
  /** P(T ≤ due); null without a due date. */
  readonly dueProbability: Chance | null;
}

/** The end by the critical path of the largest variance alone (METHOD 15). @param dueWeeks null without a due date */
export const completionOnOnePath = ({ duration, critical }: TimedPlan, dueWeeks: number | null): Completion => ({
  mean: duration,
  deviation: critical.deviation,
  percentiles: completionPercentiles.map((percent) => completionQuantile(percent / 100, duration, critical.deviation)),
  dueProbability: dueWeeks === null ? null : completionProbability(dueWeeks, duration, critical.deviation),
});

/** The end by simulation of all tasks (METHOD 15, 19). @param dueWeeks null without a due date */
export const simulatedCompletion = ({ mean, deviation, quantiles, cumulative }: ScheduleSimulation, dueWeeks: number | null): Completion => ({
  mean,
  deviation,
  percentiles: completionPercentiles.map((percent) => quantileAt(quantiles, percent / 100)),
  dueProbability: dueWeeks === null ? null : probabilityWithin(cumulative, dueWeeks),
});

/** How much later a plan ends where paths merge, and where they do. */
export interface MergeBias {
  /** Simulated mean less the expected end on one path, in weeks. */
  readonly weeks: number;
  /** More than chance makes of the trials: above three standard errors and above a hundredth of a week. */
  readonly isReal: boolean;
  /** Tasks that wait for several others, those most often on a critical path first. */
  readonly merges: readonly PlannedTask[];
}

const leastBias = 0.01;

/** The difference between the simulated and the analytic mean, which is merge bias (METHOD 15; Van Slyke 1963). */
export function mergeBias({ tasks, duration }: TimedPlan, simulation: ScheduleSimulation): MergeBias {
  const weeks = simulation.mean - duration;
  const criticality = new Map(simulation.tasks.map((task) => [task.id, task.criticality]));
  const weightOf = ({ task }: PlannedTask): number => criticality.get(task.id) ?? 0;
  return {
    weeks,
    isReal: weeks > Math.max(leastBias, 3 * simulation.standardError) && simulation.tasks.some(({ criticality: share }) => share > 0 && share < 1),
    merges: tasks.filter((row) => !row.task.ongoing && row.predecessors.length > 1).toSorted((a, b) => weightOf(b) - weightOf(a)),
  };
}

/** A task with what it means for the end. */
export interface TaskWeight {
  readonly row: PlannedTask;
  /** Share of the trials in which it lies on a critical path: 0..1. */
  readonly criticality: number;
  /** |corr(its length, the length of the plan)|: 0..1. */
  readonly cruciality: number;
}

/** The tasks that end, those that decide the end most often first. */
export function taskWeights({ tasks }: Plan, simulation: ScheduleSimulation): TaskWeight[] {
  const found = new Map(simulation.tasks.map((task) => [task.id, task]));
  return tasks
    .flatMap((row): TaskWeight[] => {
      const simulated = found.get(row.task.id);
      return row.task.ongoing || simulated === undefined ? [] : [{ row, criticality: simulated.criticality, cruciality: simulated.cruciality }];
    })
    .toSorted((a, b) => b.criticality - a.criticality || b.cruciality - a.cruciality || a.row.number - b.row.number);
}
