import { inOrder } from '../../shared/document.ts';
import type { CostClass } from '../../shared/model/cost-class.ts';
import { occurrencesUntil } from './cost-line-formulas.ts';
import { look } from './look.ts';
import { quoted } from './phrase.ts';
import { markedName, type Plan } from './plan.ts';
import { fixed } from './spreadsheet/address.ts';
import type { Sheet } from './spreadsheet/sheet.ts';
import { textsHeight } from './text-lines.ts';
import { settingCell, slotCell, threePointColumns as columns, writeSlot } from './three-point-layout.ts';
import { type TotalledGroup, totalledGroups, writeName, writeSection, writeSlotHeadings } from './three-point-totals.ts';

/** A project has at most so many years; those beyond its horizon stay empty until the horizon is longer. */
const mostYears = 10;

/**
 * What is expected to be paid in each year, with the sums so far, and for each class of cost. All live.
 * @returns the row below
 */
export function writeYearsAndClasses(sheet: Sheet, plan: Plan, firstRow: number): number {
  const { translate, unit } = plan;
  const groups = totalledGroups(plan);
  const headings = [...Array.from({ length: mostYears }, (_, index) => translate('workbookEstimates.years.year', { year: index + 1 })), translate('workbookEstimates.years.total')];
  writeSection(sheet, firstRow, translate('workbookEstimates.years.title', { unit: unit.name }), headings.length);
  writeSlotHeadings(sheet, plan, firstRow + 1, headings);
  groups.forEach((entry, index) => writeYears(sheet, plan, entry, firstRow + 2 + 2 * index));
  const classes = classesOf(plan);
  const classRow = firstRow + 3 + 2 * groups.length;
  writeSection(sheet, classRow, translate('workbookEstimates.years.byClass', { unit: unit.name }), classes.length + 1);
  writeSlotHeadings(sheet, plan, classRow + 1, [...classes.map((costClass) => costClass?.name ?? translate('estimates.unclassified')), translate('workbookEstimates.years.total')]);
  groups.forEach((entry, index) => writeClasses(sheet, plan, entry, classRow + 2 + index));
  return classRow + 2 + groups.length;
}

/** The project's classes of cost, and null for lines without one. */
const classesOf = ({ document }: Plan): readonly (CostClass | null)[] => [...inOrder(document, 'costClass'), null];

const startRow = (sheet: Sheet, row: number, name: string): void => sheet.startRow(row, textsHeight([name, 40]));

function writeYears(sheet: Sheet, { translate, unit }: Plan, { group: { candidate, firstRow, lastRow }, totals }: TotalledGroup, row: number): void {
  const amount = look.amount('plain', unit.decimals);
  const name = markedName(candidate);
  const lines = (column: number): string => fixed(column, firstRow, column, lastRow);
  const timing = { frequency: lines(columns.frequency), startMonth: lines(columns.startMonth), endMonth: lines(columns.endMonth) };
  const isBeyond = (year: number): string => `${settingCell('horizonYears')}<${year}`;
  startRow(sheet, row, name);
  writeName(sheet, name, look.candidateText(candidate.colour));
  for (let year = 1; year <= mostYears; year += 1) {
    const [until, before] = [year, year - 1].map((end) => occurrencesUntil(translate, timing, String(12 * end)));
    const times = year === 1 ? until : `(${until}-${before})`;
    const cost = `SUMPRODUCT(${lines(columns.expected)}*${lines(columns.quantity)}*${times})*${settingCell('taxFactor')}`;
    const found = totals.years[year - 1];
    writeSlot(sheet, year - 1, amount, (column) => sheet.formula(column, `IF(${isBeyond(year)},"",${cost})`, found === undefined ? '' : unit.amount(found.within.expected), amount));
  }
  const strong = look.amount('strong', unit.decimals);
  const years = `${slotCell(0, row)}:${slotCell(mostYears - 1, row)}`;
  writeSlot(sheet, mostYears, strong, (column) => sheet.formula(column, `SUM(${years})`, unit.amount(totals.total.spread.expected), strong));

  const cumulative = translate('workbookEstimates.years.cumulative', { name });
  startRow(sheet, row + 1, cumulative);
  writeName(sheet, cumulative, look.quiet);
  for (let year = 1; year <= mostYears; year += 1) {
    const found = totals.years[year - 1];
    const formula = `IF(${isBeyond(year)},"",SUM(${slotCell(0, row)}:${slotCell(year - 1, row)}))`;
    writeSlot(sheet, year - 1, amount, (column) => sheet.formula(column, formula, found === undefined ? '' : unit.amount(found.cumulative.expected), amount));
  }
  writeSlot(sheet, mostYears, amount, (column) => sheet.blank(column, amount));
}

function writeClasses(sheet: Sheet, plan: Plan, { group: { candidate, firstRow, lastRow }, totals }: TotalledGroup, row: number): void {
  const { unit } = plan;
  const classes = classesOf(plan);
  const amount = look.amount('plain', unit.decimals);
  const strong = look.amount('strong', unit.decimals);
  const lines = (column: number): string => fixed(column, firstRow, column, lastRow);
  const found = new Map(totals.classes.map(({ costClass, spread }) => [costClass, spread.expected]));
  startRow(sheet, row, markedName(candidate));
  writeName(sheet, markedName(candidate), look.candidateText(candidate.colour));
  classes.forEach((costClass, index) => {
    const formula = `SUMPRODUCT(EXACT(${lines(columns.costClass)},${quoted(costClass?.name ?? '')})*${lines(columns.totalExpected)})`;
    writeSlot(sheet, index, amount, (column) => sheet.formula(column, formula, unit.amount(found.get(costClass) ?? 0), amount));
  });
  const all = `SUM(${slotCell(0, row)}:${slotCell(classes.length - 1, row)})`;
  writeSlot(sheet, classes.length, strong, (column) => sheet.formula(column, all, unit.amount(totals.total.spread.expected), strong));
}
