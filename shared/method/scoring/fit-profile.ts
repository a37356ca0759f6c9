import type { LevelClass } from '../../model/level.ts';

/** One rated cell of a candidate. */
export interface FitCell {
  readonly class: LevelClass;
  /** Weight of the requirement, 0 or more; only ratios matter. */
  readonly weight: number;
  /** 1 low to 5 high; null while nobody has judged it. */
  readonly usability: number | null;
  readonly efficiency: number | null;
}

/** A mean grade over the full fits that are judged. */
export interface GradeMean {
  /** Σ w·g / Σ w over the judged full fits, 1..5; null while none with weight is judged. */
  readonly mean: number | null;
  /** Σ w of the judged full fits / Σ w of all full fits, 0..1; null without a full fit that has weight. */
  readonly coverage: number | null;
  /** How many full fits are judged. */
  readonly judged: number;
}

/** What the fits of a candidate are worth beyond yes and no (step 3-6 of the guide). */
export interface FitProfile {
  readonly fits: number;
  /** Rated cells that apply. */
  readonly applicable: number;
  /** fits / applicable, every requirement counted once, 0..1; null without a rated cell that applies. */
  readonly share: number | null;
  readonly usability: GradeMean;
  readonly efficiency: GradeMean;
}

/**
 * The share of full fits among the rated cells, and the weighted mean grade of the full fits for usability and efficiency.
 * Unrated and unjudged cells are unknown, never low.
 * @throws RangeError when a weight is negative or a grade is outside 1..5
 */
export function fitProfile(cells: readonly FitCell[]): FitProfile {
  for (const { weight } of cells) if (!(weight >= 0)) throw new RangeError(`a weight must be 0 or more, not ${weight}`);
  const applicable = cells.filter((cell) => cell.class !== 'notApplicable').length;
  const fits = cells.filter((cell) => cell.class === 'fit');
  return {
    fits: fits.length,
    applicable,
    share: applicable > 0 ? fits.length / applicable : null,
    usability: gradeMean(fits.map(({ weight, usability }) => ({ weight, grade: usability }))),
    efficiency: gradeMean(fits.map(({ weight, efficiency }) => ({ weight, grade: efficiency }))),
  };
}

function gradeMean(fits: readonly { readonly weight: number; readonly grade: number | null }[]): GradeMean {
  let [graded, judgedWeight, totalWeight, judged] = [0, 0, 0, 0];
  for (const { weight, grade } of fits) {
    totalWeight += weight;
    if (grade === null) continue;
    if (!(grade >= 1 && grade <= 5)) throw new RangeError(`a grade must be within 1..5, not ${grade}`);
    judged += 1;
    judgedWeight += weight;
    graded += weight * grade;
  }
  return {
    mean: judgedWeight > 0 ? graded / judgedWeight : null,
    coverage: totalWeight > 0 ? judgedWeight / totalWeight : null,
    judged,
  };
}
