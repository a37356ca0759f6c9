/** What a cell contributes: a weight and a score, or nothing known yet, or not applicable. */
export interface WeightedScore {
  /** Weight of the requirement, 0 or more; only ratios matter. */
  readonly weight: number;
  /** Level score in 0..1; `unrated` is unknown, `notApplicable` leaves both sums. */
  readonly score: number | 'unrated' | 'notApplicable';
}

/** Weighted fit with the sums it came from, so that a screen can explain the number. All shares are in 0..1. */
export interface Fit {
  /** Σ w·s over the rated cells. */
  readonly scoreSum: number;
  /** Σ w over the rated cells. */
  readonly ratedWeight: number;
  /** Σ w over all cells that apply. */
  readonly totalWeight: number;
  readonly ratedCount: number;
  readonly unratedCount: number;
  /** Σ_R w·s / Σ_R w; null while nothing with weight is rated. */
  readonly fit: number | null;
  /** Σ_R w·s / Σ w: the fit if everything unrated turned out to be worth nothing; null without weight. */
  readonly actual: number | null;
  /** Σ_R w / Σ w; null without weight. */
  readonly coverage: number | null;
  /** The fit if everything unrated turned out worst or best; null without weight. */
  readonly bounds: { readonly lower: number; readonly upper: number } | null;
}

/**
 * Weighted fit, actual value, coverage and bounds (METHOD 1).
 * @param cells one entry per requirement
 * @throws RangeError when a weight is negative or a score is outside 0..1
 */
export function weightedFit(cells: Iterable<WeightedScore>): Fit {
  let scoreSum = 0;
  let ratedWeight = 0;
  let totalWeight = 0;
  let ratedCount = 0;
  let unratedCount = 0;
  for (const { weight, score } of cells) {
    if (!(weight >= 0)) throw new RangeError(`a weight must be 0 or more, not ${weight}`);
    if (score === 'notApplicable') continue;
    totalWeight += weight;
    if (score === 'unrated') {
      unratedCount += 1;
      continue;
    }
    if (!(score >= 0 && score <= 1)) throw new RangeError(`a score must be within 0..1, not ${score}`);
    ratedCount += 1;
    ratedWeight += weight;
    scoreSum += weight * score;
  }
  const share = (part: number, whole: number): number | null => (whole > 0 ? Math.min(1, part / whole) : null);
  const actual = share(scoreSum, totalWeight);
  const upper = share(scoreSum + (totalWeight - ratedWeight), totalWeight);
  return {
    scoreSum,
    ratedWeight,
    totalWeight,
    ratedCount,
    unratedCount,
    fit: share(scoreSum, ratedWeight),
    actual,
    coverage: share(ratedWeight, totalWeight),
    bounds: actual === null || upper === null ? null : { lower: actual, upper },
  };
}
