import { derive } from './derive.ts';
import { type Document, inOrder, projectOf } from './document.ts';
import { classicPert, type Spread, type ThreePoint } from './method/estimate/three-point.ts';
import { finishDate, startDate, takesNoTime, weeksUntil, workingCalendar, type WorkingCalendar } from './method/schedule/calendar.ts';
import { completionProbability, type CriticalPaths, criticalPaths } from './method/schedule/critical-path.ts';
import { type Predecessor, type Schedule, scheduleNetwork, type Scheduled } from './method/schedule/network.ts';
import type { Chance } from './method/statistics/chance.ts';
import type { IdOf } from './model/entities.ts';
import { saidPoints } from './model/points.ts';
import type { Project } from './model/project.ts';
import type { Dependency, Task } from './model/task.ts';

type TaskId = IdOf<'task'>;

/** The first and the last day of something. */
export interface Dates {
  readonly start: string;
  readonly finish: string;
}

/**
 * Where a task stands in time, in weeks: null where it follows from a duration nobody has said. The earliest times are unknown from such a
 * task on; the latest ones, the floats and what is critical are unknown in the whole plan, as its end is.
 */
export type TaskPlace = { readonly [Name in keyof Scheduled]: Scheduled[Name] | null };

/** A task of a plan with its place in time. All in weeks. */
export interface PlannedTask {
  readonly kind: 'task';
  readonly task: Task;
  /** Its number in the plan, from 1; headings have none. */
  readonly number: number;
  /** Expected value and σ (classic PERT); 0 for an ongoing task, which takes no time of the plan; null while nobody has said how long it takes. */
  readonly length: Spread | null;
  /** In the order of the plan. */
  readonly predecessors: readonly Predecessor<TaskId>[];
  readonly scheduled: TaskPlace;
  /** Null while the plan has no first day, and where its times are unknown. A milestone is the day on which what it follows is finished; an ongoing task finishes on the day it begins. */
  readonly dates: Dates | null;
}

/** A heading with what the tasks below it, up to the next heading, span. */
export interface PlanHeading {
  readonly kind: 'heading';
  readonly task: Task;
  /** Earliest start and finish in weeks; null without tasks below it, and while those of one of them are unknown. */
  readonly span: { readonly from: number; readonly to: number } | null;
  readonly dates: Dates | null;
}

export type PlanRow = PlannedTask | PlanHeading;

/** The tasks of one candidate, in order, with what they come to. All in weeks. */
export interface Plan {
  /** Headings and tasks. */
  readonly rows: readonly PlanRow[];
  readonly tasks: readonly PlannedTask[];
  /** The tasks nobody has said the durations of. While there are any, the plan has no end. */
  readonly untimed: readonly PlannedTask[];
  /** Expected end, from the first start; null while it is unknown. */
  readonly duration: number | null;
  /** Plain sums over the tasks that end and have durations: the span if they were done one after another. */
  readonly sums: ThreePoint;
  /** Tasks that go on are on no path. Null while the end is unknown. */
  readonly critical: CriticalPaths<TaskId> | null;
  /** First and last day; null while the plan has no first day or no end. */
  readonly dates: Dates | null;
}

/** A plan whose end is known. */
export type TimedPlan = Plan & { readonly duration: number; readonly critical: CriticalPaths<TaskId> };

export const isTimed = (plan: Plan): plan is TimedPlan => plan.duration !== null && plan.critical !== null;

/** The working days of a project's plan. */
export interface PlanCalendar {
  readonly start: string;
  readonly calendar: WorkingCalendar;
}

/** The calendar a plan's dates follow; null while it has no first day. */
export const planCalendar = derive(['project', 'closure'], (view): PlanCalendar | null => {
  const { planStart, holidaysOff } = projectOf(view);
  if (planStart === null) return null;
  return { start: planStart, calendar: workingCalendar({ holidaysOff, closed: [...view.closure.values()] }) };
});

/** The day on which something ends that ends so many weeks after the start of the plan. */
export const dayAfterWeeks = ({ calendar, start }: PlanCalendar, weeks: number): string => finishDate(calendar, start, weeks);

