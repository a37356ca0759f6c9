import { describe, expect, test } from 'vitest';
import { copyBlock, planChecks, planClear, planKey, planText } from '../../../renderer/grid/gestures.ts';
import { all, cells, content, range } from './sample.ts';

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
    expect(plan.skipped.map(({ row, columnId }) => `${row}${columnId}`)).toEqual(['1c', '2c', '3c']);
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
