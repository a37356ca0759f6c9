import { describe, expect, test } from 'vitest';
import { copyBlock, planChecks, planClear, planKey, planText } from '../../../renderer/grid/gestures.ts';
import { all, cells, content, range } from './sample.ts';

describe('copying', () => {
  test('leaves out headings', () => {
    expect(copyBlock(content, range(0, 0, 4, 1))).toEqual([['w', '○'], ['y', ''], ['z', '×']]);
  });

  test('gives a number below 0 the sign a spreadsheet reads, and leaves other texts alone', () => {
    const [column] = content.columns;
    if (column === undefined) throw new Error('the sample has columns');
    const shown = (text: string) => ({ ...content, columns: [{ ...column, text: () => text }] });
    const copied = ['−1,250', '−8 %', '−.5', '−0.4 ポイント', '− 5', '案−1', '−20℃保管', '-3'].map((text) => copyBlock(shown(text), range(1, 0)).flat().join(''));
    expect(copied).toEqual(['-1,250', '-8 %', '-.5', '-0.4 ポイント', '− 5', '案−1', '−20℃保管', '-3']);
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
