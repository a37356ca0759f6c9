import { normalQuantile } from '../statistics/normal.ts';
import { binomialTest, signTest } from './binomial.ts';

/** A line whose actual cost is known. */
export interface KnownActual {
  /** In the unit of `expected`. */
  readonly actual: number;
  /** F(actual): the probability the estimate gave to at most the actual cost. */
  readonly probability: number;
  /** E of the estimate. */
  readonly expected: number;
  /** How many times the line counts in the total: quantity and occurrences; 0 or more. */
  readonly times: number;
  /** O = P: the line has no range, so it counts towards the bias only. */
  readonly isConstant?: boolean;
}

export interface PlacedActual {
  /** Where the actual cost fell against P10–P90, both ends inclusive; for a constant against its one value. */
  readonly place: 'below' | 'within' | 'above';
  readonly probability: number;
  /** Φ⁻¹(F(actual)); null where the actual cost lies at or beyond an end of the estimate, and for a constant. */
  readonly z: number | null;
}

/**
 * What the actual costs say about the estimates; `none` where no line with a range is known. `tooLow`: costs mostly came out above P50,
 * or of those outside P10–P90 mostly above; `tooHigh`: mostly below. `tooNarrow`: too many outside on both sides; `tooWide`: too few.
 * `unclear`: they lean to one of these, not yet beyond chance. `wellCalibrated`: not even that.
 */
export type CalibrationReading = 'none' | 'tooFew' | 'tooLow' | 'tooHigh' | 'tooNarrow' | 'tooWide' | 'unclear' | 'wellCalibrated';

export interface Calibration {
  /** In the given order. */
  readonly lines: readonly PlacedActual[];
  /** Lines with a range; shares, p-values and reading are about these. */
  readonly count: number;
  /** Shares, 0..1; 80 % within and 10 % on each side are expected. Null where `count` is 0. */
  readonly shareWithin: number | null;
  readonly shareBelow: number | null;
  readonly shareAbove: number | null;
  /** (Σactual − Σexpected) / |Σexpected|, every line as often as it counts: above 0 when the total came out higher; null when nothing was expected. */
  readonly bias: number | null;
  /** p-value of the count within P10–P90 against 80 %; null below five lines. */
  readonly pWithin: number | null;
  /** Probability of at least so many on the side of P50 on which more lie, those at P50 left out (one-sided sign test); null below five lines. */
  readonly pMedian: number | null;
  readonly reading: CalibrationReading;
}

/** Known actual values it takes before anything is read from them. */
export const linesForReading = 5;
const significance = 0.05;
/** Less than this is not beyond chance, but no sign of good estimates either. */
const leaning = 0.2;
const expectedWithin = 0.8;
/** F of a computed percentile differs from it by rounding; the ends of P10–P90 are inclusive all the same. */
const rounding = 1e-9;

/**
 * Compares actual costs with the ranges estimated for them by exact binomial tests at 5 %: of a shift to the side it is on, of the width
 * two-sided. A shift is read before the width, since a shift alone pushes costs outside.
 * @throws RangeError for a probability outside 0..1
 */
export function calibrate(known: readonly KnownActual[]): Calibration {
  const ranged = known.filter(({ isConstant }) => isConstant !== true);
  const places = ranged.map(({ probability }) => placeOf(probability));
  const count = ranged.length;
  const countOf = (place: PlacedActual['place']): number => places.filter((found) => found === place).length;
  const share = (place: PlacedActual['place']): number | null => (count === 0 ? null : countOf(place) / count);
  const above = ranged.filter(({ probability }) => probability > 0.5 + rounding).length;
  const below = ranged.filter(({ probability }) => probability < 0.5 - rounding).length;
  const pWithin = count < linesForReading ? null : binomialTest(countOf('within'), count, expectedWithin);
  const pMedian = count < linesForReading ? null : signTest(above, below);
  const expected = known.reduce((sum, line) => sum + line.expected * line.times, 0);
  const actual = known.reduce((sum, line) => sum + line.actual * line.times, 0);
  return {
    lines: known.map(placed),
    count,
    shareWithin: share('within'),
    shareBelow: share('below'),
    shareAbove: share('above'),
    bias: expected === 0 ? null : (actual - expected) / Math.abs(expected),
    pWithin,
    pMedian,
    reading: count === 0 ? 'none' : readingOf(pWithin, pMedian, { within: countOf('within') / count, above, below, over: countOf('above'), under: countOf('below') }),
  };
}

/** Shares and counts: on either side of P50, and over P90 and under P10. */
interface Sides {
  readonly within: number;
  readonly above: number;
  readonly below: number;
  readonly over: number;
  readonly under: number;
}

function readingOf(pWithin: number | null, pMedian: number | null, { within, above, below, over, under }: Sides): CalibrationReading {
  if (pWithin === null || pMedian === null) return 'tooFew';
  if (pMedian < significance) return above > below ? 'tooLow' : 'tooHigh';
  if (pWithin < significance) {
    if (within > expectedWithin) return 'tooWide';
    if (signTest(over, under) < significance) return over > under ? 'tooLow' : 'tooHigh';
    return 'tooNarrow';
  }
  return Math.min(pWithin, pMedian) < leaning ? 'unclear' : 'wellCalibrated';
}

function placed({ actual, probability, expected, isConstant }: KnownActual): PlacedActual {
  if (isConstant === true) return { place: actual < expected ? 'below' : actual > expected ? 'above' : 'within', probability, z: null };
  return { place: placeOf(probability), probability, z: probability > 0 && probability < 1 ? normalQuantile(probability) : null };
}

function placeOf(probability: number): PlacedActual['place'] {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`a probability must lie between 0 and 1, not ${probability}`);
  if (probability < 0.1 - rounding) return 'below';
  return probability > 0.9 + rounding ? 'above' : 'within';
}
