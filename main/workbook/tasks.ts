import { candidateInQuestion } from '../../shared/countermeasures.ts';
import { planFor, type Plan as TaskPlan, type PlannedTask } from '../../shared/plan.ts';
import { addListSheet, type ListColumn, listHeading } from './list-sheet.ts';
import { look, tabColours, workbookFont } from './look.ts';
import type { Plan } from './plan.ts';
import { cellName, fixed, onSheet, rangeName } from './spreadsheet/address.ts';
import type { Book } from './spreadsheet/book.ts';

const columns = { number: 1, title: 2, optimistic: 3, mostLikely: 4, pessimistic: 5, predecessors: 6, expected: 7, deviation: 8, start: 9, finish: 10, float: 11 } as const;
const chartRows = 22;

/** The plan for the recommended candidate: expected lengths, starts and ends are live, and the bars follow. */
export function writeTasks(book: Book, plan: Plan): void {
  const { translate, document } = plan;
  const candidate = candidateInQuestion(document);
  const tasks: TaskPlan = candidate === undefined ? { tasks: [], duration: 0, sums: { optimistic: 0, mostLikely: 0, pessimistic: 0 } } : planFor(document, candidate.id);
  const written = addListSheet(book, plan, {
    key: 'tasks',
    note: translate('workbookProcedure.tasks.note', { name: candidate?.name ?? '' }),
    none: translate('workbookProcedure.tasks.none'),
    frozen: 2,
    tabColour: tabColours.input,
    columns: columnsOf(plan, tasks),
    rows: tasks.tasks,
  });
  if (written === null) return;
  const { sheet, next } = written;
  const first = listHeading + 1;
  const last = next - 1;
  sheet.startRow(next, 24);
  sheet.text(columns.title, translate('workbookProcedure.tasks.total'), look.totalLabel);
  for (const point of ['optimistic', 'mostLikely', 'pessimistic'] as const)
    sheet.formula(columns[point], `SUM(${rangeName(columns[point], first, columns[point], last)})`, tasks.sums[point], look.bandNumber);
  sheet.blanks(columns.predecessors, columns.start, look.band);
  sheet.formula(columns.finish, `MAX(${rangeName(columns.finish, first, columns.finish, last)})`, tasks.duration, look.bandNumber);
  const range = (column: number): string => onSheet(sheet.name, fixed(column, first, column, last));
  const heading = (column: number): string => onSheet(sheet.name, fixed(column, listHeading));
  const titles = tasks.tasks.map(({ task }) => task.title);
  sheet.charts.push({
    chart: {
      kind: 'bars',
      title: translate('workbookProcedure.tasks.chart'),
      font: workbookFont,
      axis: { title: translate('plan.chart.axis'), format: '0', minimum: 0 },
      series: [
        {
          name: { range: heading(columns.start), values: [translate('plan.start')] },
          categories: { range: range(columns.title), values: titles },
          values: { range: range(columns.start), values: tasks.tasks.map(({ scheduled }) => scheduled.earliestStart) },
          colour: null,
          marker: 'none',
        },
        {
          name: { range: heading(columns.expected), values: [translate('plan.expected')] },
          categories: { range: range(columns.title), values: titles },
          values: { range: range(columns.expected), values: tasks.tasks.map(({ length }) => length.expected) },
          colour: '#3B5BA5',
          marker: 'none',
        },
      ],
    },
    anchor: { fromColumn: 1, fromRow: next + 1, toColumn: columns.float, toRow: next + 1 + chartRows },
  });
}

function columnsOf({ translate }: Plan, { tasks }: TaskPlan): ListColumn<PlannedTask>[] {
  const rowOf = new Map(tasks.map(({ task, number }) => [task.id, listHeading + number]));
  const numberOf = new Map(tasks.map(({ task, number }) => [task.id, number]));
  const point = (name: 'optimistic' | 'mostLikely' | 'pessimistic'): ListColumn<PlannedTask> => ({
    heading: translate('plan.weeksOf', { point: translate(`glossary.${name}`) }),
    width: 11,
    style: look.inputNumber,
    value: ({ task }) => (task.ongoing ? 0 : task[name]),
  });
  const at = (column: number, row: number): string => cellName(column, row);
  return [
    { heading: translate('plan.number'), width: 7, style: look.count, value: ({ number }) => number },
    { heading: translate('plan.task'), width: 30, style: look.strong, value: ({ task }) => task.title },
    point('optimistic'),
    point('mostLikely'),
    point('pessimistic'),
    {
      heading: translate('plan.predecessors'),
      width: 11,
      style: look.textCenter,
      value: ({ predecessors }) => predecessors.map((id) => numberOf.get(id) ?? 0).join(', '),
    },
    {
      heading: translate('plan.expected'),
      width: 10,
      style: look.amount('plain', 2),
      value: ({ length }, row) => ({
        formula: `(${at(columns.optimistic, row)}+4*${at(columns.mostLikely, row)}+${at(columns.pessimistic, row)})/6`,
        result: length.expected,
      }),
    },
    {
      heading: translate('plan.deviation'),
      width: 9,
      style: look.amount('plain', 2),
      value: ({ length }, row) => ({ formula: `(${at(columns.pessimistic, row)}-${at(columns.optimistic, row)})/6`, result: length.deviation }),
    },
    {
      heading: translate('plan.start'),
      width: 10,
      style: look.amount('plain', 2),
      value: ({ predecessors, scheduled }) => ({
        formula: `MAX(0${predecessors.map((id) => `,${at(columns.finish, rowOf.get(id) ?? listHeading)}`).join('')})`,
        result: scheduled.earliestStart,
      }),
    },
    {
      heading: translate('plan.finish'),
      width: 10,
      style: look.amount('plain', 2),
      value: ({ scheduled }, row) => ({ formula: `${at(columns.start, row)}+${at(columns.expected, row)}`, result: scheduled.earliestFinish }),
    },
    { heading: translate('plan.float'), width: 10, style: look.textCenter, value: ({ task, scheduled }) => (task.ongoing ? translate('plan.ongoing') : scheduled.isCritical ? translate('plan.critical') : scheduled.float) },
    { heading: translate('plan.owner'), width: 16, style: look.text, value: ({ task }) => task.owner },
    { heading: translate('plan.description'), width: 44, style: look.quiet, value: ({ task }) => task.description },
  ];
}
