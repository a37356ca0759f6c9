import type { LevelClass } from '../../model/level.ts';
import { isBelow, type MinimumClass } from './knock-out.ts';

/** One evaluator's rating of a cell: the score of the level in 0..1, or null for 対象外. */
export interface PanelRating {
  /** Weight of the evaluator, 0 or more; only ratios matter. */
  readonly weight: number;
  readonly score: number | null;
}

export interface PanelResult {
  /** Σ w·s / Σ w over the ratings with a score, in 0..1; null when none of them has weight. */
  readonly mean: number | null;
  /** Largest less smallest score, 0..1; null without a score. */
  readonly range: number | null;
  /** Population standard deviation of the scores, every evaluator counted once whatever the weight; null without a score. */
  readonly deviation: number | null;
  /** How many of the ratings have a score. */
  readonly scored: number;
  /** Whether everyone who rated found the requirement not applicable. */
  readonly notApplicable: boolean;
  /** Whether some found it not applicable and others gave it a score; the range does not show that. */
  readonly mixed: boolean;
}

/**
 * What several evaluators' ratings of one cell come to (METHOD 4). 対象外 has no score and stays out of mean, range and deviation.
 * @throws RangeError when a weight is negative or a score is outside 0..1
 */
export function panelOf(ratings: readonly PanelRating[]): PanelResult {
  let [weighed, weights, sum, squares, scored] = [0, 0, 0, 0, 0];
  let [lowest, highest] = [Infinity, -Infinity];
  for (const { weight, score } of ratings) {
    if (!(weight >= 0)) throw new RangeError(`a weight must be 0 or more, not ${weight}`);
    if (score === null) continue;
    if (!(score >= 0 && score <= 1)) throw new RangeError(`a score must be within 0..1, not ${score}`);
    scored += 1;
    weighed += weight * score;
    weights += weight;
    sum += score;
    lowest = Math.min(lowest, score);
    highest = Math.max(highest, score);
  }
  for (const { score } of ratings) if (score !== null) squares += (score - sum / scored) ** 2;
  return {
    mean: weights > 0 ? Math.min(highest, Math.max(lowest, weighed / weights)) : null,
    range: scored > 0 ? highest - lowest : null,
    deviation: scored > 0 ? Math.sqrt(squares / scored) : null,
    scored,
    notApplicable: ratings.length > 0 && scored === 0,
    mixed: scored > 0 && scored < ratings.length,
  };
}

/** Distances closer than this are a tie. */
const tolerance = 1e-9;

/** The levels whose scores are nearest to a mean: one, or those equally near. Levels without a score are left out. */
function nearestLevels<Step extends { readonly score: number | null }>(score: number, levels: Iterable<Step>): readonly (Step & { readonly score: number })[] {
  const scored = [...levels].flatMap((level) => (level.score === null ? [] : [{ ...level, score: level.score }]));
  const distance = Math.min(...scored.map((level) => Math.abs(level.score - score)));
  return scored.filter((level) => Math.abs(level.score - score) <= distance + tolerance);
}

/**
 * Whether the evaluators leave open if a cell lies below a minimum class: some say so, others not, and either both sides weigh the same or
 * the mean is equally near to a level on each side. Until they agree, such a cell neither passes nor fails.
 * @param ratings one per evaluator who rated; 対象外 is on the side of those who do not see it below
 * @param mean their mean score; null without one
 */
export function isTied<Step extends { readonly class: LevelClass; readonly score: number | null }>(
  minimum: MinimumClass,
  ratings: readonly { readonly weight: number; readonly class: LevelClass }[],
  mean: number | null,
  levels: Iterable<Step>,
): boolean {
  let [below, above] = [0, 0];
  for (const rating of ratings) {
    if (isBelow(rating.class, minimum)) below += rating.weight;
    else above += rating.weight;
  }
  if (below === 0 || above === 0 || mean === null) return false;
  if (Math.abs(below - above) <= tolerance * (below + above)) return true;
  const sides = new Set(nearestLevels(mean, levels).map((level) => isBelow(level.class, minimum)));
  return sides.size > 1;
}

/**
 * The level whose score is nearest to a mean; between two equally near the lower one, so that doubt never makes a candidate look
 * better. Levels without a score are left out.
 * @param score 0..1
 * @returns undefined when no level has a score
 */
export function nearestLevel<Step extends { readonly score: number | null }>(score: number, levels: Iterable<Step>): Step | undefined {
  let best: { readonly level: Step; readonly score: number; readonly distance: number } | undefined;
  for (const level of levels) {
    if (level.score === null) continue;
    const distance = Math.abs(level.score - score);
    const nearer = best === undefined || distance < best.distance - tolerance;
    const tied = best !== undefined && Math.abs(distance - best.distance) <= tolerance && level.score < best.score;
    if (nearer || tied) best = { level, score: level.score, distance };
  }
  return best?.level;
}
