import { planCopies, withinGroups } from './fill.ts';
import { dataRowsIn } from './groups.ts';
import type { Drag } from './pointer.ts';
import { type Position, type Range, selectRange } from './selection.ts';
import type { GridSession } from './session.ts';

/** The cells between the range and the pointer, on the side the pointer has gone furthest past; null inside the range. */
export function fillTarget(range: Range, { row, column }: Position): Range | null {
  const past = { up: range.top - row, down: row - range.bottom, left: range.left - column, right: column - range.right };
  const furthest = Math.max(past.up, past.down, past.left, past.right);
  if (furthest <= 0) return null;
  if (furthest === past.down) return { ...range, top: range.bottom + 1, bottom: row };
  if (furthest === past.up) return { ...range, top: row, bottom: range.top - 1 };
  return furthest === past.right ? { ...range, left: range.right + 1, right: column } : { ...range, left: column, right: range.left - 1 };
}

/** Pulling the corner of the selection copies it over the cells it is pulled across, as far as its group reaches. */
export function fillDrag<Row>(session: GridSession<Row>, source: Range): Drag {
  const { state } = session;
  let isStopped = false;
  return {
    move: (position) => {
      const pulled = fillTarget(source, position);
      const fill = pulled === null ? null : withinGroups(session.content, pulled, source);
      const rowsIn = (range: Range | null): number => (range === null ? 0 : dataRowsIn(session.content, range).length);
      isStopped = rowsIn(pulled) > rowsIn(fill);
      state.setState({ fill });
    },
    drop: () => {
      if (isStopped) session.notify(session.props.translate('grid.fillStopped'));
      const { fill } = state.getState();
      state.setState({ fill: null });
      if (fill === null) return;
      session.perform(planCopies(session.content, fill, source));
      const whole: Range = {
        top: Math.min(source.top, fill.top),
        left: Math.min(source.left, fill.left),
        bottom: Math.max(source.bottom, fill.bottom),
        right: Math.max(source.right, fill.right),
      };
      session.select(selectRange(whole, { row: source.top, column: source.left }), null);
    },
    cancel: () => state.setState({ fill: null }),
  };
}
