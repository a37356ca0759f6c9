import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DaysOff, finishDate, isWorkingDay, startDate, takesNoTime, weeksUntil, workingCalendar, workingDay } from '../../../../shared/method/schedule/calendar.ts';
import { dayNumber, dayOf } from '../../../../shared/method/schedule/day-number.ts';
import { japaneseHolidays } from '../../../../shared/method/schedule/japanese-holidays.ts';

const off = (firstDay: string, lastDay = firstDay): DaysOff => ({ firstDay, lastDay });

const plain = workingCalendar({ holidaysOff: false, closed: [] });
const japan = workingCalendar({ holidaysOff: true, closed: [] });
const newYear = workingCalendar({ holidaysOff: true, closed: [off('2026-12-29', '2027-01-03')] });

const anyDay = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2040-12-31') }).map(dayOf);
const anyDayNear = fc.integer({ min: dayNumber('2026-10-01'), max: dayNumber('2027-06-30') }).map(dayOf);
/** Clustered, so that they touch and overlap. */
const anyDaysOff = fc.tuple(fc.nat({ max: 120 }), fc.nat({ max: 12 })).map(([from, more]) => {
  const first = dayNumber('2026-12-01') + from;
  return off(dayOf(first), dayOf(first + more));
});
const anyCalendar = fc
  .record({ holidaysOff: fc.boolean(), closed: fc.array(anyDaysOff, { maxLength: 10 }) })
  .map((rules) => ({ rules, calendar: workingCalendar(rules) }));
const anyWeeks = fc.oneof(fc.nat({ max: 2000 }).map((days) => days / 5), fc.double({ min: 0, max: 400, noNaN: true }));

describe('the working calendar', () => {
  test('works Monday to Friday', () => {
    expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map((day) => isWorkingDay(plain, day))).toEqual([true, false, false, true]);
  });

  test('takes national holidays and closed days off, each once', () => {
    expect(isWorkingDay(japan, '2026-11-23')).toBe(false);
    expect(isWorkingDay(japan, '2026-05-06')).toBe(false);
    expect(isWorkingDay(japan, '2026-09-22')).toBe(false);
    expect(isWorkingDay(japan, '2026-12-31')).toBe(true);
    const twice = workingCalendar({ holidaysOff: true, closed: [off('2026-11-23', '2026-11-24'), off('2026-11-24'), off('2026-11-22')] });
    expect(workingDay(twice, '2026-11-20', 1)).toBe('2026-11-25');
  });

  test('takes days off for centuries like those for a day', () => {
    const asleep = workingCalendar({ holidaysOff: true, closed: [off('2026-12-01', '2926-11-30')] });
    expect(workingDay(asleep, '2026-11-30', 1)).toBe('2926-12-02');
    expect(workingDay(asleep, '2926-12-02', -1)).toBe('2026-11-30');
    expect(weeksUntil(asleep, '2026-11-30', '2500-01-01')).toBe(0.2);
  });

  test.each([off('2026-02-30'), off('2026-12-02', '2026-12-01'), off('2026-12-01', 'forever')])('refuses %j for days off', (wrong) => {
    expect(() => workingCalendar({ holidaysOff: false, closed: [wrong] })).toThrow(RangeError);
  });

  // Counted by hand; =WORKDAY(from, n, holidays) gives the same.
  test.each([
    [plain, '2026-11-20', 1, '2026-11-23'],
    [plain, '2026-11-21', 1, '2026-11-23'],
    [plain, '2026-11-21', -1, '2026-11-20'],
    [plain, '2026-11-23', -1, '2026-11-20'],
    [plain, '2026-11-21', 0, '2026-11-21'],
    [plain, '2026-11-20', 10, '2026-12-04'],
    [plain, '2026-11-20', -10, '2026-11-06'],
    [japan, '2026-04-28', 1, '2026-04-30'],
    [japan, '2026-05-01', 1, '2026-05-07'],
    [japan, '2026-09-18', 1, '2026-09-24'],
    [japan, '2026-09-24', -1, '2026-09-18'],
    [japan, '2026-12-31', 1, '2027-01-04'],
    [japan, '2027-01-08', 1, '2027-01-12'],
    [newYear, '2026-12-28', 1, '2027-01-04'],
    [newYear, '2026-12-28', 6, '2027-01-12'],
    [newYear, '2027-01-04', -1, '2026-12-28'],
  ])('case %# of WORKDAY', (calendar, from, n, day) => {
    expect(workingDay(calendar, from, n)).toBe(day);
  });

  test('refuses half days', () => {
    expect(() => workingDay(plain, '2026-11-20', 1.5)).toThrow(RangeError);
  });

  test('steps as someone does who goes through the days one by one', () => {
    const plainly = (isWorked: (day: string) => boolean, from: string, n: number): string => {
      let number = dayNumber(from);
      for (let left = Math.abs(n); left > 0; ) {
        number += Math.sign(n);
        if (isWorked(dayOf(number))) left -= 1;
      }
      return dayOf(number);
    };
    fc.assert(
      fc.property(anyCalendar, anyDayNear, fc.integer({ min: -40, max: 40 }), ({ calendar, rules }, from, n) => {
        const isOff = (day: string): boolean =>
          rules.closed.some(({ firstDay, lastDay }) => day >= firstDay && day <= lastDay) || (rules.holidaysOff && japaneseHolidays(day, day).length > 0);
        const isWorked = (day: string): boolean => dayNumber(day) % 7 < 5 && !isOff(day);
        expect(isWorkingDay(calendar, from)).toBe(isWorked(from));
        expect(workingDay(calendar, from, n)).toBe(plainly(isWorked, from, n));
      }),
    );
  });
});

