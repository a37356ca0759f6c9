import { describe, expect, test } from 'vitest';
import { contentOf, type GridContent } from '../../../renderer/grid/content.ts';
import { fillTarget } from '../../../renderer/grid/fill-drag.ts';
import {
  copyBlock,
  planChecks,
  planClear,
  planCopies,
  planFill,
  planKey,
  type PlannedGesture,
  planPaste,
  planText,
} from '../../../renderer/grid/gestures.ts';
import type { Range } from '../../../renderer/grid/selection.ts';
import type { GridColumn } from '../../../renderer/grid/types.ts';

interface Row {
  readonly id: string;
  readonly group?: boolean;
  readonly cells: readonly string[];
}

const column = (id: string, index: number, more: Partial<GridColumn<Row>> = {}): GridColumn<Row> => ({
  id,
  header: id,
  editable: true,
  text: ({ cells }) => cells[index] ?? '',
  ...more,
});

const choices = [
  { value: 'fit', label: '完全一致', symbol: '○' },
  { value: 'gap', label: '不一致', symbol: '×' },
];

const columns: GridColumn<Row>[] = [
  column('a', 0),
  column('b', 1, { editor: 'choice', choices, keys: { 1: 'fit' } }),
  column('c', 2, { editable: false }),
  column('d', 3, { editor: 'check', checked: ({ cells }) => cells[3] === '✓' }),
];

const rows: Row[] = [
  { id: 'g', group: true, cells: ['分類'] },
  { id: '1', cells: ['w', '○', 'k', '✓'] },
  { id: '2', cells: ['y', '', 'l', ''] },
  { id: 'h', group: true, cells: ['分類 2'] },
  { id: '3', cells: ['z', '×', 'm', ''] },
];

const rowId = ({ id }: Row): string => id;
const content: GridContent<Row> = contentOf({ columns, rowId, rowKind: ({ group }) => (group === true ? 'group' : 'row') }, rows);
const all: Range = { top: 0, left: 0, bottom: 4, right: 3 };
const cells = ({ edits }: PlannedGesture): string => edits.map(({ rowId, columnId, text }) => `${rowId}${columnId}=${text}`).join(' ');
const range = (top: number, left: number, bottom = top, right = left): Range => ({ top, left, bottom, right });

describe('copying', () => {
  test('leaves out headings', () => {
    expect(copyBlock(content, range(0, 0, 4, 1))).toEqual([['w', '○'], ['y', ''], ['z', '×']]);
  });

  test('takes a heading that is copied alone', () => {
    expect(copyBlock(content, range(0, 0))).toEqual([['分類']]);
  });
});

describe('clearing', () => {
  test('empties filled cells that can be edited and counts the others', () => {
    const plan = planClear(content, all, 'clear');
    expect(cells(plan)).toBe('1a= 1b= 1d=false 2a= 3a= 3b=');
    expect(plan.skipped).toBe(3);
  });
});

describe('pasting', () => {
  test('steps over headings and hands over what is past the end', () => {
    const plan = planPaste(content, range(2, 0), [['p', '不一致'], ['q', '〇'], ['r', 'その他']]);
    expect(cells(plan)).toBe('2a=p 2b=gap 3a=q 3b=fit');
    expect(plan.overflow).toEqual([[{ columnId: 'a', text: 'r' }, { columnId: 'b', text: 'その他' }]]);
    expect(plan.area).toEqual(range(2, 0, 4, 1));
  });

  test('fills the selection with one value', () => {
    expect(cells(planPaste(content, range(1, 0, 4, 1), [['○']]))).toBe('1a=○ 1b=fit 2a=○ 2b=fit 3a=○ 3b=fit');
  });

  test('writes a block once where the selection is no multiple of it', () => {
    expect(cells(planPaste(content, range(1, 0, 4, 0), [['p'], ['q']]))).toBe('1a=p 2a=q');
  });

  test('skips cells that cannot be edited and columns past the edge, and says how many', () => {
    const plan = planPaste(content, range(1, 1), [['×', 'no', '✓', 'far']]);
    expect(cells(plan)).toBe('1b=gap 1d=true');
    expect([plan.skipped, plan.cutColumns]).toEqual([1, 1]);
  });

  test('leaves cells alone that a short row does not have, and adds no empty rows', () => {
    const plan = planPaste(content, range(4, 0), [['p', '○'], [''], ['q']]);
    expect(cells(plan)).toBe('3a=p 3b=fit');
    expect(plan.overflow).toEqual([[{ columnId: 'a', text: 'q' }]]);
  });
});

describe('filling', () => {
  test('down copies the first row over the rest', () => {
    expect(cells(planFill(content, range(0, 0, 4, 1), 'down'))).toBe('2a=w 2b=fit 3a=w 3b=fit');
  });

  test('down takes the row above for a single row', () => {
    expect(cells(planFill(content, range(4, 0), 'down'))).toBe('3a=y');
    expect(cells(planFill(content, range(1, 0), 'down'))).toBe('');
  });

  test('right copies the first column over the rest', () => {
    expect(cells(planFill(content, range(1, 0, 2, 1), 'right'))).toBe('1b=w 2b=y');
    expect(cells(planFill(content, range(1, 0), 'right'))).toBe('');
  });

  test('repeats a pattern upwards as it does downwards', () => {
    const long = contentOf(
      { columns, rowId },
      Array.from({ length: 6 }, (_, index): Row => ({ id: String(index), cells: [`v${index}`] })),
    );
    expect(cells(planCopies(long, range(0, 0, 2, 0), range(3, 0, 4, 0)))).toBe('0a=v4 1a=v3 2a=v4');
    expect(cells(planCopies(long, range(2, 0, 4, 0), range(0, 0, 1, 0)))).toBe('2a=v0 3a=v1 4a=v0');
  });

  test('goes the way the corner is pulled furthest', () => {
    const source = range(2, 2, 3, 3);
    expect(fillTarget(source, { row: 3, column: 3 })).toBeNull();
    expect(fillTarget(source, { row: 6, column: 4 })).toEqual(range(4, 2, 6, 3));
    expect(fillTarget(source, { row: 0, column: 2 })).toEqual(range(0, 2, 1, 3));
    expect(fillTarget(source, { row: 3, column: 5 })).toEqual(range(2, 4, 3, 5));
    expect(fillTarget(source, { row: 3, column: 0 })).toEqual(range(2, 0, 3, 1));
  });
});

describe('one text for many cells', () => {
  test('is set wherever it can be', () => {
    expect(cells(planText(content, range(1, 1, 4, 2), '○'))).toBe('1b=fit 2b=fit 3b=fit');
  });

  test('a key is set in the columns that know it', () => {
    expect(cells(planKey(content, all, '1'))).toBe('1b=fit 2b=fit 3b=fit');
  });

  test('a check is set in the columns of checks', () => {
    expect(cells(planChecks(content, all, true))).toBe('1d=true 2d=true 3d=true');
  });
});
