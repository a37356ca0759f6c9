import holidays from '@holiday-jp/holiday_jp/lib/holidays.js';

export interface Holiday {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** As the law calls it, `振替休日` behind the holiday it stands for. */
  readonly name: string;
  readonly nameInEnglish: string;
}

/**
 * Holidays by the Act on National Holidays (国民の祝日に関する法律), substitutes (振替休日) and days between two holidays (国民の休日)
 * included, in rising order. The equinoxes of coming years are calculated; each is settled in February of the year before.
 */
const known: readonly Holiday[] = Object.values(holidays).map(({ date, name, name_en: nameInEnglish }) => ({ day: date, name, nameInEnglish }));
const days = new Set(known.map(({ day }) => day));

/** The years holidays are known for, whole: 1970–2050. */
export const holidayYears = { from: Number(known[0]?.day.slice(0, 4)), to: Number(known.at(-1)?.day.slice(0, 4)) } as const;

/** Whether it is known of a day if it is a holiday. Outside the known years every day counts as none. */
export function areJapaneseHolidaysKnown(day: string): boolean {
  const year = Number(day.slice(0, 4));
  return year >= holidayYears.from && year <= holidayYears.to;
}

/** @param day YYYY-MM-DD */
export const isJapaneseHoliday = (day: string): boolean => days.has(day);

/**
 * The holidays between two days, both included.
 * @param from YYYY-MM-DD
 * @param to YYYY-MM-DD
 */
export const japaneseHolidays = (from: string, to: string): readonly Holiday[] => known.filter(({ day }) => day >= from && day <= to);
