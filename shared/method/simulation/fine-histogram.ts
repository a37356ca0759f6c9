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

/** The fine bin that holds a value. */
export const binOf = ({ from, to }: Reach, value: number): number => (to > from ? Math.min(fineBins - 1, ((value - from) * (fineBins / (to - from))) | 0) : 0);

/** Counts the first values of an array in the fine bins, which begin at an offset of the counts. */
export function countFine(counts: Uint32Array, offset: number, { from, to }: Reach, values: Float64Array, count: number): void {
  const perUnit = to > from ? fineBins / (to - from) : 0;
  for (let index = 0; index < count; index += 1) {
    const bin = offset + Math.min(fineBins - 1, (((values[index] ?? 0) - from) * perUnit) | 0);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
}

/**
 * A quantile of the counted values, exact to the width of a fine bin (R type 4 within it).
 * @param p one-sided, above 0 and below 1
 * @param total how many values were counted
 */
export function binnedQuantile({ from, to, counts, minimum, maximum }: FineHistogram, total: number, p: number): number {
  const rank = p * total;
  let bin = 0;
  let before = 0;
  while (bin < fineBins - 1 && before + (counts[bin] ?? 0) < rank) {
    before += counts[bin] ?? 0;
    bin += 1;
  }
  const inside = (rank - before) / (counts[bin] || 1);
  return Math.max(minimum, Math.min(maximum, from + ((to - from) / fineBins) * (bin + inside)));
}

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
