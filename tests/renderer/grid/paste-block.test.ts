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
interface PasteOptions {
  readonly at?: number;
  readonly answers?: readonly string[];
  readonly html?: string;
  readonly language?: Language;
  readonly columns?: readonly GridColumn<string>[];
}

function paste(text: string, { at = 0, answers = [], html = '', language = 'ja', columns = columnsIn(language) }: PasteOptions = {}) {
  const gestures: GridGesture[] = [];
  const props = {
    label: 'grid',
    translate: translator(language),
    rows: ['r'],
    rowId: (row: string) => row,
    columns,
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

/** Columns of cost lines: a computed one between those that are typed. */
const costColumns: readonly GridColumn<string>[] = [
  { id: 'title', header: '項目', editable: true, text: () => '' },
  { id: 'low', header: '楽観値（万円）', editable: true, editor: 'number', bareUnit: 'tenThousandYen', text: () => '' },
  { id: 'high', header: '悲観値（万円）', editable: true, editor: 'number', bareUnit: 'tenThousandYen', text: () => '' },
  { id: 'expected', header: '期待値', text: () => '' },
  { id: 'frequency', header: '頻度', editable: true, editor: 'choice', choices: [{ value: 'monthly', label: '毎月' }], text: () => '' },
  { id: 'quantity', header: '数量', editable: true, editor: 'number', text: () => '' },
];

describe('numbers without a unit beside amounts that state one', () => {
  const columns = costColumns;

  test('are asked about, and read in the unit chosen', () => {
    const text = '回線\t¥48,000\t52000\n保守\t30,000円\t0';
    const asked = paste(text, { columns });
    expect(asked.question?.sentences).toEqual([
      '単位のない金額が 1 個あります：「52000」。同じ行か列、または見出しに別の単位（円）があり、この案件の単位は万円です。どの単位で読みますか。',
    ]);
    expect(asked.rows).toEqual([]);
    expect(paste(text, { columns, answers: ['単位のない数を円と読む'] }).rows).toEqual(['title=回線 low=¥48,000 high=52000円', 'title=保守 low=30,000円 high=0']);
    expect(paste(text, { columns, answers: ['単位のない数を万円と読む'] }).rows[0]).toBe('title=回線 low=¥48,000 high=52000');
  });

  test('are asked about where the column or its heading states another one', () => {
    expect(paste('回線\t450円\n保守\t700', { columns }).question?.choices.map(({ label }) => label)).toEqual(['単位のない数を円と読む', '単位のない数を万円と読む']);
    expect(paste('項目\t楽観値（千円）\t悲観値（千円）\n回線\t480\t520', { columns, answers: ['単位のない数を千円と読む'] }).rows).toEqual(['title=回線 low=480千円 high=520千円']);
  });

  test.each(['回線\t48\t52', '回線\t48万円\t52', '回線\t¥480,000\t520,000円', '項目\t楽観値（万円）\n回線\t48'])('are not asked about in %j', (text) => {
    expect(paste(text, { columns }).question).toBeNull();
  });
});

describe('values that meet a computed column', () => {
  const columns = costColumns;
  const skip = '計算される列を飛ばして順に貼り付ける';
  const keep = 'この位置に貼り付け、計算される列の値は入れない';

  test('are named, with where they would go past it', () => {
    const { question, rows } = paste('回線\t4\t6\t毎月\t30', { columns });
    expect(rows).toEqual([]);
    expect(question?.sentences).toEqual([
      '入力できない列に当たる値が 1 個あり、このままでは入りません。1 行目の例：「毎月」は「期待値」。',
      '計算される列を飛ばすと、1 行目は次のように入ります：「毎月」は「頻度」、「30」は「数量」。',
    ]);
    expect(question?.choices.map(({ label }) => label)).toEqual([skip, keep]);
  });

  test('go past it in order, or are left out, and then that is said', () => {
    expect(paste('回線\t4\t6\t毎月\t30\n保守\t7\t9\t\t2', { columns, answers: [skip] }).rows).toEqual(['title=回線 low=4 high=6 frequency=monthly quantity=30', 'title=保守 low=7 high=9 frequency= quantity=2']);
    const left = paste('回線\t4\t6\t5\t毎月', { columns, answers: [keep] });
    expect(left.rows).toEqual(['title=回線 low=4 high=6 frequency=monthly']);
    expect(left.notice).toBe('編集できないセル 1 個はそのままにしました（（無題）の「期待値」）。');
  });

  test('stay out first where the values behind them stand in their columns', () => {
    expect(paste('回線\t4\t6\t5\t毎月\t30', { columns }).question?.choices[0]?.label).toBe(keep);
  });

  test('beyond the last column are asked about again', () => {
    const { question } = paste('回線\t4\t6\t毎月\t30\t備考', { columns, answers: [skip] });
    expect(question?.sentences.join()).toContain('右端に入らない列が 1 列あります：「備考」');
  });
});
