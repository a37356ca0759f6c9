import { boundsOf, distributedLines } from './cost-bounds.ts';
import type { CostPart } from './cost-chunk.ts';
import type { CandidateSimulation, CostCandidate, CostJob, CostSimulation } from './costs.ts';
import { fineBins, histogramOf, quantilesOf, tableProbabilities } from './fine-histogram.ts';
import { trialsBefore, type Trials } from './simulation.ts';

const p80 = Float64Array.of(0.8);

function mergeCandidate(job: Trials, { id, lines }: CostCandidate, index: number, parts: readonly CostPart[]): CandidateSimulation {
  const { expected, from, to } = boundsOf(distributedLines({ id, lines }));
  const counts = new Float64Array(fineBins);
  const convergence = { trials: new Float64Array(parts.length), means: new Float64Array(parts.length), p80s: new Float64Array(parts.length) };
  let [sum, square, cheapest] = [0, 0, 0];
  let [minimum, maximum] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const part of parts) {
    sum += part.sums[index] ?? 0;
    square += part.squares[index] ?? 0;
    cheapest += part.cheapest[index] ?? 0;
    minimum = Math.min(minimum, part.minima[index] ?? minimum);
    maximum = Math.max(maximum, part.maxima[index] ?? maximum);
    const offset = index * fineBins;
    for (let bin = 0; bin < fineBins; bin += 1) counts[bin] = (counts[bin] ?? 0) + (part.counts[offset + bin] ?? 0);
    const trials = trialsBefore(job, part.chunk + 1);
    convergence.trials[part.chunk] = trials;
    convergence.means[part.chunk] = expected + sum / trials;
    convergence.p80s.set(quantilesOf({ from, to, counts, minimum, maximum }, trials, p80), part.chunk);
  }
  const { trials } = job;
  const fine = { from, to, counts, minimum, maximum };
  const deviation = trials > 1 ? Math.sqrt(Math.max(0, square - (sum * sum) / trials) / (trials - 1)) : 0;
  return {
    id,
    mean: expected + sum / trials,
    deviation,
    standardError: deviation / Math.sqrt(trials),
    minimum,
    maximum,
    quantiles: quantilesOf(fine, trials, tableProbabilities),
    histogram: histogramOf(fine),
    convergence,
    cheapest: cheapest / trials,
  };
}

/** Puts the chunks together, always in the order of the chunks. */
export function mergeCosts(job: CostJob, parts: readonly CostPart[]): CostSimulation {
  const { trials, seed, correlation } = job;
  const ordered = parts.toSorted((a, b) => a.chunk - b.chunk);
  const counts = new Float64Array(job.candidates.length ** 2);
  for (const { cheaper } of ordered) for (const [cell, count] of cheaper.entries()) counts[cell] = (counts[cell] ?? 0) + count;
  const cheaper = counts.map((count) => count / trials);
  return { trials, seed, correlation, cheaper, candidates: job.candidates.map((candidate, index) => mergeCandidate(job, candidate, index, ordered)) };
}
