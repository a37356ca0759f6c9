import type { EstimateLine } from '../../shared/estimates.ts';
import type { Candidate } from '../../shared/model/candidate.ts';
import { correlatedDeviation, deviationFormula, expectedFormula, occurrencesUntil, type PointCells } from './cost-line-formulas.ts';
import { look } from './look.ts';
import { phrase } from './phrase.ts';
import { markedName, type Plan } from './plan.ts';
import { cellName, rangeName } from './spreadsheet/address.ts';
import type { Sheet } from './spreadsheet/sheet.ts';
import { textsHeight } from './text-lines.ts';
import { countermeasureNumbers, type EstimateGroup, settingCell, threePointColumns as columns, threePointRows as rows } from './three-point-layout.ts';

const [candidateWidth, itemWidth, distributionWidth, assumptionWidth] = [18, 24, 22, 21];
export const lastColumn = columns.countermeasure;
const points = ['optimistic', 'mostLikely', 'pessimistic'] as const;

/** Wide enough for the largest amount and for the headings. */
export function lineWidths({ estimates, unit }: Plan): number[] {
  const largest = Math.max(
    0,
    ...estimates.flatMap(({ total, lines }) => [total?.points.pessimistic ?? 0, ...lines.map(({ estimate }) => estimate.pessimistic)]),
  );
  const digits = unit.amount(largest).toFixed(unit.decimals).length;
  const needed = Math.ceil(digits * 1.34) + 2;
  const amount = Math.max(12, needed);
  const spread = Math.max(11, needed - 1);
  const timing = [14, 9, 9, 8, 8, distributionWidth, 7];
  return [candidateWidth, itemWidth, ...timing, amount, amount, amount, amount, spread, spread, 11, amount, spread, spread, assumptionWidth, assumptionWidth, assumptionWidth, 9];
}

export function writeLineHeading(sheet: Sheet, { translate, unit }: Plan): void {
  const own = ['costClass', 'frequency', 'quantity', 'startMonth', 'endMonth', 'distribution', 'lambda', ...points, 'expected', 'deviation', 'classic', 'factor', 'totalExpected', 'totalDeviation', 'totalClassic'] as const;
  const headings = [
    translate('glossary.candidate'),
    translate('workbookEstimates.threePoints.item'),
    ...own.map((name) => translate(`workbookEstimates.threePoints.${name}`, { unit: unit.name })),
    ...points.map((name) => translate('workbookEstimates.threePoints.assumption', { point: translate(`glossary.${name}`) })),
    translate('workbookEstimates.threePoints.countermeasure'),
  ];
  sheet.startRow(rows.heading, textsHeight(...headings.map((heading, index) => [heading, sheet.widths[index] ?? 0] as const)) + 4);
  headings.forEach((heading, index) => sheet.text(index + 1, heading, look.heading));
}

/** A candidate's total over the horizon, and its lines below. */
export function writeGroup(sheet: Sheet, plan: Plan, group: EstimateGroup): void {
  writeTotal(sheet, plan, group);
  const numbers = countermeasureNumbers(plan.document);
  group.lines.forEach((line, index) => writeLine(sheet, plan, group.candidate, line, group.firstRow + index, numbers.get(line.estimate.countermeasureId ?? '')));
}

