import { type CurrencyUnit, yenPerUnit } from '../model/project.ts';
import type { Yen } from '../model/values.ts';
import { parseNumber } from './number.ts';

const suffixes: readonly (readonly [RegExp, number])[] = [
  [/億円?$/, 100_000_000],
  [/万円?$/, 10_000],
  [/千円?$/, 1000],
  [/円$/, 1],
];

/**
 * Reads an amount of money. A suffix (円, 千円, 万円, 億円) wins over the project's unit, so 60万 is the same in every project.
 * @returns whole yen; null when the text is not an amount from 0 up
 */
export function parseAmount(text: string, unit: CurrencyUnit): Yen | null {
  const plain = text.normalize('NFKC').trim();
  const found = suffixes.find(([pattern]) => pattern.test(plain));
  const number = parseNumber(found === undefined ? plain : plain.replace(found[0], ''));
  if (number === null || number < 0) return null;
  const amount = Math.round(number * (found?.[1] ?? yenPerUnit[unit]));
  return amount <= 1e15 ? (amount as Yen) : null;
}
