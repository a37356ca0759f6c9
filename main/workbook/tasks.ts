import { candidateInQuestion } from '../../shared/countermeasures.ts';
import { comparedCandidates, projectOf } from '../../shared/document.ts';
import { nameList } from '../../shared/findings.ts';
import type { Candidate } from '../../shared/model/candidate.ts';
import { emptyPlan, planFor } from '../../shared/plan.ts';
import { planOwner } from '../../shared/plan-owner.ts';
import type { ProjectSimulations } from '../project-simulations.ts';
import { writeList } from './list-sheet.ts';
import { look, tabColours, workbookFont } from './look.ts';
import { type Part, quoted } from './phrase.ts';
import type { Plan } from './plan.ts';
import { addSheet, addValidation, writeTitle } from './sheet-start.ts';
import { cellName, fixed, fixedColumn, onSheet } from './spreadsheet/address.ts';
import type { Book } from './spreadsheet/book.ts';
import { serialOf } from './spreadsheet/date.ts';
import type { Sheet } from './spreadsheet/sheet.ts';
import { wholeNetwork } from './tasks-network.ts';
import { tasksColumns } from './tasks-columns.ts';
import { writeCompletion, writeDaysOff } from './tasks-completion.ts';
import { chartRows, dueCell, finishDateFormula, startCell, startDateFormula, taskColumns as columns, taskKeyColumn, taskRows, type TasksLayout, tasksLayout, totalKey, unknownText, unknownTime } from './tasks-layout.ts';
import { markUncounted, notCounted, rowsWithoutKey, uncountedSentence } from './uncounted-rows.ts';

/**
 * The plan for the recommended candidate: lengths, network, dates and the due date are live, and the bars follow.
 * @returns where its calculation finds everything; null while there is no plan
 */
export function writeTasks(book: Book, plan: Plan, { schedule }: Pick<ProjectSimulations, 'schedule'>): TasksLayout | null {
  const { translate, document } = plan;
  const candidate = candidateInQuestion(document);
  const layout = tasksLayout(plan, candidate === undefined ? emptyPlan : planFor(document, candidate.id));
  const { tasks, unit } = layout;
  const simulation = schedule !== null && schedule.candidate.id === candidate?.id ? schedule.result : null;
  const shown = tasksColumns(plan, layout, simulation);
  const sheet = addSheet(book, plan, {
    name: plan.sheets.tasks,
    widths: shown.filter(({ hidden }) => hidden !== true).map(({ width }) => width),
    hiddenColumns: 1,
    tabColour: tabColours.input,
    ...(tasks.rows.length > 0 && {
      frozen: { rows: taskRows.heading, columns: columns.title },
      repeatedRows: { first: taskRows.heading, last: taskRows.heading },
    }),
  });
  if (tasks.rows.length === 0) {
    writeTitle(sheet, plan.sheets.tasks, noneText(plan, candidate));
    return null;
  }
  const unitName = translate(`workbookEstimates.tasks.unit.${unit}`);
  writeTitle(sheet, plan.sheets.tasks, translate('workbookEstimates.tasks.note', { owner: ownerText(plan, candidate), unit: unitName }), uncountedTasks(plan, layout));
  writeSettings(sheet, plan, layout);
  writeList(sheet, plan, taskRows.heading, { columns: shown, rows: tasks.rows });
  sheet.filter(taskRows.heading, shown.length, layout.lastRow);
  writeTotal(sheet, plan, layout);
  writeCompletion(sheet, plan, layout, simulation);
  addBars(sheet, plan, layout);
  markTasks(sheet, plan, layout);
  writeDaysOff(sheet, plan, layout);
  return layout;
}

/** A column of the plan from its heading to the row of totals, above which people insert rows. */
const planColumn = ({ sheets }: Plan, { totalRow }: TasksLayout, column: number): string => onSheet(sheets.tasks, fixed(column, taskRows.heading, column, totalRow));

