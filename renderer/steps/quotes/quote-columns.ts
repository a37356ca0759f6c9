import { formatAmount, formatChance, formatNumber, formatRelativeDifference } from '../../../shared/language/format.ts';
import type { Language, Translate } from '../../../shared/language/index.ts';
import type { Project } from '../../../shared/model/project.ts';
import { omissionNames } from '../../../shared/quote-findings.ts';
import { type JudgedQuote, type PositionOf, validityOf } from '../../../shared/quotes.ts';
import { totalUnit } from '../../components/amount-unit.ts';
import type { GridColumn } from '../../grid/types.ts';

interface ColumnInput {
  readonly project: Project;
  readonly today: string;
  readonly tooFew: boolean;
  readonly positionOf: PositionOf;
  readonly t: Translate;
  readonly language: Language;
}

/** What headings and texts of each language need; up to the chance they fit beside the steps in a window of 1280 pixels. */
const widths = {
  ja: { validUntil: 140, tax: 58, total: 110, comparable: 110, fromMedian: 100, verdict: 140, position: 92 },
  en: { validUntil: 138, tax: 52, total: 108, comparable: 128, fromMedian: 102, verdict: 114, position: 94 },
} as const;

/** The columns of the quotes: what each document offers and how it compares with the others, which a narrow window shows whole; then what it lacks and what else is said of it. */
export function quoteColumns({ project, today, tooFew, positionOf, t, language }: ColumnInput): GridColumn<JudgedQuote>[] {
  const { currencyUnit, horizonYears } = project;
  const unit = totalUnit(project, t);
  const width = widths[language];
  const wider = project.taxShown ? 44 : 0;
  const texts = { unit: currencyUnit, translate: t, language };
  const amount = (yen: number): string => formatAmount(yen, currencyUnit, language);
  const typed = (id: 'supplier' | 'reference' | 'quotedOn' | 'validUntil', room: number): GridColumn<JudgedQuote> => ({
    id,
    header: t(`quotes.columns.${id}`),
    width: room,
    editable: true,
    text: ({ quote }) => quote[id] ?? '',
  });
  return [
    { ...typed('supplier', 104), pinned: 'left' },
    typed('reference', 82),
    typed('quotedOn', 92),
    {
      ...typed('validUntil', width.validUntil),
      render: ({ quote }) => (validityOf(quote, today) === 'expired' ? t('quotes.expired', { day: quote.validUntil ?? '' }) : (quote.validUntil ?? '')),
    },
    {
      id: 'tax',
      header: t('quotes.columns.tax'),
      headerTooltip: t('quotes.columns.taxHelp'),
      width: width.tax,
      editable: true,
      editor: 'choice',
      choices: (['included', 'excluded'] as const).map((value) => ({ value, label: t(`quotes.tax.${value}`) })),
      text: ({ quote }) => t(`quotes.tax.${quote.taxIncluded ? 'included' : 'excluded'}`),
    },
    {
      id: 'total',
      header: t('quotes.columns.total', { unit }),
      headerTooltip: t('quotes.columns.totalHelp', { years: horizonYears }),
      width: width.total + wider,
      align: 'right',
      text: ({ total, lines }) => (lines.length === 0 ? '' : amount(total)),
    },
    {
      id: 'comparable',
      header: t('quotes.columns.comparable', { unit }),
      headerTooltip: t('quotes.columns.comparableHelp'),
      width: width.comparable + wider,
      align: 'right',
      text: ({ comparable }) => (comparable === null ? '' : amount(comparable)),
    },
    {
      id: 'fromMedian',
      header: t('quotes.columns.fromMedian'),
      width: width.fromMedian,
      align: 'right',
      text: ({ fromMedian }) => (fromMedian === null ? '' : formatRelativeDifference(fromMedian, language)),
    },
    {
      id: 'verdict',
      header: t('quotes.columns.verdict'),
      headerTooltip: t('quotes.columns.verdictHelp'),
      width: width.verdict,
      text: ({ comparable, unfilled, score, isOutlier }) => {
        if (comparable === null) return t(`quotes.verdict.${unfilled.length > 0 ? 'unfilled' : 'noLines'}`);
        if (tooFew || score === null) return t('quotes.verdict.tooFew');
        return t(`quotes.verdict.${isOutlier ? 'outlier' : 'usual'}`, { score: formatNumber(score, language, 1) });
      },
    },
    {
      id: 'position',
      header: t('quotes.columns.position'),
      headerTooltip: t('quotes.columns.positionHelp'),
      width: width.position,
      align: 'right',
      text: ({ quote, comparable }) => {
        const position = comparable === null ? null : positionOf(quote.candidateId, comparable);
        return position === null ? '' : formatChance(position.chance, position.spread, language);
      },
    },
    {
      id: 'omitted',
      header: t('quotes.columns.omitted'),
      headerTooltip: t('quotes.columns.omittedHelp'),
      width: 112,
      text: (entry) => (entry.lines.length === 0 ? '' : !entry.itemised ? t('quotes.notItemised') : omissionNames(entry, texts) || t('quotes.none')),
    },
    { id: 'note', header: t('quotes.columns.note'), width: 240, editable: true, editor: 'lines', text: ({ quote }) => quote.note },
  ];
}
