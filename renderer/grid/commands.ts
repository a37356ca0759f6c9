import { openEditor, toggle } from './editing.ts';
import { planFill } from './fill.ts';
import { planClear } from './gestures.ts';
import type { GridCommand } from './keyboard.ts';
import { goNext, move } from './moving.ts';
import { cellAt, type Range, selectRange } from './selection.ts';
import type { GridSession } from './session.ts';

/**
 * Does what a key or a menu item means.
 * @returns false when it means nothing here, so that the key goes on to the rest of the app
 */
export function runGridCommand<Row>(session: GridSession<Row>, command: GridCommand): boolean {
  const { range, content } = session;
  if (command.name === 'insertRow') return insertRow(session);
  if (range === null) return false;
  switch (command.name) {
    case 'move':
    case 'jump':
    case 'page':
    case 'rowEdge':
    case 'gridEdge':
      move(session, command);
      return true;
    case 'next':
      return goNext(session, command.order, command.direction);
    case 'selectAll':
    case 'selectRows':
    case 'selectColumns':
      selectWhole(session, command.name);
      return true;
    case 'edit':
      openEditor(session, null);
      return true;
    case 'toggle':
      return toggle(session);
    case 'clear':
      session.perform(planClear(content, range, 'clear'));
      return true;
    case 'fill':
      fill(session, range, command.direction);
      return true;
    case 'collapse':
      return collapse(session);
    case 'moveRows':
      return moveRows(session, command.direction);
    case 'nestRows':
      return nestRows(session, command.direction);
    case 'deleteRows':
      return deleteRows(session);
    case 'menu':
      return openMenu(session);
  }
}

function fill<Row>(session: GridSession<Row>, range: Range, direction: 'down' | 'right'): void {
  const plan = planFill(session.content, range, direction);
  if (direction === 'down' && plan.edits.length === 0 && plan.skipped.length === 0)
    session.notify(session.props.translate('grid.nothingAbove'));
  else session.perform(plan);
}

function selectWhole<Row>(session: GridSession<Row>, what: 'selectAll' | 'selectRows' | 'selectColumns'): void {
  const { selection, range, size } = session;
  if (selection === null || range === null) return;
  const whole: Range = {
    top: what === 'selectRows' ? range.top : 0,
    bottom: what === 'selectRows' ? range.bottom : size.rows - 1,
    left: what === 'selectColumns' ? range.left : 0,
    right: what === 'selectColumns' ? range.right : size.columns - 1,
  };
  session.select(selectRange(whole, selection.active), selection.active);
}

function collapse<Row>(session: GridSession<Row>): boolean {
  const { selection } = session;
  if (selection === null) return false;
  session.select(cellAt(selection.active));
  session.notify(null);
  return false;
}

function moveRows<Row>(session: GridSession<Row>, direction: 1 | -1): boolean {
  const { range, active, props, content } = session;
  if (props.onMoveRows === undefined) return direction === 1 && active?.column.editor === 'choice' && openEditor(session, null);
  const rowIds = session.selectedRowIds();
  if (props.onShiftRows !== undefined) {
    if (rowIds.length > 0) props.onShiftRows(rowIds, direction);
    return true;
  }
  const neighbour = range === null ? undefined : content.rows[direction === 1 ? range.bottom + 1 : range.top - 2];
  const first = range === null || range.top === 0;
  if (rowIds.length === 0 || (direction === 1 ? neighbour === undefined : first)) return true;
  props.onMoveRows(rowIds, neighbour === undefined ? null : content.rowId(neighbour));
  return true;
}

function nestRows<Row>(session: GridSession<Row>, direction: 1 | -1): boolean {
  const { props } = session;
  if (props.onNestRows === undefined) return false;
  const rowIds = session.selectedRowIds();
  if (rowIds.length > 0) props.onNestRows(rowIds, direction);
  return true;
}

function insertRow<Row>({ props, content, range }: GridSession<Row>): boolean {
  if (props.onInsertRow === undefined) return false;
  const last = range === null ? undefined : content.rows[range.bottom];
  props.onInsertRow(last === undefined ? null : content.rowId(last));
  return true;
}

function deleteRows<Row>(session: GridSession<Row>): boolean {
  const { props } = session;
  if (props.onDeleteRows === undefined) return false;
  const rowIds = session.selectedRowIds();
  if (rowIds.length > 0) props.onDeleteRows(rowIds);
  return true;
}

function openMenu<Row>({ view, selection, state }: GridSession<Row>): boolean {
  const cell = selection === null ? null : (view?.cellElement(selection.active) ?? null);
  if (cell === null) return false;
  const { left, bottom } = cell.getBoundingClientRect();
  state.setState({ menu: { x: left, y: bottom } });
  return true;
}
