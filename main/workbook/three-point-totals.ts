import { type CandidateTotals, shownPercentiles, totalsOfCandidates } from '../../shared/totals.ts';
import { totalOfLines } from './line-sums.ts';
import { look, workbookFont } from './look.ts';
import { phrase, quoted } from './phrase.ts';
import { type EstimateGroup, settingCell, slotCell, slotColumns, threePointColumns as columns, writeSlot } from './three-point-layout.ts';
import { markedName, type Plan } from './plan.ts';
import { fixed, onSheet } from './spreadsheet/address.ts';
import type { Sheet } from './spreadsheet/sheet.ts';
import type { CellStyle } from './spreadsheet/styles.ts';
import { textsHeight } from './text-lines.ts';

const chartHeight = 20;

/** Colours of the points: cheap, likely, dear, and the expected value in the accent of the app. */
const points = [
  { key: 'optimistic', colour: '#00805F', marker: 'dash' },
  { key: 'mostLikely', colour: '#5B6472', marker: 'circle' },
  { key: 'pessimistic', colour: '#B5432F', marker: 'square' },
  { key: 'expected', colour: '#3B5BA5', marker: 'diamond' },
] as const;

const slot = { optimistic: 0, mostLikely: 1, pessimistic: 2, expected: 3, deviation: 4, classic: 5, firstPercentile: 6, upTo: 10, base: 11, contingency: 12, withinBudget: 13 } as const;

/** Amounts closer than this share of them differ only in the last bits of sums. */
const tolerance = '1E-9';

/** A group with what its total means. */
export interface TotalledGroup {
  readonly group: EstimateGroup;
  readonly totals: CandidateTotals;
}

/** The candidates with cost lines. */
export function totalledGroups({ document, estimates }: Plan): TotalledGroup[] {
  const found = new Map(totalsOfCandidates(document).map((totals) => [totals.candidate.id, totals]));
  return estimates.flatMap((group) => {
    const totals = found.get(group.candidate.id);
    return totals === undefined ? [] : [{ group, totals }];
  });
}

/** The title of a table below the lines, across all its slots. */
export function writeSection(sheet: Sheet, row: number, title: string, slots: number): void {
  sheet.startRow(row, 26);
  sheet.text(1, title, look.section);
  sheet.blanks(2, slotColumns(slots - 1)[1], look.section);
}

/** The name of a candidate in the first two columns. */
export function writeName(sheet: Sheet, name: string, style: CellStyle): void {
  sheet.text(1, name, style);
  sheet.blank(2, style);
  sheet.merge(1, 2);
}

/** A row of headings over the slots. */
export function writeSlotHeadings(sheet: Sheet, plan: Plan, row: number, headings: readonly string[]): void {
  sheet.startRow(row, textsHeight(...headings.map((heading) => [heading, 12] as const)) + 4);
  writeName(sheet, plan.translate('glossary.candidate'), look.heading);
  headings.forEach((heading, index) => writeSlot(sheet, index, look.heading, (column) => sheet.text(column, heading, look.heading)));
}

/**
 * What the candidates come to over the horizon, from the total rows above, and a chart of it. All live.
 * @returns the row below the chart
 */
