import { expect, test } from 'vitest';
import { codeOf, codesReader } from '../../../shared/input/codes.ts';

const read = codesReader([
  { id: 'a', code: 'R-001', title: '在庫管理' },
  { id: 'b', code: 'R-002', title: '決済、返金' },
  { id: 'c', code: 'R-003', title: '在庫 照会' },
  { id: 'd', code: 'X', title: '同じ' },
  { id: 'e', code: 'X', title: '同じ' },
  { id: 'f', code: '', title: '番号なし' },
]);

test.each([
  ['R-001, R-003', ['a', 'c']],
  ['ｒ-００１、R-002；R-001', ['a', 'b']],
  ['R-003 R-001\nR-002', ['c', 'a', 'b']],
  ['在庫 照会', ['c']],
  ['決済、返金', ['b']],
  ['番号なし', ['f']],
  ['  ', []],
])('%s is read', (text, ids) => expect(read(text)).toEqual({ ok: true, ids }));

test('an unknown code is named and nothing is taken', () => {
  expect(read('R-001, R-999')).toEqual({ ok: false, reason: 'unknown', text: 'R-999' });
  expect(read('R-001 R-999')).toEqual({ ok: false, reason: 'unknown', text: 'R-999' });
});

test('a code two records share is refused', () => {
  expect(read('X')).toEqual({ ok: false, reason: 'ambiguous', text: 'X' });
});

test('a record is named by its code, or by its title without one', () => {
  expect([codeOf({ code: 'R-1', title: '甲' }), codeOf({ code: ' ', title: '甲' })]).toEqual(['R-1', '甲']);
});
