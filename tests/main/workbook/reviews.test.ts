import { describe, expect, it } from 'vitest';
import { packBaseline } from '../../../main/baselines.ts';
import { buildWorkbook } from '../../../main/workbook/workbook.ts';
import { addRecords } from '../../../shared/actions/add-records.ts';
import { answerThread, startThread } from '../../../shared/actions/comment.ts';
import { keepBaseline } from '../../../shared/actions/keep-baseline.ts';
import { applyChange, type Change } from '../../../shared/change.ts';
import { threadsOf } from '../../../shared/comments.ts';
import type { Document } from '../../../shared/document.ts';
import { companyA } from '../../support/comparison.ts';
import { countingContext, idOf, moment } from '../../support/context.ts';
import { cellsOf, openWorkbook } from './read-workbook.ts';

const context = countingContext();

const sheetOf = async (document: Document) => {
  const sheet = cellsOf(await openWorkbook(await buildWorkbook(document, 'ja', moment))).get('レビュー記録');
  const values = (row: number) => ['A', 'B', 'C', 'D', 'E'].map((column) => sheet?.get(`${column}${row}`)?.value);
  const rowOf = (text: string): number => Number([...(sheet ?? [])].find(([, { value }]) => value === text)?.[0].replace(/^[A-Z]+/, ''));
  return { sheet, values, rowOf };
};

function reviewed(): Document {
  let document = companyA();
  const run = (action: (current: Document) => Change): void => {
    document = applyChange(document, action(document));
  };
  run((current) => addRecords(current, 'review', [{ name: '店長', role: '店舗', verdict: 'conditional', note: '=説明すること', decidedOn: '2026-10-22' }], context));
  run((current) => addRecords(current, 'decision', [{ title: '必須にする', reason: '影響が大きい', decidedBy: '代表', decidedOn: null }], context));
  run(() => startThread({ subject: 'cell', subjectId: 'requirement-1/candidate-1' }, { author: '店長', text: 'できますか' }, context));
  run((current) => answerThread(current, threadsOf(current)[0]?.first.id ?? idOf('comment', ''), { author: '', text: 'できます' }, context));
  run(() => startThread({ subject: 'need', subjectId: 'gone' }, { author: '', text: '消えた要件' }, context));
  run((current) => keepBaseline(current, { name: '初版', note: '最初', content: packBaseline(current) }, context));
  return document;
}

describe('the review log', () => {
  it('lists sign-offs, decisions, threads with their answers, and baselines', async () => {
    const { values, rowOf } = await sheetOf(reviewed());
    expect(values(rowOf('確認（1 人のうち 1 人が承認）') + 2)).toEqual(['店長', '店舗', '2026-10-22', '※ 条件付き承認', '=説明すること']);
    expect(values(rowOf('決定事項') + 2)).toEqual(['必須にする', '代表', undefined, 0, '影響が大きい']);
    const comments = rowOf('コメント（未解決 2 件 / 全 2 件）') + 2;
    expect(values(comments)).toEqual(['R-001 在庫管理／SaaS A', '店長', '2026/11/01 18:00', '未解決', 'できますか']);
    expect(values(comments + 1)[4]).toBe('↳ できます');
    expect(values(comments + 2)[0]).toBe('（削除された記録）');
    const [name, turn, takenAt, size, note] = values(rowOf('控え') + 2);
    expect([name, turn, takenAt, note]).toEqual(['初版', 1, '2026/11/01 18:00', '最初']);
    expect(size).toBeGreaterThan(0);
  });

  it('says so while there is nothing in it', async () => {
    const { sheet } = await sheetOf(companyA());
    expect(sheet?.get('A3')?.value).toBe('レビューの記録はまだありません。');
    expect(sheet?.get('A4')).toBeUndefined();
  });
});
