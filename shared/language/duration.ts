import type { DurationUnit } from '../model/project.ts';
import { decimalText } from './decimal-text.ts';
import { formatNumber } from './format.ts';
import { type Language, translator } from './index.ts';

/** Working days of a week of plan time. */
const daysPerWeek = 5;

/** A length of time kept in weeks as a number of the unit. */
export const durationIn = (weeks: number, unit: DurationUnit): number => (unit === 'days' ? weeks * daysPerWeek : weeks);

/** A length of time kept in weeks, as digits in the unit; the unit stands in the heading. */
export const formatDuration = (weeks: number, unit: DurationUnit, language: Language, decimals = 2): string =>
  formatNumber(durationIn(weeks, unit), language, decimals);

/** A length of time with its unit: `8.5 週`, `42.5 営業日`. */
export const formatDurationWithUnit = (weeks: number, unit: DurationUnit, language: Language, decimals = 1): string =>
  translator(language)(`plan.length.${unit}`, { length: formatDuration(weeks, unit, language, decimals) });

/** How much later one length is than another, with its sign: the difference of the two numbers as they are shown, so that a column adds up. */
export function durationDifference(weeks: number, from: number, unit: DurationUnit, language: Language, decimals = 2): string {
  const scale = 10 ** decimals;
  const shown = (length: number): number => Math.round(durationIn(length, unit) * scale);
  const difference = shown(weeks) - shown(from);
  return `${difference === 0 ? '±' : difference > 0 ? '+' : '−'}${formatNumber(Math.abs(difference) / scale, language, decimals)}`;
}

/** A length of time as it is typed: the fewest digits, at least six decimals where there are so many, that are read back as the same length; no separators. */
export function durationText(weeks: number, unit: DurationUnit): string {
  const length = durationIn(weeks, unit);
  const back = (text: string): number => (unit === 'days' ? Number(text) / daysPerWeek : Number(text));
  for (let decimals = 6; decimals < 20; decimals += 1) {
    const text = length.toFixed(decimals);
    if (back(text) === weeks) return decimalText(Number(text));
  }
  return decimalText(length);
}

/** A predecessor as it is typed, its lag with a unit: `3`, `3+1週`, `5-2日`. */
export function predecessorText(number: number, lag: number, unit: DurationUnit, language: Language): string {
  if (lag === 0) return String(number);
  return `${number}${lag > 0 ? '+' : '-'}${durationText(Math.abs(lag), unit)}${translator(language)(`plan.lagUnit.${unit}`)}`;
}
