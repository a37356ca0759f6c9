import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePredecessors, parseWeeks } from '../../shared/input/duration.ts';
import { durationText, formatDuration, formatDurationWithUnit, predecessorText } from '../../shared/language/duration.ts';
import { languages } from '../../shared/language/index.ts';
import { formatChance } from '../../shared/language/format.ts';
import { durationUnits } from '../../shared/model/project.ts';

describe('a length of time', () => {
  test('is shown in its unit, five working days to a week', () => {
    expect(formatDuration(8.5, 'weeks', 'ja')).toBe('8.5');
    expect(formatDuration(8.5, 'days', 'ja')).toBe('42.5');
    expect(formatDurationWithUnit(8.5, 'weeks', 'ja')).toBe('8.5 週');
    expect(formatDurationWithUnit(8.5, 'days', 'ja')).toBe('42.5 営業日');
    expect(formatDurationWithUnit(1, 'days', 'en')).toBe('5 d');
  });

  test('as it is typed is read back as the same length in either unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.constantFrom(...durationUnits), (hundredths, unit) => {
        const weeks = hundredths / 100;
        const reading = parseWeeks(durationText(weeks, unit), unit);
        expect(reading.ok ? reading.value : null).toBeCloseTo(weeks, 9);
      }),
    );
  });

  test('is read back to the last digit where it is no round number, such as a month of weeks', () => {
    const fractions = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 60 })).map(([whole, part]) => whole / part);
    fc.assert(
      fc.property(fc.oneof(fractions, fc.double({ min: 0, max: 10_000, noNaN: true, noDefaultInfinity: true }).map(Math.abs)), fc.constantFrom(...durationUnits), (weeks, unit) => {
        const reading = parseWeeks(durationText(weeks, unit), unit);
        if (unit === 'weeks') expect(reading).toEqual({ ok: true, value: weeks });
        else expect(Math.abs((reading.ok ? reading.value : Number.NaN) - weeks)).toBeLessThanOrEqual(weeks * Number.EPSILON);
      }),
    );
  });
});

describe('a predecessor', () => {
  test('is written with its lag and a unit, so that it means the same in every plan', () => {
    expect(predecessorText(3, 0, 'weeks', 'ja')).toBe('3');
    expect(predecessorText(3, 1, 'weeks', 'ja')).toBe('3+1週');
    expect(predecessorText(3, 1, 'days', 'ja')).toBe('3+5日');
    expect(predecessorText(5, -0.6, 'days', 'en')).toBe('5-3d');
  });

  test('as it is written is read back in every language and unit', () => {
    const example = fc.tuple(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: -20_000, max: 20_000 }), fc.constantFrom(...durationUnits), fc.constantFrom(...languages));
    fc.assert(
      fc.property(example, fc.constantFrom(...durationUnits), ([number, tenths, unit, language], readIn) => {
        const reading = parsePredecessors(predecessorText(number, tenths / 10, unit, language), readIn, 2000);
        const [read] = reading.ok ? reading.value : [];
        expect(read?.number).toBe(number);
        expect(read?.lag).toBeCloseTo(tenths / 10, 6);
      }),
    );
  });
});

describe('a probability', () => {
  test('never claims certainty', () => {
    expect(formatChance(1, 2, 'ja')).toBe('99.9 % 超');
    expect(formatChance(1, 0, 'ja')).toBe('100.0 %');
    expect(formatChance(0.9996, 2, 'en')).toBe('over 99.9 %');
    expect(formatChance(0.999, 2, 'ja')).toBe('99.9 %');
    expect(formatChance(0.8044, 2, 'ja')).toBe('80.4 %');
    expect(formatChance(0.0004, 2, 'ja')).toBe('0.1 % 未満');
  });
});
