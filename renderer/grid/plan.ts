import { type GridContent, isEditable } from './content.ts';
import type { Range } from './selection.ts';
import type { GridColumn, GridEdit, GridGesture, RowPlace } from './types.ts';

/** A cell that was to change and was left alone: of a row on screen, or of a row to be added, by its number from 0. */
export interface SkippedCell {
  readonly row: string | number;
  readonly columnId: string;
  /** What was to stand there. */
  readonly text: string;
}

/** A gesture with the cells it leaves alone because they cannot be edited. */
export interface PlannedGesture extends GridGesture {
  readonly skipped: readonly SkippedCell[];
  /** What has to be said once it is done, such as rows of the clipboard that were left out. */
  readonly remarks: readonly string[];
}

/** Gathers what a gesture writes, cell by cell. */
export class Plan<Row> {
  readonly edits: GridEdit[] = [];
  readonly skipped: SkippedCell[] = [];
  readonly #content: GridContent<Row>;

  constructor(content: GridContent<Row>) {
    this.#content = content;
  }

  /** Writes a text in a cell; null writes nothing. A cell that cannot be edited is noted, unless it reads the same already. */
  set(rowIndex: number, columnIndex: number, textOf: (column: GridColumn<Row>, row: Row) => string | null): void {
    const row = this.#content.rows[rowIndex];
    const column = this.#content.columns[columnIndex];
    if (row === undefined || column === undefined || this.#content.isGroup(row)) return;
    const text = textOf(column, row);
    if (text === null) return;
    if (isEditable(this.#content, row, column)) this.write(row, column, text);
    else if (text !== column.text(row)) this.skip(row, column, text);
  }

  write(row: Row, column: GridColumn<Row>, text: string): void {
    this.edits.push({ rowId: this.#content.rowId(row), columnId: column.id, text });
  }

  skip(row: Row | number, column: GridColumn<Row>, text: string): void {
    this.skipped.push({ row: typeof row === 'number' ? row : this.#content.rowId(row), columnId: column.id, text });
  }

  gesture(kind: GridGesture['kind'], overflow: GridGesture['overflow'] = [], place: RowPlace | null = null): PlannedGesture {
    return { kind, edits: this.edits, overflow, place, skipped: this.skipped, remarks: [] };
  }
}

export function forEachCell({ top, left, bottom, right }: Range, visit: (row: number, column: number) => void): void {
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) visit(row, column);
}
