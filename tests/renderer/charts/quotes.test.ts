import { describe, expect, test } from 'vitest';
import { addQuoteLines, addQuotes } from '../../../shared/actions/quotes.ts';
import { applyChange } from '../../../shared/change.ts';
import type { Document } from '../../../shared/document.ts';
import { translator } from '../../../shared/language/index.ts';
import { yen } from '../../../shared/model/values.ts';
import { quotesOf } from '../../../shared/quotes.ts';
import { readSample } from '../../../main/samples.ts';
import { quoteRows } from '../../../renderer/charts/quotes-configuration.ts';
import { countingContext, idOf } from '../../support/context.ts';

const candidateId = idOf('candidate', 'saas-a');
const rowsOf = (document: Document) => {
  const found = quotesOf(document).find(({ candidate }) => candidate.id === candidateId);
  if (found === undefined) throw new Error('SaaS A is not compared');
  return quoteRows(found, { unit: 'tenThousandYen', horizonYears: 5 }, { translate: translator('ja'), language: 'ja' });
};
const companyA = readSample('resources', 'company-a', 'ja');

/** Company A with so many more quotes for SaaS A, 1 万円 the first and 1 万円 more each. */
function withMore(count: number): Document {
  const context = countingContext();
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  let document = applyChange(companyA, addQuotes(companyA, candidateId, numbers.map((number) => ({ supplier: `業者 ${number}` })), context));
  for (const number of numbers)
    document = applyChange(document, addQuoteLines(document, idOf('quote', `quote-${number}`), [{ title: '一式', amount: yen.parse(number * 10_000) }], context));
  return document;
}

describe('the rows of the chart of quotes', () => {
  test('are the estimate and each quote, from its total to what it is compared with', () => {
    const rows = rowsOf(companyA);
    expect(rows.map(({ name }) => name)).toEqual(['三点見積り', '代理店 甲', '代理店 乙', '制作会社 丙', '制作会社 丁']);
    expect(rows[0]?.ends).toEqual([60, 120]);
    expect(rows[3]?.ends).toEqual([73, 79.5]);
    expect(rows[3]?.tooltip).toEqual(['見積書の比較額：79.5 万円', '抜けを補った分：6.5 万円']);
  });

  test('are twelve at most; more quotes share one row', () => {
    expect(rowsOf(withMore(8))).toHaveLength(13);
    const [, all, ...none] = rowsOf(withMore(9));
    expect(none).toEqual([]);
    expect(all).toMatchObject({ name: '見積書 13 件', ends: [1, 150] });
    expect(all?.quotes).toHaveLength(13);
  });
});
