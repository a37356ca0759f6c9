/** How quotes for one thing compare; amounts in the unit of the quotes. */
export interface QuoteJudgement {
  readonly count: number;
  /** Null without quotes, as all amounts are. */
  readonly median: number | null;
  readonly smallest: number | null;
  readonly largest: number | null;
  /** largest − smallest. */
  readonly spread: number | null;
  /** spread / |median|; null also when the median is 0. */
  readonly relativeSpread: number | null;
  /** Median of the absolute distances from the median. */
  readonly mad: number | null;
  /** Mean of the absolute distances from the median. */
  readonly meanDeviation: number | null;
  /** Fewer than four quotes: no outlier can be named. */
  readonly tooFew: boolean;
  /** The modified z-score M of each quote in the given order; null when there are too few. */
  readonly scores: readonly (number | null)[];
  /** |M| > 3.5, in the given order. */
  readonly outliers: readonly boolean[];
  readonly rule: QuoteRule;
}

/** What the scores divide by: MAD, or meanAD where MAD is 0; nothing when there are too few quotes or all are equal. */
export type QuoteRule = 'tooFew' | 'equal' | 'mad' | 'meanDeviation';

const enough = 4;
const farthest = 3.5;
/** Sums of the same prices in another order differ by rounding; a share of the largest amount, far below one yen. */
const rounding = 1e-12;

/**
 * Judges quotes by the modified z-score (METHOD 13; Iglewicz & Hoaglin 1993): M = 0.6745(x − median) / MAD; where MAD is 0,
 * (x − median) / (1.253314·meanAD). |M| > 3.5 is an outlier; below four quotes there is no score, and equal quotes score 0.
 * Quotes that differ by rounding alone are equal.
 * @param amounts in one unit, such as yen over the horizon
 * @throws RangeError unless all amounts are finite
 */
export function judgeQuotes(amounts: readonly number[]): QuoteJudgement {
  if (!amounts.every(Number.isFinite)) throw new RangeError('quotes must be finite');
  const sorted = amounts.toSorted((a, b) => a - b);
  const [smallest = null, largest = null, median] = [sorted[0], sorted.at(-1), medianOf(sorted)];
  const spread = smallest === null || largest === null ? null : largest - smallest;
  const distances = amounts.map((amount) => Math.abs(amount - (median ?? 0))).sort((a, b) => a - b);
  const mad = medianOf(distances);
  const meanDeviation = distances.length === 0 ? null : distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
  const none = rounding * Math.max(Math.abs(smallest ?? 0), Math.abs(largest ?? 0));
  const { rule, unit } = yardstick(amounts.length, mad ?? 0, meanDeviation ?? 0, none);
  const scores = amounts.map((amount) => (rule === 'tooFew' ? null : rule === 'equal' ? 0 : (amount - (median ?? 0)) / unit));
  return {
    count: amounts.length,
    median,
    smallest,
    largest,
    spread,
    relativeSpread: spread === null || median === null || median === 0 ? null : spread / Math.abs(median),
    mad,
    meanDeviation,
    tooFew: rule === 'tooFew',
    scores,
    outliers: scores.map((score) => score !== null && Math.abs(score) > farthest),
    rule,
  };
}

/** Which rule judges, and the distance from the median that makes a score of 1; distances up to `none` count as none. */
function yardstick(count: number, mad: number, meanDeviation: number, none: number): { readonly rule: QuoteRule; readonly unit: number } {
  if (count < enough) return { rule: 'tooFew', unit: 1 };
  if (meanDeviation <= none) return { rule: 'equal', unit: 1 };
  return mad > none ? { rule: 'mad', unit: mad / 0.6745 } : { rule: 'meanDeviation', unit: 1.253314 * meanDeviation };
}

/** The middle of sorted values, the mean of the two middle ones of an even count; null without any. */
function medianOf(sorted: readonly number[]): number | null {
  const [below, above] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}
