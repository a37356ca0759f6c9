import { expect, test } from 'vitest';
import { parsePredecessors, parseWeeks, parseWeeksRange } from '../../../shared/input/duration.ts';

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
  expect(parseWeeks(text, 'weeks')).toBe(weeks);
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
  expect(parseWeeksRange(text, 'weeks')).toEqual(range);
});

test('a number without a unit is in the unit of the plan, one with a unit is not', () => {
  expect(parseWeeks('10', 'days')).toBe(2);
  expect(parseWeeks('2週', 'days')).toBe(2);
  expect(parseWeeks('10日', 'weeks')).toBe(2);
  expect(parseWeeksRange('5〜10', 'days')).toEqual([1, 2]);
});

test.each([
  ['2, 4', [[2, 0], [4, 0]]],
  ['１、３', [[1, 0], [3, 0]]],
  ['2+1', [[2, 1]]],
  ['2 + 5日, 3-1週', [[2, 1], [3, -1]]],
  ['2 3', [[2, 0], [3, 0]]],
  ['2-0', [[2, 0]]],
  ['', []],
  ['2+', null],
  ['二', null],
  ['2+たくさん', null],
])('%j is read as the predecessors %j', (text, predecessors) => {
  expect(parsePredecessors(text, 'weeks')?.map(({ number, lag }) => [number, lag]) ?? null).toEqual(predecessors);
});
