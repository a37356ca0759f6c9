import type { CalculatedCell } from './calculated-cell.ts';
import { look, tabColours } from './look.ts';
import type { Part } from './phrase.ts';
import type { Plan, SheetKey } from './plan.ts';
import { addSheet, writeNote, writeTitle } from './sheet-start.ts';
import type { Book } from './spreadsheet/book.ts';
import type { Sheet } from './spreadsheet/sheet.ts';
import type { CellStyle } from './spreadsheet/styles.ts';
import { cellPieces, fitsCell } from './spreadsheet/text.ts';
import { isCut, textsHeight } from './text-lines.ts';

/** A column of a list: its heading, its width in characters, its look, and what it shows of a row that stands at a row of the sheet. */
export interface ListColumn<Row> {
  readonly heading: string;
  readonly width: number;
  readonly style: CellStyle | ((row: Row) => CellStyle);
  readonly value: (row: Row, place: number) => Value;
  /** Not shown: a key of the row, or what its formulas need. Such columns come last. */
  readonly hidden?: true;
}

type Value = CalculatedCell | string | number | null;

export interface List<Row> {
  readonly columns: readonly ListColumn<Row>[];
  readonly rows: readonly Row[];
  /** How many of its first columns say which row it is; they stand again where a text goes on in a further row. */
  readonly naming?: number;
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

interface ListSheet<Row> extends Omit<List<Row>, 'naming'> {
  readonly key: SheetKey;
  readonly note: string;
  /** Said instead of the list while it is empty. */
  readonly none: string;
  /** Columns that stay in view. */
  readonly frozen: number;
  readonly tabColour?: string;
  /** Of rows that its totals do not count. */
  readonly warning?: Part;
}

/**
 * A sheet that holds one list, filtered by its heading.
 * @returns the sheet, and the row below the list; null when there is nothing to list
 */
export function addListSheet<Row>(book: Book, plan: Plan, list: ListSheet<Row>): { readonly sheet: Sheet; readonly next: number } | null {
  const { key, note, none, frozen, columns, rows, tabColour = tabColours.result, warning } = list;
  const heading = { first: listHeading, last: listHeading };
  const sheet = addSheet(book, plan, {
    name: plan.sheets[key],
    widths: columns.filter(({ hidden }) => hidden !== true).map(({ width }) => width),
    hiddenColumns: columns.filter(({ hidden }) => hidden === true).length,
    tabColour,
    ...(rows.length > 0 && { frozen: { rows: listHeading, columns: frozen }, repeatedRows: heading }),
  });
  writeTitle(sheet, plan.sheets[key], note, rows.length === 0 ? undefined : warning);
  if (rows.length === 0) {
    writeNote(sheet, 3, none);
    return null;
  }
  const next = writeList(sheet, plan, listHeading, { columns, rows, naming: frozen });
  sheet.filter(listHeading, columns.length, next - 1);
  return { sheet, next };
}

/**
 * Writes a list with its heading.
 * @returns the row below it
 */
export function writeList<Row>(sheet: Sheet, plan: Plan, headingRow: number, { columns, rows, naming = 1 }: List<Row>): number {
  const shown = columns.filter(({ hidden }) => hidden !== true);
  sheet.startRow(headingRow, textsHeight(...shown.map(({ heading, width }) => [heading, width] as const)) + 8);
  columns.forEach(({ heading }, index) => sheet.text(index + 1, heading, look.heading));
  let place = headingRow;
  for (const row of rows) {
    place += 1;
    const values = columns.map(({ value }) => value(row, place));
    const pieces = values.map((value) => (typeof value === 'string' ? piecesOf(plan, value) : null));
    values.forEach((value, index) => {
      if (typeof value === 'string' && (pieces[index]?.length ?? 1) > 1) sheet.textInPieces(value);
    });
    const last = pieces.reduce((most, texts) => Math.max(most, texts?.length ?? 1), 1) - 1;
    for (let turn = 0; turn <= last; turn += 1) {
      const inTurn = values.map((value, index): Value => {
        const texts = pieces[index];
        if (texts == null) return turn === 0 ? value : null;
        return texts[turn] ?? (index < naming ? (texts[0] ?? '') : '');
      });
      sheet.startRow(place + turn, textsHeight(...shown.map(({ width }, index) => [textIn(inTurn[index]), width] as const)));
      columns.forEach(({ style }, index) => writeValue(sheet, index + 1, inTurn[index] ?? null, typeof style === 'function' ? style(row) : style));
    }
    place += last;
  }
  return place + 1;
}

const textIn = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

/** A text in as many cells as it takes, one below the other; each says that it goes on, or that it does. */
function piecesOf({ translate }: Plan, text: string): string[] {
  if (fitsCell(text)) return [text];
  const [goesOn, goneOn] = [translate('workbook.goesOn'), translate('workbook.goneOn')];
  const pieces = cellPieces(text, goesOn.length + goneOn.length + 2);
  return pieces.map((piece, index) => [...(index > 0 ? [goneOn] : []), piece, ...(index < pieces.length - 1 ? [goesOn] : [])].join('\n'));
}

function writeValue(sheet: Sheet, column: number, value: CalculatedCell | string | number | null, style: CellStyle): void {
  if (value === null) sheet.blank(column, style);
  else if (typeof value === 'string') sheet.text(column, value, style);
  else if (typeof value === 'number') sheet.number(column, value, style);
  else sheet.formula(column, value.formula, value.result, style);
}
