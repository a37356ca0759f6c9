import type { Chance, Share } from '../method/statistics/chance.ts';
import { type CurrencyUnit, yenPerUnit } from '../model/project.ts';
import { decimalText } from './decimal-text.ts';
import { type Language, translator } from './index.ts';

const locales = { ja: 'ja-JP', en: 'en-GB' } as const;

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, minimum: number, maximum: number): Intl.NumberFormat {
  const key = `${language} ${minimum} ${maximum}`;
  let found = formatters.get(key);
  if (found === undefined) {
    const digits = { minimumFractionDigits: minimum, maximumFractionDigits: maximum };
    formatters.set(key, (found = new Intl.NumberFormat(locales[language], { ...digits, signDisplay: 'negative' })));
  }
  return found;
}

/** Digits as people read them: below 0 with the sign of mathematics, which no line breaks at and no hyphen is taken for. */
const shownDigits = (value: number, format: Intl.NumberFormat): string => format.format(value).replace('-', '−');

/** A number with grouping and at most the given decimals; trailing zeros are left out. */
export const formatNumber = (value: number, language: Language, decimals = 2): string => shownDigits(value, formatter(language, 0, decimals));

/** A whole number, such as a count. */
export const formatCount = (value: number, language: Language): string => formatNumber(value, language, 0);

/** A weight: up to two decimals, as people type it. */
export const formatWeight = (weight: number, language: Language): string => formatNumber(weight, language, 2);

/** Shares this close to nothing or to everything are it; what lies between is never rounded to either. */
const exact = 1e-12;

/** The digits of a share in percent, or that it lies beyond what one decimal can tell from nothing or from everything. */
function percentParts(share: number, language: Language, least: number): { readonly digits: string; readonly beyond: 'over' | 'under' | null } {
  const beyond = share > exact && share < 0.0005 ? 'under' : share >= 0.9995 && share < 1 - exact ? 'over' : null;
  const shown = beyond === 'under' ? 0.1 : beyond === 'over' ? 99.9 : share * 100;
  return { digits: shownDigits(shown, formatter(language, least, 1)), beyond };
}

function percentText(share: number, language: Language, least: number): string {
  const { digits, beyond } = percentParts(share, language, least);
  return beyond === null ? `${digits} %` : translator(language)(`finding.percent.${beyond}`, { percent: `${digits} %` });
}

/**
 * A share in percent with one decimal: 0.9444 is `94.4 %`. What is not nothing and not everything is never rounded to it: 0.9998 is
 * `99.9 % 超`, 0.0002 is `0.1 % 未満`. A probability from trials or a curve is printed by `formatChance`.
 */
export const formatPercent = (share: Share, language: Language): string => percentText(share, language, 1);

/** A chance this close to impossible or certain is no more than that. */
const unsure = 1e-9;

/**
 * A probability as it is told. While the outcome spreads at all, trials or a normal curve make nothing certain: 1 becomes hardly less, 0
 * hardly more.
 * @param spread standard deviation of what it speaks of; 0 where nothing of it varies
 */
export const toldChance = (probability: Chance, spread: number): Share => (spread > 0 ? Math.min(1 - unsure, Math.max(unsure, probability)) : Number(probability));

/** A probability in percent as it is told: 1 is `99.9 % 超` of what spreads, `100.0 %` of what does not. */
export const formatChance = (probability: Chance, spread: number, language: Language): string => formatPercent(toldChance(probability, spread), language);

/** Coverage in percent by the same rule, a trailing zero left out: `80 %`. */
export const formatCoverage = (share: number, language: Language): string => percentText(share, language, 0);

/** Two shares of 0..1 as a range in percent: `65.0〜85.0 %`. */
export function formatPercentRange(from: number, to: number, language: Language): string {
  const [first, last] = [percentParts(from, language, 1), percentParts(to, language, 1)];
  return first.beyond === null && last.beyond === null
    ? `${first.digits}${dash(language)}${last.digits} %`
    : `${formatPercent(from, language)}${dash(language)}${formatPercent(to, language)}`;
}

const isHidden = (difference: number): boolean => Math.abs(difference) > exact && Math.abs(difference) < 0.0005;

const signOf = (difference: number): string => (Math.abs(difference) <= exact ? '±' : difference > 0 ? '+' : '−');

