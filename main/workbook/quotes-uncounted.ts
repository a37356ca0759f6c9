import { lineColumn } from './line-sums.ts';
import { joined, type Part, quoted } from './phrase.ts';
import type { Plan } from './plan.ts';
import { lineColumns, listColumns, type QuoteBlock, type QuotesLayout, quotesTitleRow } from './quotes-layout.ts';
import { fixedColumn } from './spreadsheet/address.ts';
import type { Sheet } from './spreadsheet/sheet.ts';
import { lineParts, threePointColumns } from './three-point-layout.ts';
import { markUncounted, uncountedSentence } from './uncounted-rows.ts';

/** The numbers of the quotes that have a column, as an array. */
const numbersOf = ({ quotes }: QuotesLayout): string => `{${quotes.map(({ number }) => number).join(';')}}`;

/** Rows below a heading that hold something. */
const filled = (...columns: readonly string[]): string => `SUMPRODUCT(--(${columns.join('&')}<>""))-1`;

/** Of quotes without a column, lines no comparison counts, and cost lines no comparison has a row of: people typed or copied them. */
export function uncountedQuotes(plan: Plan, layout: QuotesLayout): Part {
  const { listRange, range, blocks } = layout;
  const numbers = numbersOf(layout);
  const columnless = `(${filled(listRange.supplier, listRange.candidate, listRange.number, listRange.reference)}-SUMPRODUCT(--(COUNTIF(${listRange.number},${numbers})>0)))`;
  const strange = `(${filled(range.item, range.costLine, range.number, range.amount)}-SUMPRODUCT(COUNTIFS(${range.number},${numbers},${range.total},">-1E300")))`;
  return joined(
    uncountedSentence(plan, 'workbookEstimates.quotes.uncountedQuotes', columnless),
    uncountedSentence(plan, 'workbookEstimates.quotes.uncountedLines', strange),
    ...blocks.map((block) => {
      const { candidate } = block.candidate;
      return uncountedSentence(plan, 'workbookEstimates.quotes.uncountedCosts', newCostLines(plan, block), { name: { formula: quoted(candidate.name), value: candidate.name, isName: true } });
    }),
  );
}

/** How many cost lines of the candidate have no row in its comparison. */
function newCostLines(plan: Plan, { candidate }: QuoteBlock): string {
  const group = plan.estimates.find((entry) => entry.candidate.id === candidate.candidate.id);
  if (group === undefined) return '0';
  const own = `${lineColumn(plan, lineParts.candidate)},${group.number}`;
  const line = lineColumn(plan, threePointColumns.line);
  const shown = `COUNTIFS(${own},${line},">=${group.firstLine}",${line},"<=${group.firstLine + group.lines.length - 1}")`;
  return `(COUNTIFS(${own})-${shown})`;
}

/** Rows of the lists that nothing counts stand out as soon as something is typed into them. */
export function markUncountedQuotes(sheet: Sheet, plan: Plan, layout: QuotesLayout): void {
  const { quotes, lines, linesTitleRow } = layout;
  const known = `OR(${quotes.map(({ number }) => `$C@=${number}`).join(',')})`;
  const headingRow = quotesTitleRow + 1;
  const at = (column: number, row: number): string => fixedColumn(column, row);
  const isKnown = (row: number): string => known.replaceAll('$C@', at(listColumns.number, row));
  const isHeading = (row: number): string => `${at(listColumns.supplier, row)}=${quoted(plan.translate('quotes.columns.supplier'))}`;
  markUncounted(sheet, listColumns.number, {
    headingRow,
    endRow: headingRow + quotes.length + 1,
    lastColumn: listColumns.last,
    isUncounted: `NOT(OR(${isHeading(headingRow)},${isKnown(headingRow)}))`,
  });
  const lineHeading = linesTitleRow + 1;
  const isLineHeading = `${at(lineColumns.item, lineHeading)}=${quoted(plan.translate('workbookEstimates.quotes.item'))}`;
  markUncounted(sheet, lineColumns.number, {
    headingRow: lineHeading,
    endRow: lineHeading + lines.length + 1,
    lastColumn: lineColumns.total,
    isUncounted: `NOT(OR(${isLineHeading},AND(${isKnown(lineHeading)},ISNUMBER(${at(lineColumns.total, lineHeading)}))))`,
  });
}