/** Of rows the network does not know: typed or copied ones, and numbers typed into a heading. */
function uncountedTasks(plan: Plan, layout: TasksLayout): Part {
  const column = (name: keyof typeof columns): string => planColumn(plan, layout, columns[name]);
  const key = planColumn(plan, layout, taskKeyColumn);
  const points = (['optimistic', 'mostLikely', 'pessimistic'] as const).map(column);
  const found = `COUNT(${wholeNetwork(plan, 'place', layout)})`;
  const inHeadings = `SUMPRODUCT(--(${key}=${quoted(notCounted)}),--(${points.map((point) => `ISNUMBER(${point})`).join('+')}>0))`;
  return uncountedSentence(plan, 'workbookEstimates.tasks.uncounted', `(${rowsWithoutKey(key, [column('number'), column('title'), ...points])}-${found}+${inHeadings})`);
}

/** Rows the network does not know stand out; of two with one number the lower one. */
function markTasks(sheet: Sheet, plan: Plan, layout: TasksLayout): void {
  const { heading } = taskRows;
  const at = (column: number): string => fixedColumn(column, heading);
  const number = at(columns.number);
  const above = `${fixed(columns.number, heading)}:${number}`;
  const isUnknown = `OR(COUNTIF(${wholeNetwork(plan, 'number', layout)},${number})=0,COUNTIF(${above},${number})>1)`;
  const hasPoints = `COUNT(${at(columns.optimistic)}:${at(columns.pessimistic)})>0`;
  markUncounted(sheet, taskKeyColumn, {
    headingRow: heading,
    endRow: layout.totalRow,
    lastColumn: columns.description,
    isUncounted: `OR(AND(${at(taskKeyColumn)}="",${isUnknown}),AND(${at(taskKeyColumn)}=${quoted(notCounted)},${hasPoints}))`,
  });
}

/** Whose plan it is, and whether that candidate is recommended. */
function ownerText({ translate, document }: Plan, candidate: Candidate | undefined): string {
  if (candidate === undefined) return '';
  const owner = planOwner(document, candidate, translate);
  return owner === '' ? translate('workbookEstimates.tasks.recommended', { name: candidate.name }) : owner;
}

/** That there is no plan, and whose plans there are. */
function noneText({ translate, language, document }: Plan, candidate: Candidate | undefined): string {
  const planned = comparedCandidates(document).filter(({ id }) => planFor(document, id).rows.length > 0);
  if (candidate === undefined || planned.length === 0) return translate('workbookEstimates.tasks.none');
  const names = nameList(
    planned.map(({ name }) => name),
    translate,
    language,
  );
  return translate('workbookEstimates.tasks.noneOf', { name: candidate.name, names });
}

function writeSettings(sheet: Sheet, plan: Plan, { calendar }: TasksLayout): void {
  const { translate, document } = plan;
  const { planDue } = projectOf(document);
  sheet.startRow(taskRows.settings, 24);
  sheet.text(columns.title, calendar === null ? translate('workbookEstimates.tasks.noStart') : translate('workbookEstimates.tasks.start'), look.label);
  if (calendar === null) return;
  sheet.number(columns.optimistic, serialOf(calendar.start), look.inputDate);
  sheet.text(columns.pessimistic, translate('workbookEstimates.tasks.due'), look.label);
  sheet.blank(columns.predecessors, look.label);
  sheet.merge(columns.pessimistic, columns.predecessors);
  if (planDue === null) sheet.blank(columns.expected, look.inputDate);
  else sheet.number(columns.expected, serialOf(planDue), look.inputDate);
  sheet.blank(columns.deviation, look.inputDate);
  sheet.merge(columns.expected, columns.deviation);
  const rule = { type: 'date', operator: 'greaterThanOrEqual', formulae: ['61'] } as const;
  for (const cell of [startCell, dueCell]) addValidation(sheet, plan, cell.replaceAll('$', ''), translate('workbookEstimates.invalid.date'), rule);
}

