import type { ConditionalFormattingRule } from 'exceljs';
import { type EstimateLine, leastCost } from '../../shared/estimates.ts';
import { lineColumn, ofLine } from './line-sums.ts';
import { hatchColour, look, wrongOrderFill } from './look.ts';
import { quoted as text } from './phrase.ts';
import type { Plan } from './plan.ts';
import { comparisonColumns as columns, type NumberedQuote, type QuoteBlock, type QuotesLayout, type ResultRow } from './quotes-layout.ts';
import { cellName, fixed, rangeName } from './spreadsheet/address.ts';
import type { Result, Sheet } from './spreadsheet/sheet.ts';
import { type CellStyle, overlay } from './spreadsheet/styles.ts';
import { textsHeight } from './text-lines.ts';
import { threePointColumns } from './three-point-layout.ts';

const [titleWidth, quoteWidth] = [30, 17];

interface Computed {
  readonly formula: string;
  readonly result: Result;
}

/**
 * The quotes for one candidate side by side over its cost lines: what each asks, what it omits, and how far it lies from the others
 * (METHOD 13). All live.
 */
export function writeQuoteComparison(sheet: Sheet, plan: Plan, layout: QuotesLayout, block: QuoteBlock): void {
  const { translate, unit } = plan;
  const { candidate, quotes, titleRow, headingRow, firstLineRow } = block;
  const lastColumn = columns.firstQuote + quotes.length - 1;
  sheet.startRow(titleRow, 26);
  sheet.text(1, translate('workbookEstimates.quotes.comparison', { name: candidate.candidate.name, unit: unit.name }), look.section);
  sheet.blanks(2, lastColumn, look.section);
  const headings = quotes.map(({ number, entry: { quote } }) => [`${number}. ${quote.supplier}`, quote.reference].filter((part) => part !== '').join('\n'));
  sheet.startRow(headingRow, textsHeight(...headings.map((heading) => [heading, quoteWidth] as const)) + 4);
  sheet.text(columns.title, translate('workbookEstimates.quotes.costLine'), look.heading);
  sheet.text(columns.expected, translate('workbookEstimates.quotes.expected'), look.heading);
  headings.forEach((heading, index) => sheet.text(columns.firstQuote + index, heading, look.heading));
  candidate.estimate.lines.forEach((line, index) => writeCostLine(sheet, plan, layout, block, line, firstLineRow + index));
  for (const name of ['outside', 'quoted', 'filled', 'comparable', 'fromMedian', 'distance', 'score', 'verdict'] as const)
    writeResults(sheet, plan, block, name, quotes.map((quote, index) => perQuote(plan, layout, block, quote, columns.firstQuote + index)[name]));
  for (const name of ['count', 'median', 'mad', 'meanDistance'] as const) writeStatistic(sheet, plan, block, name);
  mark(sheet, plan, block, lastColumn);
}

