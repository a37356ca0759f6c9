import { occurrences } from '../../shared/method/estimate/total.ts';
import { frequencies } from '../../shared/model/estimate.ts';
import { lineQuestions } from '../../shared/quote-findings.ts';
import { typedAmount } from './amount-style.ts';
import { occurrencesUntil } from './cost-line-formulas.ts';
import { ofLine } from './line-sums.ts';
import { look, tabColours } from './look.ts';
import { quoted as text } from './phrase.ts';
import { markedName, type Plan } from './plan.ts';
import { writeQuoteComparison } from './quotes-comparison.ts';
import { lineColumns, listColumns, type ListedLine, quotesLayout, type QuotesLayout, quotesTitleRow } from './quotes-layout.ts';
import { markUncountedQuotes, uncountedQuotes } from './quotes-uncounted.ts';
import { addSheet, addValidation, writeNote, writeTitle } from './sheet-start.ts';
import { cellName, onSheet, rangeName } from './spreadsheet/address.ts';
import type { Book } from './spreadsheet/book.ts';
import { serialOf } from './spreadsheet/date.ts';
import type { Sheet } from './spreadsheet/sheet.ts';
import type { CellStyle } from './spreadsheet/styles.ts';
import { textsHeight } from './text-lines.ts';
import { settingCell } from './three-point-layout.ts';

const [titleWidth, secondWidth, width] = [30, 24, 17];

/** Stands where a line of a quote is for no cost line. */
const none = '―';

/** The quotes, their comparison for each candidate, and their lines, which the comparison is calculated from. */
export function writeQuotes(book: Book, plan: Plan): void {
  const { translate, unit, language, project } = plan;
  const layout = quotesLayout(plan.document, plan.estimates);
  const mostQuotes = layout.blocks.reduce((most, { quotes }) => Math.max(most, quotes.length), 0);
  const sheet = addSheet(book, plan, {
    name: plan.sheets.quotes,
    widths: [titleWidth, secondWidth, ...Array.from({ length: Math.max(lineColumns.total - 2, mostQuotes) }, () => width)],
    tabColour: tabColours.input,
    ...(layout.quotes.length > 0 && { frozen: { rows: 2, columns: 1 } }),
  });
  writeTitle(sheet, plan.sheets.quotes, translate('workbookEstimates.quotes.note', { unit: unit.name }), layout.quotes.length === 0 ? undefined : uncountedQuotes(plan, layout));
  if (layout.quotes.length === 0) {
    writeNote(sheet, 3, translate('workbookEstimates.quotes.none'));
    return;
  }
  const questions = layout.blocks.flatMap(({ candidate }) => lineQuestions(candidate.quotes, { translate, language, unit: project.currencyUnit }));
  if (questions.length > 0) writeNote(sheet, quotesTitleRow - 1, questions.join('\n'));
  writeList(sheet, plan, layout);
  for (const block of layout.blocks) writeQuoteComparison(sheet, plan, layout, block);
  writeLines(sheet, plan, layout);
  addValidations(sheet, plan, layout);
  markUncountedQuotes(sheet, plan, layout);
}

function writeSection(sheet: Sheet, row: number, title: string, lastColumn: number): void {
  sheet.startRow(row, 26);
  sheet.text(1, title, look.section);
  sheet.blanks(2, lastColumn, look.section);
}

function writeHeadings(sheet: Sheet, row: number, headings: readonly string[]): void {
  sheet.startRow(row, textsHeight(...headings.map((heading) => [heading, width] as const)) + 4);
  headings.forEach((heading, index) => sheet.text(index + 1, heading, look.heading));
}

function writeList(sheet: Sheet, { translate }: Plan, { quotes }: QuotesLayout): void {
  writeSection(sheet, quotesTitleRow, translate('workbookEstimates.quotes.list'), listColumns.last);
  writeHeadings(sheet, quotesTitleRow + 1, [
    translate('quotes.columns.supplier'),
    translate('glossary.candidate'),
    translate('workbookEstimates.quotes.number'),
    translate('quotes.columns.reference'),
    translate('quotes.columns.quotedOn'),
    translate('quotes.columns.validUntil'),
    translate('quotes.columns.tax'),
    translate('quotes.columns.note'),
  ]);
  joinNote(sheet, look.heading);
  for (const { row, number, entry, candidate } of quotes) {
    const { supplier, reference, quotedOn, validUntil, taxIncluded, note } = entry.quote;
    const name = markedName(candidate.candidate);
    sheet.startRow(row, textsHeight([supplier, titleWidth], [name, secondWidth], [reference, width], [note, 2 * width]));
    sheet.text(listColumns.supplier, supplier, look.strong);
    sheet.text(listColumns.candidate, name, look.candidateText(candidate.candidate.colour));
    sheet.number(listColumns.number, number, look.countCenter);
    sheet.text(listColumns.reference, reference, look.text);
    for (const [column, day] of [[listColumns.quotedOn, quotedOn], [listColumns.validUntil, validUntil]] as const) {
      if (day === null) sheet.blank(column, look.date);
      else sheet.number(column, serialOf(day), look.date);
    }
    sheet.text(listColumns.tax, translate(taxIncluded ? 'quotes.tax.included' : 'quotes.tax.excluded'), look.inputTextCenter);
    sheet.text(listColumns.note, note, look.quiet);
    joinNote(sheet, look.quiet);
  }
}

