import { expect, test } from 'vitest';
import { readSample } from '../../main/samples.ts';
import { evaluate } from '../../main/evaluate.ts';
import { addQuoteLines, editQuoteLines, takeTaxAsIncluded } from '../../shared/actions/quotes.ts';
import { editRecords } from '../../shared/actions/edit-records.ts';
import { applyChange } from '../../shared/change.ts';
import { type Document, inOrder } from '../../shared/document.ts';
import { translator } from '../../shared/language/index.ts';
import { explainQuotes } from '../../shared/quote-findings.ts';
import { signedYen } from '../../shared/model/values.ts';
import { looksLikeTax } from '../../shared/doubtful-lines.ts';
import { quotesOf } from '../../shared/quotes.ts';
import { countingContext } from '../support/context.ts';

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
  const edited = applyChange(document, editRecords(document, 'quoteLine', [{ id: line.id, values: { title: '消費税（10%）', estimateId: null } }]));
  const told = (source: typeof document): string[] =>
    quotesOf(source).flatMap((found) => explainQuotes(found, '2026-12-15', { unit: 'tenThousandYen', translate: translator('ja'), language: 'ja' }));
  expect(told(document).filter((sentence) => sentence.includes('消費税'))).toEqual([]);
  expect(told(edited).filter((sentence) => sentence.includes('「消費税（10%）」'))).toHaveLength(1);
});

const sample = readSample('resources', 'company-a', 'ja');

/** Company A with another line on its third quote, which omits a cost line, and that quote as it then stands. */
function withLine(title: string, amount: number): Document {
  return applyChange(sample, addQuoteLines(sample, third(sample).quote.id, [{ title, amount: signedYen.parse(amount) }], countingContext()));
}

function third(document: Document) {
  const quote = quotesOf(document)[0]?.quotes[2];
  if (quote === undefined) throw new Error('company A has four quotes for its first candidate');
  return quote;
}

function taxLine(document: Document) {
  const [found] = third(document).taxLines;
  if (found === undefined) throw new Error('a line looks like tax');
  return found.line;
}

const evaluated = (document: Document) => evaluate(document).quotes[0]?.quotes[2];

test('the question about a tax line goes by how its quote is marked', () => {
  const document = withLine('消費税', 52_000);
  const { quote } = third(document);
  const marked = (taxIncluded: boolean, language: 'ja' | 'en'): string => {
    const edited = applyChange(document, editRecords(document, 'quote', [{ id: quote.id, values: { taxIncluded } }]));
    const texts = { unit: 'tenThousandYen', translate: translator(language), language } as const;
    return quotesOf(edited).flatMap((found) => explainQuotes(found, '2026-12-15', texts)).filter((said) => said.includes('「消費税」') || said.includes('“消費税”')).join('|');
  };
  expect(marked(true, 'ja')).toMatch(/^税込とした見積書に、消費税のように見える行があります（.+：「消費税」）。明細が税込なら、税が二重です。その行を削除/u);
  expect(marked(false, 'ja')).toMatch(/^税抜とした見積書に、[^|]+明細が税込なら、見積書の「税」を税込にしてから削除/u);
  expect(marked(true, 'en')).toMatch(/^Quotes marked as including tax [^|]+remove the line\. If they do not, mark the quote as without tax first\./u);
  expect(marked(false, 'en')).toMatch(/^Quotes marked as without tax [^|]+if they include it, mark the quote as including it first\./u);
});

test('the answer that the amounts include tax marks the quote and takes the line away', () => {
  const document = withLine('消費税', 52_000);
  expect(evaluated(document)?.taxLineIds).toEqual([taxLine(document).id]);
  const { quote } = third(document);
  const answered = applyChange(document, takeTaxAsIncluded(document, quote.id, [taxLine(document).id]));
  expect(third(answered)).toMatchObject({ quote: { taxIncluded: true }, taxLines: [] });
  expect(third(answered).total).toBeCloseTo(third(sample).total / 1.1, 6);
});

test('the answer that it is a cost is kept as the cost line it is for, unless that one is tax itself', () => {
  const document = withLine('税額の計算機能', 52_000);
  const [costLine] = quotesOf(document)[0]?.estimate.lines ?? [];
  if (costLine === undefined) throw new Error('company A has cost lines');
  const kept = applyChange(document, editQuoteLines(document, [{ id: taxLine(document).id, values: { estimateId: costLine.estimate.id } }]));
  expect(third(kept).taxLines).toEqual([]);
  expect(third(kept).total).toBe(third(document).total);
  expect(evaluated(kept)?.taxLineIds).toEqual([]);
  const taxed = applyChange(kept, editRecords(kept, 'estimate', [{ id: costLine.estimate.id, values: { title: '消費税' } }]));
  expect(third(taxed).taxLines).toHaveLength(1);
});

test('a discount lowers the total of a quote and its total with what it omits', () => {
  const document = withLine('出精値引き', -37_000);
  expect(third(sample).omitted).toHaveLength(1);
  expect(third(document).total).toBeCloseTo(third(sample).total - 37_000, 6);
  expect(third(document).comparable).toBeCloseTo((third(sample).comparable ?? 0) - 37_000, 6);
  expect(evaluated(document)?.comparable).toBeCloseTo((evaluated(sample)?.comparable ?? 0) - 3.7, 9);
});
