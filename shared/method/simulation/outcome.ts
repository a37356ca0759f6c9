import { type Cumulative, cumulativeOf, quantilesOf } from './cumulative.ts';
import { binnedQuantile, fineBins, type Histogram, histogramOf, type Reach } from './fine-histogram.ts';
import { quantileAt, tableProbabilities } from './quantile-table.ts';
import { trialsBefore, type Trials } from './simulation.ts';

/** What came out of all trials of one quantity, in its unit. */
export interface Outcome {
  readonly mean: number;
  /** Standard deviation over the trials; exactly 0 where all came to the same. */
  readonly deviation: number;
  /** Standard error of the mean. */
  readonly standardError: number;
  /** The smallest value seen. */
  readonly minimum: number;
  /** The largest value seen. */
  readonly maximum: number;
  /** 1,001 quantiles: entry k is not exceeded with probability k / 1,000; the ends are the smallest and the largest seen. */
  readonly quantiles: Float64Array;
  /** The share of the trials at or below any value, exact at the limits of the job and at values of a probability of their own. */
  readonly cumulative: Cumulative;
  readonly histogram: Histogram;
  /** Mean and P80 of the first so many trials. */
  readonly convergence: { readonly trials: Float64Array; readonly means: Float64Array; readonly p80s: Float64Array };
}

/** What one chunk adds to an outcome. */
export interface OutcomePart {
  readonly chunk: number;
  /** Σ(x − E); with Σ(x − E)² it keeps the digits that Σx² would lose. */
  readonly sum: number;
  readonly square: number;
  readonly minimum: number;
  readonly maximum: number;
  /** Counts of the fine bins. */
  readonly counts: Uint32Array;
  /** The value of every trial. */
  readonly totals: Float64Array;
}

/**
 * Puts the parts of an outcome together.
 * @param expected E, what the sums were taken against
 * @param reach what the fine bins reach over
 * @param parts one of each chunk, in the order of the chunks
 */
export function outcomeOf(job: Trials, expected: number, reach: Reach, parts: readonly OutcomePart[]): Outcome {
  const counts = new Float64Array(fineBins);
  const convergence = { trials: new Float64Array(parts.length), means: new Float64Array(parts.length), p80s: new Float64Array(parts.length) };
  let [sum, square] = [0, 0];
  let [minimum, maximum] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const part of parts) {
    sum += part.sum;
    square += part.square;
    minimum = Math.min(minimum, part.minimum);
    maximum = Math.max(maximum, part.maximum);
    for (let bin = 0; bin < fineBins; bin += 1) counts[bin] = (counts[bin] ?? 0) + (part.counts[bin] ?? 0);
    const soFar = trialsBefore(job, part.chunk + 1);
    convergence.trials[part.chunk] = soFar;
    convergence.means[part.chunk] = expected + sum / soFar;
    convergence.p80s[part.chunk] = binnedQuantile({ ...reach, counts, minimum, maximum }, soFar, 0.8);
  }
  const { trials } = job;
  const fine = { ...reach, counts, minimum, maximum };
  const cumulative = cumulativeOf(fine, parts.map(({ totals }) => totals), trials, job.limits);
  const quantiles = quantilesOf(cumulative, tableProbabilities);
  convergence.p80s[parts.length - 1] = quantileAt(quantiles, 0.8);
  const deviation = trials > 1 && minimum < maximum ? Math.sqrt(Math.max(0, square - (sum * sum) / trials) / (trials - 1)) : 0;
  return {
    mean: expected + sum / trials,
    deviation,
    standardError: deviation / Math.sqrt(trials),
    minimum,
    maximum,
    quantiles,
    cumulative,
    histogram: histogramOf(fine),
    convergence,
  };
}
