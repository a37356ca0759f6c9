import { comparable } from '../input/choice.ts';
import type { Problem } from '../problem.ts';
import type { Level } from './level.ts';

/** How many levels besides 対象外 a scale may have. */
export const scaleLimits = { minimum: 2, maximum: 7 } as const;

type Step = Pick<Level, 'symbol' | 'label' | 'score' | 'class'>;

/**
 * The first reason why levels, given from best to worst, do not make a scale to rate with: fewer than 2 or more than 7
 * besides 対象外, no full fit, 対象外 twice, a name missing or shared, a score above that of a better level.
 * @returns null when the scale is sound
 */
export function findScaleFlaw(levels: readonly Step[]): Problem | null {
  const scored = levels.flatMap((level) => (level.score === null ? [] : [{ ...level, score: level.score }]));
  if (scored.length < scaleLimits.minimum || scored.length > scaleLimits.maximum)
    return { code: 'scaleSize', values: { count: scored.length, ...scaleLimits } };
  if (!scored.some((level) => level.class === 'fit')) return { code: 'scaleNoFit' };
  if (levels.length - scored.length > 1) return { code: 'scaleNotApplicableTwice' };
  return findNamelessLevel(levels) ?? findSharedName(levels) ?? findRisingScore(scored);
}

function findNamelessLevel(levels: readonly Step[]): Problem | null {
  const index = levels.findIndex(({ symbol, label }) => symbol.trim() === '' || label.trim() === '');
  return index < 0 ? null : { code: 'scaleNameless', values: { number: index + 1 } };
}

/** A rating is typed as a symbol or a label, so neither may mean two levels; look-alikes such as ○ and 〇 count as one. */
function findSharedName(levels: readonly Step[]): Problem | null {
  const owners = new Map<string, number>();
  for (const [index, { symbol, label }] of levels.entries()) {
    for (const name of [symbol, label]) {
      const owner = owners.get(comparable(name));
      if (owner !== undefined && owner !== index) return { code: 'scaleSharedName', values: { name, first: owner + 1, second: index + 1 } };
      owners.set(comparable(name), index);
    }
  }
  return null;
}

function findRisingScore(levels: readonly { readonly symbol: string; readonly score: number }[]): Problem | null {
  for (const [index, worse] of levels.entries()) {
    const better = levels[index - 1];
    if (better !== undefined && worse.score > better.score)
      return { code: 'scaleRises', values: { better: better.symbol, worse: worse.symbol } };
  }
  return null;
}

/**
 * The level that ratings given by another scale's level come closest to: the nearest score of the same class, else the
 * nearest score; of two equally near the lower one, so that no candidate gains by a change of scale. 対象外 only ever becomes 対象外.
 * @returns its place in `levels`; null when there is none
 */
export function nearestLevel(from: Pick<Level, 'score' | 'class'>, levels: readonly Pick<Level, 'score' | 'class'>[]): number | null {
  const wanted = from.score;
  if (wanted === null) {
    const place = levels.findIndex(({ score }) => score === null);
    return place < 0 ? null : place;
  }
  const scored = levels.flatMap((level, place) => (level.score === null ? [] : [{ class: level.class, score: level.score as number, place }]));
  const alike = scored.filter((level) => level.class === from.class);
  const [nearest] = (alike.length > 0 ? alike : scored).toSorted((a, b) => {
    const difference = Math.abs(a.score - wanted) - Math.abs(b.score - wanted);
    return Math.abs(difference) > tolerance ? difference : a.score - b.score;
  });
  return nearest?.place ?? null;
}

/** Distances such as |1/3 − 1/2| and |2/3 − 1/2| are equal but for the last bits. */
const tolerance = 1e-9;