export function writeEstimateTotals(sheet: Sheet, plan: Plan, firstRow: number): number {
  const { translate, unit, project } = plan;
  const groups = totalledGroups(plan);
  const text = (key: 'optimistic' | 'mostLikely' | 'pessimistic' | 'expected' | 'deviation' | 'classic' | 'base' | 'withinBudget'): string => translate(`workbookEstimates.totals.${key}`);
  const percentile = { formula: `"P"&${settingCell('contingencyPercentile')}`, value: `P${project.contingencyPercentile}` };
  const upTo = phrase(translate, 'workbookEstimates.live.upTo', { percentile });
  const contingency = phrase(translate, 'workbookEstimates.live.contingency', { percentile });
  writeSection(sheet, firstRow, translate('workbookEstimates.totals.title', { unit: unit.name }), slot.withinBudget + 1);
  const headings = [
    ...(['optimistic', 'mostLikely', 'pessimistic', 'expected', 'deviation', 'classic'] as const).map(text),
    ...shownPercentiles.map((percent) => translate('workbookEstimates.percentile', { percent })),
    upTo.value,
    text('base'),
    contingency.value,
    text('withinBudget'),
  ];
  writeSlotHeadings(sheet, plan, firstRow + 1, headings);
  writeSlot(sheet, slot.upTo, look.heading, (column) => sheet.formula(column, upTo.formula, upTo.value, look.heading));
  writeSlot(sheet, slot.contingency, look.heading, (column) => sheet.formula(column, contingency.formula, contingency.value, look.heading));
  groups.forEach((entry, index) => writeTotals(sheet, plan, entry, firstRow + 2 + index));
  const last = firstRow + 1 + groups.length;
  sheet.startRow(last + 1, 20);
  sheet.text(1, translate('workbookEstimates.totals.note'), look.subtitle);

  const range = (column: number): string => onSheet(sheet.name, fixed(column, firstRow + 2, column, last));
  const heading = (index: number): string => onSheet(sheet.name, fixed(slotColumns(index)[0], firstRow + 1));
  const shown = groups.map(({ totals: { total } }) => ({ ...total.points, expected: total.spread.expected }));
  sheet.charts.push({
    chart: {
      kind: 'points',
      title: translate('workbookEstimates.totals.chart'),
      font: workbookFont,
      axis: { title: translate('workbookEstimates.totals.chartAxis', { unit: unit.name }), format: '#,##0', ...(shown.every(({ optimistic }) => optimistic >= 0) && { minimum: 0 }) },
      series: points.map(({ key, colour, marker }) => ({
        name: { range: heading(slot[key]), values: [text(key)] },
        categories: { range: range(1), values: groups.map(({ group }) => markedName(group.candidate)) },
        values: { range: range(slotColumns(slot[key])[0]), values: shown.map((total) => unit.amount(total[key])) },
        colour,
        marker,
      })),
    },
    anchor: { fromColumn: 1, fromRow: last + 2, toColumn: columns.pessimistic, toRow: last + 2 + chartHeight },
  });
  return last + 3 + chartHeight;
}

function writeTotals(sheet: Sheet, plan: Plan, { group: { candidate, number }, totals }: TotalledGroup, row: number): void {
  const { translate, unit } = plan;
  const amount = look.amount('plain', unit.decimals);
  const strong = look.amount('strong', unit.decimals);
  const { points: sums, spread, classic } = totals.total;
  const write = (index: number, formula: string, result: number | string, style = amount): void =>
    writeSlot(sheet, index, style, (column) => sheet.formula(column, formula, result, style));
  const at = (index: number): string => slotCell(index, row);
  const [e, sigma] = [at(slot.expected), at(slot.deviation)];
  sheet.startRow(row, textsHeight([markedName(candidate), 40]));
  writeName(sheet, markedName(candidate), look.candidateText(candidate.colour));
  for (const point of ['optimistic', 'mostLikely', 'pessimistic'] as const) write(slot[point], totalOfLines(plan, point, number), unit.amount(sums[point]));
  write(slot.expected, totalOfLines(plan, 'totalExpected', number), unit.amount(spread.expected), strong);
  write(slot.deviation, totalOfLines(plan, 'totalDeviation', number), unit.amount(spread.deviation));
  write(slot.classic, totalOfLines(plan, 'totalClassic', number), unit.amount(classic.deviation));
  const [o, p] = [at(slot.optimistic), at(slot.pessimistic)];
  const percentile = (share: string): string => {
    const amountAt = `${e}+${sigma}*NORMSINV(${share})`;
    return `IF(${o}>=0,MAX(0,${amountAt}),IF(${p}<=0,MIN(0,${amountAt}),${amountAt}))`;
  };
  shownPercentiles.forEach((percent, index) => write(slot.firstPercentile + index, percentile(String(percent / 100)), unit.amount(totals.percentiles[percent])));
  write(slot.upTo, percentile(`${settingCell('contingencyPercentile')}/100`), unit.amount(totals.contingency.percentile));
  const fromExpected = `${settingCell('contingencyBase')}=${quoted(translate('glossary.contingencyBase.expected'))}`;
  write(slot.base, `IF(${fromExpected},${e},${at(slot.mostLikely)})`, unit.amount(totals.contingency.from));
  write(slot.contingency, `${at(slot.upTo)}-${at(slot.base)}`, unit.amount(totals.contingency.amount), strong);
  const budget = `${settingCell('budget')}*${settingCell('taxFactor')}`;
  const normal = `IF(AND(${budget}>=0,${p}<=0),1,NORMSDIST((${budget}-${e})/${sigma}))`;
  const within = `IF(${sigma}<=${tolerance}*ABS(${e}),IF(${e}<=${budget}*(1+${tolerance}),1,0),${normal})`;
  write(slot.withinBudget, `IF(${settingCell('budget')}="","",${within})`, totals.withinBudget ?? '', look.percent);
}
