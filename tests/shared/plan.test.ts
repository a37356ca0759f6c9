import { describe, expect, test } from 'vitest';
import { addClosure } from '../../shared/actions/edit-calendar.ts';
import { editRecords } from '../../shared/actions/edit-records.ts';
import { addTasks, setPredecessors } from '../../shared/actions/plan-tasks.ts';
import { applyChange } from '../../shared/change.ts';
import { type Document, projectOf } from '../../shared/document.ts';
import { parsePredecessors } from '../../shared/input/duration.ts';
import type { Project } from '../../shared/model/project.ts';
import { simulateSchedule } from '../../shared/method/simulation/schedule.ts';
import { weeks } from '../../shared/model/values.ts';
import { dayAfterWeeks, dueTime, emptyPlan, planCalendar, planFor } from '../../shared/plan.ts';
import { scheduleJobOf, scheduleJobSchema } from '../../shared/simulation-jobs.ts';
import { idOf } from '../support/context.ts';
import { projectWith } from '../support/project.ts';

const candidate = idOf('candidate', 'candidate-1');

interface Row {
  readonly title: string;
  readonly points?: readonly [optimistic: number, mostLikely: number, pessimistic: number];
  /** Numbers of tasks as people type them. */
  readonly after?: string;
  readonly heading?: boolean;
  readonly ongoing?: boolean;
}

/** A plan of one candidate, typed as in the grid. */
function planned(rows: readonly Row[], settings: Partial<Omit<Project, 'id'>> = {}) {
  const { document: empty, context } = projectWith([], 1);
  let document: Document = applyChange(empty, editRecords(empty, 'project', [{ id: projectOf(empty).id, values: settings }]));
  const tasks = rows.map(({ title, points: [optimistic, mostLikely, pessimistic] = [0, 0, 0], heading = false, ongoing = false }) => ({
    title,
    heading,
    ongoing,
    optimistic: weeks.parse(optimistic),
    mostLikely: weeks.parse(mostLikely),
    pessimistic: weeks.parse(pessimistic),
  }));
  document = applyChange(document, addTasks(document, candidate, tasks, context));
  const ids = planFor(document, candidate).tasks.map(({ task }) => task.id);
  const own = new Map(planFor(document, candidate).tasks.map(({ task }) => [task.title, task.id]));
  const wanted = rows.flatMap(({ title, after = '' }) => {
    const taskId = own.get(title);
    const predecessors = readPredecessors(after).flatMap(({ number, lag }) => {
      const id = ids[number - 1];
      return id === undefined ? [] : [{ id, lag }];
    });
    return taskId === undefined || predecessors.length === 0 ? [] : [{ taskId, predecessors }];
  });
  document = applyChange(document, setPredecessors(document, wanted, context));
  return { document, plan: planFor(document, candidate), context };
}

const readPredecessors = (text: string) => {
  const reading = parsePredecessors(text, 'weeks', 99);
  return reading.ok ? reading.value : [];
};

/** METHOD 15: A → B ∥ C → D. */
const published: readonly Row[] = [
  { title: 'A', points: [2, 4, 6] },
  { title: 'B', points: [3, 5, 13], after: '1' },
  { title: 'C', points: [5, 6, 7], after: '1' },
  { title: 'D', points: [1, 2, 3], after: '2, 3' },
];

describe('a plan', () => {
  test('is nothing for a candidate without tasks', () => {
    expect(planFor(projectWith([], 1).document, candidate)).toBe(emptyPlan);
  });

  test('has the published length, both critical paths, and σ by the one of the larger variance', () => {
    const { plan } = planned(published);
    expect(plan.duration).toBeCloseTo(12, 12);
    expect(plan.critical?.count).toBe(2);
    expect(plan.critical?.deviation).toBeCloseTo(1.826, 3);
    expect(plan.critical?.paths.map(({ tasks }) => tasks.map((id) => plan.tasks.find(({ task }) => task.id === id)?.task.title).join(''))).toEqual(['ABD', 'ACD']);
    expect(plan.dates).toBeNull();
  });

  test('waits a lag and begins early by a lead', () => {
    const { plan } = planned([{ title: 'A', points: [2, 2, 2] }, { title: 'B', points: [1, 1, 1], after: '1+1週' }, { title: 'C', points: [1, 1, 1], after: '1-2日' }]);
    expect(plan.tasks.map(({ scheduled }) => scheduled.earliestStart)).toEqual([0, 3, 1.6]);
    expect(plan.duration).toBe(4);
  });

  test('numbers tasks only; a heading spans the tasks up to the next one', () => {
    const { plan } = planned([
      { title: '準備', heading: true },
      { title: 'A', points: [1, 1, 1] },
      { title: 'B', points: [2, 2, 2], after: '1' },
      { title: '公開', heading: true },
      { title: 'C', points: [1, 1, 1], after: '2' },
      { title: '後', heading: true },
    ]);
    expect(plan.tasks.map(({ number, task }) => [number, task.title])).toEqual([[1, 'A'], [2, 'B'], [3, 'C']]);
    expect(plan.rows.flatMap((row) => (row.kind === 'heading' ? [[row.task.title, row.span]] : []))).toEqual([
      ['準備', { from: 0, to: 3 }],
      ['公開', { from: 3, to: 4 }],
      ['後', null],
    ]);
  });

  test('takes no time for what goes on, which lies on no critical path', () => {
    const { plan } = planned([{ title: 'A', points: [1, 1, 1] }, { title: '運用', points: [5, 5, 5], ongoing: true, after: '1' }]);
    expect(plan.duration).toBe(1);
    expect(plan.critical?.paths.map(({ tasks }) => tasks.length)).toEqual([1]);
    const later = planned([{ title: 'A', points: [1, 1, 1] }, { title: '運用', ongoing: true, after: '1+4週' }], { planStart: '2026-12-01', planDue: '2026-12-08' });
    expect(later.plan.duration).toBe(1);
    expect(later.plan.dates?.finish).toBe('2026-12-07');
    expect(later.plan.tasks[1]?.scheduled.earliestStart).toBe(5);
    expect(dueTime(later.document, later.plan)?.onePathProbability).toBe(1);
    const job = scheduleJobOf(later.document, candidate);
    expect(scheduleJobSchema.parse(job)).toEqual(job);
    expect(simulateSchedule({ ...job, trials: 300 })).toMatchObject({ mean: 1, maximum: 1, tasks: [{ criticality: 1 }, { criticality: 0 }] });
  });
});