/** The digits of a difference between two shares in percentage points, with its sign, where the unit stands in the heading: `+5.6`; one too small for a decimal is `+0.1 未満`. */
export function formatGain(gain: number, language: Language): string {
  if (isHidden(gain)) return translator(language)('finding.percent.under', { percent: `${signOf(gain)}0.1` });
  return `${signOf(gain)}${formatNumber(Math.abs(gain) * 100, language, 1)}`;
}

/** The same with its unit: `+5.6 ポイント`, `+0.1 ポイント未満`. */
export const formatGainInPoints = (gain: number, language: Language): string => inPoints(gain, signOf(gain), language);

/**
 * How far two percentages that are shown side by side are apart, so that the difference is that of what is shown: 85.5 % and 77.4 % are
 * `+8.1 ポイント` apart. Two that look the same and are not differ by less than 0.1 points.
 */
export function formatShareDifference(share: number, from: number, language: Language): string {
  const shown = (toTenths(share) - toTenths(from)) / 1000;
  return formatGainInPoints(shown === 0 && Math.abs(share - from) > exact ? Math.sign(share - from) * leastShown : shown, language);
}

/** A difference of two shares that shows no more than which is larger. */
const leastShown = 1e-4;

/** A share in tenths of a percent, rounded as it is shown. */
const toTenths = (share: number): number => Math.round(Number(formatter('en', 1, 1).format(share * 100)) * 10);

/** How far an amount lies from another, as a share of that one in percent: `+5.6 %`, `+0.1 % 未満`. */
export function formatRelativeDifference(share: number, language: Language): string {
  if (isHidden(share)) return translator(language)('finding.percent.under', { percent: `${signOf(share)}0.1 %` });
  return `${formatGain(share, language)} %`;
}

/** A lead of one share over another in percentage points: `12.5 ポイント`; one too small for a decimal is `0.1 ポイント未満`. */
export const formatPoints = (lead: number, language: Language): string => inPoints(lead, '', language);

function inPoints(difference: number, sign: string, language: Language): string {
  const translate = translator(language);
  if (isHidden(difference)) return translate('finding.percent.pointsUnder', { points: `${sign}0.1` });
  const points = formatNumber(Math.abs(difference) * 100, language, 1);
  return translate('finding.percent.points', { points: `${sign}${points}`, count: points === '1' ? 1 : 2 });
}

/** An amount kept in yen, every digit of it in the currency unit, as it is typed: 0.3 yen are `0.00003` 万円. It reads back as the same amount. */
export const amountText = (yen: number, unit: CurrencyUnit): string => decimalText(yen, -Math.log10(yenPerUnit[unit]));

/** Digits a double surely keeps. */
const sureDigits = 15;

/**
 * An amount kept in yen as a number of the currency unit. What a person can have typed moves its decimal point, so that 0.7 yen are 0.0007 千円 and not
 * 0.0006999999999999999; what was calculated is divided.
 */
export function amountIn(yen: number, unit: CurrencyUnit): number {
  const isTyped = !Number.isInteger(yen) && Number(yen.toPrecision(sureDigits)) === yen;
  return isTyped ? Number(amountText(yen, unit)) : yen / yenPerUnit[unit];
}

/** Below this much of a yen a derived amount is what arithmetic left over. */
const nothing = 1e-6;

/** Sums are rounded: to whole yen from ¥100, or to two decimals, fewer where they are large, and never to nothing while something is there. */
function amountDecimals(yen: number, amount: number, unit: CurrencyUnit): number {
  const size = Math.abs(amount);
  if (Math.abs(yen) >= nothing && size < 0.01) return Math.min(20, 1 - Math.floor(Math.log10(size)));
  if (unit === 'yen') return size >= 100 ? 0 : 2;
  return size >= 10_000 ? 0 : size >= 1000 ? 1 : 2;
}

/** A derived amount kept in yen, as rounded digits in the currency unit; the unit stands in the heading. 1,016,667 yen is `101.67` 万円. */
export function formatAmount(yen: number, unit: CurrencyUnit, language: Language): string {
  const amount = amountIn(yen, unit);
  return formatNumber(amount, language, amountDecimals(yen, amount, unit));
}

