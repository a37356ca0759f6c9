import { type PlannedTask, withoutOngoing } from '../../shared/plan.ts';
import type { CalculatedCell } from './calculated-cell.ts';
import { type ListColumn, listHeading, writeList } from './list-sheet.ts';
import { look, tabColours } from './look.ts';
import { quoted } from './phrase.ts';
import type { Plan } from './plan.ts';
import { addSheet, writeTitle } from './sheet-start.ts';
import { cellName, fixed, onSheet, rangeName } from './spreadsheet/address.ts';
import type { Book } from './spreadsheet/book.ts';
import { serialOf } from './spreadsheet/date.ts';
import { taskColumns, taskRows, type TasksLayout, unknownText, unknownTime } from './tasks-layout.ts';
import { type Successor, successorsOf, variancesToEnd } from './tasks-variances.ts';

/** The columns of the calculation of a plan. */
const columns = {
  number: 1,
  title: 2,
  place: 3,
  optimistic: 4,
  mostLikely: 5,
  pessimistic: 6,
  expected: 7,
  deviation: 8,
  earliestStart: 9,
  earliestFinish: 10,
  latestStart: 11,
  latestFinish: 12,
  float: 13,
  isCritical: 14,
  pathVariance: 15,
  startDate: 16,
  /** The finish of what ends, which alone sets the end of the plan. */
  ending: 17,
} as const;
export type NetworkColumn = keyof typeof columns;

const first = listHeading + 1;
const rowOf = (task: PlannedTask): number => first + task.number - 1;
const rowAfter = ({ tasks }: TasksLayout): number => first + tasks.tasks.length;

/** Times closer than this differ only in the last bits of sums. */
const tolerance = '1E-9';

const sheetOf = ({ sheets }: Plan): string => sheets.network;

/** A result of a task, as an address that stays the same wherever the row of the plan is sorted to. */
export const networkCell = (plan: Plan, column: NetworkColumn, task: PlannedTask): string => onSheet(sheetOf(plan), fixed(columns[column], rowOf(task)));

/** The results of tasks that follow each other in the plan. */
export const networkRange = (plan: Plan, column: NetworkColumn, from: PlannedTask, to: PlannedTask): string =>
  onSheet(sheetOf(plan), fixed(columns[column], rowOf(from), columns[column], rowOf(to)));

/** The results of all tasks, to the empty row below: a plan may have headings alone. */
export const wholeNetwork = (plan: Plan, column: NetworkColumn, layout: TasksLayout): string =>
  onSheet(sheetOf(plan), fixed(columns[column], first, columns[column], rowAfter(layout)));

/**
 * The passes through the network (METHOD 15), task by task in the order of their numbers. They stand on a sheet that nobody sorts and find
 * what people typed by the numbers of the tasks, so that the plan may be sorted; a task whose row is deleted is waited for no more.
 */
export function writeNetwork(book: Book, plan: Plan, layout: TasksLayout): void {
  const { translate } = plan;
  const { tasks } = layout.tasks;
  const list = columnsOf(plan, layout);
  const sheet = addSheet(book, plan, {
    name: sheetOf(plan),
    widths: list.map(({ width }) => width),
    tabColour: tabColours.reference,
    frozen: { rows: listHeading, columns: columns.title },
    repeatedRows: { first: listHeading, last: listHeading },
  });
  writeTitle(sheet, sheetOf(plan), translate('workbookEstimates.network.note'));
  writeList(sheet, plan, listHeading, { columns: list, rows: tasks });
}