function writeTotal(sheet: Sheet, { translate, unit, project }: Plan, { candidate, total, totalRow, firstRow, lastRow }: EstimateGroup): void {
  const amount = look.amount('band', unit.decimals);
  sheet.startRow(totalRow, textsHeight([markedName(candidate), candidateWidth]));
  sheet.text(columns.candidate, markedName(candidate), look.bandWrapped);
  if (total === null) {
    sheet.text(columns.item, translate('workbookEstimates.threePoints.none'), look.band);
    sheet.blanks(columns.costClass, lastColumn, look.band);
    return;
  }
  const label = phrase(translate, 'workbookEstimates.live.totalOf', { years: { formula: settingCell('horizonYears'), value: String(project.horizonYears) } });
  sheet.formula(columns.item, label.formula, label.value, look.band);
  sheet.blanks(columns.costClass, columns.lambda, look.band);
  const lines = (column: number): string => rangeName(column, firstRow, column, lastRow);
  for (const point of points) sheet.formula(columns[point], `SUMPRODUCT(${lines(columns[point])},${lines(columns.factor)})`, unit.amount(total.points[point]), amount);
  sheet.blanks(columns.expected, columns.factor, look.band);
  const deviation = (column: number): string => correlatedDeviation(lines(column), settingCell('correlation'));
  sheet.formula(columns.totalExpected, `SUM(${lines(columns.totalExpected)})`, unit.amount(total.spread.expected), amount);
  sheet.formula(columns.totalDeviation, deviation(columns.totalDeviation), unit.amount(total.spread.deviation), amount);
  sheet.formula(columns.totalClassic, deviation(columns.totalClassic), unit.amount(total.classic.deviation), amount);
  sheet.blanks(columns.firstAssumption, lastColumn, look.band);
}

/** Costs of countermeasures that are not chosen: the countermeasures are compared by them, the totals leave them out. */
export function writeProposals(sheet: Sheet, plan: Plan): void {
  const { bandRow, lines } = plan.proposals;
  if (lines.length === 0) return;
  const numbers = countermeasureNumbers(plan.document);
  sheet.startRow(bandRow, 22);
  sheet.text(1, plan.translate('workbookEstimates.threePoints.notChosen'), look.band);
  sheet.blanks(2, lastColumn, look.band);
  lines.forEach(({ way, line }, index) => writeLine(sheet, plan, way.candidate, line, bandRow + 1 + index, numbers.get(way.countermeasure.id)));
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
  for (const point of points) sheet.number(columns[point], unit.amount(estimate[point]), look.amount('input', unit.decimals));
  writeResults(sheet, plan, line, row);
  assumptions.forEach((assumption, index) => sheet.text(columns.firstAssumption + index, assumption, look.inputText));
  if (countermeasure === undefined) sheet.blank(columns.countermeasure, look.countCenter);
  else sheet.number(columns.countermeasure, countermeasure, look.countCenter);
}

function writeResults(sheet: Sheet, { translate, unit }: Plan, { classic, spread, factor, total }: EstimateLine, row: number): void {
  const plain = look.amount('plain', unit.decimals);
  const at = (column: number): string => cellName(column, row);
  const [o, m, p] = [at(columns.optimistic), at(columns.mostLikely), at(columns.pessimistic)];
  const cells: PointCells = { distribution: at(columns.distribution), lambda: at(columns.lambda), o, m, p };
  sheet.formula(columns.expected, expectedFormula(translate, cells), unit.amount(spread.expected), plain);
  sheet.formula(columns.deviation, deviationFormula(translate, cells, at(columns.expected)), unit.amount(spread.deviation), plain);
  sheet.formula(columns.classic, `(${p}-${o})/6`, unit.amount(classic.deviation), plain);
  const timing = { frequency: at(columns.frequency), startMonth: at(columns.startMonth), endMonth: at(columns.endMonth) };
  const times = occurrencesUntil(translate, timing, `12*${settingCell('horizonYears')}`);
  sheet.formula(columns.factor, `${at(columns.quantity)}*${times}*${settingCell('taxFactor')}`, factor, look.number);
  const whole = (column: number): string => `${at(column)}*${at(columns.factor)}`;
  sheet.formula(columns.totalExpected, whole(columns.expected), unit.amount(total.spread.expected), plain);
  sheet.formula(columns.totalDeviation, whole(columns.deviation), unit.amount(total.spread.deviation), plain);
  sheet.formula(columns.totalClassic, whole(columns.classic), unit.amount(total.classic.deviation), plain);
}
