import { formatNumber } from '../../shared/language/format.ts';
import type { Scheduled } from '../../shared/method/schedule/network.ts';
import type { ScheduleSimulation } from '../../shared/method/simulation/schedule.ts';
import { type PlanHeading, type PlannedTask, type PlanRow, withoutOngoing } from '../../shared/plan.ts';
import type { ListColumn } from './list-sheet.ts';
import { look } from './look.ts';
import { quoted } from './phrase.ts';
import type { Plan } from './plan.ts';
import { cellName, rangeName } from './spreadsheet/address.ts';
import { serialOf } from './spreadsheet/date.ts';
import type { CellStyle } from './spreadsheet/styles.ts';
import { successorsOf, variancesToEnd } from './tasks-variances.ts';
import { type DaysOff, finishDateFormula, startDateFormula, taskColumns, taskRows, type TasksLayout } from './tasks-layout.ts';

type Value = ReturnType<ListColumn<PlanRow>['value']>;

/** How a column shows tasks and, where it has something to say of them, headings. */
interface TaskColumn {
  readonly width: number;
  readonly style: CellStyle;
  readonly task: (task: PlannedTask, row: number) => Value;
  readonly heading?: (heading: PlanHeading, row: number) => Value;
  readonly headingStyle?: CellStyle;
}

/** Times closer than this differ only in the last bits of sums. */
const tolerance = '1E-9';

/** The columns of the plan: inputs, the passes through the network, dates, and what was simulated. */
export function tasksColumns(plan: Plan, layout: TasksLayout, simulation: ScheduleSimulation | null): ListColumn<PlanRow>[] {
  const { translate } = plan;
  const columns: Readonly<Record<keyof typeof taskColumns, TaskColumn>> = {
    ...inputColumns(plan, layout),
    ...networkColumns(plan, layout),
    ...dateColumns(layout),
    ...simulatedColumns(simulation),
    owner: { width: 16, style: look.text, task: ({ task }) => task.owner, heading: ({ task }) => task.owner },
    description: { width: 44, style: look.quiet, task: ({ task }) => task.description, heading: ({ task }) => task.description },
  };
  const unit = translate(`workbookEstimates.tasks.unit.${layout.unit}`);
  const names = Object.keys(taskColumns) as (keyof typeof taskColumns)[];
  return names.map((name): ListColumn<PlanRow> => {
    const { width, style, task, heading, headingStyle = look.bandWrapped } = columns[name];
    const isPoint = name === 'optimistic' || name === 'mostLikely' || name === 'pessimistic';
    return {
      heading: isPoint
        ? translate('workbookEstimates.tasks.point', { point: translate(`glossary.${name}`), unit })
        : translate(`workbookEstimates.tasks.${name === 'title' ? 'task' : name}`),
      width,
      style: (row) => (row.kind === 'task' ? style : headingStyle),
      value: (row, place) => (row.kind === 'task' ? task(row, place) : (heading?.(row, place) ?? null)),
    };
  });
}

function inputColumns({ translate, language }: Plan, { perWeek, tasks, unit }: TasksLayout) {
  const numberOf = new Map(tasks.tasks.map(({ task, number }) => [task.id, number]));
  const lagText = (lag: number): string => {
    const amount = `${formatNumber(Math.abs(lag) * perWeek, language)}${translate(`workbookEstimates.tasks.lagUnit.${unit}`)}`;
    return lag === 0 ? '' : `${lag < 0 ? '-' : '+'}${amount}`;
  };
  const point = (name: 'optimistic' | 'mostLikely' | 'pessimistic'): TaskColumn => ({
    width: 12,
    style: look.inputNumber,
    task: ({ task }) => (task.ongoing ? null : task[name] * perWeek),
  });
  return {
    number: { width: 7, style: look.countCenter, task: ({ number }) => number },
    title: { width: 30, style: look.strong, task: ({ task }) => task.title, heading: ({ task }) => task.title },
    optimistic: point('optimistic'),
    mostLikely: point('mostLikely'),
    pessimistic: point('pessimistic'),
    predecessors: {
      width: 15,
      style: look.textCenter,
      task: ({ predecessors }) => predecessors.map(({ id, lag }) => `${numberOf.get(id) ?? 0}${lagText(lag)}`).join(', '),
    },
  } satisfies Record<string, TaskColumn>;
}

