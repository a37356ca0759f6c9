import { describe, expect, it } from 'vitest';
import { Book } from '../../../../main/workbook/spreadsheet/book.ts';
import type { Sheet } from '../../../../main/workbook/spreadsheet/sheet.ts';
import { cellStyle } from '../../../../main/workbook/spreadsheet/styles.ts';
import { moment } from '../../../support/context.ts';
import { cellsOf, openWorkbook } from '../read-workbook.ts';

const style = cellStyle({ bold: true, fill: '#FFF9DC' }, 'Yu Gothic');
const other = cellStyle({ horizontal: 'right', format: '0.0%' }, 'Yu Gothic');

async function newSheet(): Promise<{ book: Book; sheet: Sheet }> {
  const book = await Book.create({ title: 'A', author: 'Awase', created: moment, font: 'Yu Gothic' });
  return { book, sheet: book.addSheet({ name: 'A', widths: [10, 20], tabColour: '#000000', header: '', footer: '' }) };
}

describe('Sheet', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses %s, as a number and as a result', async (value) => {
    const { sheet } = await newSheet();
    sheet.startRow(1, 18);
    expect(() => sheet.number(1, value, style)).toThrow(RangeError);
    expect(() => sheet.formula(1, '1/0', value, style)).toThrow(RangeError);
  });

  it('refuses to go back to an earlier row, or to write before the first', async () => {
    const { sheet } = await newSheet();
    expect(() => sheet.text(1, 'a', style)).toThrow(RangeError);
    sheet.startRow(2, 18);
    expect(() => sheet.startRow(2, 18)).toThrow('committed');
  });

  it('writes formulas with their results', async () => {
    const { book, sheet } = await newSheet();
    sheet.startRow(1, 18);
    sheet.formula(1, 'A2&"<"', '<&', style);
    sheet.arrayFormula(2, 'MIN(A2:A9)', 4, style);
    sheet.formula(3, 'NA()', { error: '#N/A' }, style);
    sheet.formula(4, 'A9&""', '', style);
    const workbook = await openWorkbook(await book.toBytes());
    expect([...(cellsOf(workbook).get('A')?.values() ?? [])]).toEqual([
      { address: 'A1', formula: 'A2&"<"', value: '<&' },
      { address: 'B1', formula: 'MIN(A2:A9)', value: 4 },
      { address: 'C1', formula: 'NA()', value: '#N/A' },
      { address: 'D1', formula: 'A9&""', value: '' },
    ]);
    expect(workbook.getWorksheet('A')?.getCell('B1').value).toMatchObject({ shareType: 'array', ref: 'B1' });
  });

  it('keeps the height that is asked for, up to the highest Excel allows', async () => {
    const { book, sheet } = await newSheet();
    for (const [index, height] of [30, 900].entries()) {
      sheet.startRow(index + 1, height);
      sheet.text(1, 'a', style);
    }
    const read = (await openWorkbook(await book.toBytes())).getWorksheet('A');
    expect([1, 2].map((row) => read?.getRow(row).height)).toEqual([30, 409]);
  });

  it('gives each cell its own style, though cells share style objects', async () => {
    const { book, sheet } = await newSheet();
    sheet.startRow(1, 18);
    sheet.text(1, 'a', style);
    sheet.merge(1, 2);
    sheet.number(3, 0.5, other);
    sheet.blank(4, style);
    const row = (await openWorkbook(await book.toBytes())).getWorksheet('A')?.getRow(1);
    expect([1, 2, 3, 4].map((column) => row?.getCell(column).font.bold ?? false)).toEqual([true, true, false, true]);
    expect(row?.getCell(3).numFmt).toBe('0.0%');
    expect(row?.getCell(2).isMerged).toBe(true);
  });
});
