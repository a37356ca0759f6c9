import { expect, test } from 'vitest';
import { parseAmount } from '../../../shared/input/amount.ts';
import { headingUnit, isBareAmount, type StatedUnit, statedUnit, withUnit } from '../../../shared/input/stated-unit.ts';
import { signedYen } from '../../../shared/model/values.ts';

test.each([
  ['¥48,000', 'yen'], ['４８０円', 'yen'], ['▲5,000円', 'yen'], ['JPY 900', 'yen'], ['1,200円/月', 'yen'],
  ['35千円', 'thousandYen'], ['12.5万円', 'tenThousandYen'], ['12万', 'tenThousandYen'], ['1億2,000万円', 'tenThousandYen'], ['3百万円', 'millionYen'], ['2億円', 'hundredMillionYen'],
  ['8.5', null], ['1,200', null], ['別途', null], ['円', null], ['', null],
] as const)('%s states %s', (text, unit) => {
  expect(statedUnit(text)).toBe(unit);
});

test('a heading states the unit in parentheses behind it', () => {
  expect([headingUnit('金額（千円）'), headingUnit('単価(円・税抜)'), headingUnit('楽観値（万円）'), headingUnit('千円札'), headingUnit('金額')]).toEqual(['thousandYen', 'yen', 'tenThousandYen', null, null]);
});

test('a number is bare without a unit, and 0 needs none', () => {
  expect(['7', '▲7', '(7,000)', '0', '7円', '', '未定'].map(isBareAmount)).toEqual([true, true, true, false, false, false, false]);
});

test.each([['45', 'yen', 45], ['(4,500)', 'thousandYen', -4_500_000], ['▲2', 'tenThousandYen', -20_000], ['3.5', 'millionYen', 3_500_000], ['2', 'hundredMillionYen', 200_000_000]] as const)(
  '%s with the unit %s is %i yen',
  (text, unit: StatedUnit, yen) => {
    expect(parseAmount(withUnit(text, unit), { unit: 'tenThousandYen', kept: signedYen, tax: 'excluded' })).toEqual({ ok: true, value: yen });
  },
);
