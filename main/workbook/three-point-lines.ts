import { type EstimateLine, isPricedLine, pricedAs, taxFactor } from '../../shared/estimates.ts';
import { decimalText } from '../../shared/language/decimal-text.ts';
import type { Candidate } from '../../shared/model/candidate.ts';
import { occurrences } from '../../shared/method/estimate/total.ts';
import { fromUnitPrices, typedAmount } from './amount-style.ts';
import { deviationFormula, expectedFormula, occurrencesUntil, type PointCells } from './cost-line-formulas.ts';
import { lineColumn, totalOfLines } from './line-sums.ts';
import { look } from './look.ts';
import { phrase, quoted } from './phrase.ts';
import { markedName, type Plan } from './plan.ts';
import { cellName } from './spreadsheet/address.ts';
import type { Sheet } from './spreadsheet/sheet.ts';
import { textsHeight } from './text-lines.ts';
import { notCounted } from './uncounted-rows.ts';
import { countermeasureNumbers, type EstimateGroup, lineParts, mostYears, settingCell, threePointColumns as columns, threePointRows as rows } from './three-point-layout.ts';

const [candidateWidth, itemWidth, distributionWidth, assumptionWidth] = [18, 24, 22, 21];
export const lastColumn = columns.line;
/** Holds the words beside an amount of 0 that somebody recorded. */
const recordedWidth = 20;
const points = ['optimistic', 'mostLikely', 'pessimistic'] as const;

/** Wide enough for the largest amount and for the headings. */
export function lineWidths({ estimates, unit }: Plan): number[] {
  const largest = Math.max(
    0,
    ...estimates.flatMap(({ total, lines }) => [total?.points.pessimistic ?? 0, ...lines.map(({ estimate }) => estimate.pessimistic ?? 0)]),
  );
  const typed = estimates.flatMap(({ lines }) => lines.flatMap(({ estimate }) => points.map((point) => decimalText(unit.amount(estimate[point] ?? 0)).length)));
  const digits = Math.max(unit.amount(largest).toFixed(unit.decimals).length, ...typed);
  const needed = Math.ceil(digits * 1.34) + 2;
  const amount = Math.max(12, needed);
  const spread = Math.max(11, needed - 1);
  const timing = [14, 9, 9, 8, 8, distributionWidth, 7];
  const total = estimates.some(({ lines }) => lines.some(({ estimate }) => pricedAs(estimate) === 'nothing')) ? Math.max(amount, recordedWidth) : amount;
  return [candidateWidth, itemWidth, ...timing, amount, amount, amount, amount, spread, spread, 11, total, spread, spread, assumptionWidth, assumptionWidth, assumptionWidth, 9, 8];
}

export function writeLineHeading(sheet: Sheet, { translate, unit }: Plan): void {
  const own = ['costClass', 'frequency', 'quantity', 'startMonth', 'endMonth', 'distribution', 'lambda', ...points, 'expected', 'deviation', 'classic', 'factor', 'totalExpected', 'totalDeviation', 'totalClassic'] as const;
  const headings = [
    translate('glossary.candidate'),
    translate('workbookEstimates.threePoints.item'),
    ...own.map((name) => translate(`workbookEstimates.threePoints.${name}`, { unit: unit.name })),
    ...points.map((name) => translate('workbookEstimates.threePoints.assumption', { point: translate(`glossary.${name}`) })),
    translate('workbookEstimates.threePoints.countermeasure'),
    translate('workbookEstimates.threePoints.line'),
  ];
  sheet.startRow(rows.heading, textsHeight(...headings.map((heading, index) => [heading, sheet.widths[index] ?? 0] as const)) + 4);
  headings.forEach((heading, index) => sheet.text(index + 1, heading, look.heading));
  const added = (name: 'optimistic' | 'mostLikely' | 'pessimistic' | 'totalExpected' | 'totalDeviation' | 'totalClassic'): void =>
    sheet.text(lineParts[name], translate(`workbookEstimates.threePoints.${name}`, { unit: unit.name }), look.heading);
  sheet.text(lineParts.candidate, translate('workbook.fits.candidateNumber'), look.heading);
  for (const name of [...points, 'totalExpected', 'totalDeviation', 'totalClassic'] as const) added(name);
  for (let year = 1; year <= mostYears; year += 1) sheet.text(lineParts.firstYear + year - 1, translate('workbookEstimates.years.year', { year }), look.heading);
}

/** A candidate's total over the horizon, and its lines below. */
export function writeGroup(sheet: Sheet, plan: Plan, group: EstimateGroup): void {
  writeTotal(sheet, plan, group);
  const numbers = countermeasureNumbers(plan.document);
  group.lines.forEach((line, index) => {
    const row = group.firstRow + index;
    writeLine(sheet, plan, group.candidate, line, row, numbers.get(line.estimate.countermeasureId ?? ''));
    sheet.number(columns.line, group.firstLine + index, look.countCenter);
    writeParts(sheet, plan, line, row, group.number);
  });
}

