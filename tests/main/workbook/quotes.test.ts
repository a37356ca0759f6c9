import { describe, expect, it } from 'vitest';
import { resourcesFolder } from '../../../main/resources-folder.ts';
import { readSample } from '../../../main/samples.ts';
import { buildWorkbook } from '../../../main/workbook/workbook.ts';
import { addQuoteLines } from '../../../shared/actions/quotes.ts';
import { applyChange } from '../../../shared/change.ts';
import { signedYen } from '../../../shared/model/values.ts';
import { quotesOf } from '../../../shared/quotes.ts';
import { comparison } from '../../support/comparison.ts';
import { countingContext, moment } from '../../support/context.ts';
import { cellAt, cellsOf, find, openWorkbook, rowOf } from './read-workbook.ts';

const sheet = '見積書';
const document = readSample(resourcesFolder(), 'company-a', 'ja');
const cells = cellsOf(await openWorkbook(await buildWorkbook(document, 'ja', moment)));
const quotesForA = ['C', 'D', 'E', 'F'];
const rowNamed = (text: string): number => rowOf(find(cells, sheet, text, 'A'));
const across = (row: number) => quotesForA.map((column) => cellAt(cells, sheet, `${column}${row}`).value);

describe('the sheet of the quotes', () => {
  it('sets the quotes for a candidate side by side over its cost lines, and marks what one omits', () => {
    expect(across(rowNamed('SaaS A の見積書の比較（万円）') + 1)).toEqual(['1. 代理店 甲\n2026-101', '2. 代理店 乙\n2026-102', '3. 制作会社 丙\n2026-103', '4. 制作会社 丁\n2026-104']);
    const training = across(rowNamed('SaaS A の見積書の比較（万円）') + 6);
    expect(training[2]).toBe('抜け');
    expect(across(rowNamed('抜けの補い（期待値 E）'))).toEqual([0, 0, 6.5, 0]);
    expect(across(rowNamed('費用の明細にない項目'))).toEqual([0, 0, 0, 20]);
  });

  it('judges four quotes and more by formulas, and says of fewer that they are too few', () => {
    const [a] = quotesOf(document);
    expect(across(rowNamed('比べる金額'))).toEqual(a?.quotes.map(({ comparable }) => (comparable ?? 0) / 10_000));
    expect(across(rowNamed('修正 z スコア'))).toEqual(a?.quotes.map(({ score }) => score));
    expect(across(rowNamed('判定（±3.5 を超えると飛び離れ）'))).toEqual(['標準的', '標準的', '標準的', '⚠ 飛び離れ']);
    expect(cellAt(cells, sheet, `B${rowNamed('中央値')}`).formula).toContain('MEDIAN(');
    expect(find(cells, sheet, '4 件から判定', 'C')).toMatch(/^C\d+$/);
  });

  it('asks about a line that looks like tax, and lets a discount lower what is compared', async () => {
    const third = quotesOf(document)[0]?.quotes[2];
    if (third === undefined) throw new Error('company A has four quotes for its first candidate');
    const context = countingContext();
    const lines = [{ title: '出精値引き', amount: signedYen.parse(-37_000) }];
    const lower = applyChange(document, addQuoteLines(document, third.quote.id, lines, context));
    const asked = applyChange(lower, addQuoteLines(lower, third.quote.id, [{ title: '消費税', amount: signedYen.parse(52_000) }], context));
    const [cheaper, taxed] = await Promise.all([lower, asked].map(async (source) => cellsOf(await openWorkbook(await buildWorkbook(source, 'ja', moment)))));
    const at = (book: typeof cells | undefined, text: string): number => Number(book && cellAt(book, sheet, `E${rowOf(find(book, sheet, text, 'A'))}`).value);
    for (const name of ['見積額', '比べる金額']) expect(at(cheaper, name)).toBeCloseTo(at(cells, name) - 3.7, 9);
    expect(cheaper && cellAt(cheaper, sheet, 'A3').value).toBe('');
    expect(taxed && cellAt(taxed, sheet, 'A3').value).toContain('「消費税」');
  });

  it('brings amounts with tax to the tax of the totals', () => {
    const row = rowNamed('見積書の明細（入力欄）') + 2 + 5;
    expect(cellAt(cells, sheet, `E${row}`).value).toBe(39.6);
    expect(cellAt(cells, sheet, `I${row}`).value).toBeCloseTo(36, 9);
  });

  it('says so while there are none', async () => {
    const empty = cellsOf(await openWorkbook(await buildWorkbook(comparison({ requirements: [], candidates: [] }), 'ja', moment)));
    expect(cellAt(empty, sheet, 'A3').value).toBe('見積書はまだありません。');
  });
});
