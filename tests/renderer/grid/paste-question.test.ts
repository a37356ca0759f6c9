import { describe, expect, test } from 'vitest';
import { contentOf, type GridContent } from '../../../renderer/grid/content.ts';
import { noticesOf } from '../../../renderer/grid/notices.ts';
import { planPaste } from '../../../renderer/grid/paste.ts';
import { nothingText, questionOf } from '../../../renderer/grid/paste-question.ts';
import { done } from '../../../renderer/grid/types.ts';
import type { Range } from '../../../renderer/grid/selection.ts';
import { translator } from '../../../shared/language/index.ts';
import { columns, content, fixed, range, type Row, rowId, rowKind, rows } from './sample.ts';

const t = translator('ja');
const ask = (grid: GridContent<Row>, at: Range, block: string[][]) => questionOf(grid, planPaste(grid, at, block), t);
const labels = (grid: GridContent<Row>, at: Range, block: string[][]) => ask(grid, at, block)?.choices.map(({ label }) => label);
const narrowed = contentOf({ columns, rowId, rowKind, newRows: { namedBy: 'a' } }, rows, true);

describe('nothing is asked', () => {
  test('when the block fits, and when named rows become new ones of their group', () => {
    expect(ask(fixed, range(1, 0), [['p'], ['q']])).toBeNull();
    expect(ask(content, range(2, 0), [['p'], ['q']])).toBeNull();
    expect(ask(narrowed, range(1, 0), [['p'], ['q']])).toBeNull();
    expect(ask(content, range(2, 0), [['p', '', '', '', '']])).toBeNull();
  });
});

describe('it is asked', () => {
  test('where rows cannot be added, with the next groups as one way', () => {
    expect(labels(fixed, range(1, 0), [['p'], ['q'], ['r'], ['s']])).toEqual(['続くまとまりの行にも貼り付ける（3 行）', '入る 2 行だけ貼り付ける']);
    expect(labels(fixed, range(4, 0), [['p'], ['q']])).toEqual(['入る 1 行だけ貼り付ける']);
    expect(ask(fixed, range(1, 0), [['p'], ['q'], ['r'], ['s']])?.sentences).toEqual([
      '貼り付ける 4 行のうち、「分類」に入る場所があるのは 2 行です。残り 2 行：「r」、「s」',
      'この表では行を追加できません。',
      '続くまとまりの行まで使っても、1 行は入りません：「s」',
    ]);
  });

  test('whether to go on over the next groups, naming their rows, where the table has room for all', () => {
    const question = ask(fixed, range(1, 1), [['○'], ['×'], ['○']]);
    expect(question?.title).toBe('続くまとまりの行にも貼り付けますか');
    expect(question?.sentences).toEqual(['貼り付ける 3 行は、「分類」の 2 行のあと、続くまとまりの 1 行に及びます：「z」']);
    expect(ask(fixed, range(1, 0), [['p'], ['q'], ['r'], ['s']])?.title).toBe('入りきらない部分があります');
  });

  test('of nothing when nothing can be written, but why', () => {
    const block = [['1'], ['2'], ['3']];
    for (const grid of [fixed, content]) {
      expect(labels(grid, range(2, 2), block)).toEqual([]);
      expect(nothingText(grid, planPaste(grid, range(2, 2), block), t)).toBe('ここに貼り付けられるセルはありません。 「c」は編集できません。');
    }
  });

  test('under a search, before rows are added', () => {
    expect(labels(narrowed, range(2, 0), [['p'], ['q'], ['r']])).toEqual(['残り 2 行を「分類」に追加する', '入る 1 行だけ貼り付ける']);
  });

  test('of new rows without a name', () => {
    expect(labels(content, range(2, 1), [['○'], ['×']])).toEqual(['続くまとまりの行にも貼り付ける（2 行）', '残り 1 行を「分類」に追加する', '入る 1 行だけ貼り付ける']);
  });

  test('of columns past the edge', () => {
    const question = ask(content, range(1, 3), [['✓', '遠い'], ['', 'さらに']]);
    expect(question?.sentences).toEqual(['右端に入らない列が 1 列あります：「遠い」']);
    expect(question?.choices.map(({ label }) => label)).toEqual(['入る列だけ貼り付ける']);
  });

  test('naming a few and counting the others', () => {
    const many = Array.from({ length: 9 }, (_, index) => [`値 ${index + 1}`]);
    expect(ask(fixed, range(4, 0), many)?.sentences[0]).toContain('残り 8 行：「値 2」、「値 3」、「値 4」、「値 5」、「値 6」、ほか 3 件');
  });
});

test('rows added and cells left alone are said, with where', () => {
  const { added } = planPaste(content, range(2, 0), [['p', '○', 'no'], ['q', '×', 'nor']]);
  if (added === null) throw new Error('rows can be added');
  expect(noticesOf(content, added, done, t)).toEqual(['「分類」に 1 行を追加しました。', '編集できないセル 1 個はそのままにしました（y の「c」）。', '編集できない列に当たった値 1 個は入れていません：「nor」（追加する 1 行目の「c」）。']);
  expect(noticesOf(content, added, { ...done, added: '別の言い方' }, t)[0]).toBe('別の言い方');
});

test('rows that the next groups have no room for are named before the block runs on over them, where rows could be added without a name too', () => {
  const question = ask(content, range(2, 1), [['○'], ['×'], ['○'], ['×']]);
  expect(question?.choices[0]?.label).toBe('続くまとまりの行にも貼り付ける（2 行）');
  expect(question?.sentences).toContain('続くまとまりの行まで使っても、2 行は入りません：「○」、「×」');
});
