import { cellName, columnName } from './address.ts';
import type { Chart } from './chart.ts';
import type { SharedStrings } from './shared-strings.ts';
import { sheetXml } from './sheet-xml.ts';
import { escapeCellText, escapeXml } from './xml.ts';

/** What a formula gives; `notAvailable` is #N/A. */
export type Result = number | string | { readonly error: 'notAvailable' };

export interface Validation {
  readonly range: string;
  readonly type: 'list' | 'decimal' | 'whole' | 'custom';
  readonly operator?: 'between' | 'greaterThanOrEqual';
  /** One or two formulas; a list is a range, a defined name, or a quoted text with commas. */
  readonly formulas: readonly string[];
  readonly title: string;
  readonly message: string;
}

export interface ConditionalFormat {
  readonly range: string;
  /** Written for the first cell of the range. */
  readonly formula: string;
  readonly overlay: number;
}

/** Where a chart lies, in columns and rows counted from 1; the last ones are covered too. */
export interface Anchor {
  readonly fromColumn: number;
  readonly fromRow: number;
  readonly toColumn: number;
  readonly toRow: number;
}

export interface SheetOptions {
  readonly name: string;
  /** Widths in characters, from column A. */
  readonly widths: readonly number[];
  readonly tabColour: string;
  /** Rows and columns that stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** The rows repeated on every printed page. */
  readonly repeatedRows?: { readonly first: number; readonly last: number };
  /** Shrunk to one printed page; otherwise to the width of a page. */
  readonly onePage?: boolean;
  readonly header: string;
  readonly footer: string;
}

/** So much text is gathered before it becomes bytes: long enough to be quick, short enough to be forgotten at once. */
const pendingLimit = 100_000;

/** Points; Excel allows no higher row. */
const highestRow = 409;

/** One sheet being written, row by row and within a row from left to right. */
export class Sheet {
  readonly options: SheetOptions;
  readonly merges: string[] = [];
  readonly validations: Validation[] = [];
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly charts: { readonly chart: Chart; readonly anchor: Anchor }[] = [];
  filter: string | undefined;
  readonly #strings: SharedStrings;
  readonly #rows: Uint8Array[] = [];
  #row = 0;
  #pending = '';
  #lastColumn = 1;

  constructor(options: SheetOptions, strings: SharedStrings) {
    this.options = options;
    this.#strings = strings;
  }

  get name(): string {
    return this.options.name;
  }

  /**
   * Begins a row, below all rows so far.
   * @param height in points
   * @param kept whether the height stays when the text changes
   */
  startRow(row: number, height: number, kept = true): void {
    this.#endRow();
    if (this.#pending.length > pendingLimit) this.#keepPending();
    if (row <= this.#row) throw new RangeError(`row ${row} comes after row ${this.#row}`);
    this.#row = row;
    this.#pending += `<row r="${row}" ht="${Math.min(height, highestRow)}"${kept ? ' customHeight="1"' : ''}>`;
  }

  text(column: number, value: string, style: number): void {
    if (value === '') this.blank(column, style);
    else this.#pending += `<c r="${this.#at(column)}" s="${style}" t="s"><v>${this.#strings.indexOf(value)}</v></c>`;
  }

  /** @throws RangeError for a number a workbook cannot hold */
  number(column: number, value: number, style: number): void {
    this.#pending += `<c r="${this.#at(column)}" s="${style}"><v>${finite(value)}</v></c>`;
  }

  blank(column: number, style: number): void {
    this.#pending += `<c r="${this.#at(column)}" s="${style}"/>`;
  }

  blanks(firstColumn: number, lastColumn: number, style: number): void {
    for (let column = firstColumn; column <= lastColumn; column += 1) this.blank(column, style);
  }

  /** A formula without its equals sign, with the result it has now. */
  formula(column: number, formula: string, result: Result, style: number): void {
    this.#formula(column, '', formula, result, style);
  }

  /** The text of another cell, empty where that one is; what a heatmap has tens of thousands of. */
  textOf(column: number, reference: string, result: string, style: number): void {
    const formula = `<f>${escapeXml(reference)}&amp;&quot;&quot;</f>`;
    this.#pending += `<c r="${this.#at(column)}" s="${style}" t="str">${formula}<v>${escapeCellText(result)}</v></c>`;
  }

  /** A formula that works on whole ranges at once and fills this one cell (Ctrl+Shift+Enter). */
  arrayFormula(column: number, formula: string, result: Result, style: number): void {
    this.#formula(column, ` t="array" ref="${cellName(column, this.#row)}"`, formula, result, style);
  }

  /** The finished part. */
  toBytes(isFirst: boolean): Uint8Array {
    this.#endRow();
    this.#keepPending();
    const { before, after } = sheetXml(this, `A1:${cellName(this.#lastColumn, Math.max(1, this.#row))}`, isFirst);
    return Buffer.concat([Buffer.from(before, 'utf8'), ...this.#rows, Buffer.from(after, 'utf8')]);
  }

  #formula(column: number, attributes: string, formula: string, result: Result, style: number): void {
    const [type, value] = written(result);
    this.#pending += `<c r="${this.#at(column)}" s="${style}"${type}><f${attributes}>${escapeXml(formula)}</f><v>${value}</v></c>`;
  }

  #at(column: number): string {
    if (column > this.#lastColumn) this.#lastColumn = column;
    return columnName(column) + this.#row;
  }

  #endRow(): void {
    if (this.#row > 0) this.#pending += '</row>';
  }

  #keepPending(): void {
    this.#rows.push(Buffer.from(this.#pending, 'utf8'));
    this.#pending = '';
  }
}

/** Type attribute and value of a result. */
function written(result: Result): readonly [type: string, value: string | number] {
  if (typeof result === 'number') return ['', finite(result)];
  return typeof result === 'string' ? [' t="str"', escapeCellText(result)] : [' t="e"', '#N/A'];
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`a workbook cannot hold ${value}`);
  return value;
}
