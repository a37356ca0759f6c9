import type { EstimateLine } from '../../shared/estimates.ts';
import { frequencies } from '../../shared/model/estimate.ts';
import { look, tabColours, wrongOrderFill } from './look.ts';
import { phrase, quoted } from './phrase.ts';
import { type EstimateGroup, markedName, type Plan, threePointColumns as columns, threePointRows as rows } from './plan.ts';
import { addSheet, addValidation, writeNote, writeTitle } from './sheet-start.ts';
import { cellName, columnName, fixed, rangeName } from './spreadsheet/address.ts';
import type { Book } from './spreadsheet/book.ts';
import type { Sheet } from './spreadsheet/sheet.ts';
import { overlay } from './spreadsheet/styles.ts';
import { linesHeight, textsHeight } from './text-lines.ts';
import { writeEstimateTotals } from './three-point-totals.ts';

const horizonCell = fixed(columns.frequency, rows.horizon);
const [candidateWidth, itemWidth, assumptionWidth] = [18, 24, 21];

const lastColumn = columns.firstAssumption + 2;

/** The cost lines with their three points; expected values, deviations and totals are live. */
export function writeThreePoints(book: Book, plan: Plan): void {
  const { translate, unit, estimates } = plan;
  const { amount, spread } = amountWidths(plan);
  const assumptions = [assumptionWidth, assumptionWidth, assumptionWidth];
  const sheet = addSheet(book, plan, {
    name: plan.sheets.threePoints,
    widths: [candidateWidth, itemWidth, 11, 10, amount, amount, amount, amount, spread, spread, 11, amount, spread, spread, ...assumptions],
    tabColour: tabColours.input,
    ...(estimates.length > 0 && {
      frozen: { rows: rows.heading, columns: columns.item },
      repeatedRows: { first: rows.heading, last: rows.heading },
    }),
  });
  writeTitle(sheet, plan.sheets.threePoints, translate('workbook.threePoints.note', { unit: unit.name }));
  if (estimates.length === 0) {
    writeNote(sheet, 3, translate('workbook.threePoints.noCandidates'));
    return;
  }
  sheet.startRow(rows.horizon, 22);
  sheet.text(1, translate('workbook.threePoints.horizon'), look.totalLabel);
  sheet.merge(1, 2);
  sheet.number(columns.frequency, plan.project.horizonYears, look.inputNumber);
  writeHeading(sheet, plan);
  for (const group of estimates) {
    writeTotal(sheet, plan, group);
    group.lines.forEach((line, index) => writeLine(sheet, plan, group, line, group.firstRow + index));
  }
  const lastRow = estimates.at(-1)?.lastRow ?? rows.heading;
  sheet.worksheet.autoFilter = rangeName(1, rows.heading, lastColumn, lastRow);
  addValidations(sheet, plan, lastRow);
  if (estimates.some(({ total }) => total !== null)) writeEstimateTotals(sheet, plan, lastRow + 2);
}

/** Wide enough for the largest amount and for the headings. */
function amountWidths({ estimates, unit }: Plan): { readonly amount: number; readonly spread: number } {
  const largest = Math.max(
    0,
    ...estimates.flatMap(({ total, lines }) => [total?.points.pessimistic ?? 0, ...lines.map(({ estimate }) => estimate.pessimistic)]),
  );
  const digits = unit.amount(largest).toFixed(unit.decimals).length;
  const needed = Math.ceil(digits * 1.34) + 2;
  return { amount: Math.max(12, needed), spread: Math.max(10, needed - 1) };
}

function writeHeading(sheet: Sheet, plan: Plan): void {
  const { translate, unit } = plan;
  const withUnit = (['optimistic', 'mostLikely', 'pessimistic', 'expected', 'classic', 'beta'] as const).map((key) =>
    translate(`workbook.threePoints.${key}`, { unit: unit.name }),
  );
  const totals = (['totalExpected', 'totalClassic', 'totalBeta'] as const).map((key) =>
    translate(`workbook.threePoints.${key}`, { unit: unit.name }),
  );
  const headings = [
    translate('glossary.candidate'),
    translate('workbook.threePoints.item'),
    translate('workbook.threePoints.frequency'),
    translate('workbook.threePoints.quantity'),
    ...withUnit,
    translate('workbook.threePoints.factor'),
    ...totals,
    ...(['optimistic', 'mostLikely', 'pessimistic'] as const).map((key) =>
      translate('workbook.threePoints.assumption', { point: translate(`glossary.${key}`) }),
    ),
  ];
  sheet.startRow(rows.heading, linesHeight(3));
  headings.forEach((heading, index) => sheet.text(index + 1, heading, look.heading));
}

/** The total of a candidate over the horizon, above its lines. */
function writeTotal(sheet: Sheet, plan: Plan, { candidate, total, totalRow, firstRow, lastRow }: EstimateGroup): void {
  const { translate, unit } = plan;
  const amount = look.amount('band', unit.decimals);
  sheet.startRow(totalRow, textsHeight([markedName(candidate), candidateWidth]));
  sheet.text(columns.candidate, markedName(candidate), look.bandWrapped);
  if (total === null) {
    sheet.text(columns.item, translate('workbook.threePoints.none'), look.band);
    sheet.blanks(columns.frequency, lastColumn, look.band);
    return;
  }
  const label = phrase(translate, 'workbook.live.totalOf', { years: { formula: horizonCell, value: String(plan.project.horizonYears) } });
  sheet.formula(columns.item, label.formula, label.value, look.band);
  sheet.blanks(columns.frequency, columns.quantity, look.band);
  const lines = (column: number): string => rangeName(column, firstRow, column, lastRow);
  for (const point of ['optimistic', 'mostLikely', 'pessimistic'] as const) {
    const sum = `SUMPRODUCT(${lines(columns[point])},${lines(columns.factor)})`;
    sheet.formula(columns[point], sum, unit.amount(total.points[point]), amount);
  }
  sheet.blanks(columns.expected, columns.factor, look.band);
  sheet.formula(columns.totalExpected, `SUM(${lines(columns.totalExpected)})`, unit.amount(total.classic.expected), amount);
  sheet.formula(columns.totalClassic, `SQRT(SUMSQ(${lines(columns.totalClassic)}))`, unit.amount(total.classic.deviation), amount);
  sheet.formula(columns.totalBeta, `SQRT(SUMSQ(${lines(columns.totalBeta)}))`, unit.amount(total.beta.deviation), amount);
  sheet.blanks(columns.firstAssumption, lastColumn, look.band);
}

