import { describe, expect, test } from 'vitest';
import { readSample } from '../../main/samples.ts';
import { addQuotes } from '../../shared/actions/quotes.ts';
import { editRecords } from '../../shared/actions/edit-records.ts';
import { removeRecords } from '../../shared/actions/remove-records.ts';
import { applyChange } from '../../shared/change.ts';
import type { Document } from '../../shared/document.ts';
import { type Language, translator } from '../../shared/language/index.ts';
import { missingCostsOf } from '../../shared/missing-costs.ts';
import { explainQuotes, quoteName, quotesFinding } from '../../shared/quote-findings.ts';
import { quotesOf } from '../../shared/quotes.ts';
import { countingContext, idOf } from '../support/context.ts';

const companyA = (language: Language): Document => readSample('resources', 'company-a', language);
const texts = (language: Language) => ({ unit: 'tenThousandYen', translate: translator(language), language }) as const;
const found = (document: Document, id: string) => {
  const entry = quotesOf(document).find(({ candidate }) => candidate.id === id);
  if (entry === undefined) throw new Error(`${id} is not compared`);
  return entry;
};
const told = (document: Document, id: string, today = '2026-12-15', language: Language = 'ja') => explainQuotes(found(document, id), today, texts(language));
const withEdits = (edits: Parameters<typeof editRecords<'quote'>>[2]): Document => {
  const document = companyA('ja');
  return applyChange(document, editRecords(document, 'quote', edits));
};

describe('what the quotes tell', () => {
  test('of SaaS A: how far apart, which is an outlier and why, which expired, what is omitted', () => {
    expect(told(companyA('ja'), 'saas-a')).toEqual([
      'SaaS A の見積書は 4 件です。比較額の中央値は 78.25 万円、最小 72 万円・最大 150 万円（開き 78 万円、中央値の 99.7 %）です。',
      '「制作会社 丁」は中央値より 91.7 % 高く、ほかの見積書から飛び離れています（修正 z スコア 12.9、目安は ±3.5 以内）。費用の明細にない「デザインの刷新」を含みます。',
      '有効期限を過ぎた見積書があります（制作会社 丙）。取り直してください。',
      '明細の抜けている見積書があります（制作会社 丙：スタッフの研修）。抜けている明細は期待値で補って比べます。',
    ]);
  });

  test('in English alike', () => {
    expect(told(companyA('en'), 'saas-a', '2026-12-15', 'en')[1]).toBe(
      '“Agency 4” is 91.7 % above the median and an outlier (modified z-score 12.9; within ±3.5 is usual). It includes “New design”, for which there is no cost line.',
    );
  });

  test('of SaaS B: one is too few, and one more is to be had', () => {
    expect(told(companyA('ja'), 'saas-b')).toEqual([
      'SaaS B の見積書は 1 件です。比較額は 95 万円です。',
      '4 件に満たないため、飛び離れた見積書かどうかはまだ判定できません。',
      'あと 1 件の見積書を取ってください。2 件以上あると比べられます。',
    ]);
  });

  test('before the first one expires nothing is expired', () => {
    expect(told(companyA('ja'), 'saas-a', '2026-11-30').join('')).not.toContain('有効期限');
  });

  test('says which have no lines and are not compared', () => {
    const document = companyA('ja');
    const context = countingContext();
    const after = applyChange(document, addQuotes(document, idOf('candidate', 'saas-a'), [{ supplier: '新しい業者' }], context));
    expect(told(after, 'saas-a')).toContain('明細のない見積書は比べていません（新しい業者）。');
    expect(told(after, 'saas-a')[0]).toContain('見積書は 5 件');
  });

  test('says which are matched with no cost line and compared as they are', () => {
    const document = companyA('ja');
    const lines = [...document.quoteLine.values()].filter(({ quoteId }) => quoteId === 'quote-c2');
    const after = applyChange(document, editRecords(document, 'quoteLine', lines.map(({ id }) => ({ id, values: { estimateId: null } }))));
    expect(told(after, 'package-c')).toContain('費用の明細に対応づけていない見積書は、抜けを補わずに総額で比べています（販売店 己）。');
  });

  test('names three and counts the rest', () => {
    const ids = ['quote-a1', 'quote-a2', 'quote-a3', 'quote-a4'].map((id) => idOf('quote', id));
    const after = withEdits(ids.map((id) => ({ id, values: { quotedOn: null, validUntil: '2026-11-01' } })));
    expect(told(after, 'saas-a')).toContain('有効期限を過ぎた見積書があります（代理店 甲、代理店 乙、制作会社 丙ほか 1 件）。取り直してください。');
  });
});

test('a quote is called by its supplier, and by its number where another has the same supplier', () => {
  const document = withEdits([{ id: idOf('quote', 'quote-a2'), values: { supplier: '代理店 甲' } }]);
  const quotes = [...document.quote.values()];
  const names = quotes.slice(0, 3).map((quote) => quoteName(quote, quotes, translator('ja')));
  expect(names).toEqual(['代理店 甲（2026-101）', '代理店 甲（2026-102）', '制作会社 丙']);
});

describe('the title of the chart', () => {
  test('says where the quotes lie and how they stand to the estimate', () => {
    expect(quotesFinding(found(companyA('ja'), 'saas-a'), missingCostsOf(companyA('ja')), texts('ja'))).toBe(
      'SaaS A の見積書の中央値は 78.25 万円（72 万円〜150 万円）、三点見積りの期待値より 2.2 % 低い、飛び離れた見積書が 1 件',
    );
    expect(quotesFinding(found(companyA('ja'), 'saas-b'), missingCostsOf(companyA('ja')), texts('ja'))).toBe('SaaS B の見積書は 1 件、95 万円');
  });

  test('says that there is nothing to compare', () => {
    const document = companyA('ja');
    const after = applyChange(document, removeRecords(document, 'quote', [idOf('quote', 'quote-b1')]));
    expect(quotesFinding(found(after, 'saas-b'), missingCostsOf(after), texts('ja'))).toBe('比べられる見積書がまだありません');
  });
});
