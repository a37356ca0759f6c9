import { cellName } from './address.ts';
import type { Sheet, Validation } from './sheet.ts';
import { escapeXml, xmlHeading } from './xml.ts';

const a4 = 9;

/** What stands before and after the rows of a sheet, in the order the format demands (ECMA-376 part 1, 18.3.1.99). */
export function sheetXml(sheet: Sheet, dimension: string, selected: boolean): { readonly before: string; readonly after: string } {
  const { tabColour, widths, header, footer, onePage = false } = sheet.options;
  const columns = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`);
  const before = [
    `${xmlHeading}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`,
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<sheetPr><tabColor rgb="FF${tabColour.slice(1)}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${dimension}"/>`,
    viewXml(sheet, selected),
    '<sheetFormatPr defaultRowHeight="18"/>',
    `<cols>${columns.join('')}</cols>`,
    '<sheetData>',
  ];
  const after = [
    '</sheetData>',
    sheet.filter === undefined ? '' : `<autoFilter ref="${sheet.filter}"/>`,
    counted('mergeCells', sheet.merges.map((range) => `<mergeCell ref="${range}"/>`)),
    ...sheet.conditionalFormats.map(
      ({ range, formula, overlay }, index) =>
        `<conditionalFormatting sqref="${range}"><cfRule type="expression" dxfId="${overlay}" priority="${index + 1}">` +
        `<formula>${escapeXml(formula)}</formula></cfRule></conditionalFormatting>`,
    ),
    counted('dataValidations', sheet.validations.map(validationXml)),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.7" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${a4}" orientation="landscape" fitToWidth="1" fitToHeight="${onePage ? 1 : 0}"/>`,
    `<headerFooter><oddHeader>${escapeXml(header)}</oddHeader><oddFooter>${escapeXml(footer)}</oddFooter></headerFooter>`,
    sheet.charts.length === 0 ? '' : '<drawing r:id="rId1"/>',
    '</worksheet>',
  ];
  return { before: before.join(''), after: after.join('') };
}

function viewXml({ options: { frozen } }: Sheet, selected: boolean): string {
  const attributes = `showGridLines="0"${selected ? ' tabSelected="1"' : ''} zoomScaleNormal="100" workbookViewId="0"`;
  if (frozen === undefined) return `<sheetViews><sheetView ${attributes}/></sheetViews>`;
  const { rows, columns } = frozen;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const corner = cellName(columns + 1, rows + 1);
  return (
    `<sheetViews><sheetView ${attributes}><pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
  );
}

function validationXml({ range, type, operator, formulas, title, message }: Validation): string {
  const comparison = operator === undefined ? '' : ` operator="${operator}"`;
  const texts = `errorTitle="${escapeXml(title)}" error="${escapeXml(message)}"`;
  const content = formulas.map((formula, index) => `<formula${index + 1}>${escapeXml(formula)}</formula${index + 1}>`).join('');
  return (
    `<dataValidation type="${type}"${comparison} allowBlank="1" showInputMessage="1" showErrorMessage="1" ${texts} sqref="${range}">` +
    `${content}</dataValidation>`
  );
}

const counted = (tag: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `<${tag} count="${items.length}">${items.join('')}</${tag}>`;
