import { formatNumber } from '../../shared/language/format.ts';
import type { ScheduleSimulation } from '../../shared/method/simulation/schedule.ts';
import { type PlanHeading, type PlannedTask, type PlanRow, withoutOngoing } from '../../shared/plan.ts';
import { chanceStyle } from './chance-style.ts';
import type { ListColumn } from './list-sheet.ts';
import { look } from './look.ts';
import { quoted } from './phrase.ts';
import type { Plan } from './plan.ts';
import { cellName } from './spreadsheet/address.ts';
import { serialOf } from './spreadsheet/date.ts';
import type { CellStyle } from './spreadsheet/styles.ts';
import { networkCell, type NetworkColumn, networkRange } from './tasks-network.ts';
import { notCounted } from './uncounted-rows.ts';
import { successorsOf, variancesToEnd } from './tasks-variances.ts';
import { type DaysOff, finishDateFormula, startDateFormula, taskColumns, type TasksLayout, unknownText, unknownTime } from './tasks-layout.ts';

type Value = ReturnType<ListColumn<PlanRow>['value']>;

/** How a column shows tasks and, where it has something to say of them, headings. */
interface TaskColumn {
  readonly width: number;
  readonly style: CellStyle | ((task: PlannedTask) => CellStyle);
  readonly task: (task: PlannedTask, row: number) => Value;
  readonly heading?: (heading: PlanHeading, row: number) => Value;
  readonly headingStyle?: CellStyle;
}

/** The columns of the plan: inputs, the passes through the network, dates, and what was simulated. */
export function tasksColumns(plan: Plan, layout: TasksLayout, simulation: ScheduleSimulation | null): ListColumn<PlanRow>[] {
  const { translate } = plan;
  const columns: Readonly<Record<keyof typeof taskColumns, TaskColumn>> = {
    ...inputColumns(plan, layout),
    ...networkColumns(plan, layout),
    ...dateColumns(plan, layout),
    ...simulatedColumns(plan, simulation),
    owner: { width: 16, style: look.text, task: ({ task }) => task.owner, heading: ({ task }) => task.owner },
    description: { width: 44, style: look.quiet, task: ({ task }) => task.description, heading: ({ task }) => task.description },
  };
  const unit = translate(`workbookEstimates.tasks.unit.${layout.unit}`);
  const names = Object.keys(taskColumns) as (keyof typeof taskColumns)[];
  const shown = names.map((name): ListColumn<PlanRow> => {
    const { width, style, task, heading, headingStyle = look.bandWrapped } = columns[name];
    const isPoint = name === 'optimistic' || name === 'mostLikely' || name === 'pessimistic';
    return {
      heading: isPoint
        ? translate('workbookEstimates.tasks.point', { point: translate(`glossary.${name}`), unit })
        : translate(`workbookEstimates.tasks.${name === 'title' ? 'task' : name}`),
      width,
      style: (row) => (row.kind !== 'task' ? headingStyle : typeof style === 'function' ? style(row) : style),
      value: (row, place) => (row.kind === 'task' ? task(row, place) : (heading?.(row, place) ?? null)),
    };
  });
  return [...shown, { heading: notCounted, width: 4, style: look.key, hidden: true, value: ({ kind }) => (kind === 'task' ? null : notCounted) }];
}

