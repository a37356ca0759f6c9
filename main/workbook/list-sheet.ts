import type { CalculatedCell } from './calculated-cell.ts';
import { look, tabColours } from './look.ts';
import type { Plan, SheetKey } from './plan.ts';
import { addSheet, writeNote, writeTitle } from './sheet-start.ts';
import { rangeName } from './spreadsheet/address.ts';
import type { Book } from './spreadsheet/book.ts';
import type { Sheet } from './spreadsheet/sheet.ts';
import type { CellStyle } from './spreadsheet/styles.ts';
import { isCut, textsHeight } from './text-lines.ts';

/** A column of a list: its heading, its width in characters, its look, and what it shows of a row that stands at a row of the sheet. */
export interface ListColumn<Row> {
  readonly heading: string;
  readonly width: number;
  readonly style: CellStyle | ((row: Row) => CellStyle);
  readonly value: (row: Row, place: number) => CalculatedCell | string | number | null;
}

export interface List<Row> {
  readonly columns: readonly ListColumn<Row>[];
  readonly rows: readonly Row[];
}

/** A column of texts that may be longer than any row is high; those begin at the top. */
export const textColumn = <Row>(heading: string, width: number, text: (row: Row) => string): ListColumn<Row> => ({
  heading,
  width,
  style: (row) => (isCut(text(row), width) ? look.textTop : look.text),
  value: text,
});

/** Where the heading of a sheet's one list stands. */
export const listHeading = 4;

interface ListSheet<Row> extends List<Row> {
  readonly key: SheetKey;
  readonly note: string;
  /** Said instead of the list while it is empty. */
  readonly none: string;
  /** Columns that stay in view. */
  readonly frozen: number;
  readonly tabColour?: string;
}

/**
 * A sheet that holds one list, filtered by its heading.
 * @returns the sheet, and the row below the list; null when there is nothing to list
 */
export function addListSheet<Row>(book: Book, plan: Plan, list: ListSheet<Row>): { readonly sheet: Sheet; readonly next: number } | null {
  const { key, note, none, frozen, columns, rows, tabColour = tabColours.result } = list;
  const heading = { first: listHeading, last: listHeading };
  const sheet = addSheet(book, plan, {
    name: plan.sheets[key],
    widths: columns.map(({ width }) => width),
    tabColour,
    ...(rows.length > 0 && { frozen: { rows: listHeading, columns: frozen }, repeatedRows: heading }),
  });
  writeTitle(sheet, plan.sheets[key], note);
  if (rows.length === 0) {
    writeNote(sheet, 3, none);
    return null;
  }
  const next = writeList(sheet, listHeading, list);
  sheet.worksheet.autoFilter = rangeName(1, listHeading, columns.length, next - 1);
  return { sheet, next };
}

/**
 * Writes a list with its heading.
 * @returns the row below it
 */
export function writeList<Row>(sheet: Sheet, headingRow: number, { columns, rows }: List<Row>): number {
  sheet.startRow(headingRow, textsHeight(...columns.map(({ heading, width }) => [heading, width] as const)) + 8);
  columns.forEach(({ heading }, index) => sheet.text(index + 1, heading, look.heading));
  let place = headingRow;
  for (const row of rows) {
    place += 1;
    const values = columns.map(({ value }) => value(row, place));
    sheet.startRow(place, textsHeight(...columns.map(({ width }, index) => [typeof values[index] === 'string' ? values[index] : '', width] as const)));
    columns.forEach(({ style }, index) => writeValue(sheet, index + 1, values[index] ?? null, typeof style === 'function' ? style(row) : style));
  }
  return place + 1;
}

function writeValue(sheet: Sheet, column: number, value: CalculatedCell | string | number | null, style: CellStyle): void {
  if (value === null) sheet.blank(column, style);
  else if (typeof value === 'string') sheet.text(column, value, style);
  else if (typeof value === 'number') sheet.number(column, value, style);
  else sheet.formula(column, value.formula, value.result, style);
}