describe('plan time', () => {
  test('begins with the first working day from the start on', () => {
    expect(startDate(plain, '2026-11-21', 0)).toBe('2026-11-23');
    expect(startDate(japan, '2026-11-21', 0)).toBe('2026-11-24');
  });

  test('a task of one week from Monday is finished on Friday, and the next begins on Monday', () => {
    expect(finishDate(plain, '2026-11-30', 1)).toBe('2026-12-04');
    expect(startDate(plain, '2026-11-30', 1)).toBe('2026-12-07');
  });

  test('a day begun is a day taken', () => {
    expect(finishDate(plain, '2026-11-30', 0.3)).toBe('2026-12-01');
    expect(startDate(plain, '2026-11-30', 0.3)).toBe('2026-12-01');
  });

  test('what takes no time is reached on the day on which what it follows is finished', () => {
    expect(finishDate(plain, '2026-11-30', 1)).toBe('2026-12-04');
    expect(finishDate(plain, '2026-11-30', 0)).toBe('2026-11-30');
    expect([takesNoTime(0), takesNoTime(0.3 - 0.2 - 0.1), takesNoTime(0.001)]).toEqual([true, true, false]);
    // Friday, 2027-01-08 is followed by a weekend and Coming-of-Age Day.
    expect(finishDate(japan, '2027-01-04', 1)).toBe('2027-01-08');
    expect(startDate(japan, '2027-01-04', 1)).toBe('2027-01-12');
  });

  test('the last bits of sums of weeks make no day', () => {
    const weeks = 0.1 + 0.2 + 0.3;
    expect(weeks).toBeGreaterThan(0.6);
    expect(finishDate(plain, '2026-11-30', weeks)).toBe('2026-12-02');
    expect(startDate(plain, '2026-11-30', 0.3 - 0.1)).toBe('2026-12-01');
  });

  test('12 weeks from the first of December 2026 end in March with the holidays off, in February without', () => {
    // Without: 60 weekdays. With: 12-29 to 01-01 (4), 01-11, 02-11 and 02-23 are off too: 7 weekdays later.
    expect(finishDate(plain, '2026-12-01', 12)).toBe('2027-02-22');
    expect(finishDate(newYear, '2026-12-01', 12)).toBe('2027-03-03');
  });

  test('counts up to and including a day, worked or not', () => {
    expect(weeksUntil(plain, '2026-11-30', '2026-12-04')).toBe(1);
    expect(weeksUntil(plain, '2026-11-30', '2026-12-06')).toBe(1);
    expect(weeksUntil(plain, '2026-11-30', '2026-11-30')).toBe(0.2);
    expect(weeksUntil(plain, '2026-11-30', '2026-11-01')).toBe(0);
  });

  test('nothing is finished before it begins, and both are working days', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyWeeks, fc.oneof(fc.constant(0), anyWeeks), ({ calendar }, planStart, start, length) => {
        const begun = startDate(calendar, planStart, start);
        const finished = finishDate(calendar, planStart, start + length);
        if (!takesNoTime(length)) expect(finished >= begun).toBe(true);
        expect(begun >= planStart).toBe(true);
        expect(isWorkingDay(calendar, begun)).toBe(true);
        expect(isWorkingDay(calendar, finished)).toBe(true);
      }),
    );
  });

  test('the plan time until a finish is the length in whole days, rounded up', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyWeeks, ({ calendar }, planStart, weeks) => {
        const until = weeksUntil(calendar, planStart, finishDate(calendar, planStart, weeks));
        expect(until * 5).toBeCloseTo(Math.max(1, Math.ceil(weeks * 5 - 1e-9)), 9);
      }),
    );
  });

  test('what is finished in the plan time until a working day is finished on that day', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 1000 }), ({ calendar }, planStart, days) => {
        const day = workingDay(calendar, dayOf(dayNumber(planStart) - 1), days);
        expect(finishDate(calendar, planStart, weeksUntil(calendar, planStart, day))).toBe(day);
      }),
    );
  });
});