function writeTotal(sheet: Sheet, plan: Plan, layout: TasksLayout): void {
  const { translate } = plan;
  const { tasks, totalRow, perWeek, daysOff } = layout;
  const number = look.amount('band', 2);
  sheet.startRow(totalRow, 24);
  sheet.blank(columns.number, look.band);
  sheet.text(columns.title, translate('workbookEstimates.tasks.total'), look.totalLabel);
  for (const point of ['optimistic', 'mostLikely', 'pessimistic'] as const)
    sheet.formula(columns[point], `SUM(${wholeNetwork(plan, point, layout)})`, tasks.sums[point] * perWeek, number);
  sheet.blanks(columns.predecessors, columns.expected, look.band);
  const unlessOpen = (formula: string, otherwise: string): string => `IF(COUNTIF(${wholeNetwork(plan, 'ending', layout)},${unknownText})>0,${otherwise},${formula})`;
  const spread = unlessOpen(`SQRT(MAX(0,${wholeNetwork(plan, 'pathVariance', layout)}))`, unknownText);
  sheet.formula(columns.deviation, spread, tasks.critical === null ? unknownTime : tasks.critical.deviation * perWeek, number);
  sheet.blank(columns.earliestStart, look.band);
  const length = unlessOpen(`MAX(0,${wholeNetwork(plan, 'ending', layout)})`, unknownText);
  sheet.formula(columns.earliestFinish, length, tasks.duration === null ? unknownTime : tasks.duration * perWeek, number);
  sheet.blanks(columns.latestStart, columns.description, look.band);
  sheet.text(taskKeyColumn, totalKey, look.key);
  if (daysOff === null || tasks.tasks.length === 0) return;
  sheet.formula(columns.startDate, unlessOpen(startDateFormula(layout, daysOff, '0'), '""'), tasks.dates === null ? '' : serialOf(tasks.dates.start), look.bandDate);
  const end = cellName(columns.earliestFinish, totalRow);
  sheet.formula(columns.finishDate, unlessOpen(finishDateFormula(layout, daysOff, end), '""'), tasks.dates === null ? '' : serialOf(tasks.dates.finish), look.bandDate);
}

function addBars(sheet: Sheet, { translate }: Plan, { tasks, unit, perWeek, lastRow, chartRow }: TasksLayout): void {
  const range = (column: number): string => onSheet(sheet.name, fixed(column, taskRows.first, column, lastRow));
  const heading = (column: number): string => onSheet(sheet.name, fixed(column, taskRows.heading));
  const unitName = translate(`workbookEstimates.tasks.unit.${unit}`);
  const categories = { range: range(columns.title), values: tasks.rows.map(({ task }) => task.title) };
  const starts = tasks.rows.map((row) => (row.kind === 'task' ? row.scheduled.earliestStart : (row.span?.from ?? null)));
  const lengths = tasks.rows.map((row) => (row.kind === 'task' ? (row.length?.expected ?? null) : null));
  const inUnit = (values: readonly (number | null)[]) => values.map((value) => (value === null ? null : value * perWeek));
  sheet.charts.push({
    chart: {
      kind: 'bars',
      title: translate('workbookEstimates.tasks.chart', { unit: unitName }),
      font: workbookFont,
      axis: { title: unitName, format: '0', minimum: 0 },
      series: [
        {
          name: { range: heading(columns.earliestStart), values: [translate('workbookEstimates.tasks.earliestStart')] },
          categories,
          values: { range: range(columns.earliestStart), values: inUnit(starts) },
          colour: null,
          marker: 'none',
        },
        {
          name: { range: heading(columns.expected), values: [translate('workbookEstimates.tasks.expected')] },
          categories,
          values: { range: range(columns.expected), values: inUnit(lengths) },
          colour: '#3B5BA5',
          marker: 'none',
        },
      ],
    },
    anchor: { fromColumn: 1, fromRow: chartRow, toColumn: columns.latestFinish, toRow: chartRow + chartRows },
  });
}
