import type { CategoryRequirements } from '../../../shared/document.ts';
import type { Scores } from '../../../shared/evaluation.ts';
import { formatCount, formatCoverage, formatPercent, formatPercentRange } from '../../../shared/language/format.ts';
import type { Language, Translate } from '../../../shared/language/index.ts';
import type { Category } from '../../../shared/model/category.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import type { Requirement } from '../../../shared/model/requirement.ts';
import { explainFit } from '../../components/explain-fit.ts';
import { mandatoryRemarks, standingText } from '../../../shared/standing-text.ts';

export type ComparisonRow =
  | { readonly kind: 'category'; readonly id: string; readonly category: Category }
  | { readonly kind: 'heading' | 'requirement'; readonly id: string; readonly requirement: Requirement; readonly depth: number };

/** Requirements under their categories and headings; categories without any are left out. */
export function comparisonRows(groups: readonly CategoryRequirements[]): ComparisonRow[] {
  return groups.flatMap(({ category, requirements, tree }): ComparisonRow[] =>
    requirements.length === 0
      ? []
      : [
          { kind: 'category', id: `category:${category.id}`, category },
          ...tree.map(
            ({ requirement, depth, isHeading }): ComparisonRow => ({ kind: isHeading ? 'heading' : 'requirement', id: requirement.id, requirement, depth }),
          ),
        ],
  );
}

export interface TotalRow {
  readonly id: string;
  readonly title: string;
  readonly values: ReadonlyMap<IdOf<'candidate'>, string>;
  /** How each value came about, one sentence a line. */
  readonly explanations: ReadonlyMap<IdOf<'candidate'>, string>;
}

/** Everything the comparison's grid shows, the totals below it included. */
export type ComparisonGridRow = ComparisonRow | ({ readonly kind: 'total' } & TotalRow);

/** The rows below the comparison: fit, coverage, possible range, rank. */
export function totalRows(scores: Scores, t: Translate, language: Language): TotalRow[] {
  const explanations = new Map(
    scores.candidates.map((entry) => [
      entry.candidate.id,
      [
        ...explainFit(entry.fit, t, language),
        ...mandatoryRemarks(entry, t).map(({ text }) => text),
        ...(entry.standing.status === 'open' ? [t('screens.overview.openOrder')] : []),
      ].join('\n'),
    ]),
  );
  const row = (id: string, title: string, value: (entry: Scores['candidates'][number]) => string): TotalRow => ({
    id,
    title,
    values: new Map(scores.candidates.map((entry) => [entry.candidate.id, value(entry)])),
    explanations,
  });
  return [
    row('fit', t('screens.comparison.fit'), ({ fit }) => (fit.fit === null ? t('glossary.unrated') : formatPercent(fit.fit, language))),
    row('coverage', t('screens.comparison.coverage'), ({ fit }) => (fit.coverage === null ? '' : formatCoverage(fit.coverage, language))),
    row('outside', t('screens.comparison.outside'), ({ outside }) => formatCount(outside.count, language)),
    row('bounds', t('screens.comparison.bounds'), ({ fit }) =>
      fit.bounds === null ? '' : boundsText(fit.bounds, fit.unratedCount === 0 && fit.pendingWeight === 0, language),
    ),
    row('rank', t('screens.comparison.rank'), ({ standing }) => standingText(standing, t)),
  ];
}

/** A range, or the one value it has shrunk to. */
const boundsText = ({ lower, upper }: { readonly lower: number; readonly upper: number }, isFinal: boolean, language: Language): string =>
  isFinal ? formatPercent(lower, language) : formatPercentRange(lower, upper, language);

/** Fit of each candidate within each category, as texts by category, then candidate. */
export function subtotals(scores: Scores, language: Language): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const texts = new Map<string, Map<string, string>>();
  for (const { candidate, profile } of scores.candidates)
    for (const { category, fit } of profile) {
      const row = texts.get(category.id) ?? new Map<string, string>();
      row.set(candidate.id, fit.fit === null ? '' : formatPercent(fit.fit, language));
      texts.set(category.id, row);
    }
  return texts;
}
