import { isEditable } from './content.ts';
import { columnOf, rowIndexOf } from './dom.ts';
import { inRange, type Position, type Range, rangeOf } from './selection.ts';
import type { GridSession } from './session.ts';
import type { GridColumn } from './types.ts';

function setAttribute(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Sides of the range the cell lies on, as the style sheet names them. */
function edgesOf({ top, left, bottom, right }: Range, { row, column }: Position): string {
  return `${row === top ? 't' : ''}${row === bottom ? 'b' : ''}${column === left ? 'l' : ''}${column === right ? 'r' : ''}`;
}

const classesOf = new WeakMap<Element, string>();

function setClasses(element: Element, classes: string): void {
  const before = classesOf.get(element) ?? '';
  if (before === classes) return;
  for (const name of before.split(' ')) if (name !== '') element.classList.remove(name);
  for (const name of classes.split(' ')) if (name !== '') element.classList.add(name);
  classesOf.set(element, classes);
}

/** Marks the cells on screen: selected, with the keyboard, refused, not editable, in a group. Cells scrolled away cost nothing. */
export function paint<Row>(root: HTMLElement, session: GridSession<Row>): void {
  const { content, selection, props } = session;
  const { editor, fill, drop } = session.state.getState();
  const range = selection === null ? null : rangeOf(selection);
  const columns = new Map(content.columns.map((column, index) => [column.id, { column, index }]));
  for (const element of root.querySelectorAll('.ag-row')) {
    const rowIndex = rowIndexOf(element);
    const row = rowIndex === null ? pinnedRow(element, props.pinnedBottom ?? []) : content.rows[rowIndex];
    if (row === undefined) continue;
    setAttribute(element, 'data-kind', rowIndex === null ? 'total' : content.isGroup(row) ? 'group' : null);
    setAttribute(element, 'data-drop', rowIndex === null || drop === null ? null : dropSide(drop, rowIndex, content.rows.length));
    for (const cell of element.querySelectorAll('.ag-cell')) {
      const found = columns.get(columnOf(cell) ?? '');
      if (found === undefined) continue;
      setClasses(cell, found.column.cellClass?.(row) ?? '');
      setAttribute(cell, 'data-align', found.column.align ?? null);
      if (rowIndex === null) continue;
      const position = { row: rowIndex, column: found.index };
      const selected = range !== null && inRange(range, position);
      const active = selection !== null && selection.active.row === rowIndex && selection.active.column === found.index;
      setAttribute(cell, 'aria-selected', String(selected));
      setAttribute(cell, 'data-edges', selected ? edgesOf(range, position) : null);
      setAttribute(cell, 'data-active', active ? '' : null);
      const corner = selected && rowIndex === range.bottom && found.index === range.right;
      setAttribute(cell, 'data-corner', corner && editor === null ? '' : null);
      setAttribute(cell, 'data-fill', fill !== null && inRange(fill, position) ? edgesOf(fill, position) : null);
      setAttribute(cell, 'aria-readonly', isEditable(content, row, found.column) ? null : 'true');
      paintRefusal(cell, content.isGroup(row) ? null : (props.invalid?.(row, found.column.id) ?? null));
    }
  }
  paintHeaders(root, range, columns);
}

/** Dragged rows land above a row, or below the last. */
function dropSide(drop: number, rowIndex: number, rowCount: number): 'above' | 'below' | null {
  if (drop === rowIndex) return 'above';
  return drop === rowCount && rowIndex === rowCount - 1 ? 'below' : null;
}

function paintRefusal(cell: Element, message: string | null): void {
  setAttribute(cell, 'aria-invalid', message === null ? null : 'true');
  setAttribute(cell, 'aria-description', message);
  setAttribute(cell, 'title', message);
}

interface PlacedColumn<Row> {
  readonly column: GridColumn<Row>;
  readonly index: number;
}

function paintHeaders<Row>(root: HTMLElement, range: Range | null, columns: ReadonlyMap<string, PlacedColumn<Row>>): void {
  for (const header of root.querySelectorAll('.ag-header-cell')) {
    const found = columns.get(columnOf(header) ?? '');
    if (found === undefined) continue;
    setAttribute(header, 'data-align', found.column.align ?? null);
    setAttribute(header, 'title', found.column.headerTooltip ?? null);
    setAttribute(header, 'data-selected', range !== null && found.index >= range.left && found.index <= range.right ? '' : null);
  }
}

function pinnedRow<Row>(element: Element, rows: readonly Row[]): Row | undefined {
  return rows[Number((element.getAttribute('row-index') ?? '').replace('b-', ''))];
}
