import { isCheckBox, isControl, isHeader, isRowHandle } from './dom.ts';
import { commit, openEditor, toggle } from './editing.ts';
import { fillDrag } from './fill-drag.ts';
import { rowDrag } from './row-drag.ts';
import { cellAt, extendTo, inRange, type Position, selectRange } from './selection.ts';
import type { GridSession } from './session.ts';
import type { GridView } from './view.ts';

/** What follows the pointer until it is let go. */
export interface Drag {
  /** @param position the cell under the pointer, or the nearest one */
  move(position: Position, event: PointerEvent): void;
  drop(): void;
  cancel?(): void;
}

const handleReach = 7;

/** Whether the pointer is on the little square at the corner of the selection. */
function onFillHandle(view: GridView, event: PointerEvent, position: Position): boolean {
  const cell = view.cellElement(position);
  if (cell === null || !cell.hasAttribute('data-corner')) return false;
  const { right, bottom } = cell.getBoundingClientRect();
  return right - event.clientX <= handleReach && bottom - event.clientY <= handleReach;
}

/** Shows the whole text of a cell too narrow for it. */
function tellCutText(target: EventTarget | null): void {
  const cell = target instanceof Element ? target.closest('.ag-cell') : null;
  if (cell === null || cell.hasAttribute('title')) return;
  const text = cell.querySelector('.grid-with-handle') ?? cell;
  if (text.scrollWidth > text.clientWidth) cell.setAttribute('title', cell.textContent);
}

function selectDrag<Row>(session: GridSession<Row>): Drag {
  return {
    move: (position) => {
      const { selection } = session;
      if (selection !== null) session.select(extendTo(selection, position), null);
    },
    drop: () => undefined,
  };
}

function press<Row>(session: GridSession<Row>, view: GridView, event: PointerEvent, position: Position): Drag | null {
  const { selection, range } = session;
  if (isRowHandle(event.target) && session.props.onMoveRows !== undefined) {
    if (range === null || position.row < range.top || position.row > range.bottom)
      session.select(selectRange({ top: position.row, bottom: position.row, left: 0, right: session.size.columns - 1 }, position), null);
    return rowDrag(session, view);
  }
  if (range !== null && onFillHandle(view, event, position)) return fillDrag(session, range);
  if (event.shiftKey && selection !== null) session.select(extendTo(selection, position));
  else session.select(cellAt(position));
  if (isCheckBox(event.target) && !event.shiftKey) {
    toggle(session);
    return null;
  }
  return selectDrag(session);
}

function pressHeader<Row>(session: GridSession<Row>, view: GridView, event: PointerEvent): Drag | null {
  const column = view.columnIndexOf(event.target);
  const { selection, size } = session;
  if (column === null || size.rows === 0) return null;
  const from = event.shiftKey && selection !== null ? selection.anchor.column : column;
  const select = (to: number): void => {
    const top = { row: 0, column: from };
    session.select({ anchor: top, head: { row: size.rows - 1, column: to }, active: top }, null);
  };
  select(column);
  return { move: (position) => select(position.column), drop: () => undefined };
}

/**
 * Selecting, filling and moving rows with the mouse or a pen. A finger scrolls as it always does and selects by a tap.
 * @returns what stops listening
 */
export function listenToPointer<Row>(session: GridSession<Row>, view: GridView): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const { root } = view;
  let drag: Drag | null = null;
  let pointer: PointerEvent | null = null;
  let frame = 0;

  const follow = (): void => {
    if (drag === null || pointer === null) return;
    view.scrollTowards(pointer);
    const position = view.nearestCell(pointer);
    if (position !== null) drag.move(position, pointer);
    frame = requestAnimationFrame(follow);
  };
  const stop = (dropped: boolean): void => {
    cancelAnimationFrame(frame);
    const stopped = drag;
    drag = null;
    if (dropped) stopped?.drop();
    else stopped?.cancel?.();
  };

  const isOwn = (target: EventTarget | null): boolean => target !== view.field && !isControl(target);
  const onPointerDown = (event: PointerEvent): void => {
    const inHeader = isHeader(event.target);
    const position = view.positionOf(event.target);
    if (event.button !== 0 || !isOwn(event.target) || (!inHeader && position === null)) return;
    commit(session);
    session.tabColumn = null;
    const next = inHeader ? pressHeader(session, view, event) : position === null ? null : press(session, view, event, position);
    view.focus();
    drag = event.pointerType === 'touch' ? null : next;
    pointer = null;
  };
  const onMouseDown = (event: MouseEvent): void => {
    if (!isOwn(event.target) || (view.positionOf(event.target) === null && !isHeader(event.target))) return;
    event.preventDefault();
    view.focus();
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (drag === null) return;
    if (event.buttons === 0) return stop(true);
    const first = pointer === null;
    pointer = event;
    if (first) follow();
  };
  const onDoubleClick = ({ target }: MouseEvent): void => {
    if (view.positionOf(target) !== null && isOwn(target) && !isCheckBox(target) && !isRowHandle(target)) openEditor(session, null);
  };
  const onContextMenu = (event: MouseEvent): void => {
    const position = view.positionOf(event.target);
    if (position === null || !isOwn(event.target)) return;
    event.preventDefault();
    const { range } = session;
    if (range === null || !inRange(range, position)) session.select(cellAt(position));
    view.focus();
    session.state.setState({ menu: { x: event.clientX, y: event.clientY } });
  };
  root.addEventListener('pointerdown', onPointerDown, { signal });
  root.addEventListener('mousedown', onMouseDown, { signal });
  root.addEventListener('dblclick', onDoubleClick, { signal });
  root.addEventListener('contextmenu', onContextMenu, { signal });
  root.addEventListener('mouseover', ({ target }) => tellCutText(target), { signal });
  window.addEventListener('pointermove', onPointerMove, { signal });
  window.addEventListener('pointerup', () => stop(true), { signal });
  window.addEventListener('pointercancel', () => stop(false), { signal });
  return () => {
    stop(false);
    listening.abort();
  };
}
