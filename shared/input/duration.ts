import type { DurationUnit } from '../model/project.ts';
import { type Lag, lag, type Weeks, weeks } from '../model/values.ts';
import { parseNumber, splitSign } from './number.ts';
import { dashes, plain, withHyphens } from './plain.ts';
import { read, refused, type TextReading } from './reading.ts';

/** Working days of a week of plan time. */
const daysPerWeek = 5;

/** Working hours of a day: the statutory eight. */
const hoursPerDay = 8;

/** A month of one person's work is twenty working days, as estimates in 人月 count it. */
const daysPerPersonMonth = 20;

/** A unit in weeks of plan time, as a fraction so that 3 days are 0.6 weeks and not 0.6000000000000001. */
interface Unit {
  readonly weeks: number;
  readonly per: number;
}

const week: Unit = { weeks: 1, per: 1 };
const day: Unit = { weeks: 1, per: daysPerWeek };

/** Units by their names. Twelve months are the 52 weeks of a year; the work of one person takes that person as long. */
const units: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:週間?|weeks?|wks?|w)$/, week],
  [/^(?:営業日|稼働日|日間?|人日|(?:working |business |person[- ]?|man[- ]?)?days?|md|d)$/, day],
  [/^(?:人月|(?:person|man)[- ]?months?|mm)$/, { weeks: daysPerPersonMonth, per: daysPerWeek }],
  [/^(?:[かヶケカヵ箇]月間?|months?|mos?)$/, { weeks: 52, per: 12 }],
  [/^(?:時間|人時|hours?|hrs?|h)$/, { weeks: 1, per: hoursPerDay * daysPerWeek }],
  [/^(?:年間?|years?|yrs?)$/, { weeks: 52, per: 1 }],
];

const fieldUnits: Readonly<Record<DurationUnit, Unit>> = { weeks: week, days: day };

const unitNamed = (name: string): Unit | undefined => units.find(([pattern]) => pattern.test(name))?.[1];

/** A number and the unit behind it, up to the next number. */
const piece = /^(?<number>\d[\d.,、' ]*) ?(?<name>\p{L}[\p{L} -]*)?,? ?/u;

/**
 * Reads a length of time: 2, 1.5, ２週, 3 weeks, 10日 (five working days a week), 20人日 (the work of one person), 1か月 (52/12 weeks), 16時間 (eight hours
 * a day), 1年6か月. A unit in the text wins over the field's own; one that is not known, such as 暦日 or 分, is refused by name.
 * @param unit what a number without a unit is in
 * @returns weeks
 */
export function parseWeeks(text: string, unit: DurationUnit): TextReading<Weeks> {
  const whole = plain(text).toLowerCase();
  const sign = splitSign(whole);
  const reading = sumOfPieces(sign?.rest ?? whole, unit);
  if (typeof reading === 'string') return reading === '' ? refused('notLength', text) : refused('lengthUnit', text, { named: reading });
  if (sign?.negative === true && reading > 0) return refused('negativeLength', text);
  const parsed = weeks.safeParse(reading);
  return parsed.success ? read(parsed.data) : refused('lengthTooLong', text);
}

/** @returns weeks, or the name of a unit that is not known, empty where the text is no length at all */
function sumOfPieces(text: string, own: DurationUnit): number | string {
  let total = 0;
  let smallest = Infinity;
  let rest = text;
  do {
    const [all = '', typed = '', named] = piece.exec(rest) ?? [];
    const name = named?.replace(/ ?(?:と|and)?$/u, '').trim();
    const number = parseNumber(typed);
    if (number === null) return '';
    const unit = name === undefined ? (all === text ? fieldUnits[own] : undefined) : unitNamed(name);
    if (unit === undefined) return name ?? '';
    const size = unit.weeks / unit.per;
    if (size >= smallest) return '';
    const length = (number * unit.weeks) / unit.per;
    if (number > 0 && length === 0) return '';
    total += length;
    smallest = size;
    rest = rest.slice(all.length);
  } while (rest !== '');
  return total;
}

const rangeDash = new RegExp(` ?[${dashes}~〜～] ?`, 'u');

/**
 * Reads a range such as 2〜3 or 1-2週間.
 * @param unit what numbers without a unit are in
 * @returns its ends in weeks, or null when the text is no range from small to large
 */
export function parseWeeksRange(text: string, unit: DurationUnit): readonly [Weeks, Weeks] | null {
  const [first = '', second = '', ...others] = plain(text).split(rangeDash);
  if (others.length > 0 || second === '' || first === '') return null;
  const named = /[\p{L} ]+$/u.exec(second)?.[0] ?? '';
  const from = parseWeeks(/\d$/.test(first) ? `${first}${named}` : first, unit);
  const to = parseWeeks(second, unit);
  return from.ok && to.ok && from.value <= to.value ? [from.value, to.value] : null;
}

/** A task of the plan by its number, and how long after its end another begins. */
export interface PredecessorInput {
  readonly number: number;
  readonly lag: Lag;
}

/**
 * Reads predecessors by their numbers, each with a lag where there is one: `2, 4+1週, 5-3日`. FS behind a number says what is meant anyway. 1-2 could
 * be two tasks as well as an overlap, and is refused.
 * @param unit what a lag without a unit is in
 * @param last the number of the last task
 */
export function parsePredecessors(text: string, unit: DurationUnit, last: number): TextReading<readonly PredecessorInput[]> {
  const lines = text.split(/[\r\n]+/).map((line) => withHyphens(plain(line)));
  const parts = lines.flatMap((line) => line.split(/[,、・;]+/)).flatMap((part) => part.trim().split(/(?<![+-])\s+(?=\d)/)).filter((part) => part !== '');
  const found: PredecessorInput[] = [];
  for (const part of parts) {
    const [, first, second] = /^(\d+)\s*-\s*(\d+)$/.exec(part) ?? [];
    if (first !== undefined && second !== undefined && Number(second) > 0) return refused('lagOrTasks', text, { first, second });
    const entry = predecessorIn(part, unit);
    if (entry === null || entry.number < 1 || entry.number > last) return refused('notTaskNumbers', text, { last });
    found.push(entry);
  }
  return read(found);
}

function predecessorIn(part: string, unit: DurationUnit): PredecessorInput | null {
  const [, number, sign, typed] = /^(\d+)(?:FS)?\s*(?:([+-])\s*(.+))?$/i.exec(part.trim()) ?? [];
  if (number === undefined) return null;
  const reading = typed === undefined ? read(0) : parseWeeks(typed, unit);
  const parsed = lag.safeParse(reading.ok ? reading.value * (sign === '-' ? -1 : 1) : undefined);
  return parsed.success ? { number: Number(number), lag: parsed.data } : null;
}
