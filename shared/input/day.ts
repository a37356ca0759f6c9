import { day } from '../model/values.ts';

const written = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;

/** A day as people write it, `2026-11-01`, `2026/11/1` or `2026年11月1日`, as the calendar's `2026-11-01`; null when it is none. */
export function parseDay(text: string): string | null {
  const [, year, month = '', date = ''] = written.exec(text.normalize('NFKC').trim()) ?? [];
  if (year === undefined) return null;
  const parsed = day.safeParse(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  return parsed.success ? parsed.data : null;
}