function writeCostLine(sheet: Sheet, plan: Plan, { costLines, range }: QuotesLayout, { quotes }: QuoteBlock, line: EstimateLine, row: number): void {
  const { translate, unit } = plan;
  const { id, title } = line.estimate;
  const costLine = costLines.get(id) ?? 0;
  const amount = look.amount('plain', unit.decimals);
  const [omitted, unfilled] = [translate('workbookEstimates.quotes.omitted'), translate('workbookEstimates.quotes.unfilled')];
  const least = unit.amount(leastCost).toExponential().toUpperCase();
  /** What the cost line of each line of a quote is expected to come to. */
  const expectedOf = `SUMIF(${lineColumn(plan, threePointColumns.line)},${range.costNumber},${lineColumn(plan, threePointColumns.totalExpected)})`;
  sheet.startRow(row, textsHeight([title, titleWidth]));
  sheet.text(columns.title, title, look.text);
  const unknown = translate('estimates.pricedAs.blank');
  const expected = cellName(columns.expected, row);
  /** How many of the cost lines with that number have no amounts. */
  const unpriced = (numbers: string): string => `COUNTIFS(${lineColumn(plan, threePointColumns.line)},${numbers},${lineColumn(plan, threePointColumns.totalExpected)},${text(unknown)})`;
  sheet.formula(
    columns.expected,
    `IF(${unpriced(String(costLine))}>0,${text(unknown)},${ofLine(plan, 'totalExpected', String(costLine))})`,
    line.total === null ? unknown : unit.amount(line.total.spread.expected),
    amount,
  );
  quotes.forEach(({ number, entry }, index) => {
    const own = `${range.number},${number}`;
    const found = `${own},${range.costNumber},${costLine}`;
    const lines = entry.lines.filter(({ estimate }) => estimate?.estimate.id === id);
    const asked = lines.reduce((sum, { total }) => sum + total, 0);
    const isItemised = `SUMPRODUCT((${range.number}=${number})*((${expectedOf}>=${least})+(${unpriced(range.costNumber)}>0)))>0`;
    const nothingToFill = `IF(COUNTIFS(${range.costNumber},${costLine})=0,"",IF(${isItemised},${text(unfilled)},""))`;
    const without = `IF(ISTEXT(${expected}),${nothingToFill},IF(${expected}<${least},"",IF(${isItemised},${text(omitted)},"")))`;
    const left = entry.omitted.some(({ estimate }) => estimate.id === id) ? omitted : entry.unfilled.some(({ estimate }) => estimate.id === id) ? unfilled : '';
    sheet.formula(columns.firstQuote + index, `IF(COUNTIFS(${found})=0,${without},SUMIFS(${range.total},${found}))`, lines.length > 0 ? unit.amount(asked) : left, amount);
  });
}

/** What follows for one quote, in its column. */
function perQuote(plan: Plan, { range }: QuotesLayout, block: QuoteBlock, { number, entry }: NumberedQuote, column: number): Record<Exclude<ResultRow, 'count' | 'median' | 'mad' | 'meanDistance'>, Computed> {
  const { translate, unit } = plan;
  const { at, candidate } = block;
  const cell = (name: ResultRow): string => cellName(column, at[name]);
  const over = (name: ResultRow): string => statisticCell(block, name);
  const lines = (of: number): string => rangeName(of, block.firstLineRow, of, block.lastLineRow);
  const amount = (yen: number | null): Result => (yen === null ? '' : unit.amount(yen));
  const { median, tooFew } = candidate.judgement;
  const { comparable, fromMedian, score, isOutlier } = entry;
  const word = (name: 'outlier' | 'usual' | 'tooFew' | 'noLines' | 'unfilled'): string => translate(`workbookEstimates.quotes.${name}`);
  const hasLines = candidate.estimate.lines.length > 0;
  const filled = entry.omitted.reduce((sum, line) => sum + line.total.spread.expected, 0);
  const hasUnfilled = hasLines ? `COUNTIF(${lines(column)},${text(translate('workbookEstimates.quotes.unfilled'))})>0` : 'FALSE';
  const from = `(${cell('comparable')}-${over('median')})`;
  const least = `1E-12*MAX(${comparables(block)})`;
  const measured = `IF(${over('meanDistance')}<=${least},0,IF(${over('mad')}>${least},0.6745*${from}/${over('mad')},${from}/(1.253314*${over('meanDistance')})))`;
  const judged = `IF(${over('count')}<4,${text(word('tooFew'))},IF(ABS(${cell('score')})>3.5,${text(word('outlier'))},${text(word('usual'))}))`;
  return {
    outside: { formula: hasLines ? `ROUND(${cell('quoted')}-SUM(${lines(column)}),9)` : cell('quoted'), result: amount(entry.outside.reduce((sum, { total }) => sum + total, 0)) },
    quoted: { formula: `SUMIFS(${range.total},${range.number},${number})`, result: amount(entry.total) },
    filled: {
      formula: hasLines ? `SUMIF(${lines(column)},${text(translate('workbookEstimates.quotes.omitted'))},${lines(columns.expected)})` : '0',
      result: amount(filled),
    },
    comparable: { formula: `IF(OR(COUNTIFS(${range.number},${number})=0,${hasUnfilled}),"",${cell('quoted')}+${cell('filled')})`, result: amount(comparable) },
    fromMedian: { formula: `IF(OR(${cell('comparable')}="",${over('count')}<2,N(${over('median')})=0),"",${from}/ABS(${over('median')}))`, result: fromMedian ?? '' },
    distance: {
      formula: `IF(${cell('comparable')}="","",ABS${from})`,
      result: amount(comparable === null || median === null ? null : Math.abs(comparable - median)),
    },
    score: { formula: `IF(OR(${cell('comparable')}="",${over('count')}<4),"",${measured})`, result: score ?? '' },
    verdict: {
      formula: `IF(${cell('comparable')}="",IF(${hasUnfilled},${text(word('unfilled'))},${text(word('noLines'))}),${judged})`,
      result: word(comparable === null ? (entry.unfilled.length > 0 ? 'unfilled' : 'noLines') : tooFew ? 'tooFew' : isOutlier ? 'outlier' : 'usual'),
    },
  };
}

