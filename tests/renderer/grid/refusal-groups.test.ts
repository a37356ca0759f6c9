import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refusalGroups } from '../../../renderer/grid/refusal-groups.ts';

test('cells refused for the same reason in the same column are one line, in the order of the rows', () => {
  const cells = [
    ...Array.from({ length: 12 }, (_, index) => ({ row: `追加 ${index + 1} 行目`, column: '分類', message: '「給与」は分類にありません。' })),
    { row: '印刷', column: '重み', message: '「多め」は重みとして読めません。' },
    { row: '検収', column: '分類', message: '「賞与」は分類にありません。' },
    { row: '照会', column: '分類', message: '「賞与」は分類にありません。' },
  ];
  expect(refusalGroups(cells).map(({ column, message, rows }) => [column, message, rows.length, rows[0]])).toEqual([
    ['分類', '「給与」は分類にありません。', 12, '追加 1 行目'],
    ['重み', '「多め」は重みとして読めません。', 1, '印刷'],
    ['分類', '「賞与」は分類にありません。', 2, '検収'],
  ]);
});

test('every refused cell is in one group', () => {
  const cell = fc.record({ row: fc.string(), column: fc.constantFrom('a', 'b', 'a,b'), message: fc.constantFrom('x', 'y', ',x') });
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const listed = refusalGroups(cells).flatMap(({ column, message, rows }) => rows.map((row) => ({ row, column, message })));
      expect(listed.map((one) => JSON.stringify(one)).sort()).toEqual(cells.map((one) => JSON.stringify({ row: one.row, column: one.column, message: one.message })).sort());
    }),
  );
});
