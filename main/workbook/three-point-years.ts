import { inOrder } from '../../shared/document.ts';
import { isPaidAtOnce } from '../../shared/totals.ts';
import type { CostClass } from '../../shared/model/cost-class.ts';
import { lineColumn, sumOfLines } from './line-sums.ts';
import { look } from './look.ts';
import { quoted } from './phrase.ts';
import { markedName, type Plan } from './plan.ts';
import type { Sheet } from './spreadsheet/sheet.ts';
import { textsHeight } from './text-lines.ts';
import { lineParts, mostYears, settingCell, slotCell, threePointColumns as columns, writeSlot } from './three-point-layout.ts';
import { type TotalledGroup, totalledGroups, writeName, writeSection, writeSlotHeadings } from './three-point-totals.ts';

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
  writeWhyLaterYearsAreEmpty(sheet, plan, firstRow + 2, firstRow + 2 + 2 * groups.length);
  const classes = classesOf(plan);
  const classRow = firstRow + 3 + 2 * groups.length;
  writeSection(sheet, classRow, translate('workbookEstimates.years.byClass', { unit: unit.name }), classes.length + 1);
  writeSlotHeadings(sheet, plan, classRow + 1, [...classes.map((costClass) => costClass?.name ?? translate('estimates.unclassified')), translate('workbookEstimates.years.total')]);
  groups.forEach((entry, index) => writeClasses(sheet, plan, entry, classRow + 1, classRow + 2 + index));
  return classRow + 2 + groups.length;
}

/** The project's classes of cost, and null for lines without one. */
const classesOf = ({ document }: Plan): readonly (CostClass | null)[] => [...inOrder(document, 'costClass'), null];

const startRow = (sheet: Sheet, row: number, name: string): void => sheet.startRow(row, textsHeight([name, 40]));

/** Years beyond the horizon stay empty until the horizon is longer. */
function writeYears(sheet: Sheet, plan: Plan, { group: { candidate, number }, totals }: TotalledGroup, row: number): void {
  const { translate, unit } = plan;
  const amount = look.amount('plain', unit.decimals);
  const name = markedName(candidate);
  const isBeyond = (year: number): string => `${settingCell('horizonYears')}<${year}`;
  startRow(sheet, row, name);
  writeName(sheet, name, look.candidateText(candidate.colour));
  for (let year = 1; year <= mostYears; year += 1) {
    const cost = sumOfLines(plan, lineParts.firstYear + year - 1, number);
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

/** In the row below the years, as long as nothing is paid after the first one. */
function writeWhyLaterYearsAreEmpty(sheet: Sheet, plan: Plan, firstRow: number, row: number): void {
  const groups = totalledGroups(plan);
  const reason = plan.translate('estimates.ownership.onlyFirstYear');
  const paidLater = groups.flatMap((_, index) => {
    const years = `${slotCell(1, firstRow + 2 * index)}:${slotCell(mostYears - 1, firstRow + 2 * index)}`;
    return [`COUNTIF(${years},">0")`, `COUNTIF(${years},"<0")`];
  });
  sheet.startRow(row, 20);
  const formula = `IF(AND(${settingCell('horizonYears')}>1,${paidLater.join('+')}=0),${quoted(reason)},"")`;
  sheet.formula(1, formula, isPaidAtOnce(groups.map(({ totals }) => totals)) ? reason : '', look.subtitle);
}

/**
 * What each class of cost comes to, and the total. What no class names is the total without theirs: a formula of every class would be
 * longer than Excel takes.
 */
function writeClasses(sheet: Sheet, plan: Plan, { group: { candidate, number }, totals }: TotalledGroup, headingRow: number, row: number): void {
  const { unit } = plan;
  const classes = classesOf(plan);
  const namedCount = classes.length - 1;
  const amount = look.amount('plain', unit.decimals);
  const strong = look.amount('strong', unit.decimals);
  const found = new Map(totals.classes.map(({ costClass, spread }) => [costClass, spread.expected]));
  startRow(sheet, row, markedName(candidate));
  writeName(sheet, markedName(candidate), look.candidateText(candidate.colour));
  const own = `(${lineColumn(plan, lineParts.candidate)}=${number})*ISNUMBER(${lineColumn(plan, columns.pessimistic)})`;
  const written = lineColumn(plan, columns.costClass);
  const all = slotCell(classes.length, row);
  const namedSlots = (at: number): string => `${slotCell(0, at)}:${slotCell(namedCount - 1, at)}`;
  // Compared with the headings: a name may be longer than a piece of a formula. Columns joined to a heading are empty.
  const isNamed = `SUMPRODUCT(${own}*(${namedSlots(headingRow)}<>"")*EXACT(${written},${namedSlots(headingRow)}))`;
  const rest = namedCount === 0 ? { count: `SUMPRODUCT(${own})`, amount: all } : { count: `SUMPRODUCT(${own})-${isNamed}`, amount: `${all}-SUM(${namedSlots(row)})` };
  classes.forEach((costClass, index) => {
    const isOf = `${own}*EXACT(${written},${slotCell(index, headingRow)})`;
    const { count, amount: sum } = costClass === null ? rest : { count: `SUMPRODUCT(${isOf})`, amount: `SUMPRODUCT(${isOf},${lineColumn(plan, lineParts.totalExpected)})` };
    const spread = found.get(costClass);
    writeSlot(sheet, index, amount, (column) => sheet.formula(column, `IF(${count}=0,"–",${sum})`, spread === undefined ? '–' : unit.amount(spread), amount));
  });
  const total = sumOfLines(plan, lineParts.totalExpected, number);
  writeSlot(sheet, classes.length, strong, (column) => sheet.formula(column, total, unit.amount(totals.total.spread.expected), strong));
}
