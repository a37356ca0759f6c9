import { expect, test } from 'vitest';
import { readSample } from '../../main/samples.ts';
import { editRecords } from '../../shared/actions/edit-records.ts';
import { applyChange } from '../../shared/change.ts';
import { inOrder } from '../../shared/document.ts';
import { translator } from '../../shared/language/index.ts';
import { explainQuotes } from '../../shared/quote-findings.ts';
import { looksLikeTax, quotesOf } from '../../shared/quotes.ts';

test.each(['消費税', '消費税（10%）', '消費税等', '税', '税額', '税金', '税 10 %', 'ショウヒ消費税 8%', 'Tax', 'Tax (10 %)', 'VAT', 'VAT 20 %', 'Consumption tax', 'Sales tax'])('%s looks like tax', (title) => {
  expect(looksLikeTax(title)).toBe(true);
});

test.each(['ライセンス（税抜）', '月額利用料 税込', '税理士への相談', '関税手続きの代行', 'Taxi fares', 'Licence, excl. VAT', 'Licence incl. tax', '初期設定', ''])('%s does not', (title) => {
  expect(looksLikeTax(title)).toBe(false);
});

test('a line that looks like tax is questioned, and says what can be done', () => {
  const document = readSample('resources', 'company-a', 'ja');
  const [line] = inOrder(document, 'quoteLine');
  if (line === undefined) throw new Error('company A has quotes');
  const edited = applyChange(document, editRecords(document, 'quoteLine', [{ id: line.id, values: { title: '消費税（10%）' } }]));
  const told = (source: typeof document): string[] =>
    quotesOf(source).flatMap((found) => explainQuotes(found, '2026-12-15', { unit: 'tenThousandYen', translate: translator('ja'), language: 'ja' }));
  expect(told(document).filter((sentence) => sentence.includes('消費税'))).toEqual([]);
  expect(told(edited).filter((sentence) => sentence.includes('「消費税（10%）」'))).toHaveLength(1);
});
