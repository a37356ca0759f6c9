import { dayNumber, dayOf } from '../method/schedule/day-number.ts';
import { day } from '../model/values.ts';
import { eraNamed } from './era.ts';
import { plain, withHyphens } from './plain.ts';
import { read, readAs, refused, type TextReading } from './reading.ts';

interface Written {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  /** False where the text has no year. */
  readonly yearGiven?: false;
}

const separator = String.raw`\s*[-/.年月]\s*`;
const era = '令和|平成|昭和|大正|明治|令|平|昭|大|明|[RHSTM]';
const western = new RegExp(`^(?<year>\\d{4})${separator}(?<month>\\d{1,2})${separator}(?<date>\\d{1,2})\\s*[日.]?$`, 'u');
const japanese = new RegExp(`^(?<era>${era})\\s*(?<year>\\d{1,2}|元)${separator}(?<month>\\d{1,2})${separator}(?<date>\\d{1,2})\\s*日?$`, 'iu');
const compact = /^(?<year>\d{4})(?<month>\d{2})(?<date>\d{2})$/;
const withoutYear = /^(?<month>\d{1,2})(?:\/|\s*月\s*)(?<date>\d{1,2})\s*日?$/u;
const yearLast = /^(?<first>\d{1,2})[-/.](?<second>\d{1,2})[-/.](?<year>\d{4})$/;
const dayFirst = /^(?<date>\d{1,2})(?:st|nd|rd|th)?[-/ ]?(?<name>[a-z]{3,9})\.?,?[-/ ]?(?<year>\d{4})$/i;
const monthFirst = /^(?<name>[a-z]{3,9})\.? (?<date>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i;
const shortYear = /^'?\d{1,2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/u;
const monthOnly = /^(?:\d{4}|(?:令和|平成|[RH])\d{1,2})[-/.年]\d{1,2}(?:月(?:末|初め?|中|[上中下]旬)?)?$/iu;

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const weekdays = ['日月火水木金土', ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']] as const;

const time =
  /(?:T|\s+|(?<=[日)]))(?:(?:午前|午後|[AP]M)\s*)?(?<hours>\d{1,2})(?::(?<minutes>\d{2})(?::\d{2}(?:[.,]\d+)?)?|時(?:(?<minutesJa>\d{1,2})分)?(?:\d{1,2}秒)?)\s*(?:[AP]M)?\s*(?<zone>Z|[+-]\d{2}:?\d{2}|JST|UTC)?$/iu;
/** A weekday behind a date. 11月1日 ends in 日 too, which is Sunday only in parentheses, before 曜, or behind another 日. */
const weekdayLast =
  /\s*[([]\s*([日月火水木金土])(?:曜日?)?\s*[)\]]$|\s*([日月火水木金土])曜日?$|\s+([月火水木金土])$|(?<=日)\s+(日)$|[\s,(]*((?:sun|mon|tue|wed|thu|fri|sat)[a-z]*)\.?\s*\)?$/iu;
const weekdayFirst = /^((?:sun|mon|tue|wed|thu|fri|sat)[a-z]*)\.?,?\s+/iu;

/**
 * Reads a day as people write and paste it: 2026-11-01, 2026/11/1, 2026年11月1日, 20261101, 令和8年11月1日, R8.11.1, 1 Nov 2026, each with a time or a
 * weekday behind it; 10/1 is in the year in which it is nearest to `today`, which is said. What could be two days is refused, a weekday that is not the day's, and a year no project is in.
 * @param today a day of the calendar
 * @returns the calendar's `2026-11-01`
 */
export function parseDay(text: string, today: string): TextReading<string> {
  const timed = withHyphens(plain(text));
  const clock = time.exec(timed);
  const whole = (clock === null ? timed : timed.slice(0, clock.index)).replace(/^西暦/u, '').trim();
  const named = weekdayFirst.exec(whole) ?? weekdayLast.exec(whole);
  const written = readWritten(named === null ? whole : whole.replace(named[0], '').trim(), today);
  if ('reason' in written) {
    const serial = serialDay(timed);
    return serial === null ? refused(written.reason, text, written.values) : refused('serialDay', text, { day: serial });
  }
  if (clock !== null && Number(clock.groups?.['hours']) > 23) return refused('notDay', text);
  const found = day.safeParse(calendarDay(written));
  if (!found.success) return refused('noSuchDay', text);
  if (written.year < firstYear || written.year > lastYear) return refused('dayOutOfRange', text, { first: firstYear, last: lastYear });
  const name = named?.slice(1).find((group) => group !== undefined);
  if (name !== undefined && placeOf(name) !== weekdayOf(found.data)) return refused('otherWeekday', text, { day: found.data });
  if (clock !== null && isAnotherDayInJapan(clock.groups ?? {})) return refused('dayByZone', text);
  return written.yearGiven === false ? readAs(found.data, 'nearestYear', text, { day: found.data }) : read(found.data);
}

/** Years of projects that have been or will be; a year outside is mistyped. */
const [firstYear, lastYear] = [1900, 2200];

/** Spreadsheets number days from the last but one of 1899, as if 1900 had a leap day; null for a number no project's day has. */
function serialDay(text: string): string | null {
  const [, days] = /^([2-9]\d{4})(?:\.\d+)?$/.exec(text) ?? [];
  return days === undefined ? null : dayOf(dayNumber('1899-12-30') + Number(days));
}

/** 0 is a Sunday; days are numbered so that a Monday's number is divisible by 7. */
const weekdayOf = (calendarDay: string): number => (((dayNumber(calendarDay) + 1) % 7) + 7) % 7;

const pad = (number: number, length = 2): string => String(number).padStart(length, '0');
const calendarDay = ({ year, month, date }: Written): string => `${pad(year, 4)}-${pad(month)}-${pad(date)}`;

const placeOf = (name: string): number => {
  const japaneseName = weekdays[0].indexOf(name.charAt(0));
  return japaneseName >= 0 ? japaneseName : weekdays[1].findIndex((known) => known.startsWith(name.toLowerCase().slice(0, 3)));
};

/** With a time of another zone the day in Japan can be another one than the day written. */
function isAnotherDayInJapan({ hours = '0', minutes = '0', zone }: Readonly<Record<string, string | undefined>>): boolean {
  if (zone === undefined || zone === 'JST') return false;
  const [, sign = '+', zoneHours = '0', zoneMinutes = '0'] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes));
  const inJapan = Number(hours) * 60 + Number(minutes) - offset + 9 * 60;
  return inJapan < 0 || inJapan >= 24 * 60;
}

