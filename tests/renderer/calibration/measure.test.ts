import { expect, test } from 'vitest';
import { readSample } from '../../../main/samples.ts';
import { projectOf } from '../../../shared/document.ts';
import type { TextReading } from '../../../shared/input/reading.ts';
import { translator } from '../../../shared/language/index.ts';
import { costMeasure, durationMeasure } from '../../../renderer/steps/calibration/measure.ts';

const project = projectOf(readSample('resources', 'company-a', 'ja'));
const ja = translator('ja');
const valueOf = (reading: TextReading<number>): number | null => (reading.ok ? reading.value : null);
const reasonOf = (reading: TextReading<number>): string | null => (reading.ok ? null : reading.refusal.reason);

test('amounts are shown and typed in the project’s unit, a suffix wins', () => {
  const measure = costMeasure(project, ja, 'ja');
  expect(measure.format(1_234_500, [])).toBe('123.45');
  expect(measure.editText(12_345_678)).toBe('1234.5678');
  expect([measure.parse('３５'), measure.parse('350,000円'), measure.parse('¥350,000'), measure.parse('0')].map(valueOf)).toEqual([350_000, 350_000, 350_000, 0]);
  expect(['未定', '$1'].map((text) => reasonOf(measure.parse(text)))).toEqual(['standsForNone', 'foreignCurrency']);
  expect(valueOf(measure.parse('▲1'))).toBe(-10_000);
});

test('durations are shown and typed in the plan’s unit of time', () => {
  const weeks = durationMeasure({ ...project, durationUnit: 'weeks' }, ja, 'ja');
  expect([weeks.unit, weeks.format(1.5, [1]), valueOf(weeks.parse('1.5')), valueOf(weeks.parse('10日'))]).toEqual(['週', '1.5', 1.5, 2]);
  const days = durationMeasure({ ...project, durationUnit: 'days' }, ja, 'ja');
  expect([days.unit, days.format(0.6, []), days.editText(0.6), valueOf(days.parse('3')), valueOf(days.parse('2週'))]).toEqual(['営業日', '3', '3', 0.6, 2]);
  expect(reasonOf(days.parse('いつか'))).toBe('notLength');
});

test('a typed value is shown in full, a derived one rounded', () => {
  const measure = costMeasure(project, ja, 'ja');
  expect([measure.formatTyped(1_234_567), measure.format(1_234_567, []), measure.formatTyped(0.4), measure.editText(0.4)]).toEqual(['123.4567', '123.46', '0.00004', '0.00004']);
  const days = durationMeasure({ ...project, durationUnit: 'days' }, ja, 'ja');
  expect([days.formatTyped(0.7), days.formatTyped(1 / 40)]).toEqual(['3.5', '0.125']);
});
