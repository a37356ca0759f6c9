import { mergeBias } from '../../shared/completion.ts';
import { formatCount, formatNumber } from '../../shared/language/format.ts';
import { completionQuantile } from '../../shared/method/schedule/critical-path.ts';
import type { ScheduleSimulation } from '../../shared/method/simulation/schedule.ts';
import { probabilityWithin } from '../../shared/method/simulation/cumulative.ts';
import { quantileAt } from '../../shared/method/simulation/quantile-table.ts';
import { dayAfterWeeks, dueTime, isTimed } from '../../shared/plan.ts';
import { chanceStyle } from './chance-style.ts';
import { look } from './look.ts';
import type { Plan } from './plan.ts';
import { cellName, fixed } from './spreadsheet/address.ts';
import { serialOf } from './spreadsheet/date.ts';
import type { Sheet } from './spreadsheet/sheet.ts';
import { textsHeight } from './text-lines.ts';
import { type CompletionRow, completionRows, dueCell, finishDateFormula, freeDays, taskColumns as columns, type TasksLayout, timeToDueFormula, unknownText, unknownTime } from './tasks-layout.ts';

const percentiles = { p50: 0.5, p80: 0.8, p90: 0.9 } as const;
/** Where the lengths and dates of a way of counting stand: what was simulated leads, and the approximation stands beside it. */
const places = [
  { length: columns.optimistic, date: columns.mostLikely },
  { length: columns.pessimistic, date: columns.predecessors },
] as const;
const simulatedAt = places[0];
const approximateAt = (simulation: ScheduleSimulation | null): (typeof places)[number] => places[simulation === null ? 0 : 1];

/** When the plan ends and whether that is in time: as simulated, and live along one path. */
export function writeCompletion(sheet: Sheet, plan: Plan, layout: TasksLayout, simulation: ScheduleSimulation | null): void {
  const { translate, language } = plan;
  const { unit, completionRow, perWeek } = layout;
  const text = (key: 'completion' | 'approximate' | 'simulated' | 'date'): string => translate(`workbookEstimates.tasks.${key}`);
  const unitName = translate(`workbookEstimates.tasks.unit.${unit}`);
  const approximation = approximateAt(simulation);
  sheet.startRow(completionRow, 26);
  sheet.text(columns.title, text('completion'), look.section);
  sheet.blanks(places[0].length, approximation.date, look.section);
  sheet.startRow(completionRow + 1, textsHeight([text('approximate'), 24], [text('simulated'), 27]) + 4);
  sheet.blanks(columns.title, approximation.date, look.heading);
  if (simulation !== null) {
    sheet.text(simulatedAt.length, text('simulated'), look.heading);
    sheet.merge(simulatedAt.length, simulatedAt.date);
  }
  sheet.text(approximation.length, text('approximate'), look.heading);
  sheet.merge(approximation.length, approximation.date);
  const length = translate('workbookEstimates.tasks.amount', { unit: unitName });
  sheet.startRow(completionRow + 2, textsHeight([length, 12]) + 4);
  sheet.blank(columns.title, look.heading);
  for (let column: number = places[0].length; column <= approximation.length; column += 2) {
    sheet.text(column, length, look.heading);
    sheet.text(column + 1, text('date'), look.heading);
  }
  completionRows.forEach((name, index) => writeRow(sheet, plan, layout, simulation, name, completionRow + 3 + index));
  if (simulation === null) return;
  const { trials, seed, standardError, correlation } = simulation;
  const values = { trials: formatCount(trials, language), seed: String(seed), error: formatNumber(standardError * perWeek, language, 3), correlation: formatNumber(correlation, language) };
  sheet.startRow(completionRow + 3 + completionRows.length, 20);
  const why = isTimed(layout.tasks) && mergeBias(layout.tasks, simulation).isReal ? translate('workbookEstimates.tasks.waiting') : '';
  sheet.text(columns.title, translate('workbookEstimates.tasks.simulationNote', values) + why, look.subtitle);
}

