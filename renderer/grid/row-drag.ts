import type { Drag } from './pointer.ts';
import type { GridSession } from './session.ts';
import type { GridView } from './view.ts';

/** Carries the selected rows to where they are let go. */
export function rowDrag<Row>(session: GridSession<Row>, view: GridView): Drag {
  const { state } = session;
  return {
    move: ({ row, column }, event) => {
      const box = view.cellElement({ row, column })?.getBoundingClientRect();
      const below = box !== undefined && event.clientY > box.top + box.height / 2;
      state.setState({ drop: below ? row + 1 : row });
    },
    drop: () => {
      const { drop } = state.getState();
      const { range, content, props } = session;
      state.setState({ drop: null });
      if (drop === null || range === null || (drop >= range.top && drop <= range.bottom + 1)) return;
      const before = content.rows[drop - 1];
      props.onMoveRows?.(session.selectedRowIds(), before === undefined ? null : content.rowId(before));
    },
    cancel: () => state.setState({ drop: null }),
  };
}
