import { type DigitsReading, digitsAsNumber, readDigits } from './number.ts';

/** Powers of ten that number words stand for. */
const small: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };
const large: Readonly<Record<string, number>> = { 万: 4, 億: 8, 兆: 12 };
const english: readonly (readonly [RegExp, number])[] = [
  [/ ?(?:k|thousand)$/i, 3],
  [/ ?(?:M|mn|[Mm]illion)$/, 6],
  [/ ?(?:bn|[Bb]illion)$/, 9],
];

/** A number with a word of size behind it, such as `34万`; 0 places where there is none. */
export interface Scaled {
  readonly value: number;
  /** A word of size was stated. */
  readonly stated: boolean;
  /** Digits without a word of size follow one with it, as in 1億2000, which people say for 1億2,000万 too. */
  readonly open: boolean;
  /** Gives the same number times a power of ten, without rounding in between; NaN where it is something and comes to 0. */
  times(places: number): number;
}

type ScaledFlaw = Exclude<DigitsReading, { digits: string }> | { readonly flaw: 'unit'; readonly unit: string };

const single = (digits: string, places: number, stated: boolean, open = false): Scaled => {
  const times = (more: number): number => digitsAsNumber(`${digits}e${places + more}`);
  return { value: times(0), stated, open, times };
};

const part = /^(?<digits>\d[\d.,、。'’ ]*) ?(?<small>[十百千])?(?<large>[万億兆])? ?/u;

/**
 * Reads a number from 0 up with words of size: 1億2,000万, 2千万, 3百, 1.2 million, 340k. A power of ten moves the decimal point of what was typed,
 * so 34.7万 is 347,000 exactly.
 */
export function readScaled(text: string): Scaled | ScaledFlaw {
  for (const [pattern, places] of english) {
    if (!pattern.test(text)) continue;
    const reading = readDigits(text.replace(pattern, ''));
    if ('digits' in reading) return single(reading.digits, places, true);
  }
  const [, mantissa, exponent] = /^(\d+(?:\.\d+)?)e([+-]?\d{1,3})$/i.exec(text) ?? [];
  if (mantissa !== undefined) return single(mantissa, Number(exponent), false);
  const whole = readDigits(text);
  if ('digits' in whole) return single(whole.digits, 0, false);
  return whole.flaw === 'notNumber' ? readParts(text) : whole;
}

interface Part {
  readonly digits: string;
  readonly small: number;
  readonly large: number | null;
}

function readParts(text: string): Scaled | ScaledFlaw {
  const parts: Part[] = [];
  let rest = text;
  for (let found = part.exec(rest); found !== null; found = part.exec(rest)) {
    const { digits: typed = '', small: ten = '', large: myriad = '' } = found.groups ?? {};
    const reading = readDigits(typed.trim());
    if ('flaw' in reading) return reading;
    parts.push({ digits: reading.digits, small: small[ten] ?? 0, large: myriad === '' ? null : (large[myriad] ?? 0) });
    rest = rest.slice(found[0].length);
  }
  const [first] = parts;
  if (first === undefined) return { flaw: 'notNumber' };
  if (rest !== '') return /\d/.test(rest) ? { flaw: 'notNumber' } : { flaw: 'unit', unit: rest };
  if (parts.length === 1) return single(first.digits, first.small + (first.large ?? 0), true);
  const value = sumOf(parts);
  const last = parts.at(-1);
  return value === null ? { flaw: 'notNumber' } : single(String(value), 0, true, last?.small === 0 && last.large === null);
}

/** What parts come to, 1億 and 2,000万 and 5千; null unless each is whole and smaller than what the part before it counts. */
function sumOf(parts: readonly Part[]): number | null {
  let total = 0;
  let pending = 0;
  let room = Infinity;
  let largeRoom = Infinity;
  for (const { digits, small: ten, large: myriad } of parts) {
    const value = Number(`${digits}e${ten}`);
    if (digits.includes('.') || value >= room) return null;
    pending += value;
    room = 10 ** ten;
    if (myriad === null) continue;
    if (pending * 10 ** myriad >= largeRoom) return null;
    total += pending * 10 ** myriad;
    [pending, room, largeRoom] = [0, Infinity, 10 ** myriad];
  }
  const value = total + pending;
  return pending >= largeRoom || !Number.isSafeInteger(value) ? null : value;
}