function writeRow(sheet: Sheet, plan: Plan, layout: TasksLayout, simulation: ScheduleSimulation | null, name: CompletionRow, row: number): void {
  const { translate, document } = plan;
  const { tasks, totalRow, perWeek, unit, calendar, daysOff } = layout;
  const number = look.amount('plain', 2);
  const unitName = translate(`workbookEstimates.tasks.unit.${unit}`);
  const labels: Readonly<Record<CompletionRow, string>> = {
    mean: translate('workbookEstimates.tasks.mean'),
    deviation: translate('workbookEstimates.tasks.deviation'),
    p50: translate('workbookEstimates.percentile', { percent: 50 }),
    p80: translate('workbookEstimates.percentile', { percent: 80 }),
    p90: translate('workbookEstimates.percentile', { percent: 90 }),
    timeToDue: translate('workbookEstimates.tasks.timeToDue', { unit: unitName }),
    dueProbability: translate('workbookEstimates.tasks.dueProbability'),
  };
  const [expected, sigma] = [fixed(columns.earliestFinish, totalRow), fixed(columns.deviation, totalRow)];
  const due = dueTime(document, tasks);
  const rowAt = (other: CompletionRow): number => row + completionRows.indexOf(other) - completionRows.indexOf(name);
  const approximation = approximateAt(simulation);
  const at = (other: CompletionRow): string => fixed(approximation.length, rowAt(other));
  sheet.startRow(row, textsHeight([labels[name], 30]));
  sheet.text(columns.title, labels[name], look.headingLeft);
  sheet.blanks(places[0].length, approximation.date, look.text);

  const whenKnown = (formula: string, otherwise = unknownText): string => `IF(ISNUMBER(${expected}),${formula},${otherwise})`;
  const write = (weeks: number | null, formula: string, simulated: number | null): void => {
    if (simulated !== null) {
      sheet.number(simulatedAt.length, simulated * perWeek, number);
      if (calendar !== null) sheet.number(simulatedAt.date, serialOf(dayAfterWeeks(calendar, simulated)), look.date);
    }
    sheet.formula(approximation.length, whenKnown(formula), weeks === null ? unknownTime : weeks * perWeek, number);
    if (daysOff === null || calendar === null) return;
    const date = whenKnown(finishDateFormula(layout, daysOff, cellName(approximation.length, row)), '""');
    sheet.formula(approximation.date, date, weeks === null ? '' : serialOf(dayAfterWeeks(calendar, weeks)), look.date);
  };
  const timed = isTimed(tasks) ? tasks : null;
  if (name === 'mean') write(timed && timed.duration, expected, simulation?.mean ?? null);
  else if (name === 'deviation') {
    if (simulation !== null) sheet.number(simulatedAt.length, simulation.deviation * perWeek, number);
    sheet.formula(approximation.length, whenKnown(sigma), timed === null ? unknownTime : timed.critical.deviation * perWeek, number);
  } else if (name === 'p50' || name === 'p80' || name === 'p90') {
    const p = percentiles[name];
    write(timed && completionQuantile(p, timed.duration, timed.critical.deviation), `MAX(0,${expected}+${sigma}*NORMSINV(${p}))`, simulation && quantileAt(simulation.quantiles, p));
  } else if (daysOff !== null) {
    const unlessOpen = (formula: string): string => `IF(${dueCell}="","",${formula})`;
    if (name === 'timeToDue') {
      sheet.formula(approximation.length, unlessOpen(timeToDueFormula(layout, daysOff)), due === null ? '' : due.weeks * perWeek, number);
      return;
    }
    const certain = `IF(${at('timeToDue')}>=${expected}-1E-9,1,0)`;
    const probability = `IF(${sigma}<=1E-9,${certain},NORMSDIST((${at('timeToDue')}-${expected})/${sigma}))`;
    if (simulation !== null && due !== null) sheet.number(simulatedAt.length, probabilityWithin(simulation.cumulative, due.weeks), chanceStyle(plan, simulation.deviation, 'strong'));
    sheet.formula(approximation.length, unlessOpen(whenKnown(probability)), due === null ? '' : (due.onePathProbability ?? unknownTime), simulation === null ? look.percentStrong : look.percent);
  }
}

/** The days off by which the dates above are counted. */
export function writeDaysOff(sheet: Sheet, { translate }: Plan, { daysOff }: TasksLayout): void {
  if (daysOff === null) return;
  const { from, to, days, titleRow } = daysOff;
  const slashed = (day: string): string => day.replaceAll('-', '/');
  sheet.startRow(titleRow, 26);
  sheet.text(columns.title, translate('workbookEstimates.tasks.holidays', { from: slashed(from), to: slashed(to) }), look.section);
  sheet.blanks(columns.optimistic, columns.predecessors, look.section);
  const writeRowOf = (row: number, write: () => void): void => {
    sheet.startRow(row, 20);
    write();
    sheet.blanks(columns.mostLikely, columns.predecessors, look.text);
    sheet.merge(columns.optimistic, columns.predecessors);
  };
  writeRowOf(titleRow + 1, () => {
    sheet.text(columns.title, translate('workbookEstimates.tasks.holiday'), look.heading);
    sheet.text(columns.optimistic, translate('workbookEstimates.tasks.holidayName'), look.heading);
  });
  const listed = [...days, ...Array.from({ length: freeDays }, () => null)];
  listed.forEach((entry, index) =>
    writeRowOf(titleRow + 2 + index, () => {
      if (entry === null) sheet.blank(columns.title, look.inputDate);
      else sheet.number(columns.title, serialOf(entry.day), look.inputDate);
      sheet.text(columns.optimistic, entry?.name ?? '', look.text);
    }),
  );
}
