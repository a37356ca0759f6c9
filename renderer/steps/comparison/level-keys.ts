import { comparable } from '../../../shared/input/choice.ts';
import type { Level } from '../../../shared/model/level.ts';

/** The digit that rates with a level: 1 for the first in order, up to 9. */
export const digitOf = (index: number): string | null => (index < 9 ? String(index + 1) : null);

/** Keys that rate the selected cells without opening an editor: the digits by order, and each level's own symbol. */
export function levelKeys(levels: readonly Level[]): Readonly<Record<string, string>> {
  const keys: Record<string, string> = {};
  for (const [index, { symbol }] of levels.entries()) {
    const digit = digitOf(index);
    if (digit !== null) keys[digit] = symbol;
    keys[symbol] = symbol;
    const plain = comparable(symbol);
    if (plain.length === 1) keys[plain] = symbol;
  }
  return keys;
}
