import { expect, it } from 'vitest';
import { parseDay } from '../../../shared/input/day.ts';

it('reads a day of the calendar as people type it, and nothing else', () => {
  expect(['2026-11-01', '2026/11/1', '２０２６.１１.０１', '2026年11月1日'].map(parseDay)).toEqual(Array.from({ length: 4 }, () => '2026-11-01'));
  expect(['2026-02-30', '11-01', 'tomorrow', ''].map(parseDay)).toEqual([null, null, null, null]);
});
