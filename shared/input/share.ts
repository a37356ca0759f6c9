import { type Share, share } from '../model/values.ts';
import { parseNumber } from './number.ts';
import { plain } from './plain.ts';
import { read, refused, type TextReading } from './reading.ts';
import { readScaled } from './scaled.ts';

const percentSign = / ?(?:%|パーセント|percent)$/iu;

/** Digits of percent as a share, to the last one; null where they are no plain number from 0 up. */
function ofPercent(digits: string): number | null {
  const scaled = readScaled(digits);
  return 'flaw' in scaled || scaled.stated ? null : scaled.times(-2);
}

/** Reads a share as people type it: 0.7, 70%, ７割, 7割5分. Null when it is none from 0 to 1. */
export function parseShare(text: string): Share | null {
  const whole = plain(text);
  const [, tenths, hundredths = '0'] = /^(\d+(?:\.\d+)?) ?割 ?(?:(\d) ?分)?$/u.exec(whole) ?? [];
  const number = percentSign.test(whole) ? ofPercent(whole.replace(percentSign, '')) : tenths === undefined ? parseNumber(whole) : (Number(tenths) * 10 + Number(hundredths)) / 100;
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
