import type { Block } from './clipboard.ts';
import { type GridContent, isEditable, textFor, valueText } from './content.ts';
import { type Range, rangeSize } from './selection.ts';
import type { GridColumn, GridEdit, GridGesture, OverflowCell } from './types.ts';

/** A gesture with what of it could not be done. */
export interface PlannedGesture extends GridGesture {
  /** Cells left alone because they cannot be edited. */
  readonly skipped: number;
  /** Pasted columns past the last column. */
  readonly cutColumns: number;
}

/** Row indices of the range that hold data; all of them when it holds headings only. */
function dataRows<Row>({ rows, isGroup }: GridContent<Row>, { top, bottom }: Range): number[] {
  const all = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const data = all.filter((index) => {
    const row = rows[index];
    return row !== undefined && !isGroup(row);
  });
  return data.length > 0 ? data : all;
}

/** A number is copied as it is typed, to its last digit; what has no such text is copied as it is shown. */
function copiedText<Row>(column: GridColumn<Row>, row: Row): string {
  const typed = column.editor === 'number' ? (column.editText?.(row) ?? '') : '';
  return typed === '' ? column.text(row) : typed;
}

/** The texts of a range, for the clipboard. */
export function copyBlock<Row>(content: GridContent<Row>, range: Range): string[][] {
  const columns = content.columns.slice(range.left, range.right + 1);
  return dataRows(content, range).flatMap((index) => {
    const row = content.rows[index];
    return row === undefined ? [] : [columns.map((column) => copiedText(column, row))];
  });
}

class Plan<Row> {
  readonly edits: GridEdit[] = [];
  readonly #content: GridContent<Row>;
  #skipped = 0;

  constructor(content: GridContent<Row>) {
    this.#content = content;
  }

