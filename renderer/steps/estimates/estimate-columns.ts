import { type CandidateEstimate, type EstimateLine, pricedAs, rangeOf, type Totals } from '../../../shared/estimates.ts';
import type { Document } from '../../../shared/document.ts';
import { decimalText } from '../../../shared/language/decimal-text.ts';
import { amountText, formatAmount, formatAmounts, formatCount, formatTyped, formatTypedAmount } from '../../../shared/language/format.ts';
import type { Language, Translate } from '../../../shared/language/index.ts';
import { normalPercentile } from '../../../shared/method/estimate/contingency.ts';
import { markerSymbols } from '../../../shared/model/candidate.ts';
import type { CostClass } from '../../../shared/model/cost-class.ts';
import { distributionKinds, frequencies } from '../../../shared/model/estimate.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { Yen } from '../../../shared/model/values.ts';
import { totalUnit, typedUnit } from '../../components/amount-unit.ts';
import { type Drafts, type PointName, pointNames, withDraft } from '../../components/point-drafts.ts';
import { countermeasureName } from '../../../shared/countermeasure-name.ts';
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
  /** In order. */
  readonly costClasses: readonly CostClass[];
  readonly t: Translate;
  readonly language: Language;
}

/** The columns of the estimates grid; points that wait for their line to come in order show what was typed. */
export function estimateColumns({ project, drafts, countermeasures, costClasses, t, language }: ColumnInput): GridColumn<EstimateRow>[] {
  const { currencyUnit, horizonYears } = project;
  const unit = totalUnit(project, t);
  const inUnit = (name: string): string => t('screens.estimates.amountIn', { name, unit: typedUnit(project, t) });
  const amount = (yen: number): string => formatAmount(yen, currencyUnit, language);
  const ofLine = (text: (line: EstimateLine) => string) => (row: EstimateRow): string => (row.kind === 'line' ? text(row.line) : '');
  const isLine = (row: EstimateRow): boolean => row.kind === 'line';

  const point = (name: PointName): GridColumn<EstimateRow> => {
    const typed = (show: (yen: number) => string) =>
      ofLine(({ estimate }) => {
        const yen = withDraft(estimate, drafts.get(estimate.id))[name];
        return yen === null ? '' : show(yen);
      });
    return {
      id: name,
      header: inUnit(t(`glossary.${name}`)),
      width: project.taxShown ? 168 : 138,
      align: 'right',
      editor: 'number',
      bareUnit: currencyUnit,
      editable: isLine,
      text: typed((yen) => formatTypedAmount(yen, currencyUnit, language)),
      editText: typed((yen) => amountText(yen, currencyUnit)),
    };
  };
  const total = (id: string, header: string, width: number, text: (totals: Totals) => string, headerTooltip?: string): GridColumn<EstimateRow> => ({
    id,
    header,
    width,
    align: 'right',
    ...(headerTooltip !== undefined && { headerTooltip }),
    text: (row) => {
      const totals = row.kind === 'line' ? row.line.total : row.estimate.total;
      return totals === null ? '' : text(totals);
    },
  });
  const month = (id: 'startMonth' | 'endMonth'): GridColumn<EstimateRow> => ({
    id,
    header: t(`estimates.columns.${id}`),
    headerTooltip: t('estimates.columns.monthHelp'),
    width: 84,
    align: 'right',
    editor: 'number',
    editable: isLine,
    text: ofLine(({ estimate }) => (estimate[id] === null ? '' : formatCount(estimate[id], language))),
  });
  const range = (p10: number, p90: number): string => formatAmounts(p10, p90, currencyUnit, language);
  const rangeText = (row: EstimateRow): string => {
    if (row.kind === 'line') {
      const found = rangeOf(row.line.estimate);
      return found === null ? '' : range(found.p10 * row.line.factor, found.p90 * row.line.factor);
    }
    const { total: totals } = row.estimate;
    return totals === null ? '' : range(normalPercentile(totals.spread, totals.points, 0.1), normalPercentile(totals.spread, totals.points, 0.9));
  };

  const lineTotal = total('expected', t('screens.estimates.lineTotal', { years: horizonYears, unit }), project.taxShown ? 216 : 176, ({ spread }) => amount(spread.expected));
  const expected: GridColumn<EstimateRow> = {
    ...lineTotal,
    text: (row) => {
      const priced = row.kind === 'line' ? pricedAs(row.line.estimate) : 'amounts';
      return priced === 'amounts' ? lineTotal.text(row) : t(`estimates.pricedAs.${priced}`, { amount: amount(0) });
    },
  };

  return [
    {
      id: 'title',
      header: t('screens.estimates.item'),
      width: 236,
      pinned: 'left',
      editable: isLine,
      editText: ofLine(({ estimate }) => estimate.title),
      text: (row) =>
        row.kind === 'line' ? `${row.line.estimate.countermeasureId === null ? '' : '↳ '}${row.line.estimate.title}` : `${markerSymbols[row.estimate.candidate.marker]} ${row.estimate.candidate.name}`,
    },
    ...pointNames.map(point),
    expected,
    total('deviation', t('estimates.columns.deviation'), 84, ({ spread }) => amount(spread.deviation), t('estimates.columns.deviationHelp')),
    { id: 'range', header: t('estimates.columns.range'), headerTooltip: t('estimates.columns.rangeHelp'), width: 130, align: 'right', text: rangeText },
    {
      id: 'costClass',
      header: t('estimates.columns.costClass'),
      continues: true,
      width: 108,
      editable: isLine,
      editor: 'choice',
      choices: [{ value: '', label: t('estimates.unclassified') }, ...costClasses.map(({ id, name }) => ({ value: id, label: name }))],
      text: ofLine(({ estimate }) => costClasses.find(({ id }) => id === estimate.costClassId)?.name ?? ''),
      editText: ofLine(({ estimate }) => estimate.costClassId ?? ''),
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
      text: ofLine(({ estimate }) => formatTyped(estimate.quantity, language)),
      editText: ofLine(({ estimate }) => decimalText(estimate.quantity)),
    },
    month('startMonth'),
    month('endMonth'),
    {
      id: 'distribution',
      header: t('estimates.columns.distribution'),
      headerTooltip: t('estimates.columns.distributionHelp'),
      width: 190,
      editable: isLine,
      editor: 'choice',
      choices: distributionKinds.map((value) => ({ value, label: t(`glossary.distribution.${value}`) })),
      text: ofLine(({ estimate }) => t(`glossary.distribution.${estimate.distribution}`)),
    },
    {
      id: 'lambda',
      header: t('estimates.columns.lambda'),
      headerTooltip: t('estimates.columns.lambdaHelp'),
      width: 60,
      align: 'right',
      editor: 'number',
      editable: (row) => row.kind === 'line' && row.line.estimate.distribution === 'betaPert',
      text: ofLine(({ estimate: { distribution, lambda } }) => (distribution === 'betaPert' ? formatTyped(lambda, language) : '')),
      editText: ofLine(({ estimate: { distribution, lambda } }) => (distribution === 'betaPert' ? decimalText(lambda) : '')),
    },
    total('classicDeviation', t('estimates.columns.classic'), 100, ({ classic }) => amount(classic.deviation), t('estimates.columns.classicHelp')),
    {
      id: 'countermeasure',
      header: t('glossary.countermeasure'),
      width: 150,
      text: ofLine(({ estimate: { countermeasureId } }) => {
        const countermeasure = countermeasureId === null ? undefined : countermeasures.get(countermeasureId);
        return countermeasure === undefined ? '' : `↳ ${countermeasureName(countermeasure, t)}`;
      }),
    },
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