function inputColumns(plan: Plan, { perWeek, tasks, unit }: TasksLayout) {
  const { translate, language } = plan;
  const byId = new Map(tasks.tasks.map((task) => [task.task.id, task]));
  const lagText = (lag: number): string => {
    const amount = `${formatNumber(Math.abs(lag) * perWeek, language)}${translate(`workbookEstimates.tasks.lagUnit.${unit}`)}`;
    return lag === 0 ? '' : `${lag < 0 ? '-' : '+'}${amount}`;
  };
  const point = (name: 'optimistic' | 'mostLikely' | 'pessimistic'): TaskColumn => ({
    width: 12,
    style: look.inputNumber,
    task: ({ task }) => {
      const weeks = task.ongoing ? null : task[name];
      return weeks === null ? null : weeks * perWeek;
    },
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
      task: ({ predecessors }) => {
        const waits = predecessors.flatMap(({ id, lag }) => {
          const before = byId.get(id);
          return before === undefined ? [] : [{ before, text: `${before.number}${lagText(lag)}` }];
        });
        if (waits.length === 0) return '';
        const shown = waits.map(({ before, text }) => {
          const missing = translate('workbookEstimates.tasks.noSuchTask', { number: String(before.number) });
          return `IF(${networkCell(plan, 'place', before)}="",${quoted(missing)},${quoted(text)})`;
        });
        return { formula: shown.join('&", "&'), result: waits.map(({ text }) => text).join(', ') };
      },
    },
  } satisfies Record<string, TaskColumn>;
}

/** E and σ by classic PERT, and from the calculation of the plan the two passes and σ² from each critical task to the end (METHOD 15). */
function networkColumns(plan: Plan, layout: TasksLayout) {
  const { translate } = plan;
  const { perWeek, tasks } = layout;
  const ending = withoutOngoing(tasks.tasks);
  const variances = variancesToEnd(ending, successorsOf(ending));
  const at = (column: keyof typeof taskColumns, row: number): string => cellName(taskColumns[column], row);
  const time = (name: 'earliestStart' | 'earliestFinish' | 'latestStart' | 'latestFinish' | 'float'): TaskColumn => ({
    width: 10,
    style: look.amount('plain', 2),
    task: (task) => ({ formula: networkCell(plan, name, task), result: shownTime(task.scheduled[name], perWeek) }),
  });
  const spanning = (column: 'earliestStart' | 'earliestFinish', gather: 'MIN' | 'MAX', end: 'from' | 'to'): Pick<TaskColumn, 'heading' | 'headingStyle'> => ({
    headingStyle: look.amount('band', 2),
    heading: ({ task, span }) => {
      const below = belowHeading(plan, layout, column, task.id);
      const finishes = belowHeading(plan, layout, 'earliestFinish', task.id);
      if (below === null || finishes === null) return null;
      return { formula: `IF(COUNTIF(${finishes},${unknownText})>0,${unknownText},${gather}(${below}))`, result: shownTime(span && span[end], perWeek) };
    },
  });
  const spread = (name: 'expected' | 'deviation', unknown: string, formula: (row: number) => string): TaskColumn => ({
    width: 10,
    style: look.amount('plain', 2),
    task: ({ task, length }, row) =>
      task.ongoing
        ? 0
        : {
            formula: `IF(COUNT(${at('optimistic', row)}:${at('pessimistic', row)})<3,${quoted(unknown)},${formula(row)})`,
            result: length === null ? unknown : length[name] * perWeek,
          },
  });
  const critical = translate('plan.critical');
  return {
    expected: spread('expected', translate('plan.noDuration'), (row) => `(${at('optimistic', row)}+4*${at('mostLikely', row)}+${at('pessimistic', row)})/6`),
    deviation: spread('deviation', '', (row) => `(${at('pessimistic', row)}-${at('optimistic', row)})/6`),
    earliestStart: { ...time('earliestStart'), ...spanning('earliestStart', 'MIN', 'from') },
    earliestFinish: { ...time('earliestFinish'), ...spanning('earliestFinish', 'MAX', 'to') },
    latestStart: time('latestStart'),
    latestFinish: time('latestFinish'),
    float: time('float'),
    critical: {
      width: 10,
      style: look.textCenter,
      task: (task) =>
        task.task.ongoing
          ? translate('workbookEstimates.tasks.ongoing')
          : { formula: `IF(${networkCell(plan, 'isCritical', task)}=1,${quoted(critical)},"")`, result: task.scheduled.isCritical === true ? critical : '' },
    },
    pathVariance: {
      width: 11,
      style: look.amount('plain', 2),
      task: (task) => (task.task.ongoing ? null : { formula: networkCell(plan, 'pathVariance', task), result: task.scheduled.isCritical === true ? (variances.get(task.task.id) ?? 0) * perWeek ** 2 : '' }),
    },
  } satisfies Record<string, TaskColumn>;
}

