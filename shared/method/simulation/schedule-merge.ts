import { outcomeOf } from './outcome.ts';
import type { SchedulePart } from './schedule-chunk.ts';
import type { ScheduleJob, ScheduleSimulation, TaskSimulation } from './schedule.ts';

/** Variances at or below this are the last bits of a constant. */
const leastVariance = 1e-18;

/** |corr| from the sums of two quantities, of their squares and of their products. */
function absoluteCorrelation(trials: number, a: number, b: number, aa: number, bb: number, ab: number): number {
  const varianceA = aa / trials - (a / trials) ** 2;
  const varianceB = bb / trials - (b / trials) ** 2;
  if (varianceA <= leastVariance || varianceB <= leastVariance) return 0;
  return Math.min(1, Math.abs(ab / trials - (a / trials) * (b / trials)) / Math.sqrt(varianceA * varianceB));
}

const added = (parts: readonly SchedulePart[], valueOf: (part: SchedulePart) => number | undefined): number =>
  parts.reduce((sum, part) => sum + (valueOf(part) ?? 0), 0);

function mergeTask(job: ScheduleJob, parts: readonly SchedulePart[], index: number): Omit<TaskSimulation, 'id'> {
  const { trials } = job;
  const sumOf = (key: 'critical' | 'lengths' | 'lengthSquares' | 'products'): number => added(parts, (part) => part[key][index]);
  const sum = added(parts, (part) => part.sum);
  const square = added(parts, (part) => part.square);
  return {
    criticality: sumOf('critical') / trials,
    cruciality: absoluteCorrelation(trials, sumOf('lengths'), sum, sumOf('lengthSquares'), square, sumOf('products')),
  };
}

/**
 * Puts the chunks together, always in the order of the chunks.
 * @throws RangeError without a chunk
 */
export function mergeSchedule(job: ScheduleJob, parts: readonly SchedulePart[]): ScheduleSimulation {
  const ordered = parts.toSorted((a, b) => a.chunk - b.chunk);
  const [start] = ordered;
  if (start === undefined) throw new RangeError('a simulation has at least one chunk');
  const { expected, reach } = start;
  const { trials, seed, correlation } = job;
  return {
    trials,
    seed,
    correlation,
    ...outcomeOf(job, expected, reach, ordered),
    tasks: job.tasks.map(({ id }, index) => ({ id, ...mergeTask(job, ordered, index) })),
  };
}
