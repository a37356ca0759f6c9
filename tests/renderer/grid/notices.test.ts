import { expect, test } from 'vitest';
import { noticesOf } from '../../../renderer/grid/notices.ts';
import type { SkippedCell } from '../../../renderer/grid/plan.ts';
import { done } from '../../../renderer/grid/types.ts';
import { type Language, translator } from '../../../shared/language/index.ts';
import { content } from './sample.ts';

const skipped: SkippedCell[] = [
  { row: '1', columnId: 'c', text: '3.5' },
  { row: '2', columnId: 'c', text: '3.5' },
  { row: 0, columnId: 'c', text: '3.5' },
  { row: '3', columnId: 'c', text: '3.5' },
  { row: 1, columnId: 'c', text: '3.5' },
];

const said = (count: number, language: Language = 'ja') =>
  noticesOf(content, { kind: 'paste', edits: [], overflow: [], place: null, skipped: skipped.slice(0, count), remarks: [] }, done, translator(language));

test('cells left alone are named, and apart from them what was to stand in a new row with its value', () => {
  expect(said(5)).toEqual(['編集できないセル 3 個はそのままにしました（w の「c」、y の「c」、z の「c」）。', '編集できない列に当たった値 2 個は入れていません：「3.5」（追加する 1 行目の「c」）、「3.5」（追加する 2 行目の「c」）。']);
  expect(said(5, 'en')).toEqual(['Left 3 cells alone that cannot be edited (“c” of w, “c” of y, “c” of z).', 'Left out 2 values that met columns that cannot be edited: “3.5” (“c” of new row 1), “3.5” (“c” of new row 2).']);
});

test('of more than three the others are counted', () => {
  const four = ['1', '2', '3', 'g'].map((row): SkippedCell => ({ row, columnId: 'c', text: '4' }));
  expect(noticesOf(content, { kind: 'paste', edits: [], overflow: [], place: null, skipped: four, remarks: [] }, done, translator('ja'))[0]).toContain('z の「c」、ほか 1 件）');
});

test('three cells or fewer are all named', () => {
  expect(said(3)).toEqual(['編集できないセル 2 個はそのままにしました（w の「c」、y の「c」）。', '編集できない列に当たった値 1 個は入れていません：「3.5」（追加する 1 行目の「c」）。']);
  expect(said(1, 'en')).toEqual(['Left 1 cell alone that cannot be edited (“c” of w).']);
  expect(said(0)).toEqual([]);
});
