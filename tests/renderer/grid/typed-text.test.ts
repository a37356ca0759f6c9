import { expect, test } from 'vitest';
import { contentOf, textFor } from '../../../renderer/grid/content.ts';
import { copyBlock } from '../../../renderer/grid/gestures.ts';
import type { GridColumn } from '../../../renderer/grid/types.ts';

interface Row {
  readonly id: string;
  readonly weight: number;
}

const columns: GridColumn<Row>[] = [
  { id: 'id', header: 'id', text: ({ id }) => id },
  { id: 'weight', header: 'weight', editor: 'number', text: ({ weight }) => weight.toFixed(2), editText: ({ id, weight }) => (id === 'sum' ? '' : String(weight)) },
];

test('a number is copied to its last digit, a sum as it is shown', () => {
  const content = contentOf({ columns, rowId: ({ id }) => id }, [{ id: 'a', weight: 0.1234 }, { id: 'sum', weight: 2.005 }]);
  expect(copyBlock(content, { top: 0, left: 0, bottom: 1, right: 1 })).toEqual([['a', '0.1234'], ['sum', '2.00']]);
});

test('what is pasted along unseen is not kept, what a script needs is', () => {
  expect(textFor({ ...columns[0], id: 'a', header: 'a', text: () => '' }, '\u{FEFF}在庫\u{200B}管理\u{A0}一覧')).toBe('在庫管理 一覧');
  expect(textFor({ id: 'a', header: 'a', editor: 'lines', text: () => '' }, '一行\r\n\u{200B}二行\u{7}')).toBe('一行\n二行');
  expect(textFor({ id: 'a', header: 'a', text: () => '' }, '👩\u{200D}💻')).toBe('👩\u{200D}💻');
});