describe('dates', () => {
  const rows: readonly Row[] = [{ title: 'A', points: [1, 1, 1] }, { title: 'B', points: [4, 4, 4], after: '1' }];

  test('leave out weekends, holidays where asked, and days off', () => {
    const open = planned(rows, { planStart: '2026-12-01', holidaysOff: false });
    expect(open.plan.tasks.map(({ dates }) => dates)).toEqual([
      { start: '2026-12-01', finish: '2026-12-07' },
      { start: '2026-12-08', finish: '2027-01-04' },
    ]);
    const holidays = planned(rows, { planStart: '2026-12-01', holidaysOff: true });
    expect(holidays.plan.dates).toEqual({ start: '2026-12-01', finish: '2027-01-05' });
    const closed = applyChange(holidays.document, addClosure({ title: '年末年始', firstDay: '2026-12-29', lastDay: '2027-01-03' }, holidays.context));
    expect(planFor(closed, candidate).dates?.finish).toBe('2027-01-08');
    const calendar = planCalendar(closed);
    expect(calendar && dayAfterWeeks(calendar, 5)).toBe('2027-01-08');
  });

  test('a milestone is the day on which what it follows is finished, and a heading over it that day too', () => {
    const rows: readonly Row[] = [
      { title: 'migrate', points: [1, 1, 1] },
      { title: 'gate', heading: true },
      { title: 'accepted', after: '1' },
      { title: 'run', points: [0, 0, 0], after: '2', ongoing: true },
      { title: 'next', heading: true },
      { title: 'train', points: [0.4, 0.4, 0.4], after: '2' },
      { title: 'signed', after: '4' },
    ];
    // 2027-01-04 is a Monday, 01-11 Coming-of-Age Day, 01-12 and 01-13 are closed.
    const { document, context } = planned(rows, { planStart: '2027-01-04', holidaysOff: true });
    const closed = applyChange(document, addClosure({ title: 'inventory', firstDay: '2027-01-12', lastDay: '2027-01-13' }, context));
    const dates = (title: string) => planFor(closed, candidate).rows.find(({ task }) => task.title === title)?.dates;
    expect(dates('accepted')).toEqual({ start: '2027-01-08', finish: '2027-01-08' });
    expect(dates('gate')).toEqual({ start: '2027-01-08', finish: '2027-01-08' });
    expect(dates('run')).toEqual({ start: '2027-01-14', finish: '2027-01-14' });
    expect(dates('train')).toEqual({ start: '2027-01-14', finish: '2027-01-15' });
    expect(dates('signed')).toEqual({ start: '2027-01-15', finish: '2027-01-15' });
    expect(planFor(closed, candidate).dates).toEqual({ start: '2027-01-04', finish: '2027-01-15' });
  });

  test('begin on the first working day from the start on', () => {
    expect(planned(rows, { planStart: '2026-12-05' }).plan.dates?.start).toBe('2026-12-07');
  });
});

describe('the due date', () => {
  const due = { planStart: '2026-12-01', planDue: '2027-03-01', holidaysOff: false };

  test('is kept with the probability of the path of the larger variance', () => {
    const { document, plan } = planned(published, due);
    const found = dueTime(document, plan);
    expect(found?.weeks).toBeCloseTo(13, 12);
    // Φ((13 − 12) / 1.826)
    expect(found?.onePathProbability).toBeCloseTo(0.708, 3);
  });

  test('says nothing without a start or a due date, and is hopeless before the start', () => {
    for (const settings of [{ ...due, planStart: null }, { ...due, planDue: null }]) {
      const { document, plan } = planned(published, settings);
      expect(dueTime(document, plan)).toBeNull();
    }
    const { document, plan } = planned(published, { ...due, planDue: '2026-11-01' });
    expect(dueTime(document, plan)?.weeks).toBe(0);
    expect(dueTime(document, plan)?.onePathProbability).toBeLessThan(1e-9);
  });
});

test('a critical path leads through a task that goes on to what waits for it', () => {
  const { plan } = planned([
    { title: '公開', points: [1, 2, 9] },
    { title: '運用', ongoing: true, after: '1' },
    { title: '点検', points: [1, 2, 3], after: '2+1週' },
  ]);
  expect(plan.critical?.count).toBe(1);
  expect(plan.critical?.paths[0]?.tasks.length).toBe(2);
  expect(plan.critical?.deviation).toBeCloseTo(Math.sqrt((8 / 6) ** 2 + (2 / 6) ** 2), 12);
});
