import type { PercentilesOutput } from './estimate-output.ts';
import type { MissingCostOutput } from './missing-cost-output.ts';
import type { ProjectOutput } from './project-output.ts';

/** A simulated quantity over all trials. */
interface SimulatedOutput {
  readonly mean: number;
  /** Of the mean. */
  readonly standardError: number;
  /** σ over the trials. */
  readonly deviation: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly percentiles: PercentilesOutput;
}

/** Seeded: the same seed and trials give the same numbers, whatever the threads (METHOD 19). */
interface TrialsOutput {
  readonly trials: number;
  readonly seed: number;
}

export interface CostSimulationOutput extends TrialsOutput {
  readonly correlation: number;
  /** Of the compared candidates with cost lines, in the currency unit over the horizon, with tax where totals are shown with it. */
  readonly candidates: readonly (SimulatedOutput & {
    readonly candidateId: string;
    readonly name: string;
    /** The probability to stay within the budget; null without a budget. */
    readonly withinBudget: number | null;
    /**
     * The probability to be the cheapest of all compared candidates; equally cheap ones share it. Null while the cost of one of them is
     * not known in full, as that one might be cheaper or dearer than it seems, and where there is no other.
     */
    readonly cheapest: number | null;
    /** The same among the candidates with an estimate only, on the costs estimated so far; null where there is no other. */
    readonly cheapestOfEstimated: number | null;
    /** What the total leaves out. */
    readonly missing: readonly MissingCostOutput[];
    /** The probability to cost less than each other candidate, ties half, by its id. */
    readonly cheaper: Readonly<Record<string, number>>;
  })[];
  /** Compared candidates without an estimate: they are in none of the comparisons. */
  readonly unestimated: readonly { readonly candidateId: string; readonly name: string }[];
}

/** The length of the plan, in weeks. */
export interface ScheduleSimulationOutput extends TrialsOutput, SimulatedOutput {
  /** Between the durations of tasks. */
  readonly correlation: number;
  readonly candidateId: string;
  readonly name: string;
  /** The probability to be finished by the due date; null without a due date. */
  readonly withinDue: number | null;
  /** Those that end. */
  readonly tasks: readonly {
    readonly id: string;
    readonly title: string;
    /** Share of the trials in which the task lies on a critical path. */
    readonly criticality: number;
    /** |corr(task, plan)|. */
    readonly cruciality: number;
  }[];
}

/** What the simulations of a project give; null where there is nothing to simulate, or it was not asked for. */
export interface SimulationOutput {
  readonly costs: CostSimulationOutput | null;
  /** Of the plan of the recommended candidate; while none is recommended, of the one that ranks first. */
  readonly schedule: ScheduleSimulationOutput | null;
}

/** What `awase simulate --json` prints. Shares and amounts are unrounded, as in the evaluation. */
export interface SimulationFileOutput extends SimulationOutput {
  readonly format: 'awase-simulation';
  readonly version: 1;
  readonly project: ProjectOutput;
}
