import { quantileSteps } from './quantile-table.ts';

/** Bins of a fine histogram. */
export const fineBins = 16_384;

/** Bins of a histogram to draw, at most. */
const drawnBins = 80;

/** The values a fine histogram reaches over: all that are possible. */
export interface Reach {
  readonly from: number;
  readonly to: number;
}

/** Values counted in fine bins, and the smallest and the largest of them as they were. */
export interface FineHistogram extends Reach {
  readonly counts: ArrayLike<number>;
  readonly minimum: number;
  readonly maximum: number;
}

/** A histogram to draw: bin k holds the values from `from + k·width`. */
export interface Histogram {
  readonly from: number;
  readonly width: number;
  readonly counts: Float64Array;
}

/** Counts the first values of an array in the fine bins, which begin at an offset of the counts. */
export function countFine(counts: Uint32Array, offset: number, { from, to }: Reach, values: Float64Array, count: number): void {
  const perUnit = to > from ? fineBins / (to - from) : 0;
  for (let index = 0; index < count; index += 1) {
    const bin = offset + Math.min(fineBins - 1, (((values[index] ?? 0) - from) * perUnit) | 0);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
}

/**
 * Quantiles of the counted values, each exact to the width of a fine bin (R type 4 within it).
 * @param probabilities one-sided, in rising order, 0 (the smallest value) to 1 (the largest)
 * @param total how many values were counted
 */
export function quantilesOf({ from, to, counts, minimum, maximum }: FineHistogram, total: number, probabilities: Float64Array): Float64Array {
  const width = (to - from) / fineBins;
  let bin = 0;
  let before = 0;
  return probabilities.map((p) => {
    const rank = p * total;
    while (bin < fineBins - 1 && before + (counts[bin] ?? 0) < rank) {
      before += counts[bin] ?? 0;
      bin += 1;
    }
    if (p <= 0) return minimum;
    if (p >= 1) return maximum;
    const inside = (rank - before) / (counts[bin] || 1);
    return Math.max(minimum, Math.min(maximum, from + width * (bin + inside)));
  });
}

/** The probabilities of a quantile table. */
export const tableProbabilities = Float64Array.from({ length: quantileSteps + 1 }, (_, step) => step / quantileSteps);

/** Joins the fine bins between the smallest and the largest value to at most 80 bins of equal width. */
export function histogramOf({ from, to, counts }: FineHistogram): Histogram {
  const width = (to - from) / fineBins;
  let first = 0;
  let last = fineBins - 1;
  while (first < last && counts[first] === 0) first += 1;
  while (last > first && counts[last] === 0) last -= 1;
  const joined = Math.ceil((last - first + 1) / drawnBins);
  const drawn = new Float64Array(Math.ceil((last - first + 1) / joined));
  for (let bin = first; bin <= last; bin += 1) {
    const into = Math.floor((bin - first) / joined);
    drawn[into] = (drawn[into] ?? 0) + (counts[bin] ?? 0);
  }
  return { from: from + width * first, width: width * joined, counts: drawn };
}
