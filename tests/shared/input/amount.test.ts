import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseAmount } from '../../../shared/input/amount.ts';
import { amountText, formatTypedAmount, formatTypedAmountWithUnit } from '../../../shared/language/format.ts';
import { languages, translator } from '../../../shared/language/index.ts';
import { currencyUnits, type CurrencyUnit } from '../../../shared/model/project.ts';
import { yen } from '../../../shared/model/values.ts';

const signedYen = z.number().min(-1e15).max(1e15);
const signed = (text: string, unit: CurrencyUnit = 'tenThousandYen') => parseAmount(text, { unit, kept: signedYen, tax: 'excluded' });
const plain = (text: string, tax: 'included' | 'excluded' = 'excluded') => parseAmount(text, { unit: 'tenThousandYen', kept: yen, tax });
const amount = (text: string, unit?: CurrencyUnit): number | string => {
  const reading = signed(text, unit);
  return reading.ok ? reading.value : reading.refusal.reason;
};

describe('a stated unit', () => {
  test.each([
    ['¥270,000', 270_000],
    ['￥２７０，０００', 270_000],
    ['\\270,000', 270_000],
    ['270,000円', 270_000],
    ['270,000 円', 270_000],
    ['JPY 270,000', 270_000],
    ['270,000 jpy', 270_000],
    ['270,000 yen', 270_000],
    ['金270,000円也', 270_000],
    ['@270', 270],
    ['270千円', 270_000],
    ['27万', 270_000],
    ['２７万円', 270_000],
    ['34.7万円', 347_000],
    ['2.5百万円', 2_500_000],
    ['3千万円', 30_000_000],
    ['1.2億円', 120_000_000],
    ['2億3,000万円', 230_000_000],
    ['2億 3千万', 230_000_000],
    ['2億3千4百万円', 234_000_000],
    ['3万5,000円', 35_000],
    ['2万5千', 25_000],
    ['1兆2,000億円', 1_200_000_000_000],
    ['¥270K', 270_000],
    ['JPY 2.7 million', 2_700_000],
    ['101.67 × ¥10k', 1_016_700],
    ['8円50銭', 8.5],
    ['3万5,000えん', 35_000],
    ['270,000円 (excl. VAT)', 270_000],
    ['JP¥270,000', 270_000],
    ['0.125円', 0.125],
    ['8.1250円', 8.125],
    ['30銭', 0.3],
    ['0.3円', 0.3],
    ['270,000円（税抜）', 270_000],
    ['税別 270,000円', 270_000],
    ['¥270,000+税', 270_000],
  ])('%j is the same in every project', (text, yenAmount) => {
    for (const unit of currencyUnits) expect(amount(text, unit)).toBe(yenAmount);
  });

  test('is the project’s where none is stated', () => {
    expect(currencyUnits.map((unit) => amount('1,234.5', unit))).toEqual([1234.5, 1_234_500, 12_345_000]);
  });

  test('that is no unit of money is refused by name', () => {
    expect(signed('270人')).toEqual({ ok: false, refusal: { reason: 'amountUnit', values: { text: '270人', named: '人' } } });
    expect(['5%', '12か月', '270kg'].map((text) => amount(text))).toEqual(['amountUnit', 'amountUnit', 'amountUnit']);
  });
});

test.each([
  ['$340', '$'],
  ['US$1,200', 'US$'],
  ['＄５', '$'],
  ['1,200 USD', 'USD'],
  ['eur 99', 'eur'],
  ['€99.50', '€'],
  ['£20', '£'],
  ['500元', '元'],
  ['₩30,000', '₩'],
  ['￦30,000', '₩'],
  ['300ドル', 'ドル'],
  ['20 ユーロ', 'ユーロ'],
  ['CN¥80', 'CN¥'],
  ['CHF 12', 'CHF'],
])('%j is of another currency and refused by its name', (text, named) => {
  expect(signed(text)).toMatchObject({ ok: false, refusal: { reason: 'foreignCurrency', values: { named } } });
});

test.each([
  ['5,000円/月', '/月'],
  ['¥500／ユーザー', '/ユーザー'],
  ['月額5,000円', '月額'],
  ['5,000円（年額）', '(年額)'],
  ['¥300 per user', 'per user'],
  ['1人あたり500円', '1人あたり'],
])('%j is a rate and refused by its name', (text, named) => {
  expect(signed(text)).toMatchObject({ ok: false, refusal: { reason: 'amountRate', values: { named } } });
});

test('a tax that is not the field’s is refused, the field’s own is let go', () => {
  expect([plain('110円（税込）'), plain('110円（税込）', 'included'), plain('100円（税抜）', 'included')].map((reading) => (reading.ok ? reading.value : reading.refusal.reason))).toEqual([
    'amountWithTax',
    110,
    'amountWithoutTax',
  ]);
});

describe('an amount below 0', () => {
  test.each(['−70,000円', '-70,000円', 'ー70,000円', '▲70,000円', '△７万円', '-¥70,000', '¥-70,000', '¥▲70,000', '(70,000円)', '¥(70,000)', '（¥70,000）', '－7', 'マイナス7万円', 'minus 7', '(7)', '▲ 7', '–7万'])('is read from %j', (text) => {
    expect(amount(text)).toBe(-70_000);
  });

  test('is refused by name where there is none', () => {
    expect(plain('▲5')).toEqual({ ok: false, refusal: { reason: 'negativeAmount', values: { text: '▲5' } } });
    expect(Object.is(amount('-0'), 0)).toBe(true);
  });

  test('has one sign', () => expect(['(-5)', '▲-5', '--5'].map((text) => amount(text))).toEqual(['doubleSign', 'doubleSign', 'doubleSign']));
});

