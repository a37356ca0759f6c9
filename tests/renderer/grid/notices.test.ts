import { expect, test } from 'vitest';
import { noticesOf } from '../../../renderer/grid/notices.ts';
import type { SkippedCell } from '../../../renderer/grid/plan.ts';
import { done } from '../../../renderer/grid/types.ts';
import { type Language, translator } from '../../../shared/language/index.ts';
import { content } from './sample.ts';

const skipped: SkippedCell[] = [
  { row: '1', columnId: 'c' },
  { row: '2', columnId: 'c' },
  { row: 0, columnId: 'c' },
  { row: '3', columnId: 'c' },
  { row: 1, columnId: 'c' },
];

const said = (count: number, language: Language = 'ja') =>
  noticesOf(content, { kind: 'paste', edits: [], overflow: [], place: null, skipped: skipped.slice(0, count), remarks: [] }, done, translator(language));

test('of the cells left alone three are named and the others counted', () => {
  expect(said(5)).toEqual(['編集できないセル 5 個はそのままにしました（w の「c」、y の「c」、追加する 1 行目の「c」、ほか 2 件）。']);
  expect(said(5, 'en')).toEqual(['Left 5 cells alone that cannot be edited (“c” of w, “c” of y, “c” of new row 1, and 2 more).']);
  expect(said(4)[0]).toContain('追加する 1 行目の「c」、ほか 1 件）');
});

test('three cells or fewer are all named', () => {
  expect(said(3)).toEqual(['編集できないセル 3 個はそのままにしました（w の「c」、y の「c」、追加する 1 行目の「c」）。']);
  expect(said(1, 'en')).toEqual(['Left 1 cell alone that cannot be edited (“c” of w).']);
  expect(said(0)).toEqual([]);
});
