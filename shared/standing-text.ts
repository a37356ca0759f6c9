import type { Translate } from './language/index.ts';
import type { Standing } from './method/scoring/ranking.ts';

/** A place in the ranking in words: first, tied, still open, knocked out. */
export function standingText({ status, place, best, worst }: Standing<string>, t: Translate): string {
  if (status === 'knockedOut') return t('glossary.knockedOut');
  if (status === 'unrated' || place === null) return t('glossary.unrated');
  if (status === 'open') return t('screens.comparison.openRank', { place, best: best ?? place, worst: worst ?? place });
  return t(status === 'tied' ? 'screens.comparison.tiedRank' : 'screens.comparison.settledRank', { place });
}
