import { expect, test } from 'vitest';
import { evaluate } from '../../main/evaluate.ts';
import { editRecords } from '../../shared/actions/edit-records.ts';
import { applyChange } from '../../shared/change.ts';
import { inOrder } from '../../shared/document.ts';
import { doubtOf } from '../../shared/doubtful-lines.ts';
import { languages, translator } from '../../shared/language/index.ts';
import { missingCostsOf } from '../../shared/missing-costs.ts';
import { conditional, missingHeading, missingPhrases, missingSentences } from '../../shared/missing-cost-texts.ts';
import { comparison } from '../support/comparison.ts';

test.each(['小計', '合計', '総計', '総額', 'お見積り合計', '合計（税抜）', '合計金額', 'Total', 'Subtotal', 'Sub-total', 'Grand total', 'TOTAL:'])('%s looks like a sum', (title) => {
  expect(doubtOf({ title, frequency: 'once' })).toBe('sum');
});

test.each(['月額利用料', '年額保守', '毎月の運用', 'Monthly fee', 'Annual support'])('%s is in doubt only where it is counted once', (title) => {
  expect(doubtOf({ title, frequency: 'once' })).toBe('recurring');
  for (const frequency of ['monthly', 'yearly'] as const) expect(doubtOf({ title, frequency })).toBeNull();
});

test.each(['初期設定', '合計画面の改修', 'Total cost report screen', 'Consumer portal', 'データ移行', ''])('%s is not in doubt', (title) => {
  expect(doubtOf({ title, frequency: 'once' })).toBeNull();
});

test.each([['消費税（8%）', 'tax'], ['小計', 'sum'], ['月額利用料', 'recurring']] as const)('a cost line called %s is asked about before totals are compared', (title, doubt) => {
  const plainDocument = comparison({ requirements: [{ title: '在庫' }], candidates: [{ name: '甲', levels: '◎', points: [210_000, 240_000, 390_000] }] });
  const [line] = inOrder(plainDocument, 'estimate');
  if (line === undefined) throw new Error('甲 has a line');
  const document = applyChange(plainDocument, editRecords(plainDocument, 'estimate', [{ id: line.id, values: { title } }]));
  expect(missingCostsOf(plainDocument).doubtful).toEqual([]);
  for (const language of languages) {
    const texts = { unit: 'yen', translate: translator(language), language } as const;
    const missing = missingCostsOf(document);
    for (const said of [missingSentences(missing, texts).join(''), missingPhrases(missing, texts).join(''), conditional('甲が最も安い', missing, texts)]) expect(said).toContain(title);
  }
  expect(evaluate(document).candidates[0]?.estimate.missing).toEqual([{ kind: 'doubtfulLines', doubt, estimateIds: [line.id] }]);
});

test('the column beside totals says whether it names what is missing, lines in doubt, or both', () => {
  let document = comparison({
    requirements: [{ title: '在庫' }],
    candidates: [{ name: '甲', levels: '◎', points: [310_000, 350_000, 390_000] }, { name: '乙', levels: '◎' }],
  });
  const heading = (): string => missingHeading(missingCostsOf(document), translator('ja'));
  const [line] = inOrder(document, 'estimate');
  if (line === undefined) throw new Error('甲 has a line');
  expect(heading()).toBe('総額に入っていない費用');
  document = applyChange(document, editRecords(document, 'estimate', [{ id: line.id, values: { title: '小計' } }]));
  expect(heading()).toBe('総額に入っていない費用と、確かめたい明細');
});
