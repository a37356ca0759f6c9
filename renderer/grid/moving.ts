import type { GridCommand } from './keyboard.ts';
import { cellAt, clamp, extendTo, isOneCell, jump, nextInRange, type Position, selectRange, type Step } from './selection.ts';
import type { GridSession } from './session.ts';

type Motion = Extract<GridCommand, { readonly name: 'move' | 'jump' | 'page' | 'rowEdge' | 'gridEdge' }>;

/** Moves the keyboard, or with `extend` the far corner of the selection. */
export function move<Row>(session: GridSession<Row>, motion: Motion): void {
  const { selection } = session;
  if (selection === null) return;
  session.tabColumn = null;
  const from = motion.extend ? selection.head : selection.active;
  const target = clamp(destination(session, motion, from), session.size);
  session.select(motion.extend ? extendTo(selection, target) : cellAt(target));
}

function destination<Row>(session: GridSession<Row>, motion: Motion, from: Position): Position {
  const { size } = session;
  switch (motion.name) {
    case 'move':
      return { row: from.row + motion.step.rows, column: from.column + motion.step.columns };
    case 'jump':
      return jump(from, motion.step, size, (position) => {
        const cell = session.cell(position);
        return cell !== null && cell.column.text(cell.row) !== '';
      });
    case 'page':
      return { row: from.row + motion.direction * (session.view?.pageRows() ?? 1), column: from.column };
    case 'rowEdge':
      return { row: from.row, column: motion.direction === 1 ? size.columns - 1 : 0 };
    case 'gridEdge':
      return motion.direction === 1 ? { row: size.rows - 1, column: size.columns - 1 } : { row: 0, column: 0 };
  }
}

export const step = <Row>(session: GridSession<Row>, direction: Step): void =>
  move(session, { name: 'move', step: direction, extend: false });

/**
 * Where Enter and Tab lead: around inside a range of several cells; else Tab goes on to the next row at the end of one, and Enter after
 * Tabs goes back to the column they started in.
 * @returns false at the end of the grid, where Tab leaves it
 */
export function goNext<Row>(session: GridSession<Row>, order: 'row' | 'column', direction: 1 | -1): boolean {
  const { selection, range, size } = session;
  if (selection === null || range === null) return false;
  const { active } = selection;
  if (!isOneCell(range)) {
    const next = nextInRange(range, active, order, direction);
    session.select(selectRange(range, next), next);
    return true;
  }
  if (order === 'column') {
    const column = session.tabColumn ?? active.column;
    session.tabColumn = null;
    session.select(cellAt(clamp({ row: active.row + direction, column }, size)));
    return true;
  }
  const index = active.row * size.columns + active.column + direction;
  if (index < 0 || index >= size.rows * size.columns) return false;
  session.tabColumn ??= active.column;
  session.select(cellAt({ row: Math.floor(index / size.columns), column: index % size.columns }));
  return true;
}
