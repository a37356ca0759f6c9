import { describe, expect, it } from 'vitest';
import { SharedStrings } from '../../../../main/workbook/spreadsheet/shared-strings.ts';
import { Sheet } from '../../../../main/workbook/spreadsheet/sheet.ts';

const newSheet = () => new Sheet({ name: 'A', widths: [10], tabColour: '#000000', header: '', footer: '' }, new SharedStrings());

describe('Sheet', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses %s, as a number and as a result', (value) => {
    const sheet = newSheet();
    sheet.startRow(1, 18);
    expect(() => sheet.number(1, value, 0)).toThrow(RangeError);
    expect(() => sheet.formula(1, '1/0', value, 0)).toThrow(RangeError);
  });

  it('refuses to go back to an earlier row', () => {
    const sheet = newSheet();
    sheet.startRow(2, 18);
    expect(() => sheet.startRow(2, 18)).toThrow(RangeError);
  });

  it('writes a formula with its result, both escaped', () => {
    const sheet = newSheet();
    sheet.startRow(1, 18);
    sheet.formula(1, 'A2&"<"', '<&', 3);
    sheet.arrayFormula(2, 'MIN(A2:A9)', 4, 3);
    sheet.formula(3, 'NA()', { error: 'notAvailable' }, 3);
    const xml = Buffer.from(sheet.toBytes(true)).toString();
    expect(xml).toContain('<c r="A1" s="3" t="str"><f>A2&amp;&quot;&lt;&quot;</f><v>&lt;&amp;</v></c>');
    expect(xml).toContain('<c r="B1" s="3"><f t="array" ref="B1">MIN(A2:A9)</f><v>4</v></c>');
    expect(xml).toContain('<c r="C1" s="3" t="e"><f>NA()</f><v>#N/A</v></c>');
    expect(xml).toContain('<dimension ref="A1:C1"/>');
  });
});