function columnsOf(plan: Plan, layout: TasksLayout): ListColumn<PlannedTask>[] {
  const { translate, sheets } = plan;
  const { perWeek, lastRow } = layout;
  const { tasks } = layout.tasks;
  const byId = new Map(tasks.map((task) => [task.task.id, task]));
  const after = successorsOf(tasks);
  const ending = withoutOngoing(tasks);
  const onPath = successorsOf(ending);
  const variances = variancesToEnd(ending, onPath);
  const endings = rangeName(columns.ending, first, columns.ending, rowAfter(layout));
  const end = `MAX(0,${endings})`;
  const isUnknown = (cell: string): string => `${cell}=${unknownText}`;
  const unlessUnknown = (cells: readonly string[], formula: string): string =>
    cells.length === 0 ? formula : `IF(${cells.length === 1 ? isUnknown(cells[0] ?? '') : `OR(${cells.map(isUnknown).join()})`},${unknownText},${formula})`;
  const unlessOpen = (formula: string): string => `IF(COUNTIF(${endings},${unknownText})>0,${unknownText},${formula})`;
  /** Whether something that ends waits for a task, near or far, or it ends itself. */
  const isBounded = ({ task }: PlannedTask): boolean => !task.ongoing || (after.get(task.id) ?? []).some(({ to }) => isBounded(to));
  const at = (column: NetworkColumn, row: number): string => cellName(columns[column], row);
  const plus = (lag: number): string => (lag === 0 ? '' : `${lag < 0 ? '-' : '+'}${String(Math.abs(lag) * perWeek).toUpperCase()}`);
  const whileThere = (row: number, formula: string): string => `IF(${at('place', row)}="","",${formula})`;
  /** A time of another task, or what counts while its row is deleted. */
  const timeOf = (cell: string, lag: number, otherwise: string): string => `IF(${cell}="",${otherwise},${cell}${plus(lag)})`;
  const onPlan = (column: keyof typeof taskColumns): string => onSheet(sheets.tasks, fixed(taskColumns[column], taskRows.heading, taskColumns[column], lastRow));
  const number = (name: NetworkColumn, cell: (task: PlannedTask, row: number) => CalculatedCell | string | number | null): ListColumn<PlannedTask> => ({
    heading: headingOf(plan, layout, name),
    width: 12,
    style: look.amount('plain', 2),
    value: cell,
  });
  const onRow = (name: 'optimistic' | 'mostLikely' | 'pessimistic' | 'expected' | 'deviation', row: number): string => `INDEX(${onPlan(name)},${at('place', row)})`;
  const read = (name: 'optimistic' | 'mostLikely' | 'pessimistic' | 'deviation', result: (task: PlannedTask) => number): ListColumn<PlannedTask> =>
    number(name, (task, row) => ({ formula: whileThere(row, `N(${onRow(name, row)})`), result: result(task) * perWeek }));
  const shown = (weeks: number | null): number | string => (weeks === null ? unknownTime : weeks * perWeek);
  const time = (name: 'earliestStart' | 'earliestFinish' | 'latestStart' | 'latestFinish' | 'float', formula: (task: PlannedTask, row: number) => string): ListColumn<PlannedTask> =>
    number(name, (task, row) => ({ formula: whileThere(row, formula(task, row)), result: shown(task.scheduled[name]) }));
  const point = (name: 'optimistic' | 'mostLikely' | 'pessimistic') => read(name, ({ task }) => (task.ongoing ? 0 : (task[name] ?? 0)));
  const onward = (task: PlannedTask, row: number): string =>
    (onPath.get(task.task.id) ?? [])
      .map(({ to, lag }: Successor) => {
        const next = rowOf(to);
        const follows = `${at('earliestFinish', row)}${plus(lag)}>=${at('earliestStart', next)}-${tolerance}`;
        return `,IF(${at('isCritical', next)}=1,IF(${follows},${at('pathVariance', next)},0),0)`;
      })
      .join('');
  return [
    { heading: translate('workbookEstimates.tasks.number'), width: 8, style: look.countCenter, value: (task) => task.number },
    {
      heading: translate('workbookEstimates.tasks.task'),
      width: 32,
      style: look.text,
      value: (task, row) => ({ formula: `IFERROR(INDEX(${onPlan('title')},${at('place', row)})&"",${quoted(translate('workbookEstimates.network.deleted'))})`, result: task.task.title }),
    },
    {
      heading: translate('workbookEstimates.network.place'),
      width: 10,
      style: look.countCenter,
      value: (task, row) => ({ formula: `IFERROR(MATCH(${at('number', row)},${onPlan('number')},0),"")`, result: layout.tasks.rows.findIndex((line) => line.task.id === task.task.id) + 2 }),
    },
    point('optimistic'),
    point('mostLikely'),
    point('pessimistic'),
    number('expected', (task, row) => {
      const typed = onRow('expected', row);
      return { formula: whileThere(row, `IF(ISNUMBER(${typed}),${typed},${unknownText})`), result: shown(task.length && task.length.expected) };
    }),
    read('deviation', ({ length }) => length?.deviation ?? 0),
    time('earliestStart', ({ predecessors }) => {
      const waits = predecessors.flatMap(({ id, lag }) => {
        const before = byId.get(id);
        return before === undefined ? [] : [{ cell: at('earliestFinish', rowOf(before)), lag }];
      });
      return unlessUnknown(
        waits.map(({ cell }) => cell),
        `MAX(0${waits.map(({ cell, lag }) => `,${timeOf(cell, lag, '0')}`).join('')})`,
      );
    }),
    time('earliestFinish', (_, row) => unlessUnknown([at('earliestStart', row), at('expected', row)], `${at('earliestStart', row)}+${at('expected', row)}`)),
    time('latestStart', (_, row) => unlessUnknown([at('latestFinish', row)], `${at('latestFinish', row)}-${at('expected', row)}`)),
    time('latestFinish', ({ task }, row) => {
      const limits = (after.get(task.id) ?? []).filter(({ to }) => isBounded(to)).map(({ to, lag }) => timeOf(at('latestStart', rowOf(to)), -lag, end));
      if (!task.ongoing) return unlessOpen(`MIN(${[end, ...limits].join()})`);
      return unlessOpen(limits.length === 0 ? `MAX(${end},${at('earliestFinish', row)})` : `MIN(${limits.join()})`);
    }),
    time('float', (_, row) => unlessUnknown([at('latestFinish', row)], `MAX(0,${at('latestFinish', row)}-${at('earliestFinish', row)})`)),
    number('isCritical', (task, row) => ({
      formula: whileThere(row, isBounded(task) ? unlessUnknown([at('float', row)], `IF(${at('float', row)}<=${tolerance},1,0)`) : '0'),
      result: isBounded(task) && task.scheduled.isCritical === null ? unknownTime : task.scheduled.isCritical === true ? 1 : 0,
    })),
    number('pathVariance', (task, row) => {
      if (task.task.ongoing) return null;
      const variance = `${at('deviation', row)}*${at('deviation', row)}+MAX(0${onward(task, row)})`;
      return { formula: `IF(${at('isCritical', row)}=1,${variance},"")`, result: task.scheduled.isCritical === true ? (variances.get(task.task.id) ?? 0) * perWeek ** 2 : '' };
    }),
    {
      heading: headingOf(plan, layout, 'startDate'),
      width: 13,
      style: look.date,
      value: ({ dates }, row) =>
        layout.daysOff === null ? null : { formula: whileThere(row, `INDEX(${onPlan('startDate')},${at('place', row)})`), result: dates === null ? '' : serialOf(dates.start) },
    },
    number('ending', ({ task, scheduled }, row) =>
      task.ongoing ? null : { formula: whileThere(row, at('earliestFinish', row)), result: shown(scheduled.earliestFinish) },
    ),
  ];
}

function headingOf({ translate }: Plan, { unit }: TasksLayout, name: NetworkColumn): string {
  if (name === 'optimistic' || name === 'mostLikely' || name === 'pessimistic')
    return translate('workbookEstimates.tasks.point', { point: translate(`glossary.${name}`), unit: translate(`workbookEstimates.tasks.unit.${unit}`) });
  if (name === 'isCritical') return translate('workbookEstimates.network.isCritical');
  if (name === 'place' || name === 'ending') return translate(`workbookEstimates.network.${name}`);
  return translate(`workbookEstimates.tasks.${name === 'title' ? 'task' : name}`);
}
