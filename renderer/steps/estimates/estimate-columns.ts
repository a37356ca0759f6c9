import type { CandidateEstimate, EstimateLine } from '../../../shared/estimates.ts';
import type { Document } from '../../../shared/document.ts';
import { amountIn, formatAmount, formatAmountRange, formatNumber } from '../../../shared/language/format.ts';
import type { Language, Translate } from '../../../shared/language/index.ts';
import { sigmaRange, type Spread } from '../../../shared/method/estimate/three-point.ts';
import { markerSymbols } from '../../../shared/model/candidate.ts';
import { frequencies } from '../../../shared/model/estimate.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { Yen } from '../../../shared/model/values.ts';
import { type Drafts, type PointName, pointNames, withDraft } from '../../components/point-drafts.ts';
import { countermeasureName } from '../../components/countermeasure-name.ts';
import type { GridColumn } from '../../grid/types.ts';
import { assumptionNames } from './read-estimate.ts';

export type EstimateRow =
  | { readonly kind: 'candidate'; readonly id: string; readonly estimate: CandidateEstimate }
  | { readonly kind: 'line'; readonly id: string; readonly line: EstimateLine };

/** Each candidate with its totals, its lines below. */
export const estimateRows = (estimates: readonly CandidateEstimate[]): EstimateRow[] =>
  estimates.flatMap((estimate): EstimateRow[] => [
    { kind: 'candidate', id: `candidate:${estimate.candidate.id}`, estimate },
    ...estimate.lines.map((line): EstimateRow => ({ kind: 'line', id: line.estimate.id, line })),
  ]);

interface ColumnInput {
  readonly project: Project;
  readonly drafts: Drafts<Yen>;
  readonly countermeasures: Document['countermeasure'];
  readonly t: Translate;
  readonly language: Language;
}

/** The columns of the estimates grid; points that wait for their line to come in order show what was typed. */
export function estimateColumns({ project: { currencyUnit, horizonYears }, drafts, countermeasures, t, language }: ColumnInput): GridColumn<EstimateRow>[] {
  const unit = t(`glossary.currencyUnit.${currencyUnit}`);
  const inUnit = (name: string): string => t('screens.estimates.amountIn', { name, unit });
  const amount = (yen: number): string => formatAmount(yen, currencyUnit, language);
  const ofLine = (text: (line: EstimateLine) => string) => (row: EstimateRow): string => (row.kind === 'line' ? text(row.line) : '');
  const isLine = (row: EstimateRow): boolean => row.kind === 'line';

  const point = (name: PointName): GridColumn<EstimateRow> => {
    const typed = ({ estimate }: EstimateLine): number => withDraft(estimate, drafts.get(estimate.id))[name];
    return {
      id: name,
      header: inUnit(t(`glossary.${name}`)),
      width: 138,
      align: 'right',
      editor: 'number',
      editable: isLine,
      text: ofLine((line) => amount(typed(line))),
      editText: ofLine((line) => String(amountIn(typed(line), currencyUnit))),
    };
  };
  const total = (id: string, header: string, width: number, text: (classic: Spread, beta: Spread) => string): GridColumn<EstimateRow> => ({
    id,
    header,
    width,
    align: 'right',
    text: (row) => {
      const totals = row.kind === 'line' ? row.line.total : row.estimate.total;
      return totals === null ? '' : text(totals.classic, totals.beta);
    },
  });
  const range = (spread: Spread, k: number): string => {
    const { from, to } = sigmaRange(spread, k);
    return formatAmountRange(from, to, currencyUnit, language);
  };

  return [
    {
      id: 'title',
      header: t('screens.estimates.item'),
      width: 200,
      pinned: 'left',
      editable: isLine,
      text: (row) =>
        row.kind === 'line' ? row.line.estimate.title : `${markerSymbols[row.estimate.candidate.marker]} ${row.estimate.candidate.name}`,
    },
    ...pointNames.map(point),
    {
      id: 'countermeasure',
      header: t('glossary.countermeasure'),
      width: 150,
      text: ofLine(({ estimate: { countermeasureId } }) => {
        const countermeasure = countermeasureId === null ? undefined : countermeasures.get(countermeasureId);
        return countermeasure === undefined ? '' : `↳ ${countermeasureName(countermeasure, t)}`;
      }),
    },
    {
      id: 'frequency',
      header: t('screens.estimates.frequency'),
      width: 84,
      editable: isLine,
      editor: 'choice',
      choices: frequencies.map((value) => ({ value, label: t(`glossary.frequency.${value}`) })),
      text: ofLine(({ estimate }) => t(`glossary.frequency.${estimate.frequency}`)),
    },
    {
      id: 'quantity',
      header: t('screens.estimates.quantity'),
      width: 76,
      align: 'right',
      editor: 'number',
      editable: isLine,
      text: ofLine(({ estimate }) => formatNumber(estimate.quantity, language)),
    },
    total('expected', t('screens.estimates.lineTotal', { years: horizonYears, unit }), 200, ({ expected }) => amount(expected)),
    total('classicDeviation', t('screens.estimates.classicSigma'), 88, ({ deviation }) => amount(deviation)),
    total('betaDeviation', t('screens.estimates.betaSigma'), 88, (_, { deviation }) => amount(deviation)),
    total('range68', t('screens.estimates.range68'), 170, (classic) => range(classic, 1)),
    total('range95', t('screens.estimates.range95'), 170, (classic) => range(classic, 2)),
    ...assumptionNames.map(
      (name, index): GridColumn<EstimateRow> => ({
        id: name,
        header: t('screens.estimates.assumptionOf', { point: t(`glossary.${pointNames[index] ?? 'mostLikely'}`) }),
        width: 240,
        editable: isLine,
        editor: 'lines',
        text: ofLine(({ estimate }) => estimate[name]),
      }),
    ),
  ];
}
