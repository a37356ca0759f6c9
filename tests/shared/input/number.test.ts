import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumber } from '../../../shared/input/number.ts';

test.each([
  ['12', 12],
  ['１，２３４．５', 1234.5],
  ['1,234,567', 1_234_567],
  ['1 234 567', 1_234_567],
  ['1\u{202F}234', 1234],
  ["1'234.5", 1234.5],
  ['.5', 0.5],
  ['1.2e3', 1200],
  ['−3', -3],
  ['ー3', -3],
  ['▲3', -3],
  ['△ 3', -3],
  ['(3)', -3],
  ['+3', 3],
  ['\u{FEFF}7\u{200B}', 7],
])('%j is %d', (text, number) => expect(parseNumber(text)).toBe(number));

test.each(['', '-', '1 2', '1,23', '12,34', '1.234,5', '1,234,56', '5-', '¥5', '5円', '5%', '10/1', 'Infinity', 'NaN', '0x10', '1,234 567'])('%j is none, or could be two', (text) =>
  expect(parseNumber(text)).toBeNull(),
);

test('a number is read from its digits in every grouping', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(',', ' ', '’', '，', '\u{A0}'), (number, separator) => {
      expect(parseNumber(number.toLocaleString('en').replaceAll(',', separator))).toBe(number);
    }),
  );
});
