import type { CandidateEvaluation, Scores } from '../../shared/evaluation.ts';
import { formatCount, formatCoverage } from '../../shared/language/format.ts';
import type { Language, Translate } from '../../shared/language/index.ts';
import { allOf, cut } from '../../shared/language/lists.ts';
import type { Candidate } from '../../shared/model/candidate.ts';
import type { Category } from '../../shared/model/category.ts';
import type { Fit } from '../../shared/method/scoring/fit.ts';

interface ProfileSeries {
  readonly candidate: Candidate;
  /** One per category of the profile. */
  readonly fits: readonly Fit[];
}

export interface Profile {
  readonly categories: readonly Category[];
  readonly series: readonly ProfileSeries[];
}

/** The category profile of each candidate. Categories where nothing applies to anyone are left out. */
export function profileOf(scores: Scores): Profile {
  const all = (scores.candidates[0]?.profile ?? []).map(({ category }, index) => ({ category, index }));
  const kept = all.filter(({ index }) => scores.candidates.some(({ profile }) => (profile[index]?.fit.totalWeight ?? 0) > 0));
  const fitsOf = ({ profile }: CandidateEvaluation): Fit[] => kept.flatMap(({ index }) => profile[index]?.fit ?? []);
  return {
    categories: kept.map(({ category }) => category),
    series: scores.candidates.map((entry) => ({ candidate: entry.candidate, fits: fitsOf(entry) })),
  };
}

/** The profile of some of the candidates; the categories stay. */
export const withCandidates = (profile: Profile, isShown: (id: string) => boolean): Profile => ({
  ...profile,
  series: profile.series.filter(({ candidate }) => isShown(candidate.id)),
});

/** What a chart of the profile plots: percent, or null where nothing is rated. */
export const percentOf = ({ fit }: Fit): number | null => (fit === null ? null : fit * 100);

/** How many cells a note names before it counts the rest. */
const namedAtMost = 6;

/** Notes a reader needs not to mistake unknown for zero. */
export function profileNotes(profile: Profile, translate: Translate, language: Language): string[] {
  const cells = profile.series.flatMap(({ candidate, fits }) =>
    fits.map((fit, index) => ({ fit, name: translate('difference.cell', { requirement: profile.categories[index]?.name ?? '', candidate: candidate.name }) })),
  );
  const bars = profile.categories.length < 3;
  const missing = cells.filter(({ fit }) => fit.fit === null && fit.totalWeight > 0).map(({ name }) => name);
  const partial = cells
    .filter(({ fit }) => fit.fit !== null && fit.coverage !== null && fit.coverage < 1)
    .map(({ name, fit }) => `${name} ${formatCoverage(fit.coverage ?? 0, language)}`);
  const joined = (names: string[]): string => {
    const { shown, rest } = cut(names, namedAtMost);
    const list = allOf(shown, translate);
    return rest > 0 ? translate('charts.andMore', { list, count: formatCount(rest, language) }) : list;
  };
  return [
    ...(bars ? [translate('charts.barsInstead')] : []),
    ...(missing.length > 0 ? [translate(bars ? 'charts.unratedBar' : 'charts.unratedGap', { cells: joined(missing) })] : []),
    ...(partial.length > 0 ? [translate('charts.partlyRated', { cells: joined(partial) })] : []),
  ];
}
