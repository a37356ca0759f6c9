import { describe, expect, test } from 'vitest';
import { answerGesture } from '../../../renderer/components/answer-gesture.ts';
import { accept, type BadCell, refuse, rowsOf, type Taken } from '../../../renderer/components/read-gesture.ts';
import type { GridGesture } from '../../../renderer/grid/types.ts';
import { pointBlanks, wrongNewPoints } from '../../../renderer/components/new-points.ts';
import { type EstimateValues, readEstimate } from '../../../renderer/steps/estimates/read-estimate.ts';
import { frequencies } from '../../../shared/model/estimate.ts';
import { translator } from '../../../shared/language/index.ts';

interface Values {
  readonly name?: string;
  readonly from?: number;
  readonly to?: number;
  readonly kind?: string;
}

const t = translator('ja');
const columns = [
  { id: 'name', header: '名前' },
  { id: 'from', header: '始め' },
  { id: 'to', header: '終わり' },
  { id: 'kind', header: '種類' },
];

const cells = (texts: Readonly<Record<string, string>>) => Object.entries(texts).map(([columnId, text]) => ({ columnId, text }));
const gestureOf = (edits: GridGesture['edits'], ...rows: readonly Readonly<Record<string, string>>[]): GridGesture => ({
  kind: 'paste',
  edits,
  overflow: rows.map(cells),
  place: { groupId: null, afterRowId: null },
});

/** Answers a gesture on rows whose end may not come before their beginning. */
function answer(gesture: GridGesture) {
  const taken: Taken<Values>[] = [];
  const result = answerGesture<Values>(gesture, {
    columns,
    t,
    nameOfRow: (rowId) => `行 ${rowId}`,
    read: (columnId, text) => {
      if (columnId === 'name' || columnId === 'kind') return accept({ [columnId]: text });
      return /^\d+$/.test(text) ? accept({ [columnId]: Number(text) }) : refuse(`「${text}」は数ではありません。`);
    },
    blanks: { from: { from: 1 }, kind: 'stays' },
    check: (reading) =>
      [...rowsOf(reading)].flatMap(([row, { from = 1, to = 99 }]): BadCell[] =>
        from <= to ? [] : [{ row, columnId: 'to', text: '', message: '順が逆です。', columnIds: ['from', 'to'] }],
      ),
    take: (what) => void taken.push(what),
  });
  return { taken, ...result };
}

describe('a gesture', () => {
  test('is handed over with the rows to be added when all of it can be read', () => {
    const { taken, refused } = answer(gestureOf([{ rowId: '7', columnId: 'to', text: '12' }], { name: '追加', from: '3' }));
    expect(refused).toBeNull();
    expect(taken).toEqual([{ edits: [{ rowId: '7', columnId: 'to', values: { to: 12 } }], additions: [{ name: '追加', from: 3 }] }]);
  });

  test('takes a blank for the default of the field, in rows there as in new ones', () => {
    const { taken, notice } = answer(gestureOf([{ rowId: '7', columnId: 'from', text: '\u200B' }], { name: '追加', from: '　' }));
    expect(taken).toEqual([{ edits: [{ rowId: '7', columnId: 'from', values: { from: 1 } }], additions: [{ name: '追加', from: 1 }] }]);
    expect(notice).toBe('空にしたため、「始め」は 1 に戻しました。');
    expect(answer(gestureOf([], { name: '追加', from: '' })).notice).toBeNull();
  });

  test('leaves a field without a default as it is, and says so of rows there only', () => {
    const both = answer(gestureOf([{ rowId: '7', columnId: 'kind', text: '' }], { name: '追加', kind: '' }));
    expect(both.taken).toEqual([{ edits: [], additions: [{ name: '追加' }] }]);
    expect(both.notice).toBe('「種類」は空にできないため、元の値のままにしました。');
    expect(answer(gestureOf([], { name: '追加', kind: '' })).notice).toBeNull();
  });

  test('is refused with all its bad cells at once, by row and column, and nothing of it is done', () => {
    const { taken, refused } = answer(
      gestureOf([{ rowId: '7', columnId: 'to', text: '多い' }, { rowId: '8', columnId: 'from', text: '4' }], { from: '8', to: '5' }, { name: '請求', to: '少し' }),
    );
    expect(taken).toEqual([]);
    expect(refused).toEqual([
      { row: '行 7', column: '終わり', message: '「多い」は数ではありません。' },
      { row: '追加 1 行目「8」', column: '終わり', message: '順が逆です。' },
      { row: '追加 2 行目「請求」', column: '終わり', message: '「少し」は数ではありません。' },
    ]);
  });
});

