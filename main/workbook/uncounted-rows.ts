import type { MessageKey } from '../../shared/language/index.ts';
import { wrongOrderFill } from './look.ts';
import { type Part, phrase } from './phrase.ts';
import type { Plan } from './plan.ts';
import { fixedColumn, rangeName } from './spreadsheet/address.ts';
import type { Sheet } from './spreadsheet/sheet.ts';
import { overlay } from './spreadsheet/styles.ts';

/** The key of rows that no total shall count, such as bands; rows typed by hand have none at all. */
export const notCounted = '―';

/** How many rows hold something in one of the columns but no key, by which every total finds its rows. */
export const rowsWithoutKey = (key: string, columns: readonly string[]): string =>
  `SUMPRODUCT(--(${key}=""),--(${columns.join('&')}<>""))`;

/** What is said of rows that no total counts; nothing while there are none. */
export function uncountedSentence({ translate }: Plan, key: MessageKey, count: string, parts: Readonly<Record<string, Part>> = {}): Part {
  const warning = phrase(translate, key, { ...parts, count: { formula: count, value: '0' } });
  return { formula: `IF(${count}=0,"",${warning.formula})`, value: '' };
}

interface MarkedList {
  readonly headingRow: number;
  /** A row that closes the list, so that rows inserted at its end are marked too. */
  readonly endRow: number;
  readonly lastColumn: number;
  /** Whether no total counts the row of the heading, as a formula that moves with the rows; without it, whether its key is empty. */
  readonly isUncounted?: string;
}

/** Rows of a list that no total counts stand out as soon as something is typed into them. */
export function markUncounted(sheet: Sheet, keyColumn: number, { headingRow, endRow, lastColumn, isUncounted }: MarkedList): void {
  const row = `${fixedColumn(1, headingRow)}:${fixedColumn(lastColumn, headingRow)}`;
  const condition = isUncounted ?? `${fixedColumn(keyColumn, headingRow)}=""`;
  sheet.worksheet.addConditionalFormatting({
    ref: rangeName(1, headingRow, lastColumn, endRow),
    rules: [{ type: 'expression', priority: 1, formulae: [`AND(COUNTA(${row})>0,${condition})`], style: overlay({ fill: wrongOrderFill, bold: true }) }],
  });
}