const plans = derive(
  ['task', 'dependency', planCalendar],
  (view): ReadonlyMap<IdOf<'candidate'>, Plan> => {
    const calendar = planCalendar(view);
    const before = Map.groupBy(view.dependency.values(), ({ taskId }) => taskId);
    const byCandidate = Map.groupBy(inOrder(view, 'task'), ({ candidateId }) => candidateId);
    return new Map([...byCandidate].map(([candidateId, own]) => [candidateId, planOf(own, before, calendar)]));
  },
);

const silent: Spread = { expected: 0, deviation: 0 };

function planOf(records: readonly Task[], before: ReadonlyMap<TaskId, readonly Dependency[]>, calendar: PlanCalendar | null): Plan {
  const tasks = records.filter(({ heading }) => !heading);
  const numbers = new Map(tasks.map(({ id }, index) => [id, index + 1]));
  const titles = new Map(tasks.map(({ id, title }) => [id, title]));
  const network = tasks.map((task) => {
    const length = task.ongoing ? silent : lengthOf(task);
    const predecessors = (before.get(task.id) ?? [])
      .map(({ predecessorId, lag }) => ({ id: predecessorId, lag }))
      .toSorted((a, b) => (numbers.get(a.id) ?? 0) - (numbers.get(b.id) ?? 0));
    return { id: task.id, task, length, duration: length?.expected ?? 0, variance: (length?.deviation ?? 0) ** 2, isEndless: task.ongoing, predecessors };
  });
  const schedule = scheduleNetwork(network, (id) => titles.get(id) ?? id);
  const places = placesOf(network, schedule);
  const planned = new Map(
    network.flatMap(({ id, task, length, predecessors }): [TaskId, PlannedTask][] => {
      const scheduled = places.get(id);
      if (scheduled === undefined) return [];
      return [[id, { kind: 'task', task, number: numbers.get(id) ?? 0, length, predecessors, scheduled, dates: calendar && taskDates(calendar, task, scheduled) }]];
    }),
  );
  const untimed = [...planned.values()].filter(({ length }) => length === null);
  const said = tasks.flatMap((task) => (task.ongoing ? [] : (saidPoints(task) ?? [])));
  const sum = (point: keyof ThreePoint): number => said.reduce((total, points) => total + points[point], 0);
  const isKnown = untimed.length === 0;
  return {
    rows: rowsOf(records, planned, calendar),
    tasks: [...planned.values()],
    untimed,
    duration: isKnown ? schedule.duration : null,
    sums: { optimistic: sum('optimistic'), mostLikely: sum('mostLikely'), pessimistic: sum('pessimistic') },
    critical: isKnown ? criticalPaths(withoutOngoing(network), schedule) : null,
    dates: calendar === null || planned.size === 0 || !isKnown ? null : { start: dayBegun(calendar, 0), finish: dayAfterWeeks(calendar, schedule.duration) },
  };
}

function lengthOf(task: Task): Spread | null {
  const points = saidPoints(task);
  return points && classicPert(points);
}

interface NetworkRow {
  readonly id: TaskId;
  readonly length: Spread | null;
  readonly predecessors: readonly Predecessor<TaskId>[];
}

/** The places of tasks in time, without what depends on an unknown duration. */
function placesOf(network: readonly NetworkRow[], { tasks, inTurn }: Schedule<TaskId>): ReadonlyMap<TaskId, TaskPlace> {
  const rows = new Map(network.map((row) => [row.id, row]));
  const isWhole = network.every(({ length }) => length !== null);
  const endKnown = new Set<TaskId>();
  return new Map(
    inTurn.flatMap((id): [TaskId, TaskPlace][] => {
      const [row, place] = [rows.get(id), tasks.get(id)];
      if (row === undefined || place === undefined) return [];
      if (isWhole) return [[id, place]];
      const startKnown = row.predecessors.every((before) => !rows.has(before.id) || endKnown.has(before.id));
      if (startKnown && row.length !== null) endKnown.add(id);
      const known = { earliestStart: startKnown ? place.earliestStart : null, earliestFinish: endKnown.has(id) ? place.earliestFinish : null };
      return [[id, { ...known, latestStart: null, latestFinish: null, float: null, freeFloat: null, isCritical: null }]];
    }),
  );
}

interface Waiting {
  readonly task: Task;
  readonly predecessors: readonly Predecessor<TaskId>[];
}

