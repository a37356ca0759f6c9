import type { GridApi } from 'ag-grid-community';
import { columnOf, rowIndexOf } from './dom.ts';
import type { Position } from './selection.ts';

/** Height a list below a cell wants; with less it opens above, where there is more. */
const popupHeight = 260;

interface ViewParts {
  readonly root: HTMLElement;
  /** Covers the part of the grid cells can be seen in, and clips the editor to it. */
  readonly window: HTMLElement;
  /** The text field that holds the keyboard, and is the editor while one is open. */
  readonly field: HTMLTextAreaElement;
  readonly api: GridApi;
  columnIds(): readonly string[];
}

/** The grid as it stands on screen: where cells are, and scrolling to them. */
export class GridView {
  readonly root: HTMLElement;
  readonly field: HTMLTextAreaElement;
  readonly #parts: ViewParts;

  constructor(parts: ViewParts) {
    this.#parts = parts;
    this.root = parts.root;
    this.field = parts.field;
  }

  get viewport(): HTMLElement | null {
    return this.root.querySelector('.ag-grid-viewport');
  }

  focus(): void {
    this.field.focus({ preventScroll: true });
  }

  clearField(): void {
    this.field.value = '';
  }

  /** The cell's element; none while it is scrolled away. */
  cellElement({ row, column }: Position): HTMLElement | null {
    const columnId = this.#parts.columnIds()[column];
    if (columnId === undefined) return null;
    return this.root.querySelector<HTMLElement>(`.ag-row[row-index="${row}"] .ag-cell[col-id="${CSS.escape(columnId)}"]`);
  }

  positionOf(target: EventTarget | null): Position | null {
    const row = rowIndexOf(target);
    const column = this.columnIndexOf(target);
    return row === null || column === null ? null : { row, column };
  }

  columnIndexOf(target: EventTarget | null): number | null {
    const columnId = columnOf(target);
    const index = columnId === null ? -1 : this.#parts.columnIds().indexOf(columnId);
    return index < 0 ? null : index;
  }

  /** Scrolls as little as needed for the cell to be seen whole. */
  reveal({ row, column }: Position): void {
    const columnId = this.#parts.columnIds()[column];
    if (columnId === undefined) return;
    this.#parts.api.ensureIndexVisible(row);
    this.#parts.api.ensureColumnVisible(columnId);
  }

  /** How many rows one page holds. */
  pageRows(): number {
    const row = this.root.querySelector('.ag-row:not(.ag-row-pinned)');
    const { top, bottom } = this.#seenArea(false);
    return Math.max(1, Math.floor((bottom - top) / (row?.clientHeight ?? 32)) - 1);
  }

  /** Puts the field over the cell, and tells lists and notes where they hang. */
  place(position: Position | null): void {
    const cell = position === null ? null : this.cellElement(position);
    if (cell === null) return;
    const box = this.root.getBoundingClientRect();
    const area = this.#seenArea(cell.closest('.ag-grid-pinned-left-cells') !== null);
    const { left, top, bottom, width, height } = cell.getBoundingClientRect();
    const window = this.#parts.window.style;
    window.left = `${area.left - box.left}px`;
    window.top = `${area.top - box.top}px`;
    window.width = `${area.right - area.left}px`;
    window.height = `${area.bottom - area.top}px`;
    const field = this.field.style;
    field.left = `${left - area.left}px`;
    field.top = `${top - area.top}px`;
    field.minWidth = `${width}px`;
    field.minHeight = `${height}px`;
    field.maxWidth = `${Math.max(width, area.right - left)}px`;
    field.maxHeight = `${Math.max(height, area.bottom - top)}px`;
    const below = globalThis.innerHeight - bottom;
    const above = below < popupHeight && top > below;
    this.root.style.setProperty('--popup-room', `${(above ? top : below) - 8}px`);
    this.root.style.setProperty('--cell-left', `${left}px`);
    this.root.style.setProperty('--cell-width', `${width}px`);
    this.root.style.setProperty('--popup-top', above ? 'auto' : `${bottom + 1}px`);
    this.root.style.setProperty('--popup-bottom', above ? `${globalThis.innerHeight - top + 1}px` : 'auto');
  }

  /** The cell under the pointer, or the nearest one that can be seen. */
  nearestCell({ clientX, clientY }: PointerEvent): Position | null {
    const box = (this.viewport ?? this.root).getBoundingClientRect();
    const { top, bottom, right } = this.#seenArea(false);
    const x = Math.max(box.left + 1, Math.min(clientX, right - 2));
    const y = Math.max(top + 1, Math.min(clientY, bottom - 2));
    const lastRow = this.root.querySelector('.ag-row-last:not(.ag-row-pinned)')?.getBoundingClientRect().bottom ?? bottom;
    const under = document.elementsFromPoint(x, Math.min(y, lastRow - 2));
    return this.positionOf(under.find((element) => element.closest('.ag-cell') !== null) ?? null);
  }

  /** Scrolls while something is dragged to the edge of the grid or past it. */
  scrollTowards({ clientX, clientY }: PointerEvent): void {
    const { left, top, right, bottom } = this.#seenArea(false);
    const pull = (before: number, after: number): number => (before > 0 ? -before : Math.max(0, after));
    const margin = 6;
    const x = pull(left - clientX, clientX - right);
    const y = pull(top + margin - clientY, clientY - bottom + margin);
    const inPinned = clientX < left && clientX >= (this.viewport ?? this.root).getBoundingClientRect().left;
    this.viewport?.scrollBy(inPinned ? 0 : x / 4, y / 2);
  }

  /** The part of the window where cells can be seen, left pinned columns or the others. */
  #seenArea(pinned: boolean): { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number } {
    const { root } = this.#parts;
    const box = (this.viewport ?? root).getBoundingClientRect();
    const rightOfPinned = root.querySelector('.ag-header .ag-grid-pinned-left-cells')?.getBoundingClientRect().right ?? box.left;
    const totals = root.querySelector('.ag-grid-pinned-bottom-rows')?.getBoundingClientRect();
    return {
      left: pinned ? box.left : Math.max(box.left, rightOfPinned),
      top: root.querySelector('.ag-header')?.getBoundingClientRect().bottom ?? box.top,
      right: box.left + (this.viewport?.clientWidth ?? box.width),
      bottom: totals !== undefined && totals.height > 0 ? totals.top : box.top + (this.viewport?.clientHeight ?? box.height),
    };
  }
}
