import { projectOf } from '../../shared/document.ts';
import { type Holiday, japaneseHolidays } from '../../shared/method/schedule/japanese-holidays.ts';
import { dayNumber, dayOf } from '../../shared/method/schedule/day-number.ts';
import type { DurationUnit } from '../../shared/model/project.ts';
import { dayAfterWeeks, planCalendar, type PlanCalendar, type Plan as TaskPlan } from '../../shared/plan.ts';
import type { Plan } from './plan.ts';
import { fixed } from './spreadsheet/address.ts';

export const taskColumns = {
  number: 1,
  title: 2,
  optimistic: 3,
  mostLikely: 4,
  pessimistic: 5,
  predecessors: 6,
  expected: 7,
  deviation: 8,
  earliestStart: 9,
  earliestFinish: 10,
  latestStart: 11,
  latestFinish: 12,
  float: 13,
  critical: 14,
  pathVariance: 15,
  startDate: 16,
  finishDate: 17,
  criticality: 18,
  cruciality: 19,
  owner: 20,
  description: 21,
} as const;

/** Not shown: which rows are no tasks. A task, and a row that somebody typed, has nothing there. */
export const taskKeyColumn = 22;
/** The key of the row of totals. */
export const totalKey = '＝';

export const taskRows = { settings: 3, heading: 4, first: 5 } as const;

/** The cells of the first day and of the day the plan is due. */
export const startCell = fixed(taskColumns.optimistic, taskRows.settings);
export const dueCell = fixed(taskColumns.expected, taskRows.settings);

export const completionRows = ['mean', 'deviation', 'p50', 'p80', 'p90', 'timeToDue', 'dueProbability'] as const;
export type CompletionRow = (typeof completionRows)[number];

/** Days nobody works, written on the sheet because its dates are counted by them. */
export interface DaysOff {
  readonly from: string;
  readonly to: string;
  readonly days: readonly Pick<Holiday, 'day' | 'name'>[];
  readonly titleRow: number;
  /** The list as a fixed range. */
  readonly range: string;
}

/** The sheet of a plan: its numbers and where everything stands. */
export interface TasksLayout {
  readonly tasks: TaskPlan;
  readonly unit: DurationUnit;
  /** Of the unit in a week: 1 or 5. */
  readonly perWeek: number;
  readonly calendar: PlanCalendar | null;
  readonly lastRow: number;
  readonly totalRow: number;
  /** Of the table of completion, two rows of headings; its rows follow. */
  readonly completionRow: number;
  readonly chartRow: number;
  /** Null while the plan has no first day. */
  readonly daysOff: DaysOff | null;
}

/** Stands where a time follows from a duration nobody has typed: unknown, not 0. */
export const unknownTime = '–';
/** The same as a formula writes it. */
export const unknownText = `"${unknownTime}"`;

export const chartRows = 22;
const workdaysPerWeek = 5;

/** Days after the latest end for which the list of days off still goes on, so that later dates typed in are right too. */
const daysBeyond = 366;

/** Empty rows below the days off, for more of them. */
export const freeDays = 5;

/** The first day whose number every spreadsheet agrees about. */
const firstSerialDay = '1900-03-01';

export function tasksLayout(plan: Plan, tasks: TaskPlan): TasksLayout {
  const { document } = plan;
  const { durationUnit } = projectOf(document);
  const found = planCalendar(document);
  const calendar = found !== null && found.start >= firstSerialDay ? found : null;
  const lastRow = taskRows.heading + tasks.rows.length;
  const completionRow = lastRow + 3;
  const chartRow = completionRow + 3 + completionRows.length + 2;
  const titleRow = chartRow + chartRows + 2;
  return {
    tasks,
    unit: durationUnit,
    perWeek: durationUnit === 'days' ? workdaysPerWeek : 1,
    calendar,
    lastRow,
    totalRow: lastRow + 1,
    completionRow,
    chartRow,
    daysOff: calendar && daysOff(plan, tasks, calendar, titleRow),
  };
}

function daysOff({ document, language }: Plan, tasks: TaskPlan, calendar: PlanCalendar, titleRow: number): DaysOff {
  const { planDue, holidaysOff } = projectOf(document);
  const waits = tasks.tasks.reduce((sum, { predecessors }) => sum + predecessors.reduce((most, { lag }) => Math.max(most, lag), 0), 0);
  const latest = [planDue ?? calendar.start, dayAfterWeeks(calendar, tasks.sums.pessimistic + waits)].toSorted().at(-1) ?? calendar.start;
  const from = calendar.start;
  const to = dayOf(dayNumber(latest) + daysBeyond);
  const names = new Map(holidaysOff ? japaneseHolidays(from, to).map(({ day, name, nameInEnglish }) => [day, language === 'ja' ? name : nameInEnglish]) : []);
  for (const { title, firstDay, lastDay } of document.closure.values()) {
    const end = Math.min(dayNumber(lastDay), dayNumber(to));
    for (let day = Math.max(dayNumber(firstDay), dayNumber(from)); day <= end; day += 1)
      if (isWeekday(day) && !names.has(dayOf(day))) names.set(dayOf(day), title);
  }
  const days = [...names].map(([day, name]) => ({ day, name })).toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return { from, to, days, titleRow, range: fixed(taskColumns.title, titleRow + 2, taskColumns.title, titleRow + 1 + days.length + freeDays) };
}

/** Numbers of days divisible by 7 are Mondays. */
const isWeekday = (day: number): boolean => day % 7 < workdaysPerWeek;

/** A length of time in weeks as working days, as a formula. */
const daysIn = ({ perWeek }: TasksLayout, length: string): string => (perWeek === workdaysPerWeek ? length : `${length}*${workdaysPerWeek}`);

/** The working day that so many others of the plan lie before. */
const nthDay = (before: string, { range }: DaysOff): string => `WORKDAY(${startCell}-1,${before}+1,${range})`;

/** Times closer to a whole day than this are that day. */
const tolerance = '1E-9';

const daysBegun = (layout: TasksLayout, start: string): string => `INT(${daysIn(layout, start)}+${tolerance})`;

/** The day on which something begins that begins so long after the plan (shared/method/schedule/calendar.ts). */
export const startDateFormula = (layout: TasksLayout, off: DaysOff, start: string): string => nthDay(daysBegun(layout, start), off);

/** The day at whose end something ends that ends so long after the plan begins. */
export const finishDateFormula = (layout: TasksLayout, off: DaysOff, finish: string): string => nthDay(`MAX(0,-INT(${tolerance}-${daysIn(layout, finish)})-1)`, off);

/** The time from the first day to the end of the due day, in the unit of the plan. */
export const timeToDueFormula = ({ perWeek }: TasksLayout, { range }: DaysOff): string =>
  `MAX(0,NETWORKDAYS(${startCell},${dueCell},${range}))/${workdaysPerWeek}*${perWeek}`;
