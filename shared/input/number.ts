import { dashes, plain } from './plain.ts';

/** Digits with at most one decimal point and no separators, such as `1234.5`, or why a text is none. */
export type DigitsReading = { readonly digits: string } | { readonly flaw: 'notNumber' | 'separators' | 'trailingMinus' };

/** What stands before a number below 0: dashes, and the triangles of Japanese accounts. */
export const minusSigns = `${dashes}▲△▴▵▼▽`;

const negativeSign = new RegExp(`^(?:[${minusSigns}]|マイナス|minus ) ?`, 'iu');
const endingInMinus = new RegExp(`^[\\d.,]+ ?[${dashes}]$`, 'u');
const ungrouped = /^(?:\d+\.?\d*|\.\d+)$/;
const grouped = /^[1-9]\d{0,2}(?:(?<separator>[, '’])\d{3}(?:\k<separator>\d{3})*)(?:\.\d+)?$/u;

/** A sign in front, ▲ and △ of Japanese accounts among them, or the parentheses of an accounting format; null without any. */
export function splitSign(text: string): { readonly negative: boolean; readonly rest: string } | null {
  const inside = /^\((.+)\)$/.exec(text)?.[1];
  if (inside !== undefined) return { negative: true, rest: inside.trim() };
  if (negativeSign.test(text)) return { negative: true, rest: text.replace(negativeSign, '') };
  return text.startsWith('+') ? { negative: false, rest: text.slice(1).trim() } : null;
}

/**
 * The digits of a number in plain form, thousands in groups of three taken together.
 * @returns the flaw `separators` where a comma or point could be either, as in 1.234,56 or 12,34; `trailingMinus` for 5,000-, which is less than nothing in some
 * accounts and a closing mark in Japanese prices
 */
export function readDigits(text: string): DigitsReading {
  const digits = text.replaceAll('、', ',').replaceAll('。', '.');
  if (ungrouped.test(digits)) return { digits };
  if (grouped.test(digits)) return { digits: digits.replaceAll(/[, '’]/gu, '') };
  if (endingInMinus.test(digits)) return { flaw: 'trailingMinus' };
  return { flaw: /^[\d.,'’ ]*\d[\d.,'’ ]*$/u.test(digits) ? 'separators' : 'notNumber' };
}

/**
 * Reads a number as people type or paste it: either width, thousands in groups of three, −, ー, ▲, △ or parentheses below 0. It states no unit:
 * a text with one is no number.
 * @returns null when the text is not a number, or could be read as two
 */
export function parseNumber(text: string): number | null {
  const whole = plain(text);
  const sign = splitSign(whole);
  const rest = sign?.rest ?? whole;
  const isScientific = /^\d+(?:\.\d+)?e[+-]?\d{1,3}$/i.test(rest);
  const reading = isScientific ? { digits: rest } : readDigits(rest);
  const number = 'digits' in reading ? digitsAsNumber(reading.digits) : Number.NaN;
  return Number.isNaN(number) ? null : signed(number, sign?.negative);
}

/** A number by its digits, with or without an exponent; NaN where it is something and yet too small to be told from 0. */
export function digitsAsNumber(digits: string): number {
  const number = Number(digits);
  return number === 0 && /[1-9]/.test(digits.replace(/e.*$/i, '')) ? Number.NaN : number;
}

/** Nothing has no sign. */
export const signed = (value: number, negative = false): number => (negative && value !== 0 ? -value : value);
