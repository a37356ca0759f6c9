import type { Translate } from './language/index.ts';
import type { Standing } from './method/scoring/ranking.ts';

/** A place in the ranking in words: first, tied, still open, knocked out. */
export function standingText({ status, place, best, worst }: Standing<string>, t: Translate): string {
  if (status === 'knockedOut') return t('glossary.knockedOut');
  if (status === 'unrated' || place === null) return t('glossary.unrated');
  if (status === 'open') return t('screens.comparison.openRank', { place, best: best ?? place, worst: worst ?? place });
  return t(status === 'tied' ? 'screens.comparison.tiedRank' : 'screens.comparison.settledRank', { place });
}

/** The same where nothing beside it says what it is: `順位 2 位`, but `足切り`, which is no rank. */
export function standingPhrase(standing: Standing<string>, t: Translate): string {
  const text = standingText(standing, t);
  const isPlace = standing.status !== 'knockedOut' && standing.status !== 'unrated' && standing.place !== null;
  return isPlace ? t('screens.comparison.ranked', { rank: text }) : text;
}
