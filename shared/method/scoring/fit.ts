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
  /** Σ w over the rated cells that still wait for a decision, as evaluators are tied on what drops the candidate. */
  pendingWeight: number;
  /** Σ w·s over those. */
  pendingSum: number;
}

/** Weighted fit with the sums it came from, so that a screen can explain the number. All shares are in 0..1. */
export interface Fit extends Readonly<ScoreSums> {
  /** Σ_R w·s / Σ_R w; null while nothing with weight is rated. */
  readonly fit: number | null;
  /** Σ_R w·s / Σ w: what is reached for certain, as if everything unrated were worth nothing; null without weight. */
  readonly actual: number | null;
  /** Σ_R w / Σ w; null without weight. */
  readonly coverage: number | null;
  /** The fit if everything unrated or pending turned out worst or best on the scale; null without weight. */
  readonly bounds: { readonly lower: number; readonly upper: number } | null;
}

/** The lowest and the highest score a scale can give, both in 0..1. */
export interface ScoreRange {
  readonly worst: number;
  readonly best: number;
}

const wholeRange: ScoreRange = { worst: 0, best: 1 };

/** What the levels of a scale can be worth; levels without a score are left out. A scale without any score leaves all of 0..1 open. */
export function scoreRangeOf(levels: Iterable<{ readonly score: number | null }>): ScoreRange {
  let [worst, best] = [Infinity, -Infinity];
  for (const { score } of levels) {
    if (score === null) continue;
    worst = Math.min(worst, score);
    best = Math.max(best, score);
  }
  return worst > best ? wholeRange : { worst, best };
}

export const noScores = (): ScoreSums => ({ scoreSum: 0, ratedWeight: 0, totalWeight: 0, ratedCount: 0, unratedCount: 0, pendingWeight: 0, pendingSum: 0 });

/**
 * Adds one cell to the sums, in place: a comparison has 50,000 cells and is summed anew after each edit.
 * @param isPending the score is only a mean so far, which whatever is recorded may replace
 * @throws RangeError when the weight is negative or the score is outside 0..1
 */
export function addScore(sums: ScoreSums, weight: number, score: WeightedScore['score'], isPending = false): void {
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
  if (!isPending) return;
  sums.pendingWeight += weight;
  sums.pendingSum += weight * score;
}

/**
 * Weighted fit, actual value, coverage and bounds from the sums over all cells (METHOD 1). An unrated cell that turns out 対象外 leaves the
 * fit where it is, which lies within the bounds of the scale the ratings are given on. A pending cell is rated by its mean, but takes part in the
 * bounds like an unrated one: any level can still be recorded for it.
 * @param range what an unrated cell can be worth
 */
export function fitOf(sums: Readonly<ScoreSums>, { worst, best }: ScoreRange = wholeRange): Fit {
  const { scoreSum, ratedWeight, totalWeight, pendingWeight, pendingSum } = sums;
  const share = (part: number, whole: number): number | null => (whole > 0 ? Math.min(1, part / whole) : null);
  const openWeight = totalWeight - ratedWeight + pendingWeight;
  const decidedSum = Math.max(0, scoreSum - pendingSum);
  const lower = share(decidedSum + worst * openWeight, totalWeight);
  const upper = share(decidedSum + best * openWeight, totalWeight);
  return {
    ...sums,
    fit: share(scoreSum, ratedWeight),
    actual: share(scoreSum, totalWeight),
    coverage: share(ratedWeight, totalWeight),
    bounds: lower === null || upper === null ? null : { lower, upper },
  };
}

/** Whether every cell with weight is rated and none waits for a decision, so that the fit is final. */
export const isFullyKnown = ({ coverage, pendingWeight }: Pick<Fit, 'coverage' | 'pendingWeight'>): boolean => coverage === 1 && pendingWeight === 0;

/**
 * Weighted fit, actual value, coverage and bounds (METHOD 1).
 * @param cells one entry per requirement
 * @param range what an unrated cell can be worth
 * @throws RangeError when a weight is negative or a score is outside 0..1
 */
export function weightedFit(cells: Iterable<WeightedScore>, range: ScoreRange = wholeRange): Fit {
  const sums = noScores();
  for (const { weight, score } of cells) addScore(sums, weight, score);
  return fitOf(sums, range);
}