test('a column whose cells were set by another cell of their rows did not stay as it was', () => {
  const said = (rows: readonly string[]) =>
    answerGesture<{ readonly low?: number; readonly high?: number }>(
      { kind: 'paste', edits: rows.flatMap((text, index) => [{ rowId: String(index), columnId: 'low', text }, { rowId: String(index), columnId: 'high', text: '' }]), overflow: [], place: null },
      {
        columns: [{ id: 'low', header: '下' }, { id: 'high', header: '上' }],
        t,
        nameOfRow: (rowId) => rowId,
        read: (_columnId, text) => accept(text.includes('〜') ? { low: Number(text.split('〜')[0]), high: Number(text.split('〜')[1]) } : { low: Number(text) }),
        blanks: { high: 'stays' },
        take: () => undefined,
      },
    ).notice;
  expect(said(['4〜9'])).toBeNull();
  expect(said(['4〜9', '5'])).toBe('「上」は空にできないため、元の値のままにしました。');
});

describe('taking the rest', () => {
  test('leaves the bad cells as they were, with those that go together with them', () => {
    const { taken, remedies } = answer(gestureOf([{ rowId: '7', columnId: 'to', text: '多い' }, { rowId: '8', columnId: 'from', text: '4' }], { name: '出荷', from: '8', to: '5' }));
    expect(remedies.map(({ label }) => label)).toEqual(['取り込めない 3 セルを除いて反映する']);
    expect(remedies[0]?.run().refused).toBeNull();
    expect(taken).toEqual([{ edits: [{ rowId: '8', columnId: 'from', values: { from: 4 } }], additions: [{ name: '出荷' }] }]);
  });

  test('leaves out more cells until what is left goes together, however often it takes', () => {
    const limit = 100;
    const taken: Taken<Values>[] = [];
    const shares = [60, 50, 45, 70, 30].map((share, index) => ({ rowId: String(index + 1), columnId: 'from', text: String(share) }));
    const { remedies } = answerGesture<Values>(gestureOf(shares), {
      columns,
      t,
      nameOfRow: (rowId) => `行 ${rowId}`,
      read: (columnId, text) => accept({ [columnId]: Number(text) }),
      // Names only the first that is too much: which comes next shows once it is gone.
      check: ({ cells: read }) => {
        let sum = 0;
        const excess = read.find(({ values: { from = 0 } }) => (sum += from) > limit);
        return excess === undefined ? [] : [{ row: excess.row, columnId: 'from', text: excess.text, message: '合計が多すぎます。' }];
      },
      take: (what) => void taken.push(what),
    });
    remedies[0]?.run();
    expect(taken.map(({ edits }) => edits.map(({ rowId, values: { from } }) => `${rowId}=${from}`))).toEqual([['1=60', '5=30']]);
  });

  test('adds no row of which nothing is left, and is not offered when nothing is', () => {
    expect(answer(gestureOf([{ rowId: '7', columnId: 'to', text: '多い' }])).remedies).toEqual([]);
    const { taken, remedies } = answer(gestureOf([], { to: '多い' }, { name: '検収' }));
    remedies[0]?.run();
    expect(taken).toEqual([{ edits: [], additions: [{ name: '検収' }] }]);
  });
});

