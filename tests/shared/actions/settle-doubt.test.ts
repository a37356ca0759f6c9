import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../main/evaluate.ts';
import { readSample } from '../../../main/samples.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { addQuoteLines } from '../../../shared/actions/quotes.ts';
import { keepLine, repeatLine } from '../../../shared/actions/settle-doubt.ts';
import { applyChange, invertChange } from '../../../shared/change.ts';
import { type Document, documentOf, inOrder } from '../../../shared/document.ts';
import { doubtOf, isChecked } from '../../../shared/doubtful-lines.ts';
import { languages, translator } from '../../../shared/language/index.ts';
import { missingCostsOf } from '../../../shared/missing-costs.ts';
import { signedYen } from '../../../shared/model/values.ts';
import { problemOf } from '../../../shared/problem.ts';
import { parseProjectFile, writeProjectFile } from '../../../shared/project-file.ts';
import { quotesOf } from '../../../shared/quotes.ts';
import { totalsOfCandidates } from '../../../shared/totals.ts';
import { countingContext, idOf } from '../../support/context.ts';

const sample = readSample('resources', 'company-a', 'ja');
const [first] = inOrder(sample, 'estimate');
if (first === undefined) throw new Error('company A has cost lines');
const line = { entity: 'estimate', id: first.id } as const;
const titled = (title: string): Document => applyChange(sample, editRecords(sample, 'estimate', [{ id: first.id, values: { title } }]));
const totals = (document: Document): number[] => totalsOfCandidates(document).map(({ total }) => total.spread.expected);

describe.each(languages)('a cost line in doubt, answered in %s', (language) => {
  const mark = translator(language)('missingCosts.answer.mark');

  test.each([
    ['消費税（8%）', 'tax'],
    ['お見積り小計', 'sum'],
    ['Subtotal', 'sum'],
    ['年額保守料', 'recurring'],
  ] as const)('%s is counted as it stands and not asked about again, also in a file', (title, doubt) => {
    const document = titled(title);
    expect(missingCostsOf(document).doubtful.map((entry) => entry.doubt)).toEqual([doubt]);
    const change = keepLine(document, line, mark);
    const kept = applyChange(document, change);
    expect(missingCostsOf(kept).doubtful).toEqual([]);
    expect(evaluate(kept).candidates.flatMap(({ estimate }) => estimate.missing).filter(({ kind }) => kind === 'doubtfulLines')).toEqual([]);
    expect(totals(kept)).toEqual(totals(document));
    expect(missingCostsOf(documentOf(parseProjectFile(writeProjectFile(kept)))).doubtful).toEqual([]);
    expect(applyChange(kept, invertChange(change))).toEqual(document);
    expect(kept.estimate.get(first.id)?.title).toBe(`${title}${mark}`);
    expect(applyChange(kept, keepLine(kept, line, mark)).estimate.get(first.id)?.title).toBe(`${title}${mark}`);
  });

  test('a line called monthly becomes one, and is no longer in doubt', () => {
    const document = titled('月額利用料');
    const monthly = applyChange(document, repeatLine(document, line, 'monthly'));
    expect(missingCostsOf(monthly).doubtful).toEqual([]);
    expect(totals(monthly)[0] ?? 0).toBeGreaterThan((totals(document)[0] ?? 0) * 2);
  });

  test('lines of quotes keep the same answers', () => {
    const [quote] = inOrder(sample, 'quote');
    if (quote === undefined) throw new Error('company A has quotes');
    const lines = ['消費税', '合計', '月額サポート'].map((title) => ({ title, amount: signedYen.parse(7000), estimateId: null }));
    let document = applyChange(sample, addQuoteLines(sample, quote.id, lines, countingContext()));
    const asked = (): string[] => quotesOf(document).flatMap(({ quotes }) => quotes.flatMap(({ taxLines, sumLines, recurringLines }) => [...taxLines, ...sumLines, ...recurringLines].map((entry) => entry.line.title)));
    expect(asked()).toEqual(['消費税', '合計', '月額サポート']);
    for (const { id, title } of inOrder(document, 'quoteLine')) if (asked().includes(title)) document = applyChange(document, keepLine(document, { entity: 'quoteLine', id }, mark));
    expect(asked()).toEqual([]);
  });
});

test('a title that only ends in brackets is still in doubt, and an unknown line is not found', () => {
  expect(doubtOf({ title: '合計（税抜）', frequency: 'once' })).toBe('sum');
  expect(['小計（確認済み）', 'Total (checked)', '小計(確認済み)'].map(isChecked)).toEqual([true, true, true]);
  expect(isChecked('確認済みの合計')).toBe(false);
  try {
    keepLine(sample, { entity: 'estimate', id: idOf('estimate', 'nobody') }, '（確認済み）');
  } catch (error) {
    expect(problemOf(error).code).toBe('notFound');
    return;
  }
  throw new Error('there was no problem');
});
