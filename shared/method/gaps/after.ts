import type { Level } from '../../model/level.ts';

const standing: Record<Level['class'], number> = { notApplicable: 0, gap: 1, partial: 2, fit: 3 };

const better = (one: Level, other: Level): number =>
  (one.score ?? -1) - (other.score ?? -1) ||
  standing[one.class] - standing[other.class] ||
  (one.order < other.order ? 1 : one.order > other.order ? -1 : 0);

/**
 * The level a gap reaches with its chosen countermeasures (METHOD 6): the best of their levels. A level that takes the requirement
 * out of the comparison counts only where no countermeasure reaches a level with a score. In whatever order they are given, the
 * result is the same.
 * @param today level of the cell as it is rated
 * @param reached levels after of the chosen countermeasures; null for one that is not judged yet and changes nothing
 */
export function levelAfter(today: Level, reached: Iterable<Level | null>): Level {
  let best: Level | null = null;
  for (const level of reached) if (level !== null && (best === null || better(level, best) > 0)) best = level;
  return best ?? today;
}
