import { look, workbookFont } from './look.ts';
import { markedName, type Plan, threePointColumns as columns } from './plan.ts';
import { fixed, onSheet } from './spreadsheet/address.ts';
import type { Sheet } from './spreadsheet/sheet.ts';

const chartHeight = 20;

/** Colours of the points: cheap, likely, dear, and the expected value in the accent of the app. */
const points = [
  { key: 'optimistic', colour: '#00805F', marker: 'triangle' },
  { key: 'mostLikely', colour: '#5B6472', marker: 'circle' },
  { key: 'pessimistic', colour: '#B5432F', marker: 'square' },
  { key: 'expected', colour: '#3B5BA5', marker: 'diamond' },
] as const;

const tableColumns = { optimistic: 3, mostLikely: 5, pessimistic: 6, expected: 7, classic: 8, beta: 9, from: 10, to: 11 } as const;

/** Totals per candidate over the horizon, taken from the total rows above, and a chart of them. */
export function writeEstimateTotals(sheet: Sheet, plan: Plan, firstRow: number): void {
  const { translate, unit } = plan;
  const groups = plan.estimates.filter(({ total }) => total !== null);
  const amount = look.amount('plain', unit.decimals);
  const strong = look.amount('strong', unit.decimals);
  sheet.startRow(firstRow, 26);
  sheet.text(1, translate('workbook.threePoints.totals', { unit: unit.name }), look.section);
  sheet.blanks(2, tableColumns.to, look.section);

  const labels = {
    optimistic: translate('glossary.optimistic'),
    mostLikely: translate('glossary.mostLikely'),
    pessimistic: translate('glossary.pessimistic'),
    expected: translate('glossary.expected'),
    classic: translate('screens.estimates.classicSigma'),
    beta: translate('screens.estimates.betaSigma'),
  };
  sheet.startRow(firstRow + 1, 24);
  sheet.text(1, translate('glossary.candidate'), look.heading);
  sheet.text(tableColumns.optimistic, labels.optimistic, look.heading);
  for (const key of ['mostLikely', 'pessimistic', 'expected', 'classic', 'beta'] as const)
    sheet.text(tableColumns[key], labels[key], look.heading);
  sheet.text(tableColumns.from, translate('workbook.threePoints.from'), look.heading);
  sheet.text(tableColumns.to, translate('workbook.threePoints.to'), look.heading);
  const mergeNames = (): void => {
    sheet.merge(1, 2);
    sheet.merge(tableColumns.optimistic, tableColumns.optimistic + 1);
  };
  mergeNames();

  groups.forEach(({ candidate, total, totalRow }, index) => {
    if (total === null) return;
    const row = firstRow + 2 + index;
    const { expected, deviation } = total.classic;
    sheet.startRow(row, 20);
    sheet.text(1, markedName(candidate), look.candidateText(candidate.colour));
    sheet.formula(tableColumns.optimistic, fixed(columns.optimistic, totalRow), unit.amount(total.points.optimistic), amount);
    mergeNames();
    sheet.formula(tableColumns.mostLikely, fixed(columns.mostLikely, totalRow), unit.amount(total.points.mostLikely), amount);
    sheet.formula(tableColumns.pessimistic, fixed(columns.pessimistic, totalRow), unit.amount(total.points.pessimistic), amount);
    sheet.formula(tableColumns.expected, fixed(columns.totalExpected, totalRow), unit.amount(expected), strong);
    sheet.formula(tableColumns.classic, fixed(columns.totalClassic, totalRow), unit.amount(deviation), amount);
    sheet.formula(tableColumns.beta, fixed(columns.totalBeta, totalRow), unit.amount(total.beta.deviation), amount);
    const [e, sigma] = [fixed(columns.totalExpected, totalRow), fixed(columns.totalClassic, totalRow)];
    sheet.formula(tableColumns.from, `MAX(0,${e}-${sigma})`, unit.amount(Math.max(0, expected - deviation)), amount);
    sheet.formula(tableColumns.to, `${e}+${sigma}`, unit.amount(expected + deviation), amount);
  });

  const last = firstRow + 1 + groups.length;
  const range = (column: number): string => onSheet(sheet.name, fixed(column, firstRow + 2, column, last));
  const heading = (column: number): string => onSheet(sheet.name, fixed(column, firstRow + 1));
  const totals = groups.flatMap(({ total }) => (total === null ? [] : [{ ...total.points, expected: total.classic.expected }]));
  sheet.charts.push({
    chart: {
      kind: 'points',
      title: translate('workbook.threePoints.chart'),
      font: workbookFont,
      axis: { title: translate('workbook.threePoints.chartAxis', { unit: unit.name }), format: '#,##0', minimum: 0 },
      series: points.map(({ key, colour, marker }) => ({
        name: { range: heading(tableColumns[key]), values: [labels[key]] },
        categories: { range: range(1), values: groups.map(({ candidate }) => markedName(candidate)) },
        values: { range: range(tableColumns[key]), values: totals.map((total) => unit.amount(total[key])) },
        colour,
        marker,
      })),
    },
    anchor: { fromColumn: 1, fromRow: last + 2, toColumn: tableColumns.to, toRow: last + 1 + chartHeight },
  });
}
