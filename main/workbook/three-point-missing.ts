import { inOrder } from '../../shared/document.ts';
import { isEven, missingCostsOf } from '../../shared/missing-costs.ts';
import { missingSentences } from '../../shared/missing-cost-texts.ts';
import { look } from './look.ts';
import type { Plan } from './plan.ts';
import { fixed } from './spreadsheet/address.ts';
import type { Sheet } from './spreadsheet/sheet.ts';
import { writeSection } from './three-point-totals.ts';

const sectionSlots = 5;

/**
 * What the totals leave out, named above them as it was when the workbook was written.
 * @returns the row below; the first row itself when nothing is missing
 */
export function writeMissingCosts(sheet: Sheet, plan: Plan, firstRow: number): number {
  const missing = missingCostsOf(plan.document);
  if (isEven(missing)) return firstRow;
  const sentences = missingSentences(missing, { ...plan, unit: plan.project.currencyUnit });
  writeSection(sheet, firstRow, plan.translate('missingCosts.titleExported'), sectionSlots);
  sentences.forEach((sentence, index) => {
    sheet.startRow(firstRow + 1 + index, 20);
    sheet.text(1, sentence, look.subtitle);
  });
  return firstRow + sentences.length + 2;
}

/**
 * The classes of cost, one below the other: what may be chosen in the lines.
 * @returns the cells of the list; null without classes
 */
export function writeClassList(sheet: Sheet, plan: Plan, firstRow: number): string | null {
  const classes = inOrder(plan.document, 'costClass');
  if (classes.length === 0) return null;
  sheet.startRow(firstRow, 26);
  sheet.text(1, plan.translate('workbookEstimates.threePoints.classes'), look.section);
  classes.forEach(({ name }, index) => {
    sheet.startRow(firstRow + 1 + index, 20);
    sheet.text(1, name, look.text);
  });
  return fixed(1, firstRow + 1, 1, firstRow + classes.length);
}
