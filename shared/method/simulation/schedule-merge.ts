import { fineBins, histogramOf, quantilesOf, tableProbabilities } from './fine-histogram.ts';
import type { SchedulePart } from './schedule-chunk.ts';
import type { ScheduleJob, ScheduleSimulation, TaskSimulation } from './schedule.ts';
import { trialsBefore } from './simulation.ts';

const p80 = Float64Array.of(0.8);

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
  const counts = new Float64Array(fineBins);
  const convergence = { trials: new Float64Array(parts.length), means: new Float64Array(parts.length), p80s: new Float64Array(parts.length) };
  let [sum, square] = [0, 0];
  let [minimum, maximum] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const part of ordered) {
    sum += part.sum;
    square += part.square;
    minimum = Math.min(minimum, part.minimum);
    maximum = Math.max(maximum, part.maximum);
    for (let bin = 0; bin < fineBins; bin += 1) counts[bin] = (counts[bin] ?? 0) + (part.counts[bin] ?? 0);
    const soFar = trialsBefore(job, part.chunk + 1);
    convergence.trials[part.chunk] = soFar;
    convergence.means[part.chunk] = expected + sum / soFar;
    convergence.p80s.set(quantilesOf({ ...reach, counts, minimum, maximum }, soFar, p80), part.chunk);
  }
  const { trials, seed } = job;
  const fine = { ...reach, counts, minimum, maximum };
  const deviation = trials > 1 ? Math.sqrt(Math.max(0, square - (sum * sum) / trials) / (trials - 1)) : 0;
  return {
    trials,
    seed,
    mean: expected + sum / trials,
    deviation,
    standardError: deviation / Math.sqrt(trials),
    minimum,
    maximum,
    quantiles: quantilesOf(fine, trials, tableProbabilities),
    histogram: histogramOf(fine),
    convergence,
    tasks: job.tasks.map(({ id }, index) => ({ id, ...mergeTask(job, ordered, index) })),
  };
}
