import { ProblemError } from '../../problem.ts';

/** Trials of a block, which draws from streams of its own. */
export const blockTrials = 2048;

/** At most so many chunks, whatever the number of threads: sums are added chunk by chunk, so the threads never show in the numbers. */
const mostChunks = 64;

/** What every simulation is asked with. */
export interface Trials {
  /** How many trials, 1 or more. */
  readonly trials: number;
  /** A whole number from 0 to 2³² − 1. */
  readonly seed: number;
  /** Amounts at or below which the values are counted one by one, in the unit of the outcome: a budget, a due date. */
  readonly limits?: readonly number[] | undefined;
}

/** A simulation in pieces that any thread may work on in any order. */
export interface Simulation<Job extends Trials, Prepared, Part extends { readonly chunk: number }, Result> {
  /** @throws RangeError for a job that cannot be simulated */
  prepare(job: Job): Prepared;
  simulateChunk(prepared: Prepared, chunk: number): Part;
  /** @param parts one of each chunk, in any order */
  merge(job: Job, parts: readonly Part[]): Result;
}

/** What happens while a simulation runs. */
export interface Progress {
  /** Told the share done, up to 1. */
  readonly onProgress?: (share: number) => void;
  /** Asked between two chunks. */
  readonly shouldStop?: () => boolean;
}

/** @throws RangeError unless trials is a whole number above 0 and the seed one from 0 to 2³² − 1 */
export function checkTrials({ trials, seed }: Trials): void {
  if (!(Number.isSafeInteger(trials) && trials > 0)) throw new RangeError(`a simulation takes a whole number of trials above 0, not ${trials}`);
  if (seed !== seed >>> 0) throw new RangeError(`a seed must be a whole number from 0 to 4294967295, not ${seed}`);
}

/** @throws RangeError unless ρ lies within 0..1 */
export function checkCorrelation(rho: number): void {
  if (!(rho >= 0 && rho <= 1)) throw new RangeError(`a correlation must lie between 0 and 1, not ${rho}`);
}

const blockCount = (trials: number): number => Math.ceil(trials / blockTrials);

/** How many chunks the trials are divided into. */
export const chunkCount = ({ trials }: Trials): number => Math.min(mostChunks, blockCount(trials));

/** The first block of a chunk, which is where the chunk before it ended. */
export const firstBlock = (job: Trials, chunk: number): number => Math.floor((chunk * blockCount(job.trials)) / chunkCount(job));

/** How many trials lie before a chunk. */
export const trialsBefore = (job: Trials, chunk: number): number => Math.min(job.trials, firstBlock(job, chunk) * blockTrials);

/** How many trials a block holds: all blocks are full but the last. */
export const trialsOfBlock = ({ trials }: Trials, block: number): number => Math.min(blockTrials, trials - block * blockTrials);

/**
 * Runs a simulation chunk by chunk on the thread it is called on.
 * @throws RangeError for a job that cannot be simulated; ProblemError `simulationCancelled` when told to stop
 */
export function simulate<Job extends Trials, Prepared, Part extends { readonly chunk: number }, Result>(
  simulation: Simulation<Job, Prepared, Part, Result>,
  job: Job,
  { onProgress, shouldStop }: Progress = {},
): Result {
  const prepared = simulation.prepare(job);
  const chunks = chunkCount(job);
  const parts: Part[] = [];
  for (let chunk = 0; chunk < chunks; chunk += 1) {
    if (shouldStop?.() === true) throw new ProblemError('simulationCancelled');
    parts.push(simulation.simulateChunk(prepared, chunk));
    onProgress?.(parts.length / chunks);
  }
  return simulation.merge(job, parts);
}
