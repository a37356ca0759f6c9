import type { Step } from './selection.ts';

export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** What a key means while no editor is open. */
export type GridCommand =
  | { readonly name: 'move' | 'jump'; readonly step: Step; readonly extend: boolean }
  | { readonly name: 'page'; readonly direction: 1 | -1; readonly extend: boolean }
  | { readonly name: 'rowEdge' | 'gridEdge'; readonly direction: 1 | -1; readonly extend: boolean }
  | { readonly name: 'next'; readonly order: 'row' | 'column'; readonly direction: 1 | -1 }
  | { readonly name: 'fill'; readonly direction: 'down' | 'right' }
  | { readonly name: 'moveRows' | 'nestRows'; readonly direction: 1 | -1 }
  | { readonly name: 'selectAll' | 'selectRows' | 'selectColumns' }
  | { readonly name: 'edit' | 'clear' | 'toggle' | 'collapse' | 'insertRow' | 'deleteRows' | 'menu' };

/** What a key means while an editor is open. */
export type EditorCommand =
  | { readonly name: 'commit'; readonly order: 'row' | 'column'; readonly direction: 1 | -1 }
  | { readonly name: 'commitAndStep'; readonly step: Step }
  | { readonly name: 'option'; readonly direction: 1 | -1 }
  | { readonly name: 'commitAll' | 'cancel' | 'lineBreak' };

const arrows: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

const plainCommands: Readonly<Record<string, GridCommand>> = {
  F2: { name: 'edit' },
  Delete: { name: 'clear' },
  Backspace: { name: 'clear' },
  Escape: { name: 'collapse' },
  ContextMenu: { name: 'menu' },
};

const ctrlCommands: Readonly<Record<string, GridCommand>> = {
  a: { name: 'selectAll' },
  d: { name: 'fill', direction: 'down' },
  r: { name: 'fill', direction: 'right' },
  ' ': { name: 'selectColumns' },
  '-': { name: 'deleteRows' },
  Enter: { name: 'insertRow' },
};

/** The meaning of a key in the grid; null leaves it to the rest of the app. */
export function gridCommand({ key, ctrl, shift, alt }: KeyPress): GridCommand | null {
  const arrow = arrows[key];
  if (alt) return arrow === undefined || ctrl ? null : withAlt(arrow, shift);
  if (arrow !== undefined) return { name: ctrl ? 'jump' : 'move', step: arrow, extend: shift };
  switch (key) {
    case 'Home':
    case 'End':
      return { name: ctrl ? 'gridEdge' : 'rowEdge', direction: key === 'End' ? 1 : -1, extend: shift };
    case 'PageUp':
    case 'PageDown':
      return ctrl ? null : { name: 'page', direction: key === 'PageDown' ? 1 : -1, extend: shift };
    case 'Tab':
      return ctrl ? null : { name: 'next', order: 'row', direction: shift ? -1 : 1 };
    case 'Enter':
      if (!ctrl) return { name: 'next', order: 'column', direction: shift ? -1 : 1 };
  }
  if (ctrl && shift) return key === '+' ? { name: 'insertRow' } : null;
  if (ctrl) return ctrlCommands[key] ?? ctrlCommands[key.toLowerCase()] ?? null;
  if (key === 'F10' && shift) return { name: 'menu' };
  if (key === ' ') return { name: shift ? 'selectRows' : 'toggle' };
  return shift ? null : (plainCommands[key] ?? null);
}

/** Alt with up and down moves rows; Alt and Shift with left and right puts them out of or below one another, as outlines do. */
function withAlt({ rows, columns }: Step, shift: boolean): GridCommand | null {
  if (rows !== 0) return shift ? null : { name: 'moveRows', direction: rows };
  return shift && columns !== 0 ? { name: 'nestRows', direction: columns } : null;
}

export interface EditorState {
  readonly choosing: boolean;
  readonly manyLines: boolean;
  /** Whether typing opened the editor, so that arrow keys leave it as in Excel; F2 and a double click make them move the caret. */
  readonly typed: boolean;
}

/** The meaning of a key in the editor; null leaves it to the text field. */
export function editorCommand({ key, ctrl, shift, alt }: KeyPress, { choosing, manyLines, typed }: EditorState): EditorCommand | null {
  const arrow = arrows[key];
  if (arrow !== undefined && arrow.rows !== 0 && choosing) return { name: 'option', direction: arrow.rows };
  if (arrow !== undefined) return typed && !ctrl && !shift && !alt ? { name: 'commitAndStep', step: arrow } : null;
  switch (key) {
    case 'Escape':
      return { name: 'cancel' };
    case 'Tab':
      return { name: 'commit', order: 'row', direction: shift ? -1 : 1 };
    case 'Enter':
      if (alt) return manyLines ? { name: 'lineBreak' } : null;
      return ctrl ? { name: 'commitAll' } : { name: 'commit', order: 'column', direction: shift ? -1 : 1 };
    default:
      return null;
  }
}
