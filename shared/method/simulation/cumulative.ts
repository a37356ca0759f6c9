import { binOf, fineBins, type FineHistogram } from './fine-histogram.ts';
import type { Chance } from '../statistics/chance.ts';
import { relativeTolerance } from '../statistics/tolerance.ts';

/**
 * The cumulative distribution of values: `shares[k]` of them are at most `values[k]`; a value of a probability of its own stands twice, with
 * the share below it and with the share up to it.
 */
export interface Cumulative {
  /** Rising, from the smallest to the largest value. */
  readonly values: Float64Array;
  /** Rising, from 0 to 1. */
  readonly shares: Float64Array;
  /** Amounts for which the values were counted one by one, and the share at or below each. */
  readonly counted: readonly { readonly limit: number; readonly share: number }[];
}

/** Up to so many values all are sorted; of more only those of crowded bins. */
const sortedAtMost = 131_072;
/** A fine bin is crowded from this share of all values on: what lies in it is looked at one by one. */
const crowdedShare = 0.002;
/** What is read off the curve between its points, and not counted, is off by less than this. */
export const readOffError = 0.0025;
/** Two neighbouring points are apart by at least this share, unless a value of its own probability lies between. */
const leastStep = 1 / 8192;

class Points {
  readonly values: number[] = [];
  readonly counts: number[] = [];
  reached = 0;
  readonly #least: number;

  constructor(total: number) {
    this.#least = total * leastStep;
  }

  add(value: number, count: number): void {
    this.values.push(value);
    this.counts.push(count);
    this.reached = count;
  }

