import { expect, test } from 'vitest';
import { parsePredecessors, parseWeeks, parseWeeksRange } from '../../../shared/input/duration.ts';
import { durationUnits } from '../../../shared/model/project.ts';

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
  const reading = parseWeeks(text, 'weeks');
  expect(reading.ok ? reading.value : null).toBe(weeks);
});

test.each([
  ['20人日', 4],
  ['20 人日', 4],
  ['3人月', 12],
  ['3か月', 13],
  ['３ヶ月', 13],
  ['6ヵ月間', 26],
  ['12 months', 52],
  ['1年', 52],
  ['1年6か月', 78],
  ['60時間', 1.5],
  ['24h', 0.6],
  ['10 man-days', 2],
  ['2MM', 8],
  ['2週間と3日', 2.6],
  ['1 week 2 days', 1.4],
  ['15\u{A0}日\u{200B}', 3],
  ['7 営業日', 1.4],
  ['3person-days', 0.6],
])('%j is %d weeks whatever the plan counts in', (text, weeks) => {
  for (const unit of durationUnits) expect(parseWeeks(text, unit)).toEqual({ ok: true, value: weeks });
});

test.each([
  ['10暦日', 'lengthUnit', '暦日'],
  ['90分', 'lengthUnit', '分'],
  ['3円', 'lengthUnit', '円'],
  ['2四半期', 'lengthUnit', '四半期'],
  ['5人', 'lengthUnit', '人'],
])('%j is in no unit of time that is known and refused by its name', (text, reason, named) => {
  for (const unit of durationUnits) expect(parseWeeks(text, unit)).toMatchObject({ ok: false, refusal: { reason, values: { named } } });
});

test.each([
  ['−3日', 'negativeLength'],
  ['ー3', 'negativeLength'],
  ['(2週)', 'negativeLength'],
  ['3日2週', 'notLength'],
  ['2週3', 'notLength'],
  ['1,5', 'notLength'],
  ['99,999週', 'lengthTooLong'],
])('%j is refused as %s', (text, reason) => {
  expect(parseWeeks(text, 'weeks')).toMatchObject({ ok: false, refusal: { reason } });
});

test.each([
  ['2〜3', [2, 3]],
  ['１～２週間', [1, 2]],
  ['1-2', [1, 2]],
  ['5〜10日', [1, 2]],
  ['1ー2', [1, 2]],
  ['1−2週', [1, 2]],
  ['3〜6か月', [13, 26]],
  ['1週〜10日', [1, 2]],
  ['−3', null],
  ['3〜2', null],
  ['2', null],
  ['a〜b', null],
])('%j is read as the range %j', (text, range) => {
  expect(parseWeeksRange(text, 'weeks')).toEqual(range);
});

test('a number without a unit is in the unit of the plan, one with a unit is not', () => {
  expect([parseWeeks('10', 'days'), parseWeeks('2週', 'days'), parseWeeks('10日', 'weeks')]).toEqual(Array.from({ length: 3 }, () => ({ ok: true, value: 2 })));
  expect(parseWeeksRange('5〜10', 'days')).toEqual([1, 2]);
});

test.each([
  ['2, 4', [[2, 0], [4, 0]]],
  ['１、３', [[1, 0], [3, 0]]],
  ['2+1', [[2, 1]]],
  ['2 + 5日, 3-1週', [[2, 1], [3, -1]]],
  ['2 3', [[2, 0], [3, 0]]],
  ['2-0', [[2, 0]]],
  ['2-1.5', [[2, -1.5]]],
  ['4FS-3', [[4, -3]]],
  ['5-3', null],
  ['2ー6', null],
  ['1, 4 − 2', null],
  ['1〜4', null],
  ['2−5日、３ー1週', [[2, -1], [3, -1]]],
  ['4FS+1か月', [[4, 52 / 12]]],
  ['\u{FEFF}2, 3\u{200B}', [[2, 0], [3, 0]]],
  ['2SS', null],
  ['', []],
  ['2+', null],
  ['二', null],
  ['2+たくさん', null],
])('%j is read as the predecessors %j', (text, predecessors) => {
  const reading = parsePredecessors(text, 'weeks', 9);
  expect(reading.ok ? reading.value.map(({ number, lag }) => [number, lag]) : null).toEqual(predecessors);
});
