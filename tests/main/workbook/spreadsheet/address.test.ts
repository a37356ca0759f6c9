import { expect, it } from 'vitest';
import { cellName, columnName, fixed, onSheet, rangeName } from '../../../../main/workbook/spreadsheet/address.ts';

it('names columns as Excel does', () => {
  expect([1, 26, 27, 52, 702, 703, 16_384].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA', 'XFD']);
});

it('names cells and ranges', () => {
  expect(cellName(3, 7)).toBe('C7');
  expect(rangeName(1, 2, 3, 4)).toBe('A2:C4');
  expect(fixed(2, 5)).toBe('$B$5');
  expect(fixed(2, 5, 4, 9)).toBe('$B$5:$D$9');
});

it('quotes the name of a sheet', () => {
  expect(onSheet("O'Brien", 'A1')).toBe("'O''Brien'!A1");
});