test.each([
  ['1.234,56', 'amountSeparators'],
  ['4,56', 'amountSeparators'],
  ['12,34', 'amountSeparators'],
  ['1,2345', 'amountSeparators'],
  ['1.234.567', 'amountSeparators'],
  ['0,123', 'amountSeparators'],
  ['1,234 567', 'amountSeparators'],
  ['¥5,000-', 'amountTrailingMinus'],
  ['5,000ー', 'amountTrailingMinus'],
  ['¥340.000', 'amountSeparators'],
  ['1.234円', 'amountSeparators'],
  ['1.500', 'amountSeparators'],
  ['1億2000', 'notAmount'],
  ['3万5', 'notAmount'],
  ['30万円〜50万円', 'rangeOfValues'],
  ['15-20', 'rangeOfValues'],
  ['7から9万円', 'rangeOfValues'],
  ['1億20,000万円', 'notAmount'],
  ['1.5億2,000万円', 'notAmount'],
  ['5千2千', 'notAmount'],
  ['', 'notAmount'],
  ['円', 'notAmount'],
  ['-', 'standsForNone'],
  ['¥ −', 'accountingZero'],
  ['別途お見積', 'standsForNone'],
  ['応相談', 'standsForNone'],
  ['未定', 'standsForNone'],
  ['N/A', 'standsForNone'],
  ['一式', 'standsForNone'],
  ['百万円', 'kanjiNumber'],
  ['四十万円', 'kanjiNumber'],
  ['一部対応', 'notAmount'],
  ['約60万', 'approximate'],
  ['±8', 'approximate'],
  ['7万円以上', 'approximate'],
  ['～70万円', 'approximate'],
  ['#REF!', 'errorValue'],
  ['#DIV/0!', 'errorValue'],
  ['####', 'errorValue'],
  ['=SUM(B2:B9)', 'formula'],
  ['7,000円-', 'amountTrailingMinus'],
  ['(▲3)', 'doubleSign'],
  ['3e-500', 'tooSmall'],
  ['3e-500円', 'tooSmall'],
  ['2e15', 'amountTooLarge'],
])('%j could be two amounts or none, and is refused as %s', (text, reason) => {
  expect(amount(text, 'yen')).toBe(reason);
});

test('characters that show nothing do not count', () => {
  expect(['\u{FEFF}270,000円', '270,\u{200B}000円', '\u{A0}270,000\u{A0}円', '\u{202D}¥270,000\u{202C}', '270\u{202F}000円', '270,000円\u{200E}'].map((text) => amount(text))).toEqual(Array.from({ length: 6 }, () => 270_000));
});

test('no digit is rounded away', () => {
  expect([amount('0.3', 'yen'), amount('8.5', 'yen'), amount('0.00003'), amount('.5', 'yen'), amount('0.0125千円')]).toEqual([0.3, 8.5, 0.3, 0.5, 12.5]);
});

const anyYen = fc.oneof(
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  fc.tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 6 })).map(([digits, decimals]) => Number(`${digits}e-${decimals}`)),
  fc.constantFrom(1e15, 1e-7, 5e-324, 0.1 + 0.2),
).map((value) => (value === 0 ? 0 : value));

test('what is shown for editing is read back as exactly the same amount', () => {
  fc.assert(
    fc.property(anyYen, fc.constantFrom(...currencyUnits), (value, unit) => {
      const text = amountText(value, unit);
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      expect(signed(text, unit)).toEqual({ ok: true, value });
    }),
    { numRuns: 3000 },
  );
});

test('a typed amount as it is shown is read back as exactly the same amount', () => {
  const typed = fc.tuple(fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }), fc.integer({ min: 0, max: 4 })).map(([digits, decimals]) => Number(`${digits === 0 ? 0 : digits}e-${decimals}`));
  fc.assert(
    fc.property(typed, fc.constantFrom(...currencyUnits), fc.constantFrom(...languages), (value, unit, language) => {
      expect(signed(formatTypedAmount(value, unit, language), unit)).toEqual({ ok: true, value });
      if (/^¥?[1-9]\d{0,2}\.\d{3}( 円)?$/.test(formatTypedAmountWithUnit(Math.abs(value), unit, language))) return;
      for (const read of currencyUnits) expect(signed(formatTypedAmountWithUnit(value, unit, language), read)).toEqual({ ok: true, value });
    }),
  );
});

test('a stated unit and the field’s own never count twice', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.constantFrom('¥{}', '{}円', 'JPY {}', '{} yen', '￥{}'), fc.constantFrom(...currencyUnits), (value, form, unit) => {
      const digits = value.toLocaleString('en');
      expect(amount(form.replace('{}', digits), unit)).toBe(value);
    }),
  );
});

test('every refusal says what to do in both languages', () => {
  for (const text of ['$5', '5人', '5円/月', '1,23', '▲5', '5円（税込）', 'x', '9e15', '5-']) {
    const reading = plain(text);
    if (reading.ok) throw new Error(`${text} is read`);
    const { reason, values } = reading.refusal;
    const said = languages.map((language) => translator(language)(`input.${reason}`, values));
    for (const sentence of said) {
      expect(sentence).toContain(text);
      expect(sentence).not.toContain('{{');
    }
  }
});

test('▼ and ▽ are minus signs, and what is free costs 0', () => {
  expect(['▼7', '▽7万円', '▼¥700', '(¥7,000 )', '¥7,001 '].map((text) => amount(text))).toEqual([-70_000, -70_000, -700, -7000, 7001]);
  expect(['無料', '無償', 'ｆｒｅｅ'].map((text) => amount(text))).toEqual([0, 0, 0]);
});