  set(rowIndex: number, columnIndex: number, text: (column: GridColumn<Row>, row: Row) => string | null): void {
    const row = this.#content.rows[rowIndex];
    const column = this.#content.columns[columnIndex];
    if (row === undefined || column === undefined) return;
    if (!isEditable(this.#content, row, column)) {
      if (!this.#content.isGroup(row)) this.#skipped += 1;
      return;
    }
    const written = text(column, row);
    if (written !== null) this.edits.push({ rowId: this.#content.rowId(row), columnId: column.id, text: written });
  }

  gesture(kind: GridGesture['kind'], overflow: GridGesture['overflow'] = [], cutColumns = 0): PlannedGesture {
    return { kind, edits: this.edits, overflow, skipped: this.#skipped, cutColumns };
  }
}

function forEachCell({ top, left, bottom, right }: Range, visit: (row: number, column: number) => void): void {
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) visit(row, column);
}

/** Empties every filled cell of the range. */
export function planClear<Row>(content: GridContent<Row>, range: Range, kind: 'clear' | 'cut'): PlannedGesture {
  const plan = new Plan(content);
  forEachCell(range, (row, column) => plan.set(row, column, (target, record) => {
    const emptied = target.editor === 'check' ? 'false' : '';
    return valueText(target, record) === emptied ? null : emptied;
  }));
  return plan.gesture(kind);
}

/** Sets one text in every cell of the range. */
export function planText<Row>(content: GridContent<Row>, range: Range, text: string): PlannedGesture {
  const plan = new Plan(content);
  forEachCell(range, (row, column) => plan.set(row, column, (target) => textFor(target, text)));
  return plan.gesture('edit');
}

/** Sets every check of the range. */
export function planChecks<Row>(content: GridContent<Row>, range: Range, checked: boolean): PlannedGesture {
  const plan = new Plan(content);
  forEachCell(range, (row, column) => plan.set(row, column, ({ editor }) => (editor === 'check' ? String(checked) : null)));
  return plan.gesture('edit');
}

/** Sets what the key stands for in every cell of the range whose column knows the key. */
export function planKey<Row>(content: GridContent<Row>, range: Range, key: string): PlannedGesture {
  const plan = new Plan(content);
  forEachCell(range, (row, column) => plan.set(row, column, ({ keys }) => keys?.[key] ?? null));
  return plan.gesture('key');
}

const mayBeEdited = <Row>({ editable = false }: GridColumn<Row>): boolean => editable !== false;

/** How often a block is repeated along one side of the selection: when it fits a whole number of times, else once. */
const repeats = (selected: number, block: number): number | null => (selected % block === 0 ? selected / block : selected === 1 ? 1 : null);

/**
 * Writes a block at the top left of the range. One value fills the range, and a block repeats over a multiple of its size; headings of
 * groups in the way are stepped over.
 */
export function planPaste<Row>(content: GridContent<Row>, range: Range, block: Block): PlannedGesture & { readonly area: Range } {
  const plan = new Plan(content);
  const height = block.length;
  const width = Math.max(...block.map((row) => row.length));
  const selectedRows = dataRows(content, range).length;
  const down = repeats(selectedRows, height);
  const across = repeats(rangeSize(range).columns, width);
  const whole = down !== null && across !== null;
  const rowCount = whole ? down * height : height;
  const columnCount = whole ? across * width : width;
  const targets = targetRows(content, range.top, rowCount);
  const overflow: OverflowCell[][] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const cells = block[row % height] ?? [];
    const target = targets[row];
    const extra: OverflowCell[] = [];
    for (let index = 0; index < columnCount; index += 1) {
      const text = cells[index % width];
      const column = content.columns[range.left + index];
      if (text === undefined) continue;
      if (target !== undefined) plan.set(target, range.left + index, (to) => textFor(to, text));
      else if (column !== undefined && mayBeEdited(column)) extra.push({ columnId: column.id, text: textFor(column, text) });
    }
    if (target === undefined && cells.some((text) => text.trim() !== '')) overflow.push(extra);
  }
  const [top = range.top] = targets;
  const area: Range = {
    top,
    left: range.left,
    bottom: targets.at(-1) ?? top,
    right: Math.min(content.columns.length, range.left + columnCount) - 1,
  };
  return { ...plan.gesture('paste', overflow, Math.max(0, range.left + columnCount - content.columns.length)), area };
}

/** The next data rows from `start` on, as far as there are any. */
function targetRows<Row>({ rows, isGroup }: GridContent<Row>, start: number, count: number): number[] {
  const found: number[] = [];
  for (let index = start; index < rows.length && found.length < count; index += 1) {
    const row = rows[index];
    if (row !== undefined && !isGroup(row)) found.push(index);
  }
  return found;
}

/** Ctrl+D and Ctrl+R: copies the first row or column of the range over the rest; a single one takes its neighbour's. */
export function planFill<Row>(content: GridContent<Row>, range: Range, direction: 'down' | 'right'): PlannedGesture {
  if (direction === 'right') {
    const alone = range.left === range.right;
    const source = alone ? range.left - 1 : range.left;
    return planCopies(content, alone ? range : { ...range, left: source + 1 }, { ...range, left: source, right: source });
  }
  const [first = range.top, second] = dataRows(content, range);
  const source = second === undefined ? rowBefore(content, first) : first;
  return planCopies(content, { ...range, top: second ?? first }, { ...range, top: source, bottom: source });
}

function rowBefore<Row>({ rows, isGroup }: GridContent<Row>, start: number): number {
  for (let index = start - 1; index >= 0; index -= 1) {
    const row = rows[index];
    if (row !== undefined && !isGroup(row)) return index;
  }
  return -1;
}

const modulo = (value: number, size: number): number => ((value % size) + size) % size;

/** Copies the cells of `source` over `target`, which lies beside it, again and again where the target is larger. */
export function planCopies<Row>(content: GridContent<Row>, target: Range, source: Range): PlannedGesture {
  const plan = new Plan(content);
  const sources = dataRows(content, source);
  const targets = dataRows(content, target);
  const { columns: width } = rangeSize(source);
  const beside = target.bottom >= source.top && target.top <= source.bottom;
  const upwards = target.bottom < source.top;
  for (const [index, rowIndex] of targets.entries()) {
    const fromRow = beside ? rowIndex : sources[modulo(upwards ? index - targets.length : index, sources.length)];
    const row = fromRow === undefined ? undefined : content.rows[fromRow];
    if (row === undefined) continue;
    for (let column = target.left; column <= target.right; column += 1) {
      const from = content.columns[source.left + modulo(column - source.left, width)];
      if (from !== undefined) plan.set(rowIndex, column, (to) => textFor(to, valueText(from, row)));
    }
  }
  return plan.gesture('fill');
}
