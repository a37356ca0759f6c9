import type { Level } from '../../shared/model/level.ts';

/** Excel compares texts without regard to case, and a conditional sum may take letters of another width for the same. */
const compared = (text: string): string => text.normalize('NFKC').toLowerCase();

/** What Excel could take for a fraction, a date, a share or a truth value; a whole number it matches as it stands. */
const readsOtherwise = /[0-9].*[^0-9]|[^0-9].*[0-9]|^(true|false)$/i;

/**
 * The text that stands for each level in the cells of the workbook: its symbol; where two levels would look the same to
 * Excel, or like something else, symbol and label, numbered where even that is not enough.
 */
export function levelMarks(levels: readonly Pick<Level, 'symbol' | 'label'>[]): string[] {
  const symbols = levels.map(({ symbol }) => symbol.trim());
  if (areUsable(symbols) && symbols.every((symbol) => !readsOtherwise.test(symbol.normalize('NFKC')))) return symbols;
  const full = levels.map(({ symbol, label }) => `${symbol} ${label}`.trim().slice(0, 80));
  return areUsable(full) ? full : full.map((text, index) => `${index + 1} ${text}`.trim());
}

const areUsable = (texts: readonly string[]): boolean => !texts.includes('') && new Set(texts.map(compared)).size === texts.length;
