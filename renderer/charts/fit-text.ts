import { formatCoverage, formatNumber, formatPercent, formatPercentRange, formatWeight } from '../../shared/language/format.ts';
import type { Language, Translate } from '../../shared/language/index.ts';
import { type Fit, isFullyKnown } from '../../shared/method/scoring/fit.ts';

const isPartlyRated = ({ coverage }: Fit): boolean => coverage !== null && coverage < 1;

/** A fit in as few characters as a cell has: the percentage, with the coverage where something is unrated. */
export function fitText(fit: Fit, translate: Translate, language: Language): string {
  if (fit.fit === null) return translate(fit.totalWeight > 0 ? 'glossary.unrated' : 'charts.nothingApplies');
  const percent = formatPercent(fit.fit, language);
  return isPartlyRated(fit) ? `${percent} (${formatCoverage(fit.coverage ?? 0, language)})` : percent;
}

/** A fit in full, for a screen reader. */
export function fitSpoken(fit: Fit, translate: Translate, language: Language): string {
  if (fit.fit === null || fit.bounds === null || isFullyKnown(fit)) return fitText(fit, translate, language);
  return translate('charts.fitValue', {
    fit: formatPercent(fit.fit, language),
    coverage: formatCoverage(fit.coverage ?? 0, language),
    range: formatPercentRange(fit.bounds.lower, fit.bounds.upper, language),
  });
}

/** The fit and how it was computed. */
export function howFit(fit: Fit, translate: Translate, language: Language): string[] {
  if (fit.fit === null) return [];
  const named = (key: 'fit' | 'bounds', value: string): string => translate('charts.named', { name: translate(`glossary.${key}`), value });
  return [
    named('fit', formatPercent(fit.fit, language)),
    translate('charts.howFit', {
      scoreSum: formatNumber(fit.scoreSum, language),
      ratedWeight: formatWeight(fit.ratedWeight, language),
      coverage: formatCoverage(fit.coverage ?? 0, language),
    }),
    ...(fit.coverage !== null && !isFullyKnown(fit) && fit.bounds !== null
      ? [named('bounds', formatPercentRange(fit.bounds.lower, fit.bounds.upper, language))]
      : []),
  ];
}
