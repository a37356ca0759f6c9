import type { CurrencyUnit } from '../model/project.ts';
import { parseNumber } from './number.ts';
import { plain } from './plain.ts';

/** Units of money that amounts of office lists state. */
export type StatedUnit = CurrencyUnit | 'millionYen' | 'hundredMillionYen';

/** As each is written behind a number, in every language. */
export const unitSuffix: Readonly<Record<StatedUnit, string>> = { yen: '円', thousandYen: '千円', tenThousandYen: '万円', millionYen: '百万円', hundredMillionYen: '億円' };

const words: readonly (readonly [RegExp, StatedUnit])[] = [
  [/億/u, 'hundredMillionYen'],
  [/百万/u, 'millionYen'],
  [/万|×\s*¥?10k/iu, 'tenThousandYen'],
  [/千|\dk\b|×\s*¥?k\b|¥(?:1k|1,000|1000)$/iu, 'thousandYen'],
  [/million|\dM\b/u, 'millionYen'],
  [/[円圓¥\\]|JPY|yen/iu, 'yen'],
];

const remark = /[([]([^)\]]*)[)\]]\s*$/u;

const unitIn = (text: string): StatedUnit | null => words.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** The unit an amount of a list states; a composed one such as 1億2,000万円 the smaller. Null for a bare number and for what is no amount. */
export function statedUnit(text: string): StatedUnit | null {
  const whole = plain(text);
  if (!/\d/.test(whole)) return null;
  return unitIn(/億.*万/u.test(whole) ? whole.replace(/^.*億/u, '') : whole);
}

/** The unit a heading states of the amounts below it, in parentheses behind it: 金額（千円）. */
export const headingUnit = (text: string): StatedUnit | null => unitIn(remark.exec(plain(text))?.[1] ?? '');

/** Whether a text is a number that needs a unit and states none; 0 is 0 in every unit. */
export function isBareAmount(text: string): boolean {
  const number = parseNumber(text);
  return number !== null && number !== 0;
}

/** The same number with a unit stated. */
export const withUnit = (text: string, unit: StatedUnit): string => plain(text).replace(/\)?$/u, (end) => `${unitSuffix[unit]}${end}`);
