import { dayNumber } from '../../../shared/method/schedule/day-number.ts';

const dayZero = dayNumber('1899-12-30');

/** The number by which a spreadsheet knows a day (YYYY-MM-DD). */
export const serialOf = (day: string): number => dayNumber(day) - dayZero;
