import { type Share, share } from '../model/values.ts';
import { parseNumber } from './number.ts';

/**
 * Reads a share as people type it: 0.7, 70%, full-width ０．７ or ７０％.
 * @returns null when the text is not a share from 0 to 1
 */
export function parseShare(text: string): Share | null {
  const plain = text.normalize('NFKC').trim();
  const isPercent = plain.endsWith('%');
  const number = parseNumber(isPercent ? plain.slice(0, -1) : plain);
  const parsed = share.safeParse(number === null || !isPercent ? number : number / 100);
  return parsed.success ? parsed.data : null;
}