const statisticCell = ({ at }: QuoteBlock, name: ResultRow): string => fixed(columns.expected, at[name]);

const acrossQuotes = (row: number, { quotes }: QuoteBlock): string => fixed(columns.firstQuote, row, columns.firstQuote + quotes.length - 1, row);

const comparables = (block: QuoteBlock): string => acrossQuotes(block.at.comparable, block);

function writeResults(sheet: Sheet, { translate, unit }: Plan, { at }: QuoteBlock, name: ResultRow, cells: readonly Computed[]): void {
  const kind = name === 'comparable' || name === 'quoted' ? 'strong' : 'plain';
  const styles: Partial<Record<ResultRow, CellStyle>> = { fromMedian: look.percent, score: look.amount('plain', 2), verdict: look.strongCenter };
  sheet.startRow(at[name], 20);
  sheet.text(columns.title, translate(`workbookEstimates.quotes.${name}`), look.headingLeft);
  sheet.blank(columns.expected, look.band);
  cells.forEach(({ formula, result }, index) => sheet.formula(columns.firstQuote + index, formula, result, styles[name] ?? look.amount(kind, unit.decimals)));
}

/** A figure over all quotes of the candidate, in the second column. */
function writeStatistic(sheet: Sheet, { translate, unit }: Plan, block: QuoteBlock, name: 'count' | 'median' | 'mad' | 'meanDistance'): void {
  const { count, median, mad, meanDeviation } = block.candidate.judgement;
  const distances = acrossQuotes(block.at.distance, block);
  const unlessNone = (formula: string): string => `IF(${statisticCell(block, 'count')}=0,"",${formula})`;
  const amount = (yen: number | null): Result => (yen === null ? '' : unit.amount(yen));
  const cells = {
    count: { formula: `COUNT(${comparables(block)})`, result: count },
    median: { formula: unlessNone(`MEDIAN(${comparables(block)})`), result: amount(median) },
    mad: { formula: unlessNone(`MEDIAN(${distances})`), result: amount(mad) },
    meanDistance: { formula: unlessNone(`AVERAGE(${distances})`), result: amount(meanDeviation) },
  };
  const { formula, result } = cells[name];
  sheet.startRow(block.at[name], 20);
  sheet.text(columns.title, translate(`workbookEstimates.quotes.${name}`), look.headingLeft);
  sheet.formula(columns.expected, formula, result, name === 'count' ? look.count : look.amount('plain', unit.decimals));
}

/** Omissions are hatched, outliers filled. */
function mark(sheet: Sheet, { translate }: Plan, { firstLineRow, lastLineRow, at }: QuoteBlock, lastColumn: number): void {
  const equals = (row: number, word: string, style: CellStyle): ConditionalFormattingRule => ({
    type: 'expression',
    priority: 1,
    formulae: [`${cellName(columns.firstQuote, row)}=${text(word)}`],
    style,
  });
  if (lastLineRow >= firstLineRow)
    sheet.worksheet.addConditionalFormatting({
      ref: rangeName(columns.firstQuote, firstLineRow, lastColumn, lastLineRow),
      rules: [equals(firstLineRow, translate('workbookEstimates.quotes.omitted'), overlay({ hatch: hatchColour }))],
    });
  sheet.worksheet.addConditionalFormatting({
    ref: rangeName(columns.firstQuote, at.verdict, lastColumn, at.verdict),
    rules: [equals(at.verdict, translate('workbookEstimates.quotes.outlier'), overlay({ fill: wrongOrderFill }))],
  });
}
