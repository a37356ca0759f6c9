import { describe, expect, test } from 'vitest';
import { answerQuestion, pasteBlock, readClipboard } from '../../../renderer/grid/paste-block.ts';
import { parseBlock } from '../../../renderer/grid/clipboard.ts';
import { cellAt } from '../../../renderer/grid/selection.ts';
import { GridSession } from '../../../renderer/grid/session.ts';
import { done, type GridColumn, type GridGesture } from '../../../renderer/grid/types.ts';
import { type Language, translator } from '../../../shared/language/index.ts';

const minimums = [{ value: 'fit', label: '完全一致のみ' }];
const headers = {
  ja: { code: '番号', title: '項目名', category: '分類', weight: '重み', mandatory: '必須', minimum: '必須の最低水準', optimistic: '楽観値（万円・税抜）' },
  en: { code: 'Code', title: 'Title', category: 'Category', weight: 'Weight', mandatory: 'Mandatory', minimum: 'Minimum', optimistic: 'Optimistic (¥10k)' },
} as const;

function columnsIn(language: Language): GridColumn<string>[] {
  const more: Partial<Record<keyof (typeof headers)['ja'], Partial<GridColumn<string>>>> = {
    category: { continues: true },
    mandatory: { editor: 'check', checked: () => false },
    minimum: { editor: 'choice', choices: minimums },
    optimistic: { editor: 'number' },
  };
  const names = ['code', 'title', 'category', 'weight', 'mandatory', 'minimum', 'optimistic'] as const;
  return names.map((id) => ({ id, header: headers[language][id], editable: true, text: () => '', ...more[id] }));
}

/** Pastes into an empty grid at a column, answering each question with the choice of the given label; gives what was written as new rows, and what was said. */
function paste(text: string, { at = 0, answers = [], html = '', language = 'ja' }: { at?: number; answers?: readonly string[]; html?: string; language?: Language } = {}) {
  const gestures: GridGesture[] = [];
  const props = {
    label: 'grid',
    translate: translator(language),
    rows: ['r'],
    rowId: (row: string) => row,
    columns: columnsIn(language),
    newRows: { namedBy: 'title' },
    onGesture: (gesture: GridGesture) => (gestures.push(gesture), done),
  };
  const session = new GridSession<string>(props, props.rows);
  session.select(cellAt({ row: 0, column: at }));
  const range = { top: 0, bottom: 0, left: at, right: at };
  pasteBlock(session, readClipboard(session.content, range, parseBlock(text), html, props.translate));
  const asked: string[] = [];
  for (const answer of answers) {
    const question = session.state.getState().question;
    asked.push(...(question?.sentences ?? []));
    const choice = question?.choices.find(({ label }) => label === answer);
    if (choice === undefined) throw new Error(`no choice ${answer}: ${question?.choices.map(({ label }) => label).join(' | ')}`);
    answerQuestion(session, choice);
  }
  const { question, notice } = session.state.getState();
  const [gesture] = gestures;
  const rows = gesture === undefined ? [] : [gesture.edits, ...gesture.overflow].map((cells) => cells.map((cell) => `${cell.columnId}=${cell.text}`).join(' '));
  return { rows, asked, notice, question };
}

describe('headings over their columns are left out, and it is said', () => {
  test.each([
    ['番号\t項目名\t分類\nQ-7\t返品\t機能', 0, 'ja'],
    ['No.\t要件\tカテゴリ\nQ-7\t返品\t機能', 0, 'ja'],
    ['ＮＯ\t機 能\t分 類※\nQ-7\t返品\t機能', 0, 'ja'],
    ['Code\tTitle\tCategory\nQ-7\t返品\t機能', 0, 'ja'],
    ['番号\t項目名\t分類\nQ-7\t返品\t機能', 0, 'en'],
    ['要件一覧\n\n項番\t項目\t大分類\nQ-7\t返品\t機能', 0, 'ja'],
  ] as const)('%j', (text, at, language) => {
    const { rows, notice, question } = paste(text, { at, language });
    expect(question).toBeNull();
    expect(rows).toEqual(['code=Q-7 title=返品 category=機能']);
    expect(notice).toContain(language === 'ja' ? '見出しの行は除きました（「' : 'Left out the row of headings (“');
  });

  test('with their units, and those of an estimate by their letters', () => {
    expect(paste('O（千円）\n9', { at: 6, answers: ['見出しを除き、左から順に貼り付ける'] }).rows).toEqual(['optimistic=9']);
    expect(paste('必須?\t最低水準\t楽観\n✓\t完全一致のみ\t9', { at: 4 }).rows).toEqual(['mandatory=true minimum=fit optimistic=9']);
  });
});

