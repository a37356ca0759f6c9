import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentOf } from '../../../renderer/grid/content.ts';
import { groupAt } from '../../../renderer/grid/groups.ts';
import { planPaste } from '../../../renderer/grid/paste.ts';
import type { GridGesture } from '../../../renderer/grid/types.ts';
import { cells, column, columns, content, fixed, range, type Row, rowId, rowKind } from './sample.ts';

const overflow = ({ overflow: rows }: Pick<GridGesture, 'overflow'>): string[] => rows.map((row) => row.map(({ text }) => text).join(' '));

describe('pasting into a group', () => {
  test('never writes over the next one: what is past its last row is added to it', () => {
    const plan = planPaste(content, range(2, 0), [['p', '不一致'], ['q', '〇'], ['r', 'その他']]);
    expect(cells(plan.fitting)).toBe('2a=p 2b=gap');
    expect(plan.added).toMatchObject({ place: { groupId: 'g', afterRowId: '2' }, overflow: [[{ columnId: 'a', text: 'q' }, { columnId: 'b', text: 'fit' }], [{ columnId: 'a', text: 'r' }, { columnId: 'b', text: 'その他' }]] });
    expect([plan.pastedRows, plan.fittingRows, plan.restRows.firstTexts, plan.named]).toEqual([3, 1, ['q', 'r'], true]);
    expect(plan.area).toEqual(range(2, 0, 2, 1));
  });

  test('at its heading begins at its first row', () => {
    const plan = planPaste(content, range(3, 0), [['p'], ['q']]);
    expect(cells(plan.fitting)).toBe('3a=p');
    expect(plan.added).toMatchObject({ place: { groupId: 'h', afterRowId: '3' }, overflow: [[{ columnId: 'a', text: 'q' }]] });
  });

  test('at the heading of an empty one adds all of it there', () => {
    const empty = contentOf({ columns, rowId, rowKind, newRows: { namedBy: 'a' } }, [
      { id: 'g', group: true, cells: ['空'] },
      { id: 'h', group: true, cells: ['次'] },
      { id: '1', cells: ['w'] },
    ]);
    const plan = planPaste(empty, range(0, 0), [['p'], ['q']]);
    expect(cells(plan.fitting)).toBe('');
    expect(plan.added?.place).toEqual({ groupId: 'g', afterRowId: null });
    expect(overflow(plan.added ?? plan.fitting)).toEqual(['p', 'q']);
  });

  test('steps over headings within it', () => {
    const kind = ({ id }: Row) => (id === 'g' ? 'group' : id === 'h' ? 'heading' : 'row');
    const tree = contentOf({ columns, rowId, rowKind: kind }, content.rows);
    expect(cells(planPaste(tree, range(2, 0), [['p'], ['q']]).fitting)).toBe('2a=p 3a=q');
  });

  test('writes rows of several as they are selected, one value and repeats of a block too', () => {
    expect(cells(planPaste(content, range(1, 0, 4, 1), [['○']]).fitting)).toBe('1a=○ 1b=fit 2a=○ 2b=fit 3a=○ 3b=fit');
    expect(cells(planPaste(content, range(2, 0, 4, 0), [['p'], ['q']]).fitting)).toBe('2a=p 3a=q');
    expect(planPaste(content, range(2, 0, 4, 0), [['p'], ['q'], ['r']]).restRows.firstTexts).toEqual(['q', 'r']);
  });

  test('writes a block once where the selection is no multiple of it', () => {
    expect(cells(planPaste(content, range(1, 0, 4, 0), [['p'], ['q']]).fitting)).toBe('1a=p 2a=q');
  });
});

describe('a block that finds no place', () => {
  test('is named by the beginnings of its rows where none can be added, and can go on over the groups that follow', () => {
    const plan = planPaste(fixed, range(2, 0), [['p'], [''], ['q'], ['r'], ['']]);
    expect(plan.added).toBeNull();
    expect(plan.restRows.firstTexts).toEqual(['q', 'r']);
    // The empty line keeps its place: it lands on row 3.
    expect(cells(plan.continued?.gesture ?? plan.fitting)).toBe('2a=p 3a=');
    expect(plan.continued).toMatchObject({ rows: 2, leftRows: { firstTexts: ['q', 'r'] } });
  });

  test('has its columns past the edge named where they hold something', () => {
    const plan = planPaste(content, range(1, 2), [['k', '✓', '', ''], ['l', '', 'far', '']]);
    expect(plan.cutColumns.firstTexts).toEqual(['far']);
  });

  test('has its cells noted that cannot be edited, unless they read so already', () => {
    expect(planPaste(content, range(1, 1), [['×', 'no', '✓']]).fitting.skipped).toEqual([{ row: '1', columnId: 'c', text: 'no' }]);
    expect(planPaste(content, range(1, 1), [['×', ' k', '✓']]).fitting.skipped).toEqual([]);
    expect(planPaste(content, range(1, 1), [['×', '\u200B', '✓']]).fitting.skipped).toEqual([]);
    expect(planPaste(content, range(4, 1), [['×'], ['○', 'no']]).added?.skipped).toEqual([{ row: 0, columnId: 'c', text: 'no' }]);
  });

  test('is no new row when it is empty, and leaves cells alone that a short row does not have', () => {
    const plan = planPaste(content, range(4, 0), [['p', '○'], ['　'], ['q']]);
    expect(cells(plan.fitting)).toBe('3a=p 3b=fit');
    expect(overflow(plan.added ?? plan.fitting)).toEqual(['q']);
  });

  test('has no name where it does not reach the column of names', () => {
    expect(planPaste(content, range(4, 1), [['○'], ['×']]).named).toBe(false);
    expect(planPaste(content, range(4, 0), [['p', '○'], ['', '×']]).named).toBe(false);
  });
});