describe('taking the rest of cost lines', () => {
  const header = { title: '項目', optimistic: '楽観値', mostLikely: '最頻値', pessimistic: '悲観値', frequency: '頻度', quantity: '数量', startMonth: '開始月', endMonth: '終了月' };
  const estimateColumns = Object.entries(header).map(([id, name]) => ({
    id,
    header: name,
    ...(id === 'frequency' && { choices: frequencies.map((value) => ({ value, label: t(`glossary.frequency.${value}`) })) }),
  }));
  const estimate = (gesture: GridGesture) => {
    const taken: Taken<EstimateValues>[] = [];
    const result = answerGesture<EstimateValues>(gesture, {
      columns: estimateColumns,
      t,
      nameOfRow: (rowId) => rowId,
      read: (columnId, text) => readEstimate(columnId, text, 'tenThousandYen', [], t),
      blanks: { ...pointBlanks, frequency: { frequency: 'once' }, quantity: { quantity: 1 } },
      check: (reading) => wrongNewPoints(reading, t),
      take: (what) => void taken.push(what),
    });
    return { taken, ...result };
  };
  const line = (title: string, [optimistic, mostLikely, pessimistic]: readonly string[], more = {}) => ({ title, optimistic: optimistic ?? '', mostLikely: mostLikely ?? '', pessimistic: pessimistic ?? '', ...more });

  test('says which defaults stand in place of cells that cannot be read, before and after', () => {
    const { remedies, taken } = estimate(gestureOf([], line('回線', ['800円', '900円', '1100円'], { frequency: '月払（年契約）', quantity: '85名程度' })));
    expect(remedies[0]?.consequences).toEqual([
      '除いて反映すると、次の 2 セルは読めない値の代わりに既定の値になります：追加 1 行目「回線」の「頻度」は一回、追加 1 行目「回線」の「数量」は 1。',
    ]);
    expect(remedies[0]?.run().notice).toBe('2 セルは読めない値の代わりに既定の値にしました：追加 1 行目「回線」の「頻度」は一回、追加 1 行目「回線」の「数量」は 1。');
    expect(taken[0]?.additions).toHaveLength(1);
  });

  test('says which lines stay out: those with an amount that cannot be read, or with amounts out of order', () => {
    const { remedies, taken } = estimate(
      gestureOf([], line('保守', ['月額 3万円', '4万円', '5万円']), line('監査', ['8', '9', '12']), line('教育', ['25', '15', '40']), line('接続', ['別途見積', '別途見積', '別途見積'])),
    );
    const { consequences = [] } = remedies[0] ?? {};
    expect(consequences).toEqual(['除いて反映すると、次の 3 行は追加しません：追加 1 行目「保守」、追加 3 行目「教育」、追加 4 行目「接続」。']);
    expect(remedies[0]?.run().notice).toBe('3 行は追加していません：追加 1 行目「保守」、追加 3 行目「教育」、追加 4 行目「接続」。');
    expect(taken[0]?.additions.map(({ title }) => title)).toEqual(['監査']);
  });

  test('counts a cell that cannot be read once, and calls no value missing whose text is there', () => {
    const one = estimate(gestureOf([], line('保守', ['月額 3万円', '4', '5'])));
    expect(one.refused).toHaveLength(1);
    const two = estimate(gestureOf([], line('保守', ['#REF!', '', '5'])));
    expect(two.refused?.map(({ column }) => column)).toEqual(['楽観値', '最頻値']);
    expect(two.refused?.[1]?.message).toMatch(/^最頻値がありません。/);
  });

  test('says that cells of rows there keep their values', () => {
    const { remedies } = estimate(gestureOf([{ rowId: '4', columnId: 'quantity', text: '多数' }, { rowId: '4', columnId: 'title', text: '回線' }]));
    expect(remedies[0]?.consequences).toEqual(['除いて反映すると、すでにある行の 1 セルは元の値のままです。']);
  });
});
