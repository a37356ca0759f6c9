import type { CandidateEvaluation } from './evaluation.ts';
import type { Translate } from './language/index.ts';
import type { Standing } from './method/scoring/ranking.ts';

/** A place in the ranking in words: first, tied, still open, knocked out. */
export function standingText({ status, place, best, worst, mayFall }: Standing<string>, t: Translate): string {
  if (status === 'knockedOut') return t('glossary.knockedOut');
  if (status === 'unrated' || place === null) return t('glossary.unrated');
  if (status !== 'open') return t(status === 'tied' ? 'screens.comparison.tiedRank' : 'screens.comparison.settledRank', { place });
  if (best === worst) return t('screens.comparison.fallRank', { place });
  return t(mayFall ? 'screens.comparison.openFallRank' : 'screens.comparison.openRank', { place, best: best ?? place, worst: worst ?? place });
}

/** The same where nothing beside it says what it is: `順位 2 位`, but `足切り`, which is no rank. */
export function standingPhrase(standing: Standing<string>, t: Translate): string {
  const text = standingText(standing, t);
  const isPlace = standing.status !== 'knockedOut' && standing.status !== 'unrated' && standing.place !== null;
  return isPlace ? t('screens.comparison.ranked', { rank: text }) : text;
}

/** A sentence on a mandatory item of a candidate; danger where it knocks out, can, or is set 対象外 without a reason. */
export interface MandatoryRemark {
  readonly id: string;
  readonly about: 'failed' | 'open' | 'outside';
  readonly text: string;
  readonly isDanger: boolean;
}

const openKeys = { unrated: 'mayFall', notApplicable: 'mayFallOutside', tied: 'mayFallTied' } as const;

/** What a candidate's mandatory items did or still could do to it: below the minimum, undecided, set 対象外. Who is knocked out cannot be again. */
export function mandatoryRemarks({ knockOuts, openKnockOuts, outside }: Pick<CandidateEvaluation, 'knockOuts' | 'openKnockOuts' | 'outside'>, t: Translate): readonly MandatoryRemark[] {
  const name = ({ title, code }: { readonly title: string; readonly code: string }) => ({ title: title === '' ? code : title });
  const open = new Set(openKnockOuts.map(({ requirement }) => requirement.id));
  const isOut = knockOuts.length > 0;
  return [
    ...knockOuts.map((requirement) => ({ id: `failed ${requirement.id}`, about: 'failed' as const, text: t('screens.overview.failed', name(requirement)), isDanger: true })),
    ...openKnockOuts.map(({ requirement, because }) => ({
      id: `open ${requirement.id}`,
      about: 'open' as const,
      text: t(isOut ? `screens.overview.undecided.${because}` : `screens.overview.${openKeys[because]}`, name(requirement)),
      isDanger: !isOut,
    })),
    ...outside.mandatory.flatMap(({ requirement, explained }) => {
      if (explained && open.has(requirement.id)) return [];
      const text = t(`screens.overview.${explained ? 'outsideMandatory' : 'outsideUnexplained'}`, name(requirement));
      return [{ id: `outside ${requirement.id}`, about: 'outside' as const, text, isDanger: !explained }];
    }),
  ];
}