type Unread = { readonly reason: 'notDay' | 'dayOrMonthFirst' | 'shortYear' | 'noDayOfMonth' | 'noSuchDay'; readonly values?: Readonly<Record<string, string>> };

function readWritten(text: string, today: string): Written | Unread {
  const both = /^(?<one>.*年)\s*\((?<other>.*年)\)(?<rest>.*)$/u.exec(text)?.groups;
  if (both !== undefined) return inBothCalendars(`${both['one']}${both['rest']}`, `${both['other']}${both['rest']}`, today);
  const full = western.exec(text)?.groups ?? compact.exec(text)?.groups;
  if (full !== undefined) return numbers(full, Number(full['year']));
  const named = japanese.exec(text)?.groups;
  if (named !== undefined) return inEra(named);
  const short = withoutYear.exec(text)?.groups;
  if (short !== undefined) return inNearestYear(short, today);
  const last = yearLast.exec(text)?.groups;
  if (last !== undefined) return orderOf(Number(last['first']), Number(last['second']), Number(last['year']));
  const english = (dayFirst.exec(text) ?? monthFirst.exec(text))?.groups;
  if (english !== undefined) {
    const month = months.findIndex((month) => month.startsWith((english['name'] ?? '').toLowerCase().replace(/^sept$/, 'sep'))) + 1;
    return month === 0 ? { reason: 'notDay' } : { year: Number(english['year']), month, date: Number(english['date']) };
  }
  if (shortYear.test(text)) return { reason: 'shortYear' };
  return { reason: monthOnly.test(text) ? 'noDayOfMonth' : 'notDay' };
}

/** A day without a year in the year of `today`, the one before or the one after: whichever is nearest, the later one of two. */
function inNearestYear(groups: Readonly<Record<string, string | undefined>>, today: string): Written {
  const year = Number(today.slice(0, 4));
  const candidates = [year + 1, year, year - 1].map((tried): Written => ({ ...numbers(groups, tried), yearGiven: false }));
  const distanceOf = (written: Written): number => {
    const found = day.safeParse(calendarDay(written));
    return found.success ? Math.abs(dayNumber(found.data) - dayNumber(today)) : Infinity;
  };
  return candidates.reduce((nearest, tried) => (distanceOf(tried) < distanceOf(nearest) ? tried : nearest));
}

/** 令和9年（2027年）4月5日 says its year twice, and must say the same. */
function inBothCalendars(one: string, other: string, today: string): Written | Unread {
  const [first, second] = [readWritten(one, today), readWritten(other, today)];
  return !('reason' in first) && !('reason' in second) && calendarDay(first) === calendarDay(second) ? first : { reason: 'notDay' };
}

const numbers = ({ month, date }: Readonly<Record<string, string | undefined>>, year: number): Written => ({ year, month: Number(month), date: Number(date) });

/** A year past an era's end means the year it would have been, as contracts of 平成 say 平成33年; a day before its beginning is none of it. */
function inEra(groups: Readonly<Record<string, string | undefined>>): Written | Unread {
  const found = eraNamed(groups['era'] ?? '');
  if (found === undefined) return { reason: 'notDay' };
  const written = numbers(groups, found.firstYear - 1 + (groups['year'] === '元' ? 1 : Number(groups['year'])));
  return calendarDay(written) < found.firstDay ? { reason: 'noSuchDay' } : written;
}

/** 25/12/2026 and 12/25/2026 can be one day only; 11/1/2026 could be two. */
function orderOf(first: number, second: number, year: number): Written | Unread {
  if (first === second || second > 12) return { year, month: first, date: second };
  if (first > 12) return { year, month: second, date: first };
  return { reason: 'dayOrMonthFirst', values: { first: calendarDay({ year, month: first, date: second }), second: calendarDay({ year, month: second, date: first }) } };
}
