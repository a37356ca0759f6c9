import type { Level } from '../../model/level.ts';

const standing: Readonly<Record<Level['class'], number>> = { notApplicable: 0, gap: 1, partial: 2, fit: 3 };

/**
 * The better of two levels a cell may reach: the one with the higher score, of the same score the one of the higher class, so that
 * their order is of no account; 対象外, which leaves both sums, only when there is no other.
 * @param first undefined when nothing else is chosen
 */
export function betterLevel<Found extends Pick<Level, 'score' | 'class'>>(first: Found | undefined, second: Found): Found {
  if (first === undefined || first.score === null) return second;
  if (second.score === null || second.score < first.score) return first;
  return second.score > first.score || standing[second.class] > standing[first.class] ? second : first;
}

/**
 * How much one countermeasure alone raises a candidate's fit (METHOD 1 and 6): w·(s_after − s_today) / Σ_R w. Over cells already rated,
 * gains of different cells add up.
 * @param weight w of the requirement, 0 or more
 * @param today score of the level today in 0..1; null for 対象外, undefined while unrated
 * @param after score of the level afterwards
 * @param ratedWeight Σ_R w of the candidate's rated cells
 * @returns a share in −1..1; null while a score is missing or nothing has weight
 */
export function gainOf(weight: number, today: number | null | undefined, after: number | null | undefined, ratedWeight: number): number | null {
  if (today == null || after == null || ratedWeight <= 0) return null;
  return (weight * (after - today)) / ratedWeight;
}
