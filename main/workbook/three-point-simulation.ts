import { formatCount, formatNumber } from '../../shared/language/format.ts';
import type { CostSimulation } from '../../shared/method/simulation/costs.ts';
import { probabilityWithin } from '../../shared/method/simulation/cumulative.ts';
import { quantileAt } from '../../shared/method/simulation/quantile-table.ts';
import { isComplete, missingCostsOf } from '../../shared/missing-costs.ts';
import { cheapestHeading } from '../../shared/missing-cost-texts.ts';
import type { Candidate } from '../../shared/model/candidate.ts';
import { shownBudget, shownPercentiles } from '../../shared/totals.ts';
import { chanceStyle } from './chance-style.ts';
import { look } from './look.ts';
import { markedName, type Plan } from './plan.ts';
import type { Sheet } from './spreadsheet/sheet.ts';
import type { CellStyle } from './spreadsheet/styles.ts';
import { textsHeight } from './text-lines.ts';
import { writeSlot } from './three-point-layout.ts';
import { totalledGroups, writeName, writeSection, writeSlotHeadings } from './three-point-totals.ts';

/**
 * What simulating the totals gave, as values; and how often each candidate costs less than each other.
 * @returns the row below
 */
export function writeCostSimulation(sheet: Sheet, plan: Plan, simulation: CostSimulation, firstRow: number): number {
  const { translate, language, unit, project } = plan;
  const text = (key: 'mean' | 'standardError' | 'deviation' | 'withinBudget' | 'cheapest'): string => translate(`workbookEstimates.simulation.${key}`);
  const out = new Set(plan.candidates.flatMap(({ candidate, standing }) => (standing.status === 'knockedOut' ? [candidate.id] : [])));
  const nameOf = (candidate: Candidate): string =>
    out.has(candidate.id) ? translate('charts.knockedOutName', { name: markedName(candidate) }) : markedName(candidate);
  const simulated = new Map(simulation.candidates.map((result, index) => [result.id, { result, index }]));
  const found = totalledGroups(plan).flatMap(({ group: { candidate } }) => {
    const entry = simulated.get(candidate.id);
    return entry === undefined ? [] : [{ candidate, ...entry }];
  });
  const missing = missingCostsOf(plan.document);
  const headings = [
    text('mean'),
    text('standardError'),
    text('deviation'),
    ...shownPercentiles.map((percent) => translate('workbookEstimates.percentile', { percent })),
    text('withinBudget'),
    isComplete(missing) ? text('cheapest') : cheapestHeading(missing, translate),
  ];
  writeSection(sheet, firstRow, translate('workbookEstimates.simulation.costs', { unit: unit.name }), headings.length);
  sheet.startRow(firstRow + 1, 20);
  const { trials, seed, correlation } = simulation;
  const values = { trials: formatCount(trials, language), seed: String(seed), correlation: formatNumber(correlation, language) };
  sheet.text(1, translate('workbookEstimates.simulation.costsNote', values), look.subtitle);
  writeSlotHeadings(sheet, plan, firstRow + 2, headings);
  const budget = shownBudget(project);
  const amount = look.amount('plain', unit.decimals);
  found.forEach(({ candidate, result }, index) => {
    sheet.startRow(firstRow + 3 + index, textsHeight([nameOf(candidate), 40]));
    writeName(sheet, nameOf(candidate), look.candidateText(candidate.colour));
    const amounts = [result.mean, result.standardError, result.deviation, ...shownPercentiles.map((percent) => quantileAt(result.quantiles, percent / 100))];
    amounts.forEach((yen, slot) => writeSlot(sheet, slot, amount, (column) => sheet.number(column, unit.amount(yen), amount)));
    const widest = Math.max(...found.map((entry) => entry.result.deviation));
    writeShare(sheet, amounts.length, budget === null ? null : probabilityWithin(result.cumulative, budget), chanceStyle(plan, result.deviation));
    writeShare(sheet, amounts.length + 1, found.length > 1 ? result.cheapest : null, chanceStyle(plan, widest));
  });
  if (found.length < 2) return firstRow + 3 + found.length;

  const matrixRow = firstRow + 4 + found.length;
  writeSection(sheet, matrixRow, translate('workbookEstimates.simulation.cheaper'), Math.max(headings.length, found.length));
  writeSlotHeadings(sheet, plan, matrixRow + 1, found.map(({ candidate }) => nameOf(candidate)));
  const { cheaper, candidates } = simulation;
  found.forEach(({ candidate, index: mine, result }, place) => {
    sheet.startRow(matrixRow + 2 + place, textsHeight([nameOf(candidate), 40]));
    writeName(sheet, nameOf(candidate), look.candidateText(candidate.colour));
    found.forEach(({ index: other, result: { deviation } }, slot) =>
      writeShare(sheet, slot, other === mine ? null : (cheaper[mine * candidates.length + other] ?? null), chanceStyle(plan, result.deviation + deviation)),
    );
  });
  return matrixRow + 2 + found.length;
}

/** A probability; empty where there is none. */
function writeShare(sheet: Sheet, slot: number, share: number | null, style: CellStyle): void {
  writeSlot(sheet, slot, style, (column) => {
    if (share === null) sheet.blank(column, style);
    else sheet.number(column, share, style);
  });
}
