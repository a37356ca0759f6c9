const names: string[] = [];

/** Column letters of a column counted from 1: 1 is A, 27 is AA. */
export function columnName(column: number): string {
  let name = names[column];
  if (name === undefined) {
    name = '';
    for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
    names[column] = name;
  }
  return name;
}

/** A1. */
export const cellName = (column: number, row: number): string => columnName(column) + row;

/** A1:B2. */
export const rangeName = (firstColumn: number, firstRow: number, lastColumn: number, lastRow: number): string =>
  `${cellName(firstColumn, firstRow)}:${cellName(lastColumn, lastRow)}`;

/** $A1: stays in its column while a conditional format moves down the rows. */
export const fixedColumn = (column: number, row: number): string => `$${cellName(column, row)}`;

/** $A$1, or $A$1:$B$2 with a second corner. */
export function fixed(column: number, row: number, lastColumn = column, lastRow = row): string {
  const first = `$${columnName(column)}$${row}`;
  return lastColumn === column && lastRow === row ? first : `${first}:$${columnName(lastColumn)}$${lastRow}`;
}

/** An address on a named sheet, as a formula writes it. */
export const onSheet = (sheet: string, address: string): string => `'${sheet.replaceAll("'", "''")}'!${address}`;
