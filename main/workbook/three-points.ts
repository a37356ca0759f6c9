import { taxFactor } from '../../shared/estimates.ts';
import type { ProjectSimulations } from '../project-simulations.ts';
import { typedAmount } from './amount-style.ts';
import { lineColumn } from './line-sums.ts';
import { look, tabColours } from './look.ts';
import { joined, nothingSaid, type Part } from './phrase.ts';
import type { Plan } from './plan.ts';
import { addSheet, writeNote, writeTitle } from './sheet-start.ts';
import type { Book } from './spreadsheet/book.ts';
import type { Sheet } from './spreadsheet/sheet.ts';
import { textsHeight } from './text-lines.ts';
import { hiddenLineParts, lastLinePart, lineParts, type Setting, settingColumns, settingNames, settingCell, threePointColumns as columns, threePointRows as rows } from './three-point-layout.ts';
import { lastColumn, lineWidths, writeGroup, writeLineHeading, writeProposals } from './three-point-lines.ts';
import { writeClassList, writeMissingCosts } from './three-point-missing.ts';
import { writeCostSimulation } from './three-point-simulation.ts';
import { writeEstimateTotals } from './three-point-totals.ts';
import { addLineValidations, addSettingValidations } from './three-point-validations.ts';
import { writeYearsAndClasses } from './three-point-years.ts';
import { markUncounted, rowsWithoutKey, uncountedSentence } from './uncounted-rows.ts';

/** The cost lines with their three points; below, what they come to. All is live but what was simulated. */
export function writeThreePoints(book: Book, plan: Plan, { costs }: Pick<ProjectSimulations, 'costs'>): void {
  const { translate, unit, estimates, proposals } = plan;
  const sheet = addSheet(book, plan, {
    name: plan.sheets.threePoints,
    widths: lineWidths(plan),
    hiddenColumns: hiddenLineParts,
    tabColour: tabColours.input,
    ...(estimates.length > 0 && {
      frozen: { rows: rows.heading, columns: columns.item },
      repeatedRows: { first: rows.heading, last: rows.heading },
    }),
  });
  writeTitle(sheet, plan.sheets.threePoints, translate('workbookEstimates.threePoints.note', { unit: unit.name }));
  if (estimates.length === 0) {
    writeNote(sheet, rows.settingLabels, translate('workbookEstimates.threePoints.noCandidates'));
    return;
  }
  writeSettings(sheet, plan);
  const uncounted = joined(uncountedLines(plan), repeatedNumbers(plan));
  sheet.startRow(rows.uncounted, 20);
  sheet.formula(1, uncounted.formula, uncounted.value, look.warning);
  writeLineHeading(sheet, plan);
  for (const group of estimates) writeGroup(sheet, plan, group);
  writeProposals(sheet, plan);
  sheet.filter(rows.heading, lastLinePart, proposals.lastRow);
  addSettingValidations(sheet, plan);
  markUncounted(sheet, lineParts.candidate, { headingRow: rows.heading, endRow: proposals.lastRow + 1, lastColumn });
  addLineValidations(sheet, plan, writeClassList(sheet, plan, writeResults(sheet, plan, costs) + 1));
}

/** Of lines that people typed without the hidden numbers: no total counts them. */
function uncountedLines(plan: Plan): Part {
  const typed = [columns.candidate, columns.item, columns.optimistic, columns.mostLikely, columns.pessimistic].map((column) => lineColumn(plan, column));
  return uncountedSentence(plan, 'workbookEstimates.threePoints.uncounted', rowsWithoutKey(lineColumn(plan, lineParts.candidate), typed));
}

/** Of lines with the number of another, as copied ones have: totals count them, but a quote is compared with one line only. */
function repeatedNumbers(plan: Plan): Part {
  if (plan.document.quote.size === 0) return nothingSaid;
  const numbers = lineColumn(plan, columns.line);
  return uncountedSentence(plan, 'workbookEstimates.threePoints.repeated', `(COUNT(${numbers})-IFERROR(SUMPRODUCT(--(FREQUENCY(${numbers},${numbers})>0)),0))`);
}

/** @returns the row below what the lines come to */
function writeResults(sheet: Sheet, plan: Plan, costs: ProjectSimulations['costs']): number {
  const first = plan.proposals.lastRow + 2;
  if (plan.estimates.every(({ total }) => total === null)) return first;
  sheet.endPage();
  const afterTotals = writeEstimateTotals(sheet, plan, writeMissingCosts(sheet, plan, first));
  const afterYears = writeYearsAndClasses(sheet, plan, afterTotals + 1);
  return costs === null ? afterYears : writeCostSimulation(sheet, plan, costs, afterYears + 1);
}

function writeSettings(sheet: Sheet, plan: Plan): void {
  const { translate, unit, project } = plan;
  const join = (name: Setting): void => {
    const [first, last] = settingColumns(name);
    if (last > first) sheet.merge(first, last);
  };
  const labels = settingNames.map((name) => translate(`workbookEstimates.threePoints.${name}`, { unit: unit.name }));
  sheet.startRow(rows.settingLabels, textsHeight(...settingNames.map((name, index) => [labels[index] ?? '', widthOf(sheet, name)] as const)) + 4);
  sheet.text(1, translate('workbookEstimates.threePoints.settings'), look.section);
  sheet.blank(2, look.section);
  settingNames.forEach((name, index) => {
    const [first, last] = settingColumns(name);
    sheet.text(first, labels[index] ?? '', look.heading);
    sheet.blanks(first + 1, last, look.heading);
    join(name);
  });
  const base = project.contingencyBase;
  sheet.startRow(rows.settings, textsHeight([translate(`glossary.contingencyBase.${base}`), widthOf(sheet, 'contingencyBase')]) + 4);
  const { taxShown, taxRate } = { taxShown: settingCell('taxShown'), taxRate: settingCell('taxRate') };
  const [yes, no] = [translate('workbookEstimates.yes'), translate('workbookEstimates.no')];
  const write: Readonly<Record<Setting, (column: number) => void>> = {
    horizonYears: (column) => sheet.number(column, project.horizonYears, look.inputNumber),
    correlation: (column) => sheet.number(column, project.correlation, look.inputNumber),
    taxRate: (column) => sheet.number(column, project.taxRate, look.inputPercent),
    taxShown: (column) => sheet.text(column, project.taxShown ? yes : no, look.inputTextCenter),
    taxFactor: (column) => sheet.formula(column, `IF(${taxShown}="${yes}",1+${taxRate},1)`, taxFactor(project), look.number),
    budget: (column) => {
      if (project.budget === null) sheet.blank(column, look.amount('input', unit.decimals));
      else sheet.number(column, unit.amount(project.budget), typedAmount(unit, project.budget));
    },
    contingencyPercentile: (column) => sheet.number(column, project.contingencyPercentile, look.inputNumber),
    contingencyBase: (column) => sheet.text(column, translate(`glossary.contingencyBase.${base}`), look.inputTextCenter),
  };
  for (const name of settingNames) {
    const [first, last] = settingColumns(name);
    write[name](first);
    sheet.blanks(first + 1, last, name === 'taxFactor' ? look.number : look.inputNumber);
    join(name);
  }
}

function widthOf({ widths }: Sheet, name: Setting): number {
  const [first, last] = settingColumns(name);
  return widths.slice(first - 1, last).reduce((sum, width) => sum + width, 0);
}
