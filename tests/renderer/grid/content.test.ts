import { describe, expect, test } from 'vitest';
import { choiceOf, contentOf, textFor } from '../../../renderer/grid/content.ts';
import { offeredChoices } from '../../../renderer/grid/editing.ts';
import { createRowFilter } from '../../../renderer/grid/filter-rows.ts';
import type { GridColumn, GridEditor } from '../../../renderer/grid/types.ts';

const choices = [
  { value: 'l1', label: '完全一致', symbol: '○' },
  { value: 'l2', label: '部分一致', symbol: '△' },
  { value: 'l3', label: 'Not applicable', symbol: '－' },
];

const column = (editor: GridEditor): GridColumn<string> => ({ id: 'a', header: 'a', text: (row) => row, editor, choices });

test('columns stand as they are shown: pinned ones first', () => {
  const columns: GridColumn<string>[] = [{ ...column('line'), id: 'b' }, { ...column('line'), pinned: 'left' }];
  expect(contentOf({ columns, rowId: (row) => row }, []).columns.map(({ id }) => id)).toEqual(['a', 'b']);
});

describe('a choice', () => {
  test.each([
    ['〇', 'l1'],
    ['◯', 'l1'],
    [' ○ ', 'l1'],
    ['▲', 'l2'],
    ['部分一致', 'l2'],
    ['ｎｏｔ　ＡＰＰＬＩＣＡＢＬＥ', 'l3'],
    ['-', 'l3'],
    ['ー', 'l3'],
    ['l3', 'l3'],
  ])('is named by %s', (text, value) => {
    expect(choiceOf(text, choices)?.value).toBe(value);
  });

  test('is not guessed from a part of its name', () => {
    expect(choiceOf('一致', choices)).toBeUndefined();
  });

  test('is offered for what is typed, best first', () => {
    const labels = (text: string): string[] => offeredChoices(choices, { typed: true, text }).map(({ label }) => label);
    expect(labels('部')).toEqual(['部分一致']);
    expect(labels('一致')).toEqual(['完全一致', '部分一致']);
    expect(labels('')).toHaveLength(3);
    expect(labels('ない')).toEqual([]);
  });
});

describe('a text', () => {
  test.each([
    ['line', ' a\r\n b ', 'a b'],
    ['lines', 'a\r\nb', 'a\nb'],
    ['number', ' 12 ', '12'],
    ['check', '○', 'true'],
    ['check', '', 'false'],
    ['check', 'たぶん', 'たぶん'],
    ['choice', '△', 'l2'],
    ['choice', ' ほか ', 'ほか'],
  ] as const)('in a column of %s: %j', (editor, text, taken) => {
    expect(textFor(column(editor), text)).toBe(taken);
  });
});

describe('a search', () => {
  const rows = ['#業務', '在庫 管理', '受発注', '#法規制', 'ＰＣＩ-DSS'];
  const kind = (row: string): 'group' | 'row' => (row.startsWith('#') ? 'group' : 'row');
  const filter = createRowFilter([column('line')]);
  test.each([
    ['', rows],
    ['pci', ['#法規制', 'ＰＣＩ-DSS']],
    ['管理 在庫', ['#業務', '在庫 管理']],
    ['業務', ['#業務', '在庫 管理', '受発注']],
    ['ない', []],
  ])('for %j', (words, found) => {
    expect(filter(rows, kind, words)).toEqual(found);
  });

  test('without words gives the rows themselves', () => {
    expect(filter(rows, undefined, ' ')).toBe(rows);
  });
});
