import { describe, expect, test } from 'vitest';
import { GridSession } from '../../../renderer/grid/session.ts';
import { extendTo, cellAt } from '../../../renderer/grid/selection.ts';
import { done } from '../../../renderer/grid/types.ts';
import type { GridAnswer, GridProps, GridSelection } from '../../../renderer/grid/types.ts';
import { translator } from '../../../shared/language/index.ts';

function start(rows: readonly string[]) {
  const selections: GridSelection[] = [];
  const props: GridProps<string> = {
    label: 'grid',
    translate: translator('en'),
    rows,
    rowId: (row) => row,
    columns: ['x', 'y'].map((id) => ({ id, header: id, text: (row) => row })),
    onGesture: () => done,
    onSelect: (selection) => selections.push(selection),
  };
  const session = new GridSession(props, rows);
  return { session, props, selections, show: (next: readonly string[]) => session.update(props, next) };
}

describe('the selection', () => {
  test('stays on its rows when rows come before them', () => {
    const { session, show } = start(['a', 'b', 'c']);
    session.select(extendTo(cellAt({ row: 1, column: 0 }), { row: 2, column: 1 }));
    show(['new', 'a', 'b', 'c']);
    expect(session.range).toEqual({ top: 2, left: 0, bottom: 3, right: 1 });
  });

  test('moves to a neighbour when its row is gone, and goes with the last row', () => {
    const { session, show } = start(['a', 'b']);
    session.select(cellAt({ row: 1, column: 1 }));
    show(['a']);
    expect(session.selection?.active).toEqual({ row: 0, column: 1 });
    show([]);
    expect(session.selection).toBeNull();
  });

  test('is told once for each change', () => {
    const { session, selections, show } = start(['a', 'b']);
    session.select(cellAt({ row: 0, column: 0 }));
    session.select(cellAt({ row: 0, column: 0 }));
    show(['a', 'b', 'c']);
    expect(selections).toEqual([{ focus: { rowId: 'a', columnId: 'x' }, rowIds: ['a'], columnIds: ['x'] }]);
  });

  test('waits for a row still to come', () => {
    const { session, show } = start(['a']);
    session.selectAddress({ rowId: 'b', columnId: 'y' });
    expect(session.selection).toBeNull();
    show(['a', 'b']);
    expect(session.selection?.active).toEqual({ row: 1, column: 1 });
  });
});

describe('a refusal', () => {
  const refused: GridAnswer = { ...done, refused: [{ row: 'a', column: 'x', message: 'No number.' }] };

  function refusing() {
    const { session, props } = start(['a', 'b']);
    const own = { ...props, onGesture: () => refused };
    session.update(own, props.rows);
    session.perform({ kind: 'edit', edits: [{ rowId: 'a', columnId: 'x', text: 'many' }], overflow: [], place: null, skipped: [], remarks: [] });
    expect(session.state.getState().refusal).toBe(refused);
    return { session, own };
  }

  test('goes once the project has other rows, however they came there', () => {
    const { session, own } = refusing();
    session.update({ ...own, rows: ['a', 'b', 'c'] }, ['a', 'b', 'c']);
    expect(session.state.getState().refusal).toBeNull();
  });

  test('stays while the same rows are shown otherwise', () => {
    const { session, own } = refusing();
    session.update({ ...own, label: 'other' }, ['b']);
    expect(session.state.getState().refusal).toBe(refused);
  });
});

describe('what became of a paste', () => {
  const gesture = { kind: 'paste', edits: [], overflow: [[{ columnId: 'x', text: '印刷' }]], place: null, skipped: [{ row: 'a', columnId: 'y', text: '5' }], remarks: [] } as const;

  function pasteInto(kept: GridAnswer['kept']) {
    const props: GridProps<string> = {
      label: 'grid',
      translate: translator('ja'),
      rows: ['a'],
      rowId: (row) => row,
      columns: ['x', 'y'].map((id) => ({ id, header: id, text: (row) => row })),
      onGesture: () => ({ ...done, kept }),
    };
    const session = new GridSession(props, props.rows);
    session.perform(gesture);
    return () => session.state.getState().notice;
  }

  test('is said once it is kept', async () => {
    const kept = Promise.withResolvers<boolean>();
    const notice = pasteInto(kept.promise);
    expect(notice()).toBeNull();
    kept.resolve(true);
    await kept.promise;
    expect(notice()).toBe('1 行を追加しました。 編集できないセル 1 個はそのままにしました（a の「y」）。');
  });

  test('is never said of what could not be kept', async () => {
    const kept = Promise.resolve(false);
    const notice = pasteInto(kept);
    await kept;
    await new Promise((resolve) => setTimeout(resolve));
    expect(notice()).toBeNull();
  });
});