function writeTotal(sheet: Sheet, plan: Plan, { candidate, number, lines, total, totalRow }: EstimateGroup): void {
  const { translate, unit, project } = plan;
  const amount = look.amount('band', unit.decimals);
  sheet.startRow(totalRow, textsHeight([markedName(candidate), candidateWidth]));
  sheet.text(columns.candidate, markedName(candidate), look.bandWrapped);
  if (total === null) {
    sheet.text(columns.item, translate('workbookEstimates.threePoints.none'), look.band);
    sheet.blanks(columns.costClass, lastColumn, look.band);
    sheet.text(lineParts.candidate, notCounted, look.key);
    return;
  }
  const years = { formula: settingCell('horizonYears'), value: String(project.horizonYears) };
  const left = {
    formula: `COUNTIFS(${lineColumn(plan, lineParts.candidate)},${number},${lineColumn(plan, columns.totalExpected)},${quoted(translate('estimates.pricedAs.blank'))})`,
    value: String(lines.filter((line) => !isPricedLine(line)).length),
  };
  const label = phrase(translate, 'workbookEstimates.live.totalOf', { years });
  const partly = phrase(translate, 'workbookEstimates.live.totalWithout', { years, count: left });
  sheet.formula(columns.item, `IF(${left.formula}=0,${label.formula},${partly.formula})`, left.value === '0' ? label.value : partly.value, look.bandWrapped);
  sheet.blanks(columns.costClass, columns.lambda, look.band);
  for (const point of points) sheet.formula(columns[point], totalOfLines(plan, point, number), unit.amount(total.points[point]), amount);
  sheet.blanks(columns.expected, columns.factor, look.band);
  sheet.formula(columns.totalExpected, totalOfLines(plan, 'totalExpected', number), unit.amount(total.spread.expected), amount);
  sheet.formula(columns.totalDeviation, totalOfLines(plan, 'totalDeviation', number), unit.amount(total.spread.deviation), amount);
  sheet.formula(columns.totalClassic, totalOfLines(plan, 'totalClassic', number), unit.amount(total.classic.deviation), amount);
  sheet.blanks(columns.firstAssumption, lastColumn, look.band);
  sheet.text(lineParts.candidate, notCounted, look.key);
}

/** Costs of countermeasures that are not chosen: the countermeasures are compared by them, the totals leave them out. */
export function writeProposals(sheet: Sheet, plan: Plan): void {
  const { bandRow, lines } = plan.proposals;
  if (lines.length === 0) return;
  const numbers = countermeasureNumbers(plan.document);
  sheet.startRow(bandRow, 22);
  sheet.text(1, plan.translate('workbookEstimates.threePoints.notChosen'), look.band);
  sheet.blanks(2, lastColumn, look.band);
  sheet.text(lineParts.candidate, notCounted, look.key);
  lines.forEach(({ way, line }, index) => {
    writeLine(sheet, plan, way.candidate, line, bandRow + 1 + index, numbers.get(way.countermeasure.id));
    sheet.text(lineParts.candidate, notCounted, look.key);
  });
}

/** @param countermeasure its number on the sheet of the countermeasures; undefined for a cost of the candidate itself */
function writeLine(sheet: Sheet, plan: Plan, candidate: Candidate, line: EstimateLine, row: number, countermeasure: number | undefined): void {
  const { translate, unit } = plan;
  const { estimate } = line;
  const className = estimate.costClassId === null ? '' : (plan.document.costClass.get(estimate.costClassId)?.name ?? '');
  const title = estimate.countermeasureId === null ? estimate.title : translate('workbookEstimates.threePoints.ofCountermeasure', { title: estimate.title });
  const meaning = translate(`glossary.distribution.${estimate.distribution}`);
  const assumptions = [estimate.optimisticAssumption, estimate.mostLikelyAssumption, estimate.pessimisticAssumption];
  const texts = [[markedName(candidate), candidateWidth], [title, itemWidth], [meaning, distributionWidth], ...assumptions.map((text) => [text, assumptionWidth] as const)] as const;
  sheet.startRow(row, textsHeight(...texts));
  sheet.text(columns.candidate, markedName(candidate), look.quiet);
  sheet.text(columns.item, title, look.inputText);
  sheet.text(columns.costClass, className, look.inputTextCenter);
  sheet.text(columns.frequency, translate(`glossary.frequency.${estimate.frequency}`), look.inputTextCenter);
  sheet.number(columns.quantity, estimate.quantity, look.inputNumber);
  sheet.number(columns.startMonth, estimate.startMonth, look.inputNumber);
  if (estimate.endMonth === null) sheet.blank(columns.endMonth, look.inputNumber);
  else sheet.number(columns.endMonth, estimate.endMonth, look.inputNumber);
  sheet.text(columns.distribution, meaning, look.inputText);
  sheet.number(columns.lambda, estimate.lambda, look.inputNumber);
  // Points nobody has said are empty cells, so that nothing counts them as 0.
  for (const point of points) {
    const said = estimate[point];
    if (said === null) sheet.blank(columns[point], typedAmount(unit, 0));
    else sheet.number(columns[point], unit.amount(said), typedAmount(unit, said));
  }
  writeResults(sheet, plan, line, row);
  assumptions.forEach((assumption, index) => sheet.text(columns.firstAssumption + index, assumption, look.inputText));
  if (countermeasure === undefined) sheet.blank(columns.countermeasure, look.countCenter);
  else sheet.number(columns.countermeasure, countermeasure, look.countCenter);
}

