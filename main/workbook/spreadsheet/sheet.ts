import type ExcelJS from 'exceljs';
import type { PlacedChart } from './add-charts.ts';
import { fixed, rangeName } from './address.ts';
import type { CellStyle } from './styles.ts';
import { cellText, fitsCell } from './text.ts';

declare module 'exceljs' {
  interface Worksheet {
    /** exceljs has it without declaring it; one entry per range. */
    readonly dataValidations: { add(range: string, validation: DataValidation): void };
    /** Nor this: every formula cell so far by its address, for formulas that share one. */
    _formulae: object;
  }
  interface Row {
    /** Not declared either. */
    style: Readonly<Partial<Style>>;
  }
  interface CellFormulaValue {
    /** Written for array formulas, though not declared. */
    shareType?: 'array';
    ref?: string;
  }
}

/** What a formula gives. */
export type Result = number | string | ExcelJS.CellErrorValue;

/** One object for all rows: exceljs knows a style again by its object, and works out every new one. */
const rowStyle: CellStyle = Object.freeze({});

/** Keeps nothing: no formula here is shared, and exceljs would hold every formula cell of a sheet in memory until its end. */
const forgetful: object = new Proxy({}, { set: () => true });

const hiddenWidth = 12;

/** Points; Excel allows no higher row. */
const highestRow = 409;

/** One sheet being written row by row: exceljs lets go of a row as soon as the next one begins. */
export class Sheet {
  readonly worksheet: ExcelJS.Worksheet;
  /** Widths in characters, from column A. */
  readonly widths: readonly number[];
  readonly charts: PlacedChart[] = [];
  /** The range people filter and sort by its first row, as a fixed address. */
  filtered: string | undefined;
  /** Number of the first column that is not shown; its neighbours to the right are not shown either. */
  readonly firstHidden: number;
  /** Every text that stands in a cell of the workbook. */
  readonly #texts: Set<string>;
  #row: ExcelJS.Row | undefined;

  /**
   * @param hidden how many columns follow that are not shown: keys that a row keeps wherever it is sorted to, and what formulas need of it
   * @param look of the cells people may fill beside those written here
   * @param texts gathers the texts written
   */
  constructor(worksheet: ExcelJS.Worksheet, widths: readonly number[], hidden: number, look: CellStyle, texts: Set<string>) {
    this.#texts = texts;
    this.worksheet = worksheet;
    worksheet._formulae = forgetful;
    this.widths = widths;
    this.firstHidden = widths.length + 1;
    worksheet.columns = [
      ...widths.map((width) => ({ width, style: look })),
      ...Array.from({ length: hidden }, () => ({ width: hiddenWidth, style: look, hidden: true })),
    ];
  }

  get name(): string {
    return this.worksheet.name;
  }

  /**
   * Begins a row, below all rows so far.
   * @param height in points; exceljs keeps it, so the row grows no more with its texts
   */
  startRow(row: number, height: number): void {
    this.#row?.commit();
    this.#row = this.worksheet.getRow(row);
    this.#row.style = rowStyle;
    this.#row.height = Math.min(height, highestRow);
  }

  /** @throws RangeError for a text longer than a cell: Excel would cut it without a word */
  text(column: number, value: string, style: CellStyle): void {
    const cell = this.#cell(column, style);
    if (!fitsCell(value)) throw new RangeError(`a cell of ${this.name} cannot hold ${value.length} characters`);
    if (value === '') return;
    const text = cellText(value);
    cell.value = text;
    this.#texts.add(text);
  }

  /** Takes note of a text that stands in several cells, one piece in each. */
  textInPieces(text: string): void {
    this.#texts.add(cellText(text));
  }

  /** @throws RangeError for a number a workbook cannot hold */
  number(column: number, value: number, style: CellStyle): void {
    this.#cell(column, style).value = finite(value);
  }

  blank(column: number, style: CellStyle): void {
    this.#cell(column, style);
  }

  blanks(firstColumn: number, lastColumn: number, style: CellStyle): void {
    for (let column = firstColumn; column <= lastColumn; column += 1) this.blank(column, style);
  }

  /** A formula without its equals sign, with the result it has now; exceljs never computes. */
  formula(column: number, formula: string, result: Result, style: CellStyle): void {
    const now = written(result);
    this.#cell(column, style).value = { formula, result: now };
    if (typeof now === 'string') this.#texts.add(now);
  }

  /** A formula that works on whole ranges at once and fills this one cell (Ctrl+Shift+Enter). */
  arrayFormula(column: number, formula: string, result: Result, style: CellStyle): void {
    const cell = this.#cell(column, style);
    cell.value = { formula, result: written(result), shareType: 'array', ref: cell.address };
  }

  /** Joins cells of this row; all take the look of the first. */
  merge(firstColumn: number, lastColumn: number): void {
    const { number } = this.#current();
    this.worksheet.mergeCells(number, firstColumn, number, lastColumn);
  }

  /** Lets people filter and sort from the row of headings down to the last row, in all columns from A on. */
  filter(headingRow: number, lastColumn: number, lastRow: number): void {
    this.worksheet.autoFilter = rangeName(1, headingRow, lastColumn, lastRow);
    this.filtered = fixed(1, headingRow, lastColumn, lastRow);
  }

  /** In print, the row begun last is the last of its page. */
  endPage(): void {
    this.#current().addPageBreak();
  }

  #current(): ExcelJS.Row {
    if (this.#row === undefined) throw new RangeError(`sheet ${this.name} has no row yet`);
    return this.#row;
  }

  #cell(column: number, style: CellStyle): ExcelJS.Cell {
    const cell = this.#current().getCell(column);
    cell.style = style;
    return cell;
  }
}

const written = (result: Result): Result =>
  typeof result === 'number' ? finite(result) : typeof result === 'string' ? cellText(result) : result;

/** exceljs would write NaN and Infinity as they are, and Excel would refuse the file. */
function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`a workbook cannot hold ${value}`);
  return value;
}
