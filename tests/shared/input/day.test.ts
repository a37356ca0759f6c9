import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseDay } from '../../../shared/input/day.ts';

const read = (text: string): string => {
  const reading = parseDay(text, '2026-11-28');
  return reading.ok ? reading.value : reading.refusal.reason;
};

it('reads a day of the calendar as people type it, and nothing else', () => {
  expect(['2026-11-01', '2026/11/1', '２０２６.１１.０１', '2026年11月1日'].map(read)).toEqual(Array.from({ length: 4 }, () => '2026-11-01'));
  expect(['2026-02-30', '11-01', 'tomorrow', ''].map(read)).toEqual(['noSuchDay', 'notDay', 'notDay', 'notDay']);
});

test.each([
  '令和9年4月5日', '令和９年４月５日（月）', 'R9.4.5', 'R9/4/5', 'R9-4-5', 'r9年4月5日', '令9.4.5', '㋿9年4月5日', '平成39年4月5日', 'H39.4.5',
  '2027/04/05 0:00:00', '2027-04-05T00:00:00', '2027-04-05T00:00:00.000Z', '2027-04-05T09:30:00+09:00', '2027年4月5日 10時30分', '2027/4/5 午後3:00',
  '2027/4/5（月）', '2027/4/5 (Mon)', '2027年4月5日月曜日', '2027年4月5日(月曜)', '2027/4/5[月]', '西暦2027年4月5日', '令和9年（2027年）4月5日', '2027年(令和9年)4月5日（月）', '5/Apr/2027', '2027. 4. 5.', '2027/4/5 月', '2027/4/5 (月) 13:00', 'Monday, April 5, 2027', '5 Apr 2027', 'Apr 5, 2027', '5-Apr-2027',
  '2027ー04ー05', '2027−4−5', '2027‐04‐05', '\u{FEFF}2027/4/5\u{200B}', '\u{200E}2027/4/5', '2027\u{A0}年 4 月 5 日', '20270405',
])('%j is 5 April 2027', (text) => expect(read(text)).toBe('2027-04-05'));

test.each([['平成31年4月30日', '2019-04-30'], ['H1.1.8', '1989-01-08'], ['令和元年5月1日', '2019-05-01'], ['S64.1.7', '1989-01-07'], ['昭和39年10月10日', '1964-10-10'], ['大正12年9月1日', '1923-09-01']])('%s is %s', (text, day) =>
  expect(read(text)).toBe(day),
);

test('a day without a year is in this one', () => {
  expect(['12/3', '12月3日', '１２／３', '12/3（木）', '12/3 0:00'].map(read)).toEqual(Array.from({ length: 5 }, () => '2026-12-03'));
});

test('a Sunday is told from the 日 of a date', () => {
  expect(['2026/11/1（日）', '2026年11月1日（日）', '2026年11月1日 日', '2026年11月1日日曜日', '2026/11/01 (Sun)', '11/1(日)'].map(read)).toEqual(Array.from({ length: 6 }, () => '2026-11-01'));
});

describe('what could be two days, or says two things, is refused:', () => {
  test.each([
    ['3/4/2027', 'dayOrMonthFirst'],
    ['27/4/5', 'shortYear'],
    ['9/4/5', 'shortYear'],
    ['2027/4/5 24:00', 'notDay'],
    ['令和8年（2027年）4月5日', 'notDay'],
    ['2027/4/5（火）', 'otherWeekday'],
    ['4 Apr 2027 (Mon)', 'otherWeekday'],
    ['2027/4', 'noDayOfMonth'],
    ['令和9年4月', 'noDayOfMonth'],
    ['2027年4月末', 'noDayOfMonth'],
    ['2027-04-04T15:00:00Z', 'dayByZone'],
    ['令和1年4月30日', 'noSuchDay'],
    ['R9.2.29', 'noSuchDay'],
    ['46482', 'serialDay'],
    ['45000.75', 'serialDay'],
    ['0000-06-01', 'dayOutOfRange'],
    ['0207-08-09', 'dayOutOfRange'],
    ['1899-12-31', 'dayOutOfRange'],
    ['2201/1/1', 'dayOutOfRange'],
    ['明治30年5月5日', 'dayOutOfRange'],
    ['未定', 'standsForNoDay'],
    ['－', 'standsForNoDay'],
    ['#VALUE!', 'errorValue'],
    ['2027.4', 'noDayOfMonth'],
  ])('%j as %s', (text, reason) => expect(read(text)).toBe(reason));
});

test('the first and the last year are taken, and a serial number of a spreadsheet is told as its day', () => {
  expect(['1900-01-01', '2200-12-31'].map(read)).toEqual(['1900-01-01', '2200-12-31']);
  expect(parseDay('46113', '2026-11-28')).toMatchObject({ refusal: { values: { day: '2026-04-01' } } });
});

test('a day with one order only is read in it', () => expect(['25/12/2027', '12/25/2027', '3/3/2027'].map(read)).toEqual(['2027-12-25', '2027-12-25', '2027-03-03']));

test('every day is read back from each of the ways it is written', () => {
  const weekdays = '日月火水木金土';
  fc.assert(
    fc.property(fc.date({ min: new Date('2019-05-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      const [year = 0, month = 0, ofMonth = 0] = day.split('-').map(Number);
      const weekday = weekdays.charAt(new Date(`${day}T00:00:00Z`).getUTCDay());
      const forms = [day, `${year}/${month}/${ofMonth}`, `${year}年${month}月${ofMonth}日（${weekday}）`, `令和${year - 2018}年${month}月${ofMonth}日`, `R${year - 2018}.${month}.${ofMonth}`, `${day} 0:00:00`, `${day}T12:00:00+09:00`];
      expect(forms.map(read)).toEqual(forms.map(() => day));
      expect(read(`${day}（${weekdays.charAt((weekdays.indexOf(weekday) + 1) % 7)}）`)).toBe('otherWeekday');
    }),
  );
});

test.each([
  ['1/12', '2026-11-28', '2027-01-12'],
  ['10月1日', '2026-11-28', '2026-10-01'],
  ['12/20', '2027-01-09', '2026-12-20'],
  ['2/29', '2027-06-01', '2028-02-29'],
])('%s typed on %s is in the year in which it is nearest, and that is said', (text, today, day) => {
  expect(parseDay(text, today)).toMatchObject({ ok: true, value: day, note: { reason: 'nearestYear', values: { day } } });
  expect(parseDay(day, today)).not.toHaveProperty('note');
});
