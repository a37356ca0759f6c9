import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOf } from '../../../../shared/method/schedule/day-number.ts';

describe('the number of a day', () => {
  test('is divisible by 7 on a Monday', () => {
    expect(dayNumber('2026-11-23') % 7).toBe(0);
    expect(dayNumber('2000-02-29') % 7).toBe(1);
    expect(dayNumber('1970-01-01') % 7).toBe(3);
  });

  test('agrees with the calendar of the machine, in UTC, from the year 1 to 9999', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true }), (date) => {
        const day = date.toISOString().slice(0, 10);
        const days = Math.floor(date.getTime() / 86_400_000);
        expect(dayNumber(day) - dayNumber('1970-01-01')).toBe(days);
        expect(dayOf(dayNumber(day))).toBe(day);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-4-1', '2026/04/01', '', 'today'])('refuses %j', (day) => {
    expect(() => dayNumber(day)).toThrow(RangeError);
  });
});
