import type { Document } from '../../../shared/document.ts';
import type { EstimateLine } from '../../../shared/estimates.ts';
import { decimalText } from '../../../shared/language/decimal-text.ts';
import { amountText, formatAmount, formatTyped, formatTypedAmount } from '../../../shared/language/format.ts';
import type { Language, Translate } from '../../../shared/language/index.ts';
import { frequencies } from '../../../shared/model/estimate.ts';
import type { Project } from '../../../shared/model/project.ts';
import { costLineTitle, type QuotedLine } from '../../../shared/quotes.ts';
import { totalUnit } from '../../components/amount-unit.ts';
import type { GridColumn } from '../../grid/types.ts';
import { noCostLine } from './read-quote.ts';

interface ColumnInput {
  readonly project: Project;
  readonly costLines: readonly EstimateLine[];
  readonly estimates: Document['estimate'];
  readonly taxIncluded: boolean;
  readonly t: Translate;
  readonly language: Language;
}

/** The columns of a quote's lines; item and unit price stand side by side, as they are copied from a spreadsheet. */
export function lineColumns({ project, costLines, estimates, taxIncluded, t, language }: ColumnInput): GridColumn<QuotedLine>[] {
  const { currencyUnit, horizonYears } = project;
  const priceUnit = { unit: t(`glossary.currencyUnit.${currencyUnit}`), tax: t(`quotes.tax.${taxIncluded ? 'included' : 'excluded'}`) };
  const nameOf = costLineNames(costLines);
  return [
    { id: 'title', header: t('quotes.lines.item'), width: 240, pinned: 'left', editable: true, text: ({ line }) => line.title },
    {
      id: 'amount',
      header: t('quotes.lines.amount', priceUnit),
      width: 196,
      align: 'right',
      editor: 'number',
      bareUnit: project.currencyUnit,
      editable: true,
      text: ({ line }) => formatTypedAmount(line.amount, currencyUnit, language),
      editText: ({ line }) => amountText(line.amount, currencyUnit),
    },
    {
      id: 'quantity',
      header: t('quotes.lines.quantity'),
      width: 80,
      align: 'right',
      editor: 'number',
      editable: true,
      text: ({ line }) => formatTyped(line.quantity, language),
      editText: ({ line }) => decimalText(line.quantity),
    },
    {
      id: 'frequency',
      header: t('quotes.lines.frequency'),
      width: 96,
      editable: true,
      editor: 'choice',
      choices: frequencies.map((value) => ({ value, label: t(`glossary.frequency.${value}`) })),
      text: ({ line }) => t(`glossary.frequency.${line.frequency}`),
    },
    {
      id: 'costLine',
      header: t('quotes.lines.costLine'),
      headerTooltip: t('quotes.lines.costLineHelp'),
      flex: 1,
      minWidth: 220,
      editable: true,
      editor: 'choice',
      choices: [
        { value: noCostLine, label: t('quotes.lines.noCostLine') },
        ...costLines.map(({ estimate }) => ({ value: estimate.id, label: nameOf(estimate.title) })),
      ],
      text: ({ line, estimate }) => {
        if (estimate !== null) return nameOf(estimate.estimate.title);
        const uncounted = line.estimateId === null ? undefined : estimates.get(line.estimateId);
        return uncounted === undefined ? t('quotes.lines.noCostLine') : t('quotes.lines.notCounted', { title: uncounted.title });
      },
    },
    {
      id: 'total',
      header: t('quotes.lines.total', { years: horizonYears, unit: totalUnit(project, t) }),
      width: 190,
      align: 'right',
      text: ({ total }) => formatAmount(total, currencyUnit, language),
    },
  ];
}

/** Cost lines go by their short titles where no two share one. */
function costLineNames(lines: readonly EstimateLine[]): (title: string) => string {
  const short = Map.groupBy(lines, ({ estimate }) => costLineTitle(estimate.title));
  return (title) => ((short.get(costLineTitle(title))?.length ?? 0) > 1 ? title : costLineTitle(title));
}
