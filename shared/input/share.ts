import { type Share, share } from '../model/values.ts';
import { parseNumber } from './number.ts';
import { plain } from './plain.ts';
import { read, refused, type TextReading } from './reading.ts';

const percentSign = / ?(?:%|パーセント|percent)$/iu;

const hundredth = (number: number | null): number | null => (number === null ? null : Number(`${number}e-2`));

/** Reads a share as people type it: 0.7, 70%, ７割, 7割5分. Null when it is none from 0 to 1. */
export function parseShare(text: string): Share | null {
  const whole = plain(text);
  const [, tenths, hundredths = '0'] = /^(\d+(?:\.\d+)?) ?割 ?(?:(\d) ?分)?$/u.exec(whole) ?? [];
  const number = tenths !== undefined ? hundredth(Number(tenths) * 10 + Number(hundredths)) : percentSign.test(whole) ? hundredth(parseNumber(whole.replace(percentSign, ''))) : parseNumber(whole);
  const parsed = share.safeParse(number);
  return parsed.success ? parsed.data : null;
}

/** Reads the score of a level. */
export function parseScore(text: string): TextReading<Share> {
  const found = parseShare(text);
  return found === null ? refused('notScore', text) : read(found);
}

/** Reads a rate that is typed in percent, with or without its sign: 10 and 10% are 0.1. What is below 1 without a sign could be either and is refused. */
export function parseRate(text: string): TextReading<Share> {
  const whole = plain(text);
  const number = parseNumber(whole);
  if (number !== null && number > 0 && number < 1) return refused('rateOrPercent', text, { percent: Number((number * 100).toFixed(6)), below: number });
  const found = parseShare(number === null ? whole : `${whole}%`);
  return found === null ? refused('notRate', text) : read(found);
}
