import type { PlannedTask } from '../../shared/plan.ts';

type TaskId = PlannedTask['task']['id'];

/** A task that waits for another, and how long after its end it begins. */
export interface Successor {
  readonly to: PlannedTask;
  readonly lag: number;
}

type Successors = ReadonlyMap<TaskId, readonly Successor[]>;

/** Closer times are the same, as in shared/method/schedule/network.ts. */
const tolerance = 1e-9;

export function successorsOf(tasks: readonly PlannedTask[]): Successors {
  const found = new Map<TaskId, Successor[]>(tasks.map(({ task }) => [task.id, []]));
  for (const to of tasks) for (const { id, lag } of to.predecessors) found.get(id)?.push({ to, lag });
  return found;
}

/**
 * Σσ² from each critical task, of which there is none while the end is unknown, to the end of the plan, on the way of the largest variance (METHOD 15); in weeks².
 * @param tasks those that end
 */
export function variancesToEnd(tasks: readonly PlannedTask[], after: Successors): ReadonlyMap<TaskId, number> {
  const found = new Map<TaskId, number>();
  const from = ({ task, length, scheduled }: PlannedTask): number => {
    const known = found.get(task.id);
    if (known !== undefined) return known;
    const binding = (after.get(task.id) ?? []).filter(
      ({ to, lag }) => to.scheduled.isCritical === true && (scheduled.earliestFinish ?? 0) + lag >= (to.scheduled.earliestStart ?? 0) - tolerance,
    );
    const variance = (length?.deviation ?? 0) ** 2 + binding.reduce((most, { to }) => Math.max(most, from(to)), 0);
    found.set(task.id, variance);
    return variance;
  };
  for (const task of tasks) if (task.scheduled.isCritical === true) from(task);
  return found;
}
