import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cellAt,
  clamp,
  extendTo,
  inRange,
  isOneCell,
  jump,
  nextInRange,
  type Position,
  rangeBetween,
  rangeOf,
  rangeSize,
  sameSelection,
  selectRange,
} from '../../../renderer/grid/selection.ts';

const at = (row: number, column: number): Position => ({ row, column });
const order = fc.constantFrom('row' as const, 'column' as const);
const direction = fc.constantFrom(1 as const, -1 as const);
const position = fc.record({ row: fc.nat(20), column: fc.nat(20) });

describe('a range', () => {
  test('holds both its corners and has at least one cell', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        const range = rangeBetween(a, b);
        const { rows, columns } = rangeSize(range);
        expect(inRange(range, a) && inRange(range, b)).toBe(true);
        expect(rows * columns).toBeGreaterThanOrEqual(1);
        expect(isOneCell(range)).toBe(rows * columns === 1);
      }),
    );
  });

  test('is the same from either corner', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        expect(rangeBetween(a, b)).toEqual(rangeBetween(b, a));
      }),
    );
  });
});

describe('a selection', () => {
  test('extends from where it began', () => {
    const extended = extendTo(cellAt(at(2, 3)), at(0, 5));
    expect(rangeOf(extended)).toEqual({ top: 0, left: 3, bottom: 2, right: 5 });
    expect(extended.active).toEqual(at(2, 3));
  });

  test('stays inside the grid', () => {
    expect(clamp(at(-1, 9), { rows: 3, columns: 4 })).toEqual(at(0, 3));
  });

  test('is the same only with the same active cell', () => {
    const range = { top: 0, left: 0, bottom: 1, right: 1 };
    expect(sameSelection(selectRange(range, at(0, 0)), selectRange(range, at(0, 0)))).toBe(true);
    expect(sameSelection(selectRange(range, at(0, 0)), selectRange(range, at(1, 0)))).toBe(false);
  });
});

describe('the next cell inside a range', () => {
  test('goes through every cell once and comes back', () => {
    fc.assert(
      fc.property(position, fc.nat(4), fc.nat(4), order, direction, (from, height, width, along, step) => {
        const range = { top: from.row, left: from.column, bottom: from.row + height, right: from.column + width };
        const seen = new Set<string>();
        let active = from;
        for (let count = 0; count < (height + 1) * (width + 1); count += 1) {
          expect(inRange(range, active)).toBe(true);
          seen.add(`${active.row} ${active.column}`);
          active = nextInRange(range, active, along, step);
        }
        expect(seen.size).toBe((height + 1) * (width + 1));
        expect(active).toEqual(from);
      }),
    );
  });

  test('is to the right for Tab and below for Enter', () => {
    const range = { top: 0, left: 0, bottom: 2, right: 1 };
    expect(nextInRange(range, at(0, 1), 'row', 1)).toEqual(at(1, 0));
    expect(nextInRange(range, at(2, 0), 'column', 1)).toEqual(at(0, 1));
    expect(nextInRange(range, at(0, 0), 'row', -1)).toEqual(at(2, 1));
  });
});

describe('jumping', () => {
  const column = [true, true, false, false, true, true, false];
  const filled = ({ row }: Position): boolean => column[row] ?? false;
  const size = { rows: column.length, columns: 1 };
  test.each([
    [0, 1, 1],
    [1, 1, 4],
    [4, 1, 5],
    [5, 1, 6],
    [6, 1, 6],
    [6, -1, 5],
    [4, -1, 1],
  ] as const)('from row %i by %i leads to row %i', (from, step, to) => {
    expect(jump(at(from, 0), { rows: step, columns: 0 }, size, filled)).toEqual(at(to, 0));
  });
});
