import { type Document, inOrder } from './document.ts';
import { memoiseEach } from './memoise.ts';
import { classicPert, type Spread, type ThreePoint } from './method/estimate/three-point.ts';
import { scheduleNetwork, type Scheduled } from './method/schedule/network.ts';
import type { IdOf } from './model/entities.ts';
import type { Task } from './model/task.ts';

type TaskId = IdOf<'task'>;

/** A task of a plan with its place in time. All in weeks. */
export interface PlannedTask {
  readonly task: Task;
  /** Its number in the plan, from 1. */
  readonly number: number;
  /** Expected value and σ (classic PERT); 0 for an ongoing task, which takes no time of the plan. */
  readonly length: Spread;
  /** In the order of the plan. */
  readonly predecessors: readonly TaskId[];
  readonly scheduled: Scheduled;
}

/** The tasks of one candidate, in order, with what they come to. All in weeks. */
export interface Plan {
  readonly tasks: readonly PlannedTask[];
  /** Expected end, from the first start. */
  readonly duration: number;
  /** Plain sums over the tasks that end: the span if they were done one after another. */
  readonly sums: ThreePoint;
}

const plans = memoiseEach((document: Document): ReadonlyMap<IdOf<'candidate'>, Plan> => {
  const before = Map.groupBy(document.dependency.values(), ({ taskId }) => taskId);
  const byCandidate = Map.groupBy(inOrder(document, 'task'), ({ candidateId }) => candidateId);
  return new Map([...byCandidate].map(([candidateId, tasks]) => [candidateId, planOf(tasks, (id) => (before.get(id) ?? []).map(({ predecessorId }) => predecessorId))]));
});

const silent: Spread = { expected: 0, deviation: 0 };

function planOf(tasks: readonly Task[], predecessorsOf: (id: TaskId) => readonly TaskId[]): Plan {
  const numbers = new Map(tasks.map(({ id }, index) => [id, index + 1]));
  const lengths = new Map(tasks.map((task) => [task.id, task.ongoing ? silent : classicPert(task)]));
  const inTurn = (id: TaskId): TaskId[] => predecessorsOf(id).toSorted((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0));
  const { tasks: scheduled, duration } = scheduleNetwork(
    tasks.map(({ id }) => ({ id, duration: lengths.get(id)?.expected ?? 0, predecessors: inTurn(id) })),
    (id) => tasks.find((task) => task.id === id)?.title ?? id,
  );
  const finite = tasks.filter(({ ongoing }) => !ongoing);
  const sum = (point: keyof ThreePoint): number => finite.reduce((total, task) => total + task[point], 0);
  return {
    tasks: tasks.flatMap((task): PlannedTask[] => {
      const place = scheduled.get(task.id);
      if (place === undefined) return [];
      return [{ task, number: numbers.get(task.id) ?? 0, length: lengths.get(task.id) ?? silent, predecessors: inTurn(task.id), scheduled: place }];
    }),
    duration,
    sums: { optimistic: sum('optimistic'), mostLikely: sum('mostLikely'), pessimistic: sum('pessimistic') },
  };
}

const nothing: Plan = { tasks: [], duration: 0, sums: { optimistic: 0, mostLikely: 0, pessimistic: 0 } };

/** The plan made for a candidate. */
export const planFor = (document: Document, candidateId: IdOf<'candidate'>): Plan => plans(document).get(candidateId) ?? nothing;
