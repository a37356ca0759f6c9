const closest = (target: EventTarget | null, selector: string): Element | null =>
  target instanceof Element ? target.closest(selector) : null;

/** Index of the row an element stands in; null for headers and pinned rows. */
export function rowIndexOf(target: EventTarget | null): number | null {
  const index = closest(target, '.ag-row')?.getAttribute('row-index') ?? '';
  return /^\d+$/.test(index) ? Number(index) : null;
}

/** Id of the column an element stands in. */
export const columnOf = (target: EventTarget | null): string | null => closest(target, '[col-id]')?.getAttribute('col-id') ?? null;

export const isHeader = (target: EventTarget | null): boolean =>
  closest(target, '.ag-header-cell') !== null && closest(target, '.ag-header-cell-resize') === null;

/** Whether an element has an action of its own that the grid must not take away. */
export const isControl = (target: EventTarget | null): boolean =>
  closest(target, 'a, button, input, select, textarea, [role=button]') !== null;

export const isRowHandle = (target: EventTarget | null): boolean => closest(target, '[data-row-handle]') !== null;

export const isCheckBox = (target: EventTarget | null): boolean => closest(target, '[data-check-box]') !== null;