  /** Adds the point where the last one is far enough behind. */
  pass(value: number, count: number): void {
    if (count - this.reached >= this.#least) this.add(value, count);
  }

  /** Ends with the largest value, to the last bit: the last point may stand for values that differ by less than is told apart. */
  end(maximum: number, total: number): void {
    if (this.reached < total) this.add(maximum, total);
    else this.values[this.values.length - 1] = maximum;
  }

  /** Adds the values of a crowded bin, those of a probability of their own with both shares. */
  addSorted(sorted: Float64Array, before: number): void {
    let first = 0;
    while (first < sorted.length) {
      const value = sorted[first] ?? Number.NaN;
      const room = relativeTolerance * Math.abs(value);
      let end = first + 1;
      while (end < sorted.length && (sorted[end] ?? Number.NaN) - value <= room) end += 1;
      if (end - first >= this.#least) {
        this.add(value, before + first);
        this.add(value, before + end);
      } else this.pass(sorted[end - 1] ?? value, before + end);
      first = end;
    }
  }
}

/** What still counts as an amount among values of a size: sums of the same numbers differ by their last bits. */
const reachOf = (amount: number, minimum: number, maximum: number): number =>
  amount + relativeTolerance * Math.max(Math.abs(amount), 1e-3 * Math.max(Math.abs(minimum), Math.abs(maximum)));

function countUpTo(limit: number, parts: readonly Float64Array[]): number {
  let count = 0;
  for (const values of parts) for (const value of values) if (value <= limit) count += 1;
  return count;
}

/** The values of the crowded bins, bin by bin in rising order. */
function sortCrowded(histogram: FineHistogram, parts: readonly Float64Array[], crowded: (count: number) => boolean): ReadonlyMap<number, Float64Array> {
  const sorted = new Map<number, Float64Array>();
  const filled = new Uint32Array(fineBins);
  for (let bin = 0; bin < fineBins; bin += 1) {
    const count = histogram.counts[bin] ?? 0;
    if (count > 0 && crowded(count)) sorted.set(bin, new Float64Array(count));
  }
  if (sorted.size === 0) return sorted;
  for (const values of parts) {
    for (const value of values) {
      const bin = binOf(histogram, value);
      const own = sorted.get(bin);
      if (own === undefined) continue;
      const place = filled[bin] ?? 0;
      own[place] = value;
      filled[bin] = place + 1;
    }
  }
  for (const values of sorted.values()) values.sort();
  return sorted;
}

/**
 * The cumulative distribution of values that were counted in fine bins. It is exact at the ends of the bins and at every value of a
 * probability of its own, such as the length of a fixed task beside others; elsewhere it goes in a straight line over less than a five
 * hundredth of the values, of up to 131,072 values over less than an eight thousandth.
 * @param histogram what the values came to in fine bins
 * @param parts the values, in any order
 * @param total how many they are
 * @param limits amounts at or below which they are counted one by one (METHOD 22)
 */
export function cumulativeOf(histogram: FineHistogram, parts: readonly Float64Array[], total: number, limits: readonly number[] = []): Cumulative {
  const { from, to, counts, minimum, maximum } = histogram;
  if (minimum === maximum) return { values: Float64Array.of(minimum, maximum), shares: Float64Array.of(0, 1), counted: [] };
  const counted = limits.map((limit) => ({ limit, share: countUpTo(reachOf(limit, minimum, maximum), parts) / total }));
  const width = (to - from) / fineBins;
  const sorted = sortCrowded(histogram, parts, (count) => total <= sortedAtMost || count >= total * crowdedShare);
  const points = new Points(total);
  points.add(minimum, 0);
  let before = 0;
  let emptyBefore = false;
  for (let bin = 0; bin < fineBins; bin += 1) {
    const count = counts[bin] ?? 0;
    const start = Math.min(maximum, Math.max(minimum, from + width * bin));
    const own = sorted.get(bin);
    // Nothing spreads into what is empty, or into what is known one by one.
    if (before > points.reached && (own !== undefined || (count === 0 && !emptyBefore))) points.add(start, before);
    else if (count > 0 && emptyBefore && before > 0) points.add(start, before);
    if (own !== undefined) points.addSorted(own, before);
    else if (count > 0) points.pass(Math.min(maximum, from + width * (bin + 1)), before + count);
    before += count;
    emptyBefore = count === 0;
  }
  points.end(maximum, total);
  return { values: Float64Array.from(points.values), shares: Float64Array.from(points.counts, (count) => count / total), counted };
}

/**
 * Quantiles: the smallest value that at least the share p of the values does not exceed.
 * @param probabilities one-sided, in rising order, 0 (the smallest value) to 1 (the largest)
 */
export function quantilesOf({ values, shares }: Cumulative, probabilities: Float64Array): Float64Array {
  const last = values.length - 1;
  let index = 0;
  return probabilities.map((p) => {
    while (index < last && (shares[index] ?? 1) < p - relativeTolerance) index += 1;
    const high = values[index] ?? Number.NaN;
    if (index === 0) return high;
    const [low, from, to] = [values[index - 1] ?? high, shares[index - 1] ?? 0, shares[index] ?? 1];
    const part = to > from ? (p - from) / (to - from) : 1;
    return part >= 1 ? high : low + (high - low) * Math.max(0, part);
  });
}

/**
 * The share of the values at or below an amount: 0 below the smallest, 1 from the largest on; counted one by one for the limits that were
 * named, read off the curve for any other amount. Amounts that differ by a relative 1e-9 are the same, since sums of the same numbers differ
 * by their last bits.
 * @param amount in the unit of the values
 */
export function probabilityWithin({ values, shares, counted }: Cumulative, amount: number): Chance {
  const known = counted.find(({ limit }) => limit === amount);
  if (known !== undefined) return known.share;
  const limit = reachOf(amount, values[0] ?? 0, values.at(-1) ?? 0);
  // The first value above the amount lies in low..high.
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? Number.NaN) <= limit) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return 0;
  if (low === values.length) return 1;
  const [from, to] = [values[low - 1] ?? Number.NaN, values[low] ?? Number.NaN];
  const [less, more] = [shares[low - 1] ?? 0, shares[low] ?? 1];
  return less + (more - less) * Math.max(0, Math.min(1, (amount - from) / (to - from)));
}
