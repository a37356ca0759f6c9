import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMonth } from '../../../shared/input/month.ts';
import { parseQuantity } from '../../../shared/input/quantity.ts';
import type { TextReading } from '../../../shared/input/reading.ts';
import { parseWeight, parseWeightNumber } from '../../../shared/input/weight.ts';
import { decimalText } from '../../../shared/language/decimal-text.ts';

const found = (reading: TextReading<number>): number | string => (reading.ok ? reading.value : reading.refusal.reason);

describe('a quantity', () => {
  test.each([['80', 80], ['1.25', 1.25], ['1式', 1], ['一式', 1], ['１ 式', 1], ['80ユーザー', 80], ['80 users', 80], ['7台', 7], ['1,200件', 1200], ['5万件', 50_000], ['5千', 5000], ['2K', 2000], ['3億', 300_000_000], ['250 kg', 250], ['40MB', 40], ['12か月', 12], ['20人日', 20], ['100GB', 100], ['3人分', 3], ['\u{200B}4名', 4]])(
    'is %j as %d',
    (text, quantity) => expect(found(parseQuantity(text))).toBe(quantity),
  );

  test.each([
    ['30%', 'notQuantity'],
    ['500円', 'quantityUnit'],
    ['$3', 'quantityUnit'],
    ['¥500', 'notQuantity'],
    ['3割', 'quantityUnit'],
    ['50人以上', 'approximate'],
    ['2ダース', 'quantityUnit'],
    ['10〜20人', 'rangeOfValues'],
    ['約50人', 'approximate'],
    ['2箱(100個入)', 'notQuantity'],
    ['▲3台', 'quantityRange'],
    ['1,5', 'quantitySeparators'],
    ['10万件/月', 'quantityUnit'],
    ['5K件', 'quantityUnit'],
    ['5 million users', 'quantityUnit'],
    ['50 users per month', 'quantityUnit'],
    ['1億2000', 'notQuantity'],
    ['式', 'notQuantity'],
    ['', 'notQuantity'],
  ])('is not %j: %s', (text, reason) => expect(found(parseQuantity(text))).toBe(reason));
});

describe('a month of the horizon', () => {
  test.each([['7', 7], ['７か月目', 7], ['7ヶ月目', 7], ['7カ月目', 7], ['7月目', 7], ['第7月目', 7], ['month 7', 7], ['7th month', 7], ['M7', 7]])('is %j', (text, month) => expect(found(parseMonth(text))).toBe(month));
  test.each([['7月', 'calendarMonth'], ['2027年7月', 'calendarMonth'], ['2027/7', 'calendarMonth'], ['2年目', 'monthByYear'], ['0', 'notMonth'], ['121', 'notMonth'], ['1.5', 'notMonth'], ['7円', 'notMonth']])('is not %j: %s', (text, reason) =>
    expect(found(parseMonth(text))).toBe(reason),
  );
});

describe('a weight', () => {
  test.each([['3', 3], ['２．５', 2.5], ['30%', 30], ['30 ％', 30], ['12.5パーセント', 12.5], ['5点', 5], ['1,000', 1000]])('is %j as %d', (text, weight) => expect(found(parseWeight(text))).toBe(weight));
  test.each([['大', 3], ['中', 2], ['小', 1], ['高', 3], ['低', 1], ['高い', 3], ['ＨＩＧＨ', 3], ['medium', 2], ['Low', 1], ['large', 3], ['small', 1]])('in three grades, %j as %d', (text, weight) =>
    expect(found(parseWeight(text))).toBe(weight));
  test('where points are asked for is no grade', () => expect(found(parseWeightNumber('大'))).toBe('notWeight'));
  test.each(['重要', 'L', '大中', '-1', '▲1', '¥5', '3人', '1,5', '1/3', '9,999,999', ''])('is not %j', (text) => expect(found(parseWeight(text))).toBe('notWeight'));
});

test('weights and quantities as they are shown for editing are read back as exactly the same', () => {
  const numbers = fc.oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.double({ min: 0, max: 1_000_000, noNaN: true }).map(Math.abs));
  fc.assert(
    fc.property(numbers, (number) => {
      expect(parseWeight(decimalText(number))).toEqual({ ok: true, value: number });
      expect(parseQuantity(decimalText(number))).toEqual({ ok: true, value: number });
    }),
    { numRuns: 500 },
  );
});