/** Days to begin and to end on; empty while the plan has no first day. A milestone is the day on which what it follows is finished. */
function dateColumns(plan: Plan, layout: TasksLayout) {
  const { daysOff } = layout;
  const at = (column: keyof typeof taskColumns, row: number): string => cellName(taskColumns[column], row);
  const formulaOf = (end: 'start' | 'finish', { task }: PlannedTask, row: number, off: DaysOff): string => {
    const begun = startDateFormula(layout, off, at('earliestStart', row));
    if (task.ongoing) return begun;
    return end === 'start' ? `IF(${at('expected', row)}<=1E-9,${at('finishDate', row)},${begun})` : finishDateFormula(layout, off, at('earliestFinish', row));
  };
  const whenKnown = (row: number, formula: string): string => `IF(ISNUMBER(${at('earliestFinish', row)}),${formula},"")`;
  const spanning = (end: 'start' | 'finish', heading: PlanHeading, row: number, off: DaysOff): string =>
    end === 'start' ? `MIN(${belowHeading(plan, layout, 'startDate', heading.task.id) ?? '0'})` : `MAX(${at('startDate', row)},${finishDateFormula(layout, off, at('earliestFinish', row))})`;
  const date = (end: 'start' | 'finish'): TaskColumn => ({
    width: 13,
    style: look.date,
    task: (task, row) => (daysOff === null ? null : { formula: whenKnown(row, formulaOf(end, task, row, daysOff)), result: task.dates === null ? '' : serialOf(task.dates[end]) }),
    heading: (heading, row) =>
      daysOff === null || belowHeading(plan, layout, 'startDate', heading.task.id) === null
        ? null
        : { formula: whenKnown(row, spanning(end, heading, row, daysOff)), result: heading.dates === null ? '' : serialOf(heading.dates[end]) },
    headingStyle: look.bandDate,
  });
  return { startDate: date('start'), finishDate: date('finish') } satisfies Record<string, TaskColumn>;
}

const shownTime = (weeks: number | null, perWeek: number): number | string => (weeks === null ? unknownTime : weeks * perWeek);

/** The results of the tasks below a heading, up to the next one; null where there are none. */
function belowHeading(plan: Plan, { tasks }: TasksLayout, column: NetworkColumn, heading: PlanHeading['task']['id']): string | null {
  const below = tasks.rows.slice(tasks.rows.findIndex(({ task }) => task.id === heading) + 1);
  const next = below.findIndex(({ kind }) => kind === 'heading');
  const within = (next < 0 ? below : below.slice(0, next)).filter((row) => row.kind === 'task');
  const [from, to] = [within[0], within.at(-1)];
  return from && to ? networkRange(plan, column, from, to) : null;
}

function simulatedColumns(plan: Plan, simulation: ScheduleSimulation | null) {
  const found = new Map(simulation?.tasks.map((entry) => [entry.id, entry]));
  /** A task that decided the end in every trial, or in none, may well do so always; any other share is a chance. */
  const shareStyle = ({ task }: PlannedTask): CellStyle => chanceStyle(plan, [0, 1].includes(found.get(task.id)?.criticality ?? 0) ? 0 : 1);
  const simulated = (name: 'criticality' | 'cruciality'): TaskColumn => ({
    width: 14,
    style: name === 'criticality' ? shareStyle : look.amount('plain', 2),
    task: ({ task }) => (task.ongoing ? null : (found.get(task.id)?.[name] ?? null)),
  });
  return { criticality: simulated('criticality'), cruciality: simulated('cruciality') } satisfies Record<string, TaskColumn>;
}
