/** A place among the rows and columns shown, both counted from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** All sides included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A range from `anchor` to `head`, with the cell inside it that has the keyboard. */
export interface Selection {
  readonly anchor: Position;
  readonly head: Position;
  readonly active: Position;
}

export interface Step {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
}

export const clamp = (position: Position, size: Size): Position => ({
  row: Math.max(0, Math.min(position.row, size.rows - 1)),
  column: Math.max(0, Math.min(position.column, size.columns - 1)),
});

export const cellAt = (position: Position): Selection => ({ anchor: position, head: position, active: position });

export const extendTo = (selection: Selection, head: Position): Selection => ({ anchor: selection.anchor, head, active: selection.anchor });

export const rangeBetween = (a: Position, b: Position): Range => ({
  top: Math.min(a.row, b.row),
  left: Math.min(a.column, b.column),
  bottom: Math.max(a.row, b.row),
  right: Math.max(a.column, b.column),
});

export const rangeOf = ({ anchor, head }: Selection): Range => rangeBetween(anchor, head);

export const rangeSize = ({ top, left, bottom, right }: Range): Size => ({ rows: bottom - top + 1, columns: right - left + 1 });

export const isOneCell = ({ top, left, bottom, right }: Range): boolean => top === bottom && left === right;

export const inRange = ({ top, left, bottom, right }: Range, { row, column }: Position): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

const samePosition = (a: Position, b: Position): boolean => a.row === b.row && a.column === b.column;

export const sameSelection = (a: Selection, b: Selection): boolean =>
  samePosition(a.anchor, b.anchor) && samePosition(a.head, b.head) && samePosition(a.active, b.active);

/** From corner to corner, with the keyboard on the given cell. */
export const selectRange = ({ top, left, bottom, right }: Range, active: Position): Selection => ({
  anchor: { row: top, column: left },
  head: { row: bottom, column: right },
  active,
});

/**
 * Where Ctrl with an arrow leads: to the end of the run of filled cells, or over empty cells to the next filled one, or to the edge.
 */
export function jump(from: Position, step: Step, size: Size, filled: (position: Position) => boolean): Position {
  const after = ({ row, column }: Position): Position => ({ row: row + step.rows, column: column + step.columns });
  const whole: Range = { top: 0, left: 0, bottom: size.rows - 1, right: size.columns - 1 };
  let position = from;
  let next = after(position);
  if (!inRange(whole, next)) return from;
  const alongRun = filled(position) && filled(next);
  while (inRange(whole, next)) {
    if (alongRun && !filled(next)) return position;
    position = next;
    if (!alongRun && filled(position)) return position;
    next = after(position);
  }
  return position;
}

/**
 * The next cell for Tab (`row` by row) or Enter (`column` by column), going around inside the range.
 */
export function nextInRange(range: Range, active: Position, order: 'row' | 'column', step: 1 | -1): Position {
  const { rows, columns } = rangeSize(range);
  const [minor, major] = order === 'row' ? [columns, rows] : [rows, columns];
  const row = active.row - range.top;
  const column = active.column - range.left;
  const index = order === 'row' ? row * minor + column : column * minor + row;
  const next = (index + step + minor * major) % (minor * major);
  const [first, second] = [Math.floor(next / minor), next % minor];
  const [rowsOn, columnsOn] = order === 'row' ? [first, second] : [second, first];
  return { row: range.top + rowsOn, column: range.left + columnsOn };
}
