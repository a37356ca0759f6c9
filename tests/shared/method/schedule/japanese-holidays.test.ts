import { describe, expect, test } from 'vitest';
import { dayNumber, dayOf } from '../../../../shared/method/schedule/day-number.ts';
import { areJapaneseHolidaysKnown, isJapaneseHoliday, japaneseHolidays } from '../../../../shared/method/schedule/japanese-holidays.ts';

/** @param month YYYY-MM */
const monday = (month: string, n: number): string => {
  const first = dayNumber(`${month}-01`);
  return dayOf(Math.ceil(first / 7) * 7 + 7 * (n - 1));
};

/**
 * The holidays of a year after 2021 by the Act on National Holidays: those of article 2, then the next day that is none for one on a
 * Sunday and the day between two (article 3). Equinoxes by the approximation for 1980 to 2099 (海上保安庁水路部, 新こよみ便利帳).
 */
function byLaw(year: number): string[] {
  const equinox = (base: number): string => String(Math.floor(base + 0.242_194 * (year - 1980)) - Math.floor((year - 1980) / 4));
  const fixed = ['01-01', '02-11', '02-23', `03-${equinox(20.8431)}`, '04-29', '05-03', '05-04', '05-05', '08-11', `09-${equinox(23.2488)}`, '11-03', '11-23'];
  const mondays = [monday(`${year}-01`, 2), monday(`${year}-07`, 3), monday(`${year}-09`, 3), monday(`${year}-10`, 2)];
  const named = new Set([...fixed.map((day) => `${year}-${day}`), ...mondays].map(dayNumber));
  const substitutes = [...named].filter((day) => day % 7 === 6).map((sunday) => {
    let day = sunday + 1;
    while (named.has(day)) day += 1;
    return day;
  });
  const between = [...named].filter((day) => named.has(day + 2) && !named.has(day + 1)).map((day) => day + 1);
  return [...new Set([...named, ...substitutes, ...between])].toSorted((a, b) => a - b).map(dayOf);
}

describe('Japanese holidays', () => {
  test('from 2022 to 2050 are those of the law as it stands', () => {
    for (let year = 2022; year <= 2050; year += 1) expect(japaneseHolidays(`${year}-01-01`, `${year}-12-31`).map(({ day }) => day)).toEqual(byLaw(year));
  });

  test('of 2026 are those of the Cabinet Office, with a substitute and a day between two holidays', () => {
    expect(japaneseHolidays('2026-01-01', '2026-12-31').map(({ day, name }) => `${day} ${name}`)).toEqual([
      '2026-01-01 元日',
      '2026-01-12 成人の日',
      '2026-02-11 建国記念の日',
      '2026-02-23 天皇誕生日',
      '2026-03-20 春分の日',
      '2026-04-29 昭和の日',
      '2026-05-03 憲法記念日',
      '2026-05-04 みどりの日',
      '2026-05-05 こどもの日',
      '2026-05-06 こどもの日 振替休日',
      '2026-07-20 海の日',
      '2026-08-11 山の日',
      '2026-09-21 敬老の日',
      '2026-09-22 休日',
      '2026-09-23 秋分の日',
      '2026-10-12 スポーツの日',
      '2026-11-03 文化の日',
      '2026-11-23 勤労感謝の日',
    ]);
  });

  test('have a name in English each', () => {
    expect(japaneseHolidays('2026-05-03', '2026-05-06').map(({ nameInEnglish }) => nameInEnglish)).toEqual([
      'Constitution Memorial Day',
      'Greenery Day',
      "Children's Day",
      'Holiday in lieu',
    ]);
  });

  test('of 2027 begin with New Year, Coming of Age on the 11th, and a substitute in March', () => {
    for (const day of ['2027-01-01', '2027-01-11', '2027-03-21', '2027-03-22']) expect(isJapaneseHoliday(day)).toBe(true);
    for (const day of ['2027-01-04', '2027-01-12', '2027-03-23', '2027-05-06']) expect(isJapaneseHoliday(day)).toBe(false);
  });

  test('moved for the Olympics in 2020 and 2021', () => {
    expect(japaneseHolidays('2020-07-01', '2020-08-31').map(({ day }) => day)).toEqual(['2020-07-23', '2020-07-24', '2020-08-10']);
    expect(japaneseHolidays('2021-07-01', '2021-08-31').map(({ day }) => day)).toEqual(['2021-07-22', '2021-07-23', '2021-08-08', '2021-08-09']);
  });

  test('are known from 1970 to 2050', () => {
    expect(areJapaneseHolidaysKnown('2050-12-31')).toBe(true);
    expect(areJapaneseHolidaysKnown('2051-01-01')).toBe(false);
    expect(areJapaneseHolidaysKnown('1969-12-31')).toBe(false);
    expect(isJapaneseHoliday('2051-01-01')).toBe(false);
  });

  test('come at least 16 a year, equinoxes within a day of the 20th and the 22nd', () => {
    for (let year = 2020; year <= 2050; year += 1) {
      const holidays = japaneseHolidays(`${year}-01-01`, `${year}-12-31`);
      expect(holidays.length).toBeGreaterThanOrEqual(16);
      expect(['20', '21']).toContain(holidays.find(({ name }) => name === '春分の日')?.day.slice(8));
      expect(['22', '23']).toContain(holidays.find(({ name }) => name === '秋分の日')?.day.slice(8));
    }
  });
});
