import { type Weeks, weeks } from '../model/values.ts';
import { parseNumber } from './number.ts';

/**
 * Reads a length of time in weeks: 2, 1.5, ２週, 3 weeks, 10日 or 10 days (five working days a week).
 * @returns null when the text is not a length of time from 0 up
 */
export function parseWeeks(text: string): Weeks | null {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  const inDays = /(日|営業日|days?)$/.test(plain);
  const number = parseNumber(plain.replace(/(営業日|日|週間|週|weeks?|w|days?)$/, ''));
  const parsed = weeks.safeParse(number !== null && inDays ? number / 5 : number);
  return parsed.success ? parsed.data : null;
}

/**
 * Reads a range of weeks such as 2〜3 or 1-2週間.
 * @returns its ends, or null when the text is no range from small to large
 */
export function parseWeeksRange(text: string): readonly [Weeks, Weeks] | null {
  const parts = text.normalize('NFKC').trim().split(/\s*[~〜～–—-]\s*/u);
  if (parts.length !== 2) return null;
  const unit = /(営業日|日|週間|週|weeks?|w|days?)$/i.exec(parts[1] ?? '')?.[0] ?? '';
  const isBare = /\d$/.test(parts[0] ?? '');
  const [from, to] = [parseWeeks(`${parts[0]}${isBare ? unit : ''}`), parseWeeks(parts[1] ?? '')];
  return from === null || to === null || from > to ? null : [from, to];
}
