/** What a cell contributes: a weight and a score, or nothing known yet, or not applicable. */
export interface WeightedScore {
  /** Weight of the requirement, 0 or more; only ratios matter. */
  readonly weight: number;
  /** Level score in 0..1; `unrated` is unknown, `notApplicable` leaves both sums. */
  readonly score: number | 'unrated' | 'notApplicable';
}

/** The sums a fit is made of. They add up over cells, and over categories. */
interface ScoreSums {
  /** Σ w·s over the rated cells. */
  scoreSum: number;
  /** Σ w over the rated cells. */
  ratedWeight: number;
  /** Σ w over all cells that apply. */
  totalWeight: number;
  ratedCount: number;
  unratedCount: number;
}

/** Weighted fit with the sums it came from, so that a screen can explain the number. All shares are in 0..1. */
export interface Fit extends Readonly<ScoreSums> {
  /** Σ_R w·s / Σ_R w; null while nothing with weight is rated. */
  readonly fit: number | null;
  /** Σ_R w·s / Σ w: the fit if everything unrated turned out to be worth nothing; null without weight. */
  readonly actual: number | null;
  /** Σ_R w / Σ w; null without weight. */
  readonly coverage: number | null;
  /** The fit if everything unrated turned out worst or best; null without weight. */
  readonly bounds: { readonly lower: number; readonly upper: number } | null;
}

export const noScores = (): ScoreSums => ({ scoreSum: 0, ratedWeight: 0, totalWeight: 0, ratedCount: 0, unratedCount: 0 });

/**
 * Adds one cell to the sums, in place: a comparison has 50,000 cells and is summed anew after each edit.
 * @throws RangeError when the weight is negative or the score is outside 0..1
 */
export function addScore(sums: ScoreSums, weight: number, score: WeightedScore['score']): void {
  if (!(weight >= 0)) throw new RangeError(`a weight must be 0 or more, not ${weight}`);
  if (score === 'notApplicable') return;
  sums.totalWeight += weight;
  if (score === 'unrated') {
    sums.unratedCount += 1;
    return;
  }
  if (!(score >= 0 && score <= 1)) throw new RangeError(`a score must be within 0..1, not ${score}`);
  sums.ratedCount += 1;
  sums.ratedWeight += weight;
  sums.scoreSum += weight * score;
}

/** Weighted fit, actual value, coverage and bounds from the sums over all cells (METHOD 1). */
export function fitOf(sums: Readonly<ScoreSums>): Fit {
  const { scoreSum, ratedWeight, totalWeight } = sums;
  const share = (part: number, whole: number): number | null => (whole > 0 ? Math.min(1, part / whole) : null);
  const actual = share(scoreSum, totalWeight);
  const upper = share(scoreSum + (totalWeight - ratedWeight), totalWeight);
  return {
    ...sums,
    fit: share(scoreSum, ratedWeight),
    actual,
    coverage: share(ratedWeight, totalWeight),
    bounds: actual === null || upper === null ? null : { lower: actual, upper },
  };
}

/**
 * Weighted fit, actual value, coverage and bounds (METHOD 1).
 * @param cells one entry per requirement
 * @throws RangeError when a weight is negative or a score is outside 0..1
 */
export function weightedFit(cells: Iterable<WeightedScore>): Fit {
  const sums = noScores();
  for (const { weight, score } of cells) addScore(sums, weight, score);
  return fitOf(sums);
}
