import { expect, test } from 'vitest';
import { readQuote, readQuoteLine } from '../../../renderer/steps/quotes/read-quote.ts';
import { translator } from '../../../shared/language/index.ts';

const t = translator('ja');
const line = (columnId: string, text: string, taxIncluded = false) => readQuoteLine(columnId, text, true, { unit: 'thousandYen', taxIncluded, costLines: new Set(), t });

test('a line of a quote reads a discount, a stated unit and counts', () => {
  expect(line('amount', '出精値引き').ok).toBe(false);
  expect(['−80,000円', '▲80', '(80)', '△8万円'].map((text) => line('amount', text))).toEqual(Array.from({ length: 4 }, () => ({ ok: true, values: { amount: -80_000 } })));
  expect(line('amount', '0.35円')).toEqual({ ok: true, values: { amount: 0.35 } });
  expect(line('quantity', '1式')).toEqual({ ok: true, values: { quantity: 1 } });
  expect(line('frequency', '年額')).toEqual({ ok: true, values: { frequency: 'yearly' } });
});

test('an amount that states the other tax is refused, one that states the quote’s is read', () => {
  expect(line('amount', '88,000円（税込）').ok).toBe(false);
  expect(line('amount', '88,000円（税込）', true)).toEqual({ ok: true, values: { amount: 88_000 } });
  expect(line('amount', '80,000円（税抜）')).toEqual({ ok: true, values: { amount: 80_000 } });
});

test('a quote reads the days of either calendar and what is said of tax', () => {
  const quote = (columnId: string, text: string) => readQuote(columnId, text, '2027-02-01', t);
  expect(quote('quotedOn', '令和9年1月15日')).toEqual({ ok: true, values: { quotedOn: '2027-01-15' } });
  expect(quote('validUntil', '3/31')).toEqual({
    ok: true,
    values: { validUntil: '2027-03-31' },
    note: '「3/31」は年がないため、今日にいちばん近い 2027-03-31 と読みました。違うときは年から入力してください。',
  });
  expect(quote('validUntil', '\u{200B}')).toEqual({ ok: true, values: { validUntil: null } });
  expect([quote('tax', '内税'), quote('tax', '税別')]).toEqual([{ ok: true, values: { taxIncluded: true } }, { ok: true, values: { taxIncluded: false } }]);
  const wrong = quote('quotedOn', '2027/1/15（月）');
  expect(wrong.ok ? '' : wrong.message).toContain('書かれた曜日ではありません');
});
