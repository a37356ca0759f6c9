import { describe, expect, test } from 'vitest';
import { mondayMarks, monthMarks, weekStep } from '../../../renderer/charts/gantt-axis.ts';
import { type DaysOff, workingCalendar } from '../../../shared/method/schedule/calendar.ts';

const newYear: DaysOff = { firstDay: '2026-12-29', lastDay: '2027-01-03' };
const from = (start: string, closed: readonly DaysOff[] = []) => ({ start, calendar: workingCalendar({ holidaysOff: false, closed }) });

describe('the axis of weeks', () => {
  test('takes the first step that leaves room', () => {
    expect(weekStep(60, 42)).toBe(1);
    expect(weekStep(20, 42)).toBe(4);
    expect(weekStep(0.001, 42)).toBe(1000);
  });
});

describe('the axis of dates', () => {
  test('marks Mondays at their plan time; days off take none', () => {
    expect(mondayMarks(from('2026-12-01'), 3, 60, 42)).toEqual([
      { at: 0.8, day: '2026-12-07' },
      { at: 1.8, day: '2026-12-14' },
      { at: 2.8, day: '2026-12-21' },
    ]);
    const closed = mondayMarks(from('2026-12-21', [newYear]), 3, 60, 42);
    expect(closed.map(({ day }) => day)).toEqual(['2026-12-21', '2026-12-28', '2027-01-11']);
  });

  test('has no Mondays where they would stand too close', () => {
    expect(mondayMarks(from('2026-12-01'), 50, 20, 42)).toEqual([]);
  });

  test('marks the start and the first days of months, or of fewer months on a long axis', () => {
    expect(monthMarks(from('2026-12-01'), 10, 60, 72).map(({ day }) => day)).toEqual(['2026-12-01', '2027-01-01', '2027-02-01']);
    expect(monthMarks(from('2026-12-01'), 200, 2, 72).map(({ day }) => day.slice(0, 7))).toEqual(['2026-12', '2027-12', '2028-12', '2029-12']);
  });

  test('leaves out the month of the start where it has no room', () => {
    expect(monthMarks(from('2026-12-28'), 10, 20, 72)[0]?.day).toBe('2027-01-01');
  });

  test('ends with the days there are', () => {
    const marks = monthMarks(from('9998-12-01'), 10_000_000, 60, 72);
    expect(marks.at(-1)?.day).toBe('9999-12-01');
    expect(mondayMarks(from('9999-12-01'), 10_000_000, 60, 42).length).toBe(4);
  });
});
