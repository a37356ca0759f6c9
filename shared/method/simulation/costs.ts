import type { Shape } from '../estimate/distribution.ts';
import type { ThreePoint } from '../estimate/three-point.ts';
import { prepareCosts, simulateCostChunk, type CostPart, type PreparedCosts } from './cost-chunk.ts';
import { mergeCosts } from './cost-merge.ts';
import type { Chance } from '../statistics/chance.ts';
import type { Outcome } from './outcome.ts';
import { simulate, type Progress, type Simulation, type Trials } from './simulation.ts';

/** An uncertain cost, drawn once per trial. */
export interface CostLine {
  /** Names the stream of random numbers of the line. Lines of the same id rise and fall together. */
  readonly id: string;
  readonly points: ThreePoint;
  readonly shape: Shape;
  /** How often the cost occurs, 0 or more: one uncertain price, so every occurrence has the same draw. */
  readonly factor: number;
}

export interface CostCandidate {
  readonly id: string;
  readonly lines: readonly CostLine[];
}

export interface CostJob extends Trials {
  /** ρ between the normal scores of any two lines, of one candidate or of two: 0 (independent) to 1 (all rise and fall together). */
  readonly correlation: number;
  readonly candidates: readonly CostCandidate[];
}

/** The total cost of a candidate over all trials; every amount in the unit of its lines. */
export interface CandidateSimulation extends Outcome {
  readonly id: string;
  /** Probability to be the cheapest of the candidates with lines; equally cheap ones share it. 0 without lines. */
  readonly cheapest: Chance;
}

export interface CostSimulation extends Trials {
  readonly correlation: number;
  readonly candidates: readonly CandidateSimulation[];
  /** Row i, column j of n·n: share of the trials in which candidate i costs less than j, ties half. A candidate without lines costs 0. */
  readonly cheaper: Float64Array;
}

export const costSimulation: Simulation<CostJob, PreparedCosts, CostPart, CostSimulation> = {
  prepare: prepareCosts,
  simulateChunk: simulateCostChunk,
  merge: mergeCosts,
};

/**
 * Simulates the total costs of candidates on the thread it is called on (METHOD 11 and 19). Each line draws from streams of its own, so that
 * the order of lines and candidates does not matter and a new line leaves the draws of the others alone. Lines correlate by a one-factor
 * Gaussian copula, which keeps the distribution of each.
 * @throws RangeError unless trials is a whole number above 0, the seed one below 2³², ρ 0..1 and every line as distributionOf and its factor
 * 0 or more; ProblemError `simulationCancelled` when told to stop
 */
export const simulateCosts = (job: CostJob, progress: Progress = {}): CostSimulation => simulate(costSimulation, job, progress);
