import type { DataValidation } from 'exceljs';
import type { Book, SheetOptions } from './spreadsheet/book.ts';
import type { Sheet } from './spreadsheet/sheet.ts';
import { look } from './look.ts';
import { workbookFont } from './look.ts';
import type { Part } from './phrase.ts';
import type { Plan } from './plan.ts';
import { fixed, onSheet } from './spreadsheet/address.ts';
import { linesHeight, textLines } from './text-lines.ts';

/** Excel keeps at most 255 characters of a header; the codes for font and place take some of them. */
const headerTextLimit = 150;

/** Text for a header, where an ampersand begins a code unless it is doubled. */
function headerText(text: string): string {
  let escaped = '';
  for (const character of text.replace(/\s+/g, ' ')) {
    const next = character === '&' ? '&&' : character;
    if (escaped.length + next.length > headerTextLimit) break;
    escaped += next;
  }
  return escaped;
}

type Kept = Pick<SheetOptions, 'name' | 'widths' | 'hiddenColumns' | 'tabColour' | 'frozen' | 'repeatedRows' | 'onePage'>;

/** A sheet with the header and footer of every page: project and sheet, date and page number. */
export function addSheet(book: Book, plan: Plan, options: Kept): Sheet {
  const font = `&"${workbookFont},Regular"&9`;
  return book.addSheet({
    ...options,
    header: `&L${font} ${headerText(plan.project.name)}&R${font} &A`,
    footer: `&L${font} ${headerText(plan.date)}&C${font} &P / &N&R${font} ${headerText(plan.translate('workbook.footer'))}`,
  });
}

const warningColumn = 3;

/** Where a sheet says what its totals do not count, beside its title. */
export const warningCell = (sheetName: string): string => onSheet(sheetName, fixed(warningColumn, 1));

/** Row 1, the title and beside it a warning while there is one, and row 2, a note across the sheet. */
export function writeTitle(sheet: Sheet, title: string, note: string, warning?: Part): void {
  sheet.startRow(1, 30);
  sheet.text(1, title, look.title);
  if (warning !== undefined) sheet.formula(warningColumn, warning.formula, warning.value, look.warning);
  writeNote(sheet, 2, note);
}

/** A sentence across the sheet, as high as it needs. */
export function writeNote(sheet: Sheet, row: number, note: string): void {
  const { widths } = sheet;
  const width = widths.reduce((total, column) => total + column, 0);
  sheet.startRow(row, linesHeight(textLines(note, width)));
  sheet.text(1, note, look.note);
  if (widths.length > 1) sheet.merge(1, widths.length);
}

/** Limits what may be typed into a range; whatever else is typed brings the message. */
export function addValidation(
  sheet: Sheet,
  { translate }: Plan,
  range: string,
  message: string,
  rule: Pick<DataValidation, 'type' | 'operator'> & { readonly formulae: readonly string[] },
): void {
  sheet.worksheet.dataValidations.add(range, {
    ...rule,
    formulae: [...rule.formulae],
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorTitle: translate('workbook.invalid.title'),
    error: message,
  });
}
