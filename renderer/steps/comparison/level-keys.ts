import { comparable } from '../../../shared/input/choice.ts';
import type { Level } from '../../../shared/model/level.ts';

type Marked = Pick<Level, 'symbol'>;

/** The digit of a place: 1 for the first level, up to 9. */
const digitOf = (index: number): string | null => (index < 9 ? String(index + 1) : null);

/**
 * Keys that rate the selected cells without opening an editor: each level's own symbol, and the digits by order. On a scale
 * of points the digit that is a level's symbol means that level, not the place.
 */
export function levelKeys(levels: readonly Marked[]): Readonly<Record<string, string>> {
  const keys: Record<string, string> = {};
  const numbered = levels.some(({ symbol }) => /^\d$/.test(comparable(symbol)));
  for (const [index, { symbol }] of levels.entries()) {
    const digit = digitOf(index);
    if (digit !== null && !numbered) keys[digit] = symbol;
    keys[symbol] = symbol;
    const plain = comparable(symbol);
    if (plain.length === 1) keys[plain] = symbol;
  }
  return keys;
}

/** The one key to show for a level: its digit, or its own symbol on a scale of points; null when no single key gives it. */
export function keyOfLevel(levels: readonly Marked[], index: number): string | null {
  const symbol = levels[index]?.symbol;
  const keys = levelKeys(levels);
  const choices = [digitOf(index), symbol === undefined ? null : comparable(symbol)];
  return choices.find((key) => key !== null && keys[key] === symbol) ?? null;
}
