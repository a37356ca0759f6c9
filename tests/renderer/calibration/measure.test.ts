import { expect, test } from 'vitest';
import { readSample } from '../../../main/samples.ts';
import { projectOf } from '../../../shared/document.ts';
import { translator } from '../../../shared/language/index.ts';
import { costMeasure, durationMeasure } from '../../../renderer/steps/calibration/measure.ts';

const project = projectOf(readSample('resources', 'company-a', 'ja'));
const ja = translator('ja');

test('amounts are shown and typed in the project’s unit, a suffix wins', () => {
  const measure = costMeasure(project, ja, 'ja');
  expect(measure.format(1_234_500)).toBe('123.45');
  expect(measure.editText(12_345_678)).toBe('1234.5678');
  expect([measure.parse('３５'), measure.parse('350,000円'), measure.parse('0')]).toEqual([350_000, 350_000, 0]);
  expect([measure.parse('未定'), measure.parse('-1')]).toEqual([null, null]);
  expect(measure.refusal('未定')).toContain('「未定」');
});

test('durations are shown and typed in the plan’s unit of time', () => {
  const weeks = durationMeasure({ ...project, durationUnit: 'weeks' }, ja, 'ja');
  expect([weeks.unit, weeks.format(1.5), weeks.parse('1.5'), weeks.parse('10日')]).toEqual(['週', '1.5', 1.5, 2]);
  const days = durationMeasure({ ...project, durationUnit: 'days' }, ja, 'ja');
  expect([days.unit, days.format(0.6), days.editText(0.6), days.parse('3'), days.parse('2週')]).toEqual(['営業日', '3', '3', 0.6, 2]);
  expect(days.parse('いつか')).toBeNull();
});
