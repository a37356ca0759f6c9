import { decimalText } from '../../shared/language/decimal-text.ts';
import { look } from './look.ts';
import type { Plan } from './plan.ts';
import type { CellStyle } from './spreadsheet/styles.ts';

/** Excel counts fifteen digits. */
const mostDecimals = 15;

const decimalsOf = (value: number): number => Math.min(mostDecimals, decimalText(value).split('.')[1]?.length ?? 0);

/** The style of an amount somebody typed: it shows every decimal it has, so that 0.3 yen does not read 0. */
export const typedAmount = ({ decimals, amount }: Plan['unit'], yen: number): CellStyle => look.amount('input', Math.max(decimals, decimalsOf(amount(yen))));

/** The style of what follows from unit prices by one step: a decimal more than the finest of them, where that is more than amounts have anyway. */
export function fromUnitPrices({ decimals, amount }: Plan['unit'], prices: readonly number[]): CellStyle {
  const finest = Math.max(0, ...prices.map((yen) => decimalsOf(amount(yen))));
  return look.amount('plain', finest > decimals ? Math.min(mostDecimals, finest + 1) : decimals);
}