test('a cell that can be edited once its row is pasted takes its text', () => {
  const after = column('c', 2, { editable: false, editableAfter: (_row, pasted) => pasted.get('d') === 'true' });
  const grid = contentOf({ columns: columns.map((entry) => (entry.id === 'c' ? after : entry)), rowId, rowKind }, content.rows);
  expect(cells(planPaste(grid, range(1, 2), [['v', '✓'], ['v', '']]).fitting)).toBe('1c=v 1d=true 2d=false');
});

const text = fc.constantFrom('', '　', 'w', '○', '✓', 'y\u00A0');
const blocks = fc.array(fc.array(text, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 9 });
const kinds = fc.array(fc.boolean(), { minLength: 1, maxLength: 12 });
const gridOf = (groups: readonly boolean[], grows: boolean) =>
  contentOf(
    { columns, rowId, rowKind, ...(grows ? { newRows: { namedBy: 'a' } } : {}) },
    groups.map((group, index): Row => ({ id: String(index), group, cells: ['', '', '', ''] })),
  );

test('no cell outside the group the paste starts in is ever written without being selected or asked for', () => {
  fc.assert(
    fc.property(kinds, fc.nat(), fc.nat(3), fc.nat(4), blocks, fc.boolean(), (groups, at, left, more, block, grows) => {
      const grid = gridOf(groups, grows);
      const top = at % groups.length;
      const bottom = Math.min(groups.length - 1, top + more);
      const plan = planPaste(grid, range(top, left, bottom, left), block);
      const own = new Set(groupAt(grid, top).rows.map(String));
      const selected = new Set(Array.from({ length: bottom - top + 1 }, (_, index) => String(top + index)));
      for (const { edits } of [plan.fitting, plan.added ?? plan.fitting])
        for (const { rowId: id } of edits) expect((own.has(id) && Number(id) >= top) || selected.has(id)).toBe(true);
      const last = groupAt(grid, top).rows.at(-1);
      if (plan.added?.place != null) expect(plan.added.place.afterRowId).toBe(last === undefined ? null : String(last));
    }),
  );
});

test('every filled cell of a block is written, added, skipped or named as having no place', () => {
  fc.assert(
    fc.property(kinds, fc.nat(), fc.nat(3), blocks, fc.boolean(), (groups, at, left, block, grows) => {
      const grid = gridOf(groups, grows);
      const top = at % groups.length;
      const plan = planPaste(grid, range(top, left), block);
      const { edits, skipped, overflow: added } = plan.added ?? plan.fitting;
      const blank = (value: string | undefined): boolean => value === undefined || value.trim() === '';
      const inside = block.map((row) => row.filter((value, index) => !blank(value) && left + index < columns.length).length);
      const filled = block.flatMap((row, index) => (row.every(blank) ? [] : [index]));
      const rowsKept = plan.added === null ? filled.filter((index) => index < plan.fittingRows) : filled;
      const expected = rowsKept.reduce((sum, index) => sum + (inside[index] ?? 0), 0);
      const written = [...edits, ...added.flat()].filter(({ columnId, text: value }) => !blank(value) && !(columnId === 'd' && value === 'false')).length;
      expect(written + skipped.length).toBe(expected);
      if (plan.added === null) expect(plan.restRows.firstTexts).toHaveLength(filled.length - rowsKept.length);
      else expect(added).toHaveLength(plan.restRows.firstTexts.length);
      const widest = Math.max(...block.map((row) => row.length));
      const cut = Array.from({ length: widest }, (_, index) => index).filter((index) => left + index >= columns.length && block.some((row) => !blank(row[index])));
      expect(plan.cutColumns.firstTexts).toHaveLength(cut.length);
    }),
  );
});

test('going on over the groups that follow writes each line on the next row and names the rest', () => {
  fc.assert(
    fc.property(kinds, fc.nat(), fc.integer({ min: 1, max: 15 }), (groups, at, height) => {
      const grid = gridOf(groups, false);
      const top = at % groups.length;
      const plan = planPaste(grid, range(top, 0), Array.from({ length: height }, (_, index) => [`v${index}`]));
      if (plan.continued === null) return;
      const group = groupAt(grid, top);
      const rows = [...group.rows.filter((row) => row >= top), ...groups.flatMap((heading, index) => (heading || index <= (group.rows.at(-1) ?? group.heading ?? -1) ? [] : [index]))];
      expect(cells(plan.continued.gesture)).toBe(rows.slice(0, height).map((row, index) => `${row}a=v${index}`).join(' '));
      expect(plan.continued.leftRows.firstTexts).toHaveLength(Math.max(0, height - rows.length));
    }),
  );
});
