import { dayNumber, dayOf } from './day-number.ts';
import { holidayYears, japaneseHolidays } from './japanese-holidays.ts';

/** Days off that follow one another, both ends included. YYYY-MM-DD. */
export interface DaysOff {
  readonly firstDay: string;
  readonly lastDay: string;
}

/** Which days are worked: Monday to Friday, less what is named here. */
export interface CalendarRules {
  /** Whether Japan's national holidays are off. They are known for the years of `holidayYears`. */
  readonly holidaysOff: boolean;
  /** Other days off, in any order; they may overlap. */
  readonly closed: readonly DaysOff[];
}

/**
 * A calendar ready for use. Weekdays are numbered through from a Monday on, and what is closed is kept as stretches of weekdays that do
 * not touch. A worked day's number is that of its weekday less the closed ones before it, so that any step takes one search among the
 * stretches, however long they are.
 */
export interface WorkingCalendar {
  /** The first weekday of each stretch, rising. */
  readonly starts: Float64Array;
  /** How many weekdays are closed before each stretch; the last entry counts them all. */
  readonly closedBefore: Float64Array;
}

const workdaysPerWeek = 5;
/** Offsets closer to a whole day than this are that day: last bits of sums of weeks. */
const tolerance = 1e-9;

/** How many weekdays lie before a day. */
const weekdaysBefore = (number: number): number => {
  const week = Math.floor(number / 7);
  return week * workdaysPerWeek + Math.min(workdaysPerWeek, number - week * 7);
};

/** How many entries of a row come before the first that is not held to be early; early ones come first. */
function countEarly(length: number, isEarly: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isEarly(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many worked days lie before a day. */
function workedBefore({ starts, closedBefore }: WorkingCalendar, number: number): number {
  const weekdays = weekdaysBefore(number);
  const begun = countEarly(starts.length, (index) => (starts[index] ?? 0) < weekdays);
  if (begun === 0) return weekdays;
  const open = weekdays - (starts[begun - 1] ?? 0);
  return weekdays - Math.min(closedBefore[begun] ?? 0, (closedBefore[begun - 1] ?? 0) + open);
}

/** The day that so many worked days lie before and that is worked itself. */
function workedDay({ starts, closedBefore }: WorkingCalendar, worked: number): string {
  const weekday = worked + (closedBefore[countEarly(starts.length, (index) => (starts[index] ?? 0) - (closedBefore[index] ?? 0) <= worked)] ?? 0);
  const week = Math.floor(weekday / workdaysPerWeek);
  return dayOf(week * 7 + weekday - week * workdaysPerWeek);
}

/** @throws RangeError for a closed day that is none, or a last one before the first */
export function workingCalendar({ holidaysOff, closed }: CalendarRules): WorkingCalendar {
  const holidays = holidaysOff ? japaneseHolidays(`${holidayYears.from}-01-01`, `${holidayYears.to}-12-31`).map(({ day }) => ({ firstDay: day, lastDay: day })) : [];
  const starts: number[] = [];
  const closedBefore = [0];
  let end = Number.NEGATIVE_INFINITY;
  for (const [from, to] of [...holidays, ...closed].map(weekdaysOf).toSorted(([a], [b]) => a - b)) {
    const first = Math.max(from, end);
    if (to <= first) continue;
    const total = (closedBefore.at(-1) ?? 0) + to - first;
    if (from > end) {
      starts.push(from);
      closedBefore.push(total);
    } else closedBefore[closedBefore.length - 1] = total;
    end = to;
  }
  return { starts: Float64Array.from(starts), closedBefore: Float64Array.from(closedBefore) };
}

/** The weekdays of days off, from the first up to, not including, the second. */
function weekdaysOf({ firstDay, lastDay }: DaysOff): readonly [number, number] {
  if (lastDay < firstDay) throw new RangeError(`days off must not end before they begin, as ${firstDay} to ${lastDay} do`);
  return [weekdaysBefore(dayNumber(firstDay)), weekdaysBefore(dayNumber(lastDay) + 1)];
}

/** @throws RangeError for a day that is none */
export function isWorkingDay(calendar: WorkingCalendar, day: string): boolean {
  const number = dayNumber(day);
  return workedBefore(calendar, number + 1) > workedBefore(calendar, number);
}

/**
 * The nth working day after a day, or before it where n is below 0; the day itself for 0, worked or not. Excel's WORKDAY.
 * @param from YYYY-MM-DD; it does not count itself
 * @param n whole number
 * @throws RangeError for a day that is none or an n that is not whole
 */
export function workingDay(calendar: WorkingCalendar, from: string, n: number): string {
  if (!Number.isSafeInteger(n)) throw new RangeError(`a number of days must be whole, not ${n}`);
  const number = dayNumber(from);
  if (n === 0) return from;
  return workedDay(calendar, n > 0 ? workedBefore(calendar, number + 1) + n - 1 : workedBefore(calendar, number) + n);
}

/**
 * The day on which a task begins that begins so many weeks after the plan does. A week of plan time is 5 working days; the first
 * working day from the plan's start on is day 0.
 * @param planStart YYYY-MM-DD, worked or not
 * @param weeks weeks of plan time from the start, 0 or more
 */
export const startDate = (calendar: WorkingCalendar, planStart: string, weeks: number): string =>
  workedDay(calendar, workedBefore(calendar, dayNumber(planStart)) + daysBegun(weeks));

/**
 * The day at whose end something is finished that ends so many weeks after the plan begins: the last day worked on it. What takes no time
 * is reached with what it follows, a milestone after a Friday's finish on that Friday; at the very start of a plan, on its first day.
 * @param planStart YYYY-MM-DD, worked or not
 * @param weeks weeks of plan time from the start to its end, 0 or more
 */
export const finishDate = (calendar: WorkingCalendar, planStart: string, weeks: number): string =>
  workedDay(calendar, workedBefore(calendar, dayNumber(planStart)) + Math.max(0, Math.ceil(weeks * workdaysPerWeek - tolerance) - 1));

/** Whether a length of time is none, as that of a milestone. @param weeks 0 or more */
export const takesNoTime = (weeks: number): boolean => weeks * workdaysPerWeek <= tolerance;

const daysBegun = (weeks: number): number => Math.floor(weeks * workdaysPerWeek + tolerance);

/**
 * The plan time there is from the plan's start to the end of a day, in weeks; 0 for a day before the start.
 * @param planStart YYYY-MM-DD, worked or not
 * @param day YYYY-MM-DD, worked or not
 */
export const weeksUntil = (calendar: WorkingCalendar, planStart: string, day: string): number =>
  Math.max(0, workedBefore(calendar, dayNumber(day) + 1) - workedBefore(calendar, dayNumber(planStart))) / workdaysPerWeek;