function writeLine(sheet: Sheet, plan: Plan, { candidate }: EstimateGroup, line: EstimateLine, row: number): void {
  const { translate, unit } = plan;
  const { estimate } = line;
  const lineTitle = estimate.countermeasureId === null ? estimate.title : translate('workbook.threePoints.ofCountermeasure', { title: estimate.title });
  const plain = look.amount('plain', unit.decimals);
  const at = (column: number): string => cellName(column, row);
  const [o, m, p, e] = [at(columns.optimistic), at(columns.mostLikely), at(columns.pessimistic), at(columns.expected)];
  const assumptions = [estimate.optimisticAssumption, estimate.mostLikelyAssumption, estimate.pessimisticAssumption];
  const height = textsHeight(
    [markedName(candidate), candidateWidth],
    [lineTitle, itemWidth],
    ...assumptions.map((text) => [text, assumptionWidth] as const),
  );
  sheet.startRow(row, height);
  sheet.text(columns.candidate, markedName(candidate), look.quiet);
  sheet.text(columns.item, lineTitle, look.inputText);
  sheet.text(columns.frequency, translate(`glossary.frequency.${estimate.frequency}`), look.inputTextCenter);
  sheet.number(columns.quantity, estimate.quantity, look.inputNumber);
  for (const point of ['optimistic', 'mostLikely', 'pessimistic'] as const)
    sheet.number(columns[point], unit.amount(estimate[point]), look.amount('input', unit.decimals));
  sheet.formula(columns.expected, `(${o}+4*${m}+${p})/6`, unit.amount(line.classic.expected), plain);
  sheet.formula(columns.classic, `(${p}-${o})/6`, unit.amount(line.classic.deviation), plain);
  sheet.formula(columns.beta, `SQRT(MAX(0,(${e}-${o})*(${p}-${e}))/7)`, unit.amount(line.beta.deviation), plain);
  const [, monthly, yearly] = frequencies.map((frequency) => quoted(translate(`glossary.frequency.${frequency}`)));
  const times = `IF(${at(columns.frequency)}=${monthly},12*${horizonCell},IF(${at(columns.frequency)}=${yearly},${horizonCell},1))`;
  sheet.formula(columns.factor, `${at(columns.quantity)}*${times}`, line.factor, look.number);
  const factor = at(columns.factor);
  sheet.formula(columns.totalExpected, `${e}*${factor}`, unit.amount(line.total.classic.expected), plain);
  sheet.formula(columns.totalClassic, `${at(columns.classic)}*${factor}`, unit.amount(line.total.classic.deviation), plain);
  sheet.formula(columns.totalBeta, `${at(columns.beta)}*${factor}`, unit.amount(line.total.beta.deviation), plain);
  assumptions.forEach((assumption, index) => sheet.text(columns.firstAssumption + index, assumption, look.inputText));
}

function addValidations(sheet: Sheet, plan: Plan, lastRow: number): void {
  const { translate } = plan;
  const years = { type: 'whole', operator: 'between', formulae: ['1', '10'] } as const;
  addValidation(sheet, plan, cellName(columns.frequency, rows.horizon), translate('workbook.invalid.horizon'), years);
  const choices = quoted(frequencies.map((frequency) => translate(`glossary.frequency.${frequency}`)).join(','));
  for (const { lines, firstRow, lastRow: last } of plan.estimates) {
    if (lines.length === 0) continue;
    const range = (from: number, to = from): string => rangeName(from, firstRow, to, last);
    const [o, m, p] = [columns.optimistic, columns.mostLikely, columns.pessimistic].map((column) => `$${columnName(column)}${firstRow}`);
    const choice = { type: 'list', formulae: [choices] } as const;
    addValidation(sheet, plan, range(columns.frequency), translate('workbook.invalid.choice'), choice);
    const atLeastZero = { type: 'decimal', operator: 'greaterThanOrEqual', formulae: ['0'] } as const;
    addValidation(sheet, plan, range(columns.quantity), translate('workbook.invalid.quantity'), atLeastZero);
    const ordered = { type: 'custom', formulae: [`AND(COUNT(${o}:${p})=3,${o}>=0,${o}<=${m},${m}<=${p})`] } as const;
    addValidation(sheet, plan, range(columns.optimistic, columns.pessimistic), translate('workbook.invalid.points'), ordered);
  }
  const first = rows.first;
  const [o, m, p] = [columns.optimistic, columns.mostLikely, columns.pessimistic].map((column) => `$${columnName(column)}${first}`);
  const formulae = [`AND(COUNT(${o}:${p})=3,OR(${o}>${m},${m}>${p}))`];
  sheet.worksheet.addConditionalFormatting({
    ref: rangeName(columns.optimistic, first, columns.pessimistic, lastRow),
    rules: [{ type: 'expression', priority: 1, formulae, style: overlay({ fill: wrongOrderFill }) }],
  });
}