function joinNote(sheet: Sheet, style: CellStyle): void {
  sheet.blank(listColumns.last, style);
  sheet.merge(listColumns.note, listColumns.last);
}

function writeLines(sheet: Sheet, plan: Plan, layout: QuotesLayout): void {
  const { translate, unit } = plan;
  writeSection(sheet, layout.linesTitleRow, translate('workbookEstimates.quotes.lines'), lineColumns.total);
  writeHeadings(sheet, layout.linesTitleRow + 1, [
    translate('workbookEstimates.quotes.item'),
    translate('workbookEstimates.quotes.costLine'),
    translate('workbookEstimates.quotes.number'),
    translate('workbookEstimates.quotes.costLineNumber'),
    translate('workbookEstimates.quotes.amount', { unit: unit.name }),
    translate('workbookEstimates.threePoints.quantity'),
    translate('workbookEstimates.threePoints.frequency'),
    translate('workbookEstimates.quotes.times'),
    translate('workbookEstimates.quotes.total', { unit: unit.name }),
  ]);
  layout.lines.forEach((line, index) => writeLine(sheet, plan, layout, line, layout.linesTitleRow + 2 + index));
}

function writeLine(sheet: Sheet, plan: Plan, { listRange }: QuotesLayout, { quote, quoted, costLine }: ListedLine, row: number): void {
  const { translate, unit, sheets, project } = plan;
  const { line, estimate, total } = quoted;
  const title = estimate?.estimate.title ?? none;
  sheet.startRow(row, textsHeight([line.title, titleWidth], [title, secondWidth]));
  sheet.text(lineColumns.item, line.title, look.text);
  sheet.text(lineColumns.costLine, title, look.quiet);
  sheet.number(lineColumns.number, quote.number, look.countCenter);
  if (costLine === null) sheet.text(lineColumns.costNumber, none, look.textCenter);
  else sheet.number(lineColumns.costNumber, costLine, look.countCenter);
  sheet.number(lineColumns.amount, unit.amount(line.amount), typedAmount(unit, line.amount));
  sheet.number(lineColumns.quantity, line.quantity, look.inputNumber);
  sheet.text(lineColumns.frequency, translate(`glossary.frequency.${line.frequency}`), look.inputTextCenter);

  const setting = (name: Parameters<typeof settingCell>[0]): string => onSheet(sheets.threePoints, settingCell(name));
  const at = (column: number): string => cellName(column, row);
  const month = (name: 'startMonth' | 'endMonth'): string => ofLine(plan, name, at(lineColumns.costNumber));
  const timing = {
    frequency: at(lineColumns.frequency),
    startMonth: costLine === null ? '1' : `MAX(1,${month('startMonth')})`,
    endMonth: costLine === null ? null : month('endMonth'),
  };
  const { startMonth, endMonth } = estimate?.estimate ?? { startMonth: 1, endMonth: null };
  const times = occurrences({ frequency: line.frequency, startMonth, endMonth }, project.horizonYears);
  sheet.formula(lineColumns.times, occurrencesUntil(translate, timing, `12*${setting('horizonYears')}`), times, look.number);
  const isIncluded = `COUNTIFS(${listRange.number},${at(lineColumns.number)},${listRange.tax},${text(translate('quotes.tax.included'))})>0`;
  const included = `IF(${isIncluded},1+${setting('taxRate')},1)`;
  const whole = `${at(lineColumns.amount)}*${at(lineColumns.quantity)}*${at(lineColumns.times)}*${setting('taxFactor')}/${included}`;
  sheet.formula(lineColumns.total, whole, unit.amount(total), look.amount('plain', unit.decimals));
}

function addValidations(sheet: Sheet, plan: Plan, { quotes, lines, linesTitleRow }: QuotesLayout): void {
  const { translate } = plan;
  const choice = (words: readonly string[]) => ({ type: 'list', formulae: [text(words.join(','))] }) as const;
  const anyAmount = { type: 'decimal', operator: 'between', formulae: ['-1E15', '1E15'] } as const;
  const atLeastZero = { type: 'decimal', operator: 'greaterThanOrEqual', formulae: ['0'] } as const;
  const taxes = [translate('quotes.tax.included'), translate('quotes.tax.excluded')];
  addValidation(sheet, plan, rangeName(listColumns.tax, quotesTitleRow + 2, listColumns.tax, quotesTitleRow + 1 + quotes.length), translate('workbook.invalid.choice'), choice(taxes));
  if (lines.length === 0) return;
  const range = (column: number): string => rangeName(column, linesTitleRow + 2, column, linesTitleRow + 1 + lines.length);
  addValidation(sheet, plan, range(lineColumns.amount), translate('workbookEstimates.invalid.amount'), anyAmount);
  addValidation(sheet, plan, range(lineColumns.quantity), translate('workbook.invalid.quantity'), atLeastZero);
  const names = frequencies.map((frequency) => translate(`glossary.frequency.${frequency}`));
  addValidation(sheet, plan, range(lineColumns.frequency), translate('workbook.invalid.choice'), choice(names));
}
