import { weeksUntil } from '../../shared/method/schedule/calendar.ts';
import { dayNumber, dayOf } from '../../shared/method/schedule/day-number.ts';
import type { PlanCalendar } from '../../shared/plan.ts';

/** A mark of the axis: weeks of plan time from the start, and the day that stands there. */
export interface DateMark {
  readonly at: number;
  /** `2026-12-01` */
  readonly day: string;
}

/** Steps of an axis in weeks, and of one in months. */
const weekSteps = [1, 2, 4, 5, 10, 20, 50, 100, 200, 500, 1000];
const monthSteps = [1, 3, 6, 12, 24, 60, 120];
const weeksPerMonth = 4.3;
/** Days have four digits for the year; no mark lies beyond them. */
const lastYear = 9999;

/** The first step in weeks that leaves so many pixels between two marks. */
export const weekStep = (pixelsPerWeek: number, least: number): number => weekSteps.find((weeks) => weeks * pixelsPerWeek >= least) ?? 1000;

/**
 * The first day of the plan and the first days of the months after it, as far as they have room.
 * @param span how far the axis reaches, in weeks of plan time
 * @param pixelsPerWeek how long a week of plan time is drawn
 * @param least pixels between two marks
 */
export function monthMarks(calendar: PlanCalendar, span: number, pixelsPerWeek: number, least: number): readonly DateMark[] {
  const [year = 0, month = 1] = calendar.start.split('-').map(Number);
  const step = monthSteps.find((months) => months * weeksPerMonth * pixelsPerWeek >= least) ?? 120;
  const dayAt = (index: number): string | null => {
    const months = year * 12 + month - 1 + index * step;
    return months >= (lastYear + 1) * 12 ? null : `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`;
  };
  const marks = marksOf(calendar, span, (index) => (index === 0 ? calendar.start : dayAt(index)));
  // A plan that begins late in a month leaves no room for the name of that month.
  const [first, second] = marks;
  return first !== undefined && second !== undefined && (second.at - first.at) * pixelsPerWeek < least ? marks.slice(1) : marks;
}

/** The Mondays of a plan where they have room; days off take no plan time, so around holidays some have none. Arguments as for `monthMarks`. */
export function mondayMarks(calendar: PlanCalendar, span: number, pixelsPerWeek: number, least: number): readonly DateMark[] {
  if (pixelsPerWeek < least) return [];
  const monday = Math.ceil(dayNumber(calendar.start) / 7) * 7;
  const marks = marksOf(calendar, span, (index) => {
    const day = dayOf(monday + index * 7);
    return Number(day.slice(0, -6)) > lastYear ? null : day;
  });
  const kept: DateMark[] = [];
  for (const mark of marks) if ((mark.at - (kept.at(-1)?.at ?? -Infinity)) * pixelsPerWeek >= least) kept.push(mark);
  return kept;
}

/** Marks one after the other, up to the end of the axis or of the days. */
function marksOf({ calendar, start }: PlanCalendar, span: number, dayAt: (index: number) => string | null): DateMark[] {
  const first = dayNumber(start);
  const marks: DateMark[] = [];
  for (let index = 0, day = dayAt(0); day !== null; day = dayAt((index += 1))) {
    const number = dayNumber(day);
    const at = number <= first ? 0 : weeksUntil(calendar, start, dayOf(number - 1));
    if (at > span) break;
    marks.push({ at, day });
  }
  return marks;
}
