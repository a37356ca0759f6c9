const form = /^(\d{4})-(\d{2})-(\d{2})$/;
const daysPerYear = 365;
const daysPerEra = 146_097;
/** Days of the four-hundred-year eras begin with 0000-03-01, a Wednesday. */
const daysAfterMonday = 2;

/**
 * Numbers the days through, so that every number divisible by 7 is a Monday (Gregorian calendar; Hinnant 2013, days_from_civil).
 * @param day YYYY-MM-DD
 * @throws RangeError for a day that is none
 */
export function dayNumber(day: string): number {
  const [, year, month, date] = (form.exec(day) ?? []).map(Number);
  const number = year === undefined || month === undefined || date === undefined ? Number.NaN : numberOf(year, month, date);
  if (Number.isNaN(number) || dayOf(number) !== day) throw new RangeError(`a day must be YYYY-MM-DD, not ${day}`);
  return number;
}

/** Years begin in March, so that the leap day is the last of its year. */
function numberOf(year: number, month: number, date: number): number {
  const ofMarch = month > 2 ? year : year - 1;
  const leapDays = Math.floor(ofMarch / 4) - Math.floor(ofMarch / 100) + Math.floor(ofMarch / 400);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  return ofMarch * daysPerYear + leapDays + dayOfYear + daysAfterMonday;
}

/** The day of a number, YYYY-MM-DD (Hinnant 2013, civil_from_days). */
export function dayOf(number: number): string {
  const days = number - daysAfterMonday;
  const era = Math.floor(days / daysPerEra);
  const dayOfEra = days - era * daysPerEra;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / daysPerYear);
  const dayOfYear = dayOfEra - (daysPerYear * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
