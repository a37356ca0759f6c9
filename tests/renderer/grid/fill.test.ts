import { describe, expect, test } from 'vitest';
import { contentOf } from '../../../renderer/grid/content.ts';
import { planCopies, planFill, withinGroups } from '../../../renderer/grid/fill.ts';
import { fillTarget } from '../../../renderer/grid/fill-drag.ts';
import { cells, columns, content, range, type Row, rowId } from './sample.ts';

describe('filling', () => {
  test('down copies the first row over the rest', () => {
    expect(cells(planFill(content, range(0, 0, 4, 1), 'down'))).toBe('2a=w 2b=fit 3a=w 3b=fit');
  });

  test('down takes the row above for a single row', () => {
    expect(cells(planFill(content, range(2, 0), 'down'))).toBe('2a=w');
    expect(cells(planFill(content, range(1, 0), 'down'))).toBe('');
  });

  test('down takes no row of another group', () => {
    expect(cells(planFill(content, range(4, 0), 'down'))).toBe('');
  });

  test('stops at the edge of the group, unless the selection reaches beyond it', () => {
    expect(withinGroups(content, range(2, 0, 4, 0), range(1, 0))).toEqual(range(2, 0));
    expect(withinGroups(content, range(3, 0, 4, 0), range(2, 0))).toBeNull();
    expect(withinGroups(content, range(0, 0, 3, 0), range(4, 0))).toBeNull();
    expect(withinGroups(content, range(0, 0, 1, 0), range(2, 0, 4, 0))).toEqual(range(1, 0));
    expect(withinGroups(content, range(1, 1, 2, 3), range(1, 0, 2, 0))).toEqual(range(1, 1, 2, 3));
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