describe('data is no heading', () => {
  test.each([
    ['必須\n任意\n必須', 4],
    ['返品\n分析', 1],
    ['要件', 1],
    ['機能の一覧\t機能\n在庫\t機能', 1],
    ['必須\t完全一致のみ\n任意\t', 4],
    ['Q-1\t分類\t機能\nQ-2\t返品\t機能', 0],
  ] as const)('%j', (text, at) => {
    const { question, notice } = paste(text, { at });
    expect(question?.title ?? '').not.toContain('見出し');
    expect(notice ?? '').not.toContain('見出し');
  });
});

describe('headings in another order', () => {
  const text = '分類\t重要度\t要件\t備考\n機能\t3\t返品\t急ぎ\n性能\t2\t応答 2 秒\t';

  test('put the block under the columns they name, and name those there are none for', () => {
    const { rows, asked, notice } = paste(text, { answers: ['見出しに合わせて貼り付ける'] });
    expect(rows).toEqual(['title=返品 category=機能 weight=3', 'title=応答 2 秒 category=性能 weight=2']);
    expect(asked[0]).toBe('1 行目は見出しのようです：「分類」、「重要度」、「要件」、「備考」');
    expect(asked[1]).toContain('「重要度」は「重み」、「要件」は「項目名」に入ります。');
    expect(asked[2]).toContain('この表にありません：「備考」。');
    expect(notice).toContain('貼り付けなかった列：「備考」。');
  });

  test('can be pasted from the left, or as data', () => {
    expect(paste(text, { answers: ['見出しを除き、左から順に貼り付ける'] }).rows[0]).toBe('code=機能 title=3 category=返品 weight=急ぎ');
    expect(paste(text, { answers: ['見出しもデータとして貼り付ける'] }).rows[0]).toBe('code=分類 title=重要度 category=要件 weight=備考');
  });

  test('alone leave nothing to paste but themselves', () => {
    const { question } = paste('番号\t項目名\t分類\n');
    expect(question?.choices.map(({ label }) => label)).toEqual(['見出しもデータとして貼り付ける']);
    expect(question?.sentences).toContain('見出しのほかに、貼り付ける行がありません。');
  });
});

describe('rows of totals', () => {
  test.each(['合計', '小計', '合　計', '計', '総計（税抜）', 'Total', 'Grand Total'])('called %s are asked about', (name) => {
    const text = `A-1\t登録\n\t${name}\nA-2\t検索\n`;
    const { rows, notice } = paste(text, { answers: ['合計の行を除いて貼り付ける'] });
    expect(rows).toEqual(['code=A-1 title=登録', 'code=A-2 title=検索']);
    expect(notice).toContain('合計の行は除きました（「');
    expect(paste(text, { answers: ['合計の行も貼り付ける'] }).rows).toHaveLength(3);
  });

  test.each(['請求書の合計を検算する', '合計画面', 'Totals report screen', '計画'])('%s is an item', (name) => {
    expect(paste(`A-1\t登録\nA-2\t${name}`).question).toBeNull();
  });
});

describe('blanks that continue a value', () => {
  const text = 'A-1\t登録\t機能\nA-2\t検索\t\nA-3\t応答\t性能\nA-4\t監視\t';

  test('of a category are asked about', () => {
    expect(paste(text, { answers: ['上の行と同じ値を入れる'] }).rows.map((row) => row.split('category=')[1])).toEqual(['機能', '機能', '性能', '性能']);
    expect(paste(text, { answers: ['空欄のまま貼り付ける'] }).rows.map((row) => row.split('category=')[1])).toEqual(['機能', '', '性能', '']);
  });

  test('of merged cells are filled and said, but for numbers', () => {
    const html = '<table><tr><td>A-1<td>登録<td rowspan=2>機能<td><td><td><td rowspan="2">40</tr><tr><td>A-2<td>検索<td><td><td></tr></table>';
    const { rows, notice } = paste('A-1\t登録\t機能\t\t\t\t40\nA-2\t検索\t\t\t\t\t', { html });
    expect(rows.map((row) => [/category=(\S*)/.exec(row)?.[1], /optimistic=(\S*)/.exec(row)?.[1]])).toEqual([['機能', '40'], ['機能', '']]);
    expect(notice).toBe('結合されていたセルの値は、結合していたすべての行に入れました（「機能」）。 1 行を追加しました。');
  });
});