/** E and σ by classic PERT, the two passes (METHOD 15), and σ² from each critical task to the end, by which one path is judged. */
function networkColumns({ translate }: Plan, layout: TasksLayout) {
  const { perWeek, tasks, totalRow } = layout;
  const rowOf = new Map(tasks.rows.map(({ task }, index) => [task.id, taskRows.first + index]));
  const after = successorsOf(tasks.tasks);
  const ending = withoutOngoing(tasks.tasks);
  const onPath = successorsOf(ending);
  const variances = variancesToEnd(ending, onPath);
  const at = (column: keyof typeof taskColumns, row: number): string => cellName(taskColumns[column], row);
  const plus = (lag: number): string => (lag === 0 ? '' : `${lag < 0 ? '-' : '+'}${String(Math.abs(lag) * perWeek).toUpperCase()}`);
  const time = (name: keyof Scheduled & keyof typeof taskColumns, formula: (task: PlannedTask, row: number) => string): TaskColumn => ({
    width: 10,
    style: look.amount('plain', 2),
    task: (task, row) => ({ formula: formula(task, row), result: task.scheduled[name] * perWeek }),
  });
  const spanning = (column: 'earliestStart' | 'earliestFinish', gather: 'MIN' | 'MAX', end: 'from' | 'to'): Pick<TaskColumn, 'heading' | 'headingStyle'> => ({
    headingStyle: look.amount('band', 2),
    heading: ({ span }, row) => {
      return span && { formula: `${gather}(${belowHeading(layout, column, row)})`, result: span[end] * perWeek };
    },
  });
  const spread = (name: 'expected' | 'deviation', formula: (row: number) => string): TaskColumn => ({
    width: 10,
    style: look.amount('plain', 2),
    task: ({ task, length }, row) => (task.ongoing ? 0 : { formula: formula(row), result: length[name] * perWeek }),
  });
  const critical = translate('plan.critical');
  return {
    expected: spread('expected', (row) => `(${at('optimistic', row)}+4*${at('mostLikely', row)}+${at('pessimistic', row)})/6`),
    deviation: spread('deviation', (row) => `(${at('pessimistic', row)}-${at('optimistic', row)})/6`),
    earliestStart: {
      ...time('earliestStart', ({ predecessors }) => `MAX(0${predecessors.map(({ id, lag }) => `,${at('earliestFinish', rowOf.get(id) ?? 0)}${plus(lag)}`).join('')})`),
      ...spanning('earliestStart', 'MIN', 'from'),
    },
    earliestFinish: { ...time('earliestFinish', (_, row) => `${at('earliestStart', row)}+${at('expected', row)}`), ...spanning('earliestFinish', 'MAX', 'to') },
    latestStart: time('latestStart', (_, row) => `${at('latestFinish', row)}-${at('expected', row)}`),
    latestFinish: time('latestFinish', ({ task }) => {
      const limits = (after.get(task.id) ?? []).map(({ to, lag }) => `,${at('latestStart', rowOf.get(to.task.id) ?? 0)}${plus(-lag)}`);
      return `MIN(${at('earliestFinish', totalRow)}${limits.join('')})`;
    }),
    float: time('float', (_, row) => `MAX(0,${at('latestFinish', row)}-${at('earliestFinish', row)})`),
    critical: {
      width: 10,
      style: look.textCenter,
      task: ({ task, scheduled }, row) =>
        task.ongoing
          ? translate('workbookEstimates.tasks.ongoing')
          : { formula: `IF(${at('float', row)}<=${tolerance},${quoted(critical)},"")`, result: scheduled.isCritical ? critical : '' },
    },
    pathVariance: {
      width: 11,
      style: look.amount('plain', 2),
      task: ({ task, scheduled }, row) => {
        if (task.ongoing) return null;
        const isCritical = (other: number): string => `${at('critical', other)}=${quoted(critical)}`;
        const onward = (onPath.get(task.id) ?? [])
          .map(({ to, lag }) => ({ next: rowOf.get(to.task.id) ?? 0, lag }))
          .map(({ next, lag }) => `,IF(AND(${isCritical(next)},${at('earliestFinish', row)}${plus(lag)}>=${at('earliestStart', next)}-${tolerance}),${at('pathVariance', next)},0)`);
        return { formula: `IF(${isCritical(row)},${at('deviation', row)}*${at('deviation', row)}+MAX(0${onward.join('')}),"")`, result: scheduled.isCritical ? (variances.get(task.id) ?? 0) * perWeek ** 2 : '' };
      },
    },
  } satisfies Record<string, TaskColumn>;
}

/** Days to begin and to end on; empty while the plan has no first day. A milestone is the day on which what it follows is finished. */
function dateColumns(layout: TasksLayout) {
  const { daysOff } = layout;
  const at = (column: keyof typeof taskColumns, row: number): string => cellName(taskColumns[column], row);
  const formulaOf = (end: 'start' | 'finish', { task }: PlannedTask, row: number, off: DaysOff): string => {
    const begun = startDateFormula(layout, off, at('earliestStart', row));
    if (task.ongoing) return begun;
    return end === 'start' ? `IF(${at('expected', row)}<=${tolerance},${at('finishDate', row)},${begun})` : finishDateFormula(layout, off, at('earliestFinish', row));
  };
  const spanning = (end: 'start' | 'finish', row: number, off: DaysOff): string =>
    end === 'start' ? `MIN(${belowHeading(layout, 'startDate', row)})` : `MAX(${at('startDate', row)},${finishDateFormula(layout, off, at('earliestFinish', row))})`;
  const date = (end: 'start' | 'finish'): TaskColumn => ({
    width: 13,
    style: look.date,
    task: (task, row) => (daysOff === null || task.dates === null ? null : { formula: formulaOf(end, task, row, daysOff), result: serialOf(task.dates[end]) }),
    heading: ({ dates }, row) => (daysOff === null || dates === null ? null : { formula: spanning(end, row, daysOff), result: serialOf(dates[end]) }),
    headingStyle: look.bandDate,
  });
  return { startDate: date('start'), finishDate: date('finish') } satisfies Record<string, TaskColumn>;
}

/** The cells of a column from below a heading to the next one. */
function belowHeading({ tasks, lastRow }: TasksLayout, column: keyof typeof taskColumns, row: number): string {
  const next = tasks.rows.findIndex(({ kind }, index) => kind === 'heading' && taskRows.first + index > row);
  return rangeName(taskColumns[column], row + 1, taskColumns[column], next < 0 ? lastRow : taskRows.first + next - 1);
}

function simulatedColumns(simulation: ScheduleSimulation | null) {
  const found = new Map(simulation?.tasks.map((entry) => [entry.id, entry]));
  const simulated = (name: 'criticality' | 'cruciality'): TaskColumn => ({
    width: 14,
    style: name === 'criticality' ? look.percent : look.amount('plain', 2),
    task: ({ task }) => (task.ongoing ? null : (found.get(task.id)?.[name] ?? null)),
  });
  return { criticality: simulated('criticality'), cruciality: simulated('cruciality') } satisfies Record<string, TaskColumn>;
}
