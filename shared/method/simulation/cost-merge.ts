import { boundsOf, distributedLines } from './cost-bounds.ts';
import type { CostPart } from './cost-chunk.ts';
import type { CandidateSimulation, CostCandidate, CostJob, CostSimulation } from './costs.ts';
import { fineBins } from './fine-histogram.ts';
import { outcomeOf } from './outcome.ts';

function mergeCandidate(job: CostJob, candidate: CostCandidate, index: number, parts: readonly CostPart[]): CandidateSimulation {
  const { expected, from, to } = boundsOf(distributedLines(candidate));
  const own = parts.map(({ chunk, sums, squares, minima, maxima, counts, totals }) => ({
    chunk,
    sum: sums[index] ?? 0,
    square: squares[index] ?? 0,
    minimum: minima[index] ?? Number.NaN,
    maximum: maxima[index] ?? Number.NaN,
    counts: counts.subarray(index * fineBins, (index + 1) * fineBins),
    totals: totals.subarray((index * totals.length) / job.candidates.length, ((index + 1) * totals.length) / job.candidates.length),
  }));
  const cheapest = parts.reduce((sum, part) => sum + (part.cheapest[index] ?? 0), 0);
  return { id: candidate.id, ...outcomeOf(job, expected, { from, to }, own), cheapest: cheapest / job.trials };
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
