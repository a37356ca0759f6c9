import { normalQuantile } from '../statistics/normal.ts';
import { binomialTest } from './binomial.ts';

/** A line whose actual cost is known. */
export interface KnownActual {
  /** In the unit of `expected`. */
  readonly actual: number;
  /** F(actual): the probability the estimate gave to at most the actual cost. */
  readonly probability: number;
  /** E of the estimate. */
  readonly expected: number;
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
 * What the actual costs say about the estimates; `none` where no line with a range is known. `wellCalibrated` means nothing speaks
 * against them. `tooLow`: costs mostly came out above P50; `tooHigh`: mostly below. `tooNarrow`: too many outside P10–P90; `tooWide`:
 * too few.
 */
export type CalibrationReading = 'none' | 'tooFew' | 'tooLow' | 'tooHigh' | 'tooNarrow' | 'tooWide' | 'wellCalibrated';

export interface Calibration {
  /** In the given order. */
  readonly lines: readonly PlacedActual[];
  /** Lines with a range; shares, p-values and reading are about these. */
  readonly count: number;
  /** Shares, 0..1; 80 % within and 10 % on each side are expected. Null where `count` is 0. */
  readonly shareWithin: number | null;
  readonly shareBelow: number | null;
  readonly shareAbove: number | null;
  /** Σactual / Σexpected − 1: above 0 when costs came out higher; null when nothing was expected. */
  readonly bias: number | null;
  /** p-value of the count within P10–P90 against 80 %; null below five lines. */
  readonly pWithin: number | null;
  /** p-value of the counts above and below P50 against one half, those at P50 left out (sign test); null below five lines. */
  readonly pMedian: number | null;
  readonly reading: CalibrationReading;
}

/** Known actual values it takes before anything is read from them. */
export const linesForReading = 5;
const significance = 0.05;
const expectedWithin = 0.8;
/** F of a computed percentile differs from it by rounding; the ends of P10–P90 are inclusive all the same. */
const rounding = 1e-9;

/**
 * Compares actual costs with the ranges estimated for them: exact two-sided binomial tests at 5 %. A shift is read before the width,
 * since a shift alone pushes costs outside.
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
  const pMedian = count < linesForReading ? null : binomialTest(above, above + below, 0.5);
  const expected = known.reduce((sum, line) => sum + line.expected, 0);
  return {
    lines: known.map(placed),
    count,
    shareWithin: share('within'),
    shareBelow: share('below'),
    shareAbove: share('above'),
    bias: expected === 0 ? null : known.reduce((sum, line) => sum + line.actual, 0) / expected - 1,
    pWithin,
    pMedian,
    reading: count === 0 ? 'none' : readingOf(pWithin, pMedian, countOf('within') / count, above > below),
  };
}

function readingOf(pWithin: number | null, pMedian: number | null, within: number, mostlyAbove: boolean): CalibrationReading {
  if (pWithin === null || pMedian === null) return 'tooFew';
  if (pMedian < significance) return mostlyAbove ? 'tooLow' : 'tooHigh';
  if (pWithin < significance) return within < expectedWithin ? 'tooNarrow' : 'tooWide';
  return 'wellCalibrated';
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
