import type { DurationUnit } from '../model/project.ts';
import { type Lag, lag, type Weeks, weeks } from '../model/values.ts';
import { parseNumber } from './number.ts';

/** Working days of a week of plan time. */
const daysPerWeek = 5;

const unitWords = /(営業日|日間|日|週間|週|weeks?|w|days?|d)$/;
const dayWords = /^(営業日|日間|日|days?|d)$/;

/** The number of weeks a text stands for; a unit in the text wins over the plan's own, so 10日 is the same in every plan. */
function weeksIn(text: string, unit: DurationUnit): number | null {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  const word = unitWords.exec(plain)?.[0];
  const number = parseNumber(word === undefined ? plain : plain.slice(0, -word.length));
  const inDays = word === undefined ? unit === 'days' : dayWords.test(word);
  return number !== null && inDays ? number / daysPerWeek : number;
}

/**
 * Reads a length of time: 2, 1.5, ２週, 3 weeks, 10日 or 10 days (five working days a week).
 * @param unit what a number without a unit is in
 * @returns weeks; null when the text is not a length of time from 0 up
 */
export function parseWeeks(text: string, unit: DurationUnit): Weeks | null {
  const parsed = weeks.safeParse(weeksIn(text, unit));
  return parsed.success ? parsed.data : null;
}

/**
 * Reads a range such as 2〜3 or 1-2週間.
 * @param unit what numbers without a unit are in
 * @returns its ends in weeks, or null when the text is no range from small to large
 */
export function parseWeeksRange(text: string, unit: DurationUnit): readonly [Weeks, Weeks] | null {
  const parts = text.normalize('NFKC').trim().split(/\s*[~〜～–—-]\s*/u);
  if (parts.length !== 2) return null;
  const word = unitWords.exec((parts[1] ?? '').toLowerCase())?.[0] ?? '';
  const isBare = /\d$/.test(parts[0] ?? '');
  const [from, to] = [parseWeeks(`${parts[0]}${isBare ? word : ''}`, unit), parseWeeks(parts[1] ?? '', unit)];
  return from === null || to === null || from > to ? null : [from, to];
}

/** A task of the plan by its number, and how long after its end another begins. */
export interface PredecessorInput {
  readonly number: number;
  readonly lag: Lag;
}

/**
 * Reads predecessors by their numbers, each with a lag where there is one: `2, 4+1週, 5-3日`.
 * @param unit what a lag without a unit is in
 * @returns null when a part is neither a number nor a number with a lag
 */
export function parsePredecessors(text: string, unit: DurationUnit): readonly PredecessorInput[] | null {
  const parts = text.normalize('NFKC').split(/[,、・;\n]+/).flatMap((part) => part.trim().split(/(?<![+-])\s+(?=\d)/)).filter((part) => part !== '');
  const found = parts.map((part): PredecessorInput | null => {
    const [, number, sign, length] = /^(\d+)\s*(?:([+-])\s*(.+))?$/.exec(part.trim()) ?? [];
    if (number === undefined) return null;
    const parsed = lag.safeParse(length === undefined ? 0 : (parseWeeks(length, unit) ?? Number.NaN) * (sign === '-' ? -1 : 1));
    return parsed.success ? { number: Number(number), lag: parsed.data } : null;
  });
  return found.every((entry) => entry !== null) ? found : null;
}