/** What follows from the points; of a line without any it is unknown, which is not 0. */
function writeResults(sheet: Sheet, { translate, unit }: Plan, line: EstimateLine, row: number): void {
  const known = isPricedLine(line) ? line : null;
  const plain = fromUnitPrices(unit, known === null ? [] : points.map((point) => known.points[point]));
  const unknown = translate('estimates.pricedAs.blank');
  const amountOf = (yen: number | undefined, otherwise = ''): number | string => (yen === undefined ? otherwise : unit.amount(yen));
  const at = (column: number): string => cellName(column, row);
  const [o, m, p] = [at(columns.optimistic), at(columns.mostLikely), at(columns.pessimistic)];
  const cells: PointCells = { distribution: at(columns.distribution), lambda: at(columns.lambda), o, m, p };
  const expected = at(columns.expected);
  const whenKnown = (formula: string, otherwise = '""'): string => `IF(ISTEXT(${expected}),${otherwise},${formula})`;
  sheet.formula(columns.expected, `IF(COUNT(${o}:${p})<3,${quoted(unknown)},${expectedFormula(translate, cells)})`, amountOf(known?.spread.expected, unknown), plain);
  sheet.formula(columns.deviation, whenKnown(deviationFormula(translate, cells, expected)), amountOf(known?.spread.deviation), plain);
  sheet.formula(columns.classic, whenKnown(`(${p}-${o})/6`), amountOf(known?.classic.deviation), plain);
  const timing = { frequency: at(columns.frequency), startMonth: at(columns.startMonth), endMonth: at(columns.endMonth) };
  const times = occurrencesUntil(translate, timing, `12*${settingCell('horizonYears')}`);
  sheet.formula(columns.factor, `${at(columns.quantity)}*${times}*${settingCell('taxFactor')}`, line.factor, look.number);
  const whole = (column: number, otherwise?: string): string => whenKnown(`${at(column)}*${at(columns.factor)}`, otherwise);
  const recorded = pricedAs(line.estimate) === 'nothing' ? look.recordedNothing(translate('estimates.pricedAs.nothing', { amount: '' })) : plain;
  sheet.formula(columns.totalExpected, whole(columns.expected, expected), amountOf(known?.total.spread.expected, unknown), recorded);
  sheet.formula(columns.totalDeviation, whole(columns.deviation), amountOf(known?.total.spread.deviation), plain);
  sheet.formula(columns.totalClassic, whole(columns.classic), amountOf(known?.total.classic.deviation), plain);
}

/** What a line adds to the totals of its candidate, in columns that are not shown; one whose points are not all there adds nothing. */
function writeParts(sheet: Sheet, { translate, unit, project }: Plan, line: EstimateLine, row: number, candidate: number): void {
  const { estimate, factor } = line;
  const known = isPricedLine(line) ? line : null;
  const style = look.amount('plain', unit.decimals);
  const at = (column: number): string => cellName(column, row);
  const amountOf = (yen: number | null | undefined): number => (yen == null ? 0 : unit.amount(yen));
  sheet.number(lineParts.candidate, candidate, look.number);
  for (const point of points)
    sheet.formula(lineParts[point], `IF(ISTEXT(${at(columns.expected)}),0,${at(columns[point])}*${at(columns.factor)})`, amountOf(known?.total.points[point]), style);
  sheet.formula(lineParts.totalExpected, `N(${at(columns.totalExpected)})`, amountOf(known?.total.spread.expected), style);
  sheet.formula(lineParts.totalDeviation, `N(${at(columns.totalDeviation)})`, amountOf(known?.total.spread.deviation), style);
  sheet.formula(lineParts.totalClassic, `N(${at(columns.totalClassic)})`, amountOf(known && known.classic.deviation * factor), style);
  const timing = { frequency: at(columns.frequency), startMonth: at(columns.startMonth), endMonth: at(columns.endMonth) };
  const tax = taxFactor(project);
  for (let year = 1; year <= mostYears; year += 1) {
    const [until, before] = [year, year - 1].map((end) => occurrencesUntil(translate, timing, String(12 * end)));
    const times = year === 1 ? `${until}` : `(${until}-${before})`;
    const occurring = occurrences(estimate, year) - occurrences(estimate, year - 1);
    const formula = `N(${at(columns.expected)})*${at(columns.quantity)}*${times}*${settingCell('taxFactor')}`;
    sheet.formula(lineParts.firstYear + year - 1, formula, amountOf(known && known.spread.expected * estimate.quantity * occurring * tax), style);
  }
}
