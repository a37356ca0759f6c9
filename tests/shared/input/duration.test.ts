import { expect, test } from 'vitest';
import { parseWeeks, parseWeeksRange } from '../../../shared/input/duration.ts';

test.each([
  ['2', 2],
  ['１．５', 1.5],
  ['３週', 3],
  ['4 週間', 4],
  ['10日', 2],
  ['5 days', 1],
  ['2 weeks', 2],
  ['0', 0],
  ['', null],
  ['-1', null],
  ['まだ', null],
  ['1,000', 1000],
  ['100000', null],
])('%j is read as %j weeks', (text, weeks) => {
  expect(parseWeeks(text)).toBe(weeks);
});

test.each([
  ['2〜3', [2, 3]],
  ['１～２週間', [1, 2]],
  ['1-2', [1, 2]],
  ['5〜10日', [1, 2]],
  ['3〜2', null],
  ['2', null],
  ['a〜b', null],
])('%j is read as the range %j', (text, range) => {
  expect(parseWeeksRange(text)).toEqual(range);
});
