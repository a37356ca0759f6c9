import { lastMonth } from '../model/estimate.ts';
import { parseNumber } from './number.ts';
import { plain } from './plain.ts';
import { read, refused, type TextReading } from './reading.ts';

/**
 * Reads a month of the horizon by its number: 3, 3か月目, 第3月, month 3. 4月 is April, which the horizon does not know, and 2年目 is twelve months:
 * both are refused by name.
 */
export function parseMonth(text: string): TextReading<number> {
  const whole = plain(text);
  if (/(?:\d年|\d\/|^)\s*\d{1,2}月$/u.test(whole) || /^\d{4}[-/.]\d{1,2}$/.test(whole)) return refused('calendarMonth', text);
  if (/年目$|years?\b/iu.test(whole)) return refused('monthByYear', text);
  const month = parseNumber(whole.replace(/^(?:第|months? ?|m)/iu, '').replace(/ ?(?:[かヶケカヵ箇]?月目|[かヶケカヵ箇]月|(?:st|nd|rd|th)? ?months?)$/iu, ''));
  return month !== null && Number.isInteger(month) && month >= 1 && month <= lastMonth ? read(month) : refused('notMonth', text, { last: lastMonth });
}
