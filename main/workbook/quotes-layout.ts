import type { Document } from '../../shared/document.ts';
import { type CandidateQuotes, type JudgedQuote, type QuotedLine, quotesOf } from '../../shared/quotes.ts';
import { fixed } from './spreadsheet/address.ts';
import type { EstimateGroup } from './three-point-layout.ts';

/** A quote with its number, by which its lines name it. */
export interface NumberedQuote {
  readonly number: number;
  readonly entry: JudgedQuote;
  /** Where it stands in the list of quotes. */
  readonly row: number;
}

/** The comparison of the quotes for one candidate. */
export interface QuoteBlock {
  readonly candidate: CandidateQuotes;
  readonly quotes: readonly NumberedQuote[];
  readonly titleRow: number;
  readonly headingRow: number;
  readonly firstLineRow: number;
  readonly lastLineRow: number;
  /** Rows of results below the cost lines. */
  readonly at: Readonly<Record<ResultRow, number>>;
}

export const resultRows = ['outside', 'quoted', 'filled', 'comparable', 'fromMedian', 'distance', 'score', 'verdict', 'count', 'median', 'mad', 'meanDistance'] as const;
export type ResultRow = (typeof resultRows)[number];

/** A line of a quote as it stands in the list of lines. */
export interface ListedLine {
  readonly quote: NumberedQuote;
  readonly quoted: QuotedLine;
  /** The number of its cost line on the three-point sheet; null when it is for none. */
  readonly costLine: number | null;
}

/** Where everything stands on the sheet of the quotes. */
export interface QuotesLayout {
  readonly quotes: readonly (NumberedQuote & { readonly candidate: CandidateQuotes })[];
  readonly blocks: readonly QuoteBlock[];
  readonly lines: readonly ListedLine[];
  /** Numbers on the three-point sheet by cost line. */
  readonly costLines: ReadonlyMap<string, number>;
  readonly linesTitleRow: number;
  /** Columns of the list of lines, each as a fixed range from its heading to the empty row below. */
  readonly range: Readonly<Record<'item' | 'costLine' | 'number' | 'costNumber' | 'amount' | 'total', string>>;
  /** Columns of the list of quotes likewise. */
  readonly listRange: Readonly<Record<'supplier' | 'candidate' | 'number' | 'reference' | 'tax', string>>;
}

export const quotesTitleRow = 4;
export const listColumns = { supplier: 1, candidate: 2, number: 3, reference: 4, quotedOn: 5, validUntil: 6, tax: 7, note: 8, last: 9 } as const;
export const lineColumns = { item: 1, costLine: 2, number: 3, costNumber: 4, amount: 5, quantity: 6, frequency: 7, times: 8, total: 9 } as const;
export const comparisonColumns = { title: 1, expected: 2, firstQuote: 3 } as const;

export function quotesLayout(document: Document, groups: readonly EstimateGroup[]): QuotesLayout {
  const candidates = quotesOf(document).filter(({ quotes }) => quotes.length > 0);
  const quotes = candidates
    .flatMap((candidate) => candidate.quotes.map((entry) => ({ candidate, entry })))
    .map((quote, index) => ({ ...quote, number: index + 1, row: quotesTitleRow + 2 + index }));
  const costLines = new Map(groups.flatMap(({ lines, firstLine }) => lines.map(({ estimate }, index) => [estimate.id, firstLine + index])));
  let next = quotesTitleRow + 2 + quotes.length + 1;
  const blocks = candidates.map((candidate): QuoteBlock => {
    const [titleRow, firstLineRow] = [next, next + 2];
    const lastLineRow = firstLineRow + candidate.estimate.lines.length - 1;
    const at = Object.fromEntries(resultRows.map((name, index) => [name, lastLineRow + 1 + index])) as Record<ResultRow, number>;
    next = at.meanDistance + 2;
    return { candidate, quotes: quotes.filter((quote) => quote.candidate === candidate), titleRow, headingRow: titleRow + 1, firstLineRow, lastLineRow, at };
  });
  const lines = quotes.flatMap((quote) =>
    quote.entry.lines.map((quoted): ListedLine => ({ quote, quoted, costLine: quoted.estimate === null ? null : (costLines.get(quoted.estimate.estimate.id) ?? null) })),
  );
  const range = (column: number): string => fixed(column, next + 1, column, next + 2 + lines.length);
  const listRange = (column: number): string => fixed(column, quotesTitleRow + 1, column, quotesTitleRow + 2 + quotes.length);
  return {
    quotes,
    blocks,
    lines,
    costLines,
    linesTitleRow: next,
    range: { item: range(lineColumns.item), costLine: range(lineColumns.costLine), amount: range(lineColumns.amount), number: range(lineColumns.number), costNumber: range(lineColumns.costNumber), total: range(lineColumns.total) },
    listRange: { supplier: listRange(listColumns.supplier), candidate: listRange(listColumns.candidate), reference: listRange(listColumns.reference), number: listRange(listColumns.number), tax: listRange(listColumns.tax) },
  };
}