/**
 * The difference of two derived amounts, with its sign, to the decimals that the larger of them is shown with, so that it says no more than
 * they do: `+1.25`, `±0`.
 */
export function formatAmountDifference(yen: number, from: number, unit: CurrencyUnit, language: Language): string {
  const larger = Math.max(Math.abs(yen), Math.abs(from));
  const digits = formatNumber(Math.abs(amountIn(yen - from, unit)), language, amountDecimals(larger, amountIn(larger, unit), unit));
  return digits === '0' ? '±0' : `${yen > from ? '+' : '−'}${digits}`;
}

/** Decimals beyond the usual ones at which numbers are still told apart. */
const finest = 6;

/**
 * How many decimals tell numbers that belong together apart, so that none looks like another or crosses it by rounding: at least the usual ones.
 * Numbers that differ in the last bits only are the same.
 */
export function decimalsApart(values: readonly number[], usual: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const pairs = sorted.flatMap((value, index): (readonly [number, number])[] => {
    const next = sorted[index + 1];
    return next === undefined || next - value <= 1e-9 * Math.max(Math.abs(value), Math.abs(next)) ? [] : [[value, next]];
  });
  let decimals = usual;
  while (decimals < usual + finest && pairs.some(([a, b]) => a.toFixed(decimals) === b.toFixed(decimals))) decimals += 1;
  return decimals;
}

/** A derived unit price kept in yen, beside others of its line: with as many decimals as tell them apart, where sums are rounded further. */
export function formatUnitPrice(yen: number, beside: readonly number[], unit: CurrencyUnit, language: Language): string {
  const all = [yen, ...beside];
  const usual = Math.max(...all.map((value) => amountDecimals(value, amountIn(value, unit), unit)));
  return formatNumber(amountIn(yen, unit), language, decimalsApart(all.map((value) => amountIn(value, unit)), usual));
}

/** As many decimals as there can be. */
const everyDecimal = 20;

/** An amount somebody typed, as every digit of it in the currency unit; the unit stands in the heading. 8.5 yen is `8.5`, 1,234,567 yen `123.4567` 万円. */
export const formatTypedAmount = (yen: number, unit: CurrencyUnit, language: Language): string => formatNumber(amountIn(yen, unit), language, everyDecimal);

/** The same with its unit. */
export const formatTypedAmountWithUnit = (yen: number, unit: CurrencyUnit, language: Language): string =>
  translator(language)(`charts.amount.${unit}`, { amount: formatTypedAmount(yen, unit, language) });

/** A rate of 0..1 in percent, as it is typed; below 1 % with its sign, without which it could be a share. */
export const rateText = (rate: number): string => `${decimalText(rate, 2)}${rate > 0 && rate < 0.01 ? '%' : ''}`;

/** A number somebody typed, in full. */
export const formatTyped = (value: number, language: Language): string => formatNumber(value, language, everyDecimal);

/** An amount with its unit: `101.67 万円`. */
export const formatAmountWithUnit = (yen: number, unit: CurrencyUnit, language: Language): string =>
  translator(language)(`charts.amount.${unit}`, { amount: formatAmount(yen, unit, language) });

/** Two amounts as a range in digits of the currency unit, which stands in the heading: `60〜120`. */
export const formatAmounts = (from: number, to: number, unit: CurrencyUnit, language: Language): string =>
  formatSpan(formatAmount(from, unit, language), formatAmount(to, unit, language), language);

/** Two numbers as they are shown, as a range. */
export const formatSpan = (from: string, to: string, language: Language): string => `${from}${dash(language)}${to}`;

/** Two amounts as a range with their unit: `60〜120 万円`. */
export const formatAmountRange = (from: number, to: number, unit: CurrencyUnit, language: Language): string =>
  translator(language)(`charts.amount.${unit}`, { amount: formatAmounts(from, to, unit, language) });

const dash = (language: Language): string => (language === 'ja' ? '〜' : '–');

/** Names as running text: `A と B`, `A、B、C`; `A and B`, `A, B and C`. */
export function formatList(names: readonly string[], language: Language): string {
  if (language === 'ja') return names.length === 2 ? names.join(' と ') : names.join('、');
  return new Intl.ListFormat(locales.en, { type: 'conjunction' }).format(names);
}
