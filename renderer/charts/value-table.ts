import type { CandidateEstimate } from '../../shared/estimates.ts';
import { formatAmount, formatCoverage, formatPercent, formatPercentRange } from '../../shared/language/format.ts';
import type { Language, Translate } from '../../shared/language/index.ts';
import type { Candidate } from '../../shared/model/candidate.ts';
import { isEven, type MissingCosts } from '../../shared/missing-costs.ts';
import { missingFrom, missingHeading } from '../../shared/missing-cost-texts.ts';
import type { CurrencyUnit } from '../../shared/model/project.ts';
import type { FitCostData } from './fit-cost-configuration.ts';
import { fitText } from './fit-text.ts';
import type { Profile } from './profile-data.ts';

/** The numbers of a chart, candidate by candidate: for screen readers, for reading off, and under a radar chart's picture. */
export interface ValueTable {
  /** Above the names; the candidates where it is left out. */
  readonly heading?: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly candidate: Candidate | { readonly id: string; readonly name: string }; readonly values: readonly string[] }[];
}

export const profileValues = ({ categories, series }: Profile, translate: Translate, language: Language): ValueTable => ({
  columns: categories.map(({ name }) => name),
  rows: series.map(({ candidate, fits }) => ({ candidate, values: fits.map((fit) => fitText(fit, translate, language)) })),
});

interface CostTexts {
  readonly unit: CurrencyUnit;
  readonly missing: MissingCosts;
  readonly translate: Translate;
  readonly language: Language;
}

const withUnit = (name: string, { unit, translate }: CostTexts): string => `${name} (${translate(`glossary.currencyUnit.${unit}`)})`;

/** A column that says what each total leaves out; none when no total does. */
const missingColumn = (texts: CostTexts): string[] => (isEven(texts.missing) ? [] : [missingHeading(texts.missing, texts.translate)]);

const missingCell = (candidate: Candidate, texts: CostTexts): string[] => (isEven(texts.missing) ? [] : [missingFrom(candidate, texts.missing, texts)]);

export function costValues(estimates: readonly CandidateEstimate[], texts: CostTexts): ValueTable {
  const { unit, translate, language } = texts;
  const keys = ['optimistic', 'mostLikely', 'pessimistic', 'expected', 'deviation'] as const;
  return {
    columns: [...keys.map((key) => withUnit(translate(`glossary.${key}`), texts)), ...missingColumn(texts)],
    rows: estimates.map(({ candidate, total }) => {
      if (total === null) return { candidate, values: [...keys.map(() => translate('charts.noEstimate')), ...missingCell(candidate, texts)] };
      const amounts = { ...total.points, ...total.spread };
      return { candidate, values: [...keys.map((key) => formatAmount(amounts[key], unit, language)), ...missingCell(candidate, texts)] };
    }),
  };
}

export function fitCostValues({ points }: FitCostData, texts: CostTexts): ValueTable {
  const { unit, translate, language } = texts;
  return {
    columns: [
      translate('glossary.fit'),
      translate('glossary.coverage'),
      translate('glossary.bounds'),
      withUnit(translate('glossary.expected'), texts),
      withUnit(translate('glossary.deviation'), texts),
      translate('glossary.knockedOut'),
      ...missingColumn(texts),
    ],
    rows: points.map(({ candidate, fit, expected, deviation, knockedOut }) => ({
      candidate,
      values: [
        formatPercent(fit.fit, language),
        formatCoverage(fit.coverage ?? 0, language),
        formatPercentRange(fit.bounds?.lower ?? fit.fit, fit.bounds?.upper ?? fit.fit, language),
        formatAmount(expected, unit, language),
        formatAmount(deviation, unit, language),
        knockedOut ? translate('glossary.knockedOut') : '–',
        ...missingCell(candidate, texts),
      ],
    })),
  };
}
