import ExcelJS from 'exceljs';

export type Value = number | string | boolean;

export interface ReadCell {
  readonly address: string;
  readonly formula: string | undefined;
  /** What is shown: the cached result of a formula, or the value itself; '' when empty. An error is its text. */
  readonly value: Value;
}

export type ReadSheet = ReadonlyMap<string, ReadCell>;

export async function openWorkbook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return workbook;
}

export async function workbookBytes(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Every cell that holds something, by sheet and address. */
export function cellsOf(workbook: ExcelJS.Workbook): Map<string, ReadSheet> {
  return new Map(
    workbook.worksheets.map((sheet) => {
      const cells = new Map<string, ReadCell>();
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.isMerged && cell.master !== cell) return;
          const isFormula = cell.type === ExcelJS.ValueType.Formula;
          const value = shown(isFormula ? cell.result : cell.value);
          cells.set(cell.address, { address: cell.address, formula: isFormula ? cell.formula : undefined, value });
        }),
      );
      return [sheet.name, cells];
    }),
  );
}

function shown(value: ExcelJS.CellValue): Value {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'no day of the calendar' : value.toISOString();
  if ('error' in value) return value.error;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return value.text;
  return '';
}

/** The cell at an address of a sheet. */
export function cellAt(cells: ReadonlyMap<string, ReadSheet>, sheet: string, address: string): ReadCell {
  return cells.get(sheet)?.get(address) ?? { address, formula: undefined, value: '' };
}

/** Address of the first cell of a sheet that shows the text, in a column if one is given. */
export function find(cells: ReadonlyMap<string, ReadSheet>, sheet: string, text: string, column?: string): string {
  for (const { address, value } of cells.get(sheet)?.values() ?? [])
    if (value === text && (column === undefined || address.replace(/[0-9]+/, '') === column)) return address;
  throw new Error(`no cell of ${sheet} shows ${text}`);
}

export const rowOf = (address: string): number => Number(address.replace(/^[A-Z]+/, ''));
