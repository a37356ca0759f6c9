import type { CandidateFits } from './fit-profiles.ts';
import { nameList } from './findings.ts';
import { formatNumber } from './language/format.ts';
import type { Language, Translate } from './language/index.ts';

export const fitMeasures = ['usability', 'efficiency'] as const;
export type FitMeasure = (typeof fitMeasures)[number];

/** Means closer than this look the same with two decimals. */
const visible = 0.005;

/** The fit profiles in one sentence: whose fits are the most usable and the most efficient. */
export function explainFits(candidates: readonly CandidateFits[], translate: Translate, language: Language): string {
  const best = (measure: FitMeasure): { readonly names: string; readonly mean: string } => {
    const means = candidates.flatMap(({ candidate, profile }) => {
      const { mean } = profile[measure];
      return mean === null ? [] : [{ name: candidate.name, mean }];
    });
    if (means.length === 0) return { names: '', mean: translate('fits.noMean') };
    const highest = Math.max(...means.map(({ mean }) => mean));
    const leaders = means.filter(({ mean }) => highest - mean < visible).map(({ name }) => name);
    return { names: nameList(leaders, translate, language), mean: formatNumber(highest, language) };
  };
  const [usable, efficient] = [best('usability'), best('efficiency')];
  const [only, ...others] = candidates;
  if (usable.names === '' && efficient.names === '') return translate('fits.finding.none');
  const values = { usability: usable.mean, efficiency: efficient.mean };
  if (only !== undefined && others.length === 0) return translate('fits.finding.one', { name: only.candidate.name, ...values });
  return translate('fits.finding.best', { usable: usable.names || '―', efficient: efficient.names || '―', ...values });
}
