import type { Fit } from '../../shared/method/scoring/fit.ts';
import { formatCoverage, formatPercent, formatWeight } from '../../shared/language/format.ts';
import type { Language, Translate } from '../../shared/language/index.ts';

/** How a fit came about, in sentences with this project's numbers. */
export function explainFit(fit: Fit, t: Translate, language: Language): string[] {
  if (fit.bounds === null || fit.actual === null || fit.coverage === null || fit.fit === null) return [t('screens.explain.none')];
  const sum = formatWeight(fit.scoreSum, language);
  const rated = formatWeight(fit.ratedWeight, language);
  const total = formatWeight(fit.totalWeight, language);
  const lines = [
    `${t('screens.explain.fit', { sum, rated })} = ${formatPercent(fit.fit, language)}`,
    t('screens.explain.coverage', { rated, total, coverage: formatCoverage(fit.coverage, language) }),
  ];
  if (fit.unratedCount === 0 && fit.pendingWeight === 0) return lines;
  return [
    ...lines,
    ...(fit.unratedCount === 0 ? [] : [t('screens.explain.actual', { sum, total, actual: formatPercent(fit.actual, language) })]),
    t(fit.pendingWeight > 0 ? 'screens.explain.boundsTied' : 'screens.explain.bounds', { lower: formatPercent(fit.bounds.lower, language), upper: formatPercent(fit.bounds.upper, language) }),
  ];
}