/** The tasks that end; what waits for one that goes on, and takes no time, waits for what that one waits for. */
export function withoutOngoing<Row extends Waiting>(rows: readonly Row[]): Row[] {
  const ongoing = new Map(rows.filter(({ task }) => task.ongoing).map(({ task, predecessors }) => [task.id, predecessors]));
  const through = (predecessors: readonly Predecessor<TaskId>[]): Predecessor<TaskId>[] =>
    predecessors.flatMap((before) => {
      const further = ongoing.get(before.id);
      return further === undefined ? [before] : through(further).map(({ id, lag }) => ({ id, lag: lag + before.lag }));
    });
  return rows.filter(({ task }) => !task.ongoing).map((row) => ({ ...row, predecessors: through(row.predecessors) }));
}

const dayBegun = ({ calendar, start }: PlanCalendar, weeks: number): string => startDate(calendar, start, weeks);

function taskDates(calendar: PlanCalendar, { ongoing }: Task, { earliestStart, earliestFinish }: TaskPlace): Dates | null {
  if (earliestStart === null || earliestFinish === null) return null;
  const start = dayBegun(calendar, earliestStart);
  if (ongoing) return { start, finish: start };
  const finish = dayAfterWeeks(calendar, earliestFinish);
  return { start: takesNoTime(earliestFinish - earliestStart) ? finish : start, finish };
}

/** Tasks and headings in order; a heading spans the tasks up to the next one. */
function rowsOf(records: readonly Task[], planned: ReadonlyMap<TaskId, PlannedTask>, calendar: PlanCalendar | null): PlanRow[] {
  const headings = records.flatMap(({ heading }, index) => (heading ? [index] : []));
  return records.flatMap((task, index): PlanRow[] => {
    const own = planned.get(task.id);
    if (!task.heading) return own === undefined ? [] : [own];
    const end = headings.find((other) => other > index) ?? records.length;
    const rows = records.slice(index + 1, end).flatMap(({ id }) => planned.get(id) ?? []);
    const below = rows.flatMap(({ scheduled: { earliestStart, earliestFinish } }) => (earliestStart === null || earliestFinish === null ? [] : [{ earliestStart, earliestFinish }]));
    if (below.length === 0 || below.length < rows.length) return [{ kind: 'heading', task, span: null, dates: null }];
    const from = below.reduce((first, { earliestStart }) => Math.min(first, earliestStart), Infinity);
    const to = below.reduce((last, { earliestFinish }) => Math.max(last, earliestFinish), 0);
    return [{ kind: 'heading', task, span: { from, to }, dates: calendar && spanDates(calendar, rows, to) }];
  });
}

/** From the first day of any of the tasks to the day on which the last is finished. */
function spanDates(calendar: PlanCalendar, rows: readonly PlannedTask[], to: number): Dates | null {
  const [start] = rows.flatMap(({ dates }) => dates?.start ?? []).toSorted();
  const finish = dayAfterWeeks(calendar, to);
  return start === undefined ? null : { start, finish: finish < start ? start : finish };
}

export const emptyPlan: Plan = {
  rows: [],
  tasks: [],
  untimed: [],
  duration: 0,
  sums: { optimistic: 0, mostLikely: 0, pessimistic: 0 },
  critical: { paths: [], count: 0, deviation: 0 },
  dates: null,
};

/** The plan made for a candidate. */
export const planFor = (document: Document, candidateId: IdOf<'candidate'>): Plan =>
  plans(document).get(candidateId) ?? emptyPlan;

/** The time a plan has until it is due. */
export interface DueTime {
  readonly due: string;
  /** Weeks of plan time from the first day to the end of the due day. */
  readonly weeks: number;
  /** The probability to be finished by then along the critical path of the largest variance alone; the simulated one counts every path. Null while the end is unknown. */
  readonly onePathProbability: Chance | null;
}

/** Whether a plan can keep its due date; null while it has no first day or none it is due by. */
export function dueTime(document: Document, plan: Plan): DueTime | null {
  const calendar = planCalendar(document);
  const { planDue }: Project = projectOf(document);
  if (calendar === null || planDue === null) return null;
  const weeks = weeksUntil(calendar.calendar, calendar.start, planDue);
  return { due: planDue, weeks, onePathProbability: isTimed(plan) ? completionProbability(weeks, plan.duration, plan.critical.deviation) : null };
}
