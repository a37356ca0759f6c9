import { distributionOf, type Shape } from '../estimate/distribution.ts';
import { betaPert, type ThreePoint } from '../estimate/three-point.ts';
import { scheduleNetwork, type Schedule } from '../schedule/network.ts';
import type { Reach } from './fine-histogram.ts';
import { type DrawingTable, drawingTable, stretchedTable } from './drawing-table.ts';
import type { ScheduleJob } from './schedule.ts';

const shape: Shape = { distribution: 'betaPert', lambda: 4 };

export interface PreparedTask {
  readonly id: string;
  /** Its place in the job. */
  readonly index: number;
  readonly expected: number;
  readonly optimistic: number;
  readonly isEndless: boolean;
  /** What is drawn on top of the best case; null for a constant. */
  readonly table: DrawingTable | null;
}

/** A network to run many times: tasks by their place in turn, each after those it waits for. */
export interface PreparedNetwork {
  readonly tasks: readonly PreparedTask[];
  /** The predecessors of task t are the entries from `first[t]` up to, not including, `first[t + 1]`. */
  readonly first: Uint32Array;
  /** Places of the predecessors. */
  readonly predecessors: Uint32Array;
  readonly lags: Float64Array;
  /** Tₑ. */
  readonly expected: number;
  /** What the length of the project lies between. */
  readonly reach: Reach;
}

/** The same shape of another range is the same table stretched, so that only shapes that differ cost anything. */
function tableMaker(rho: number): (points: ThreePoint) => DrawingTable | null {
  const unitTables = new Map<number, DrawingTable>();
  return ({ optimistic, mostLikely, pessimistic }) => {
    const range = pessimistic - optimistic;
    if (range === 0) return null;
    const mode = (mostLikely - optimistic) / range;
    const unit = unitTables.get(mode) ?? drawingTable(distributionOf({ optimistic: 0, mostLikely: mode, pessimistic: 1 }, shape), rho);
    unitTables.set(mode, unit);
    return stretchedTable(unit, range);
  };
}

/** The schedule there would be if every task took a certain time. */
const scheduled = ({ tasks }: ScheduleJob, durationOf: (points: ThreePoint) => number): Schedule<string> =>
  scheduleNetwork(tasks.map(({ id, points, isEndless = false, predecessors }) => ({ id, duration: durationOf(points), isEndless, predecessors })));

/** @throws RangeError, ProblemError as simulateSchedule */
export function prepareNetwork(job: ScheduleJob): PreparedNetwork {
  const { inTurn, duration: expected } = scheduled(job, (points) => betaPert(points, shape.lambda).expected);
  const tableOf = tableMaker(job.correlation);
  const byId = new Map(job.tasks.map((task, index) => [task.id, { task, index }]));
  const places = new Map(inTurn.map((id, place) => [id, place]));
  const tasks: PreparedTask[] = [];
  const links: { readonly place: number; readonly lag: number }[] = [];
  const first = [0];
  for (const id of inTurn) {
    const found = byId.get(id);
    if (found === undefined) continue;
    const { points, isEndless = false, predecessors } = found.task;
    tasks.push({ id, index: found.index, expected: betaPert(points, shape.lambda).expected, optimistic: points.optimistic, isEndless, table: tableOf(points) });
    for (const { id: before, lag } of predecessors) {
      const place = places.get(before);
      if (place !== undefined) links.push({ place, lag });
    }
    first.push(links.length);
  }
  return {
    tasks,
    first: Uint32Array.from(first),
    predecessors: Uint32Array.from(links, ({ place }) => place),
    lags: Float64Array.from(links, ({ lag }) => lag),
    expected,
    reach: { from: scheduled(job, ({ optimistic }) => optimistic).duration, to: scheduled(job, ({ pessimistic }) => pessimistic).duration },
  };
}
