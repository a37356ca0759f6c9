import type { Chance } from '../statistics/chance.ts';
import { normalProbability, normalQuantile } from '../statistics/normal.ts';
import { type NetworkTask, type Predecessor, type Schedule, tolerance } from './network.ts';

export interface UncertainTask<Id extends string> extends NetworkTask<Id> {
  /** σ² of its duration, in the squared unit of the network. */
  readonly variance: number;
}

/** Tasks without float, one after the other, from the first start to the end of the network. */
export interface CriticalPath<Id extends string> {
  readonly tasks: readonly Id[];
  /** Σσ² of its tasks. */
  readonly variance: number;
}

export interface CriticalPaths<Id extends string> {
  /** Some of them, the one of the largest variance first: that one counts for P(T ≤ d). */
  readonly paths: readonly CriticalPath<Id>[];
  /** How many there are, listed or not. */
  readonly count: number;
  /** σ of the path of the largest variance; 0 for a network of nothing. */
  readonly deviation: number;
}

/** What lies from a critical task to the end. */
interface Rest<Id extends string> {
  /** The critical tasks that begin when it lets them, that of the largest variance to the end first. */
  readonly next: readonly Id[];
  /** Σσ² from here to the end on the way of the largest variance. */
  readonly variance: number;
  readonly paths: number;
}

/**
 * The critical paths of a network. With several, the one of the largest variance counts; the variances of parallel paths are never
 * added (METHOD 15; Malcolm et al. 1959). Counting and choosing take time in proportion to tasks and dependencies, however many
 * paths there are.
 * @param tasks those that were scheduled
 * @param limit how many paths to list at most
 */
export function criticalPaths<Id extends string>(tasks: readonly UncertainTask<Id>[], schedule: Schedule<Id>, limit = 10): CriticalPaths<Id> {
  const variances = new Map(tasks.map(({ id, variance }) => [id, variance]));
  const isCritical = (id: Id): boolean => schedule.tasks.get(id)?.isCritical ?? false;
  const critical = tasks.filter(({ id }) => isCritical(id));
  const binding = new Map(critical.map((task) => [task.id, bindingPredecessors(task, schedule)]));
  const next = new Map<Id, Set<Id>>(critical.map(({ id }) => [id, new Set()]));
  for (const [id, before] of binding) for (const other of before) next.get(other.id)?.add(id);

  const rests = new Map<Id, Rest<Id>>();
  const varianceFrom = (id: Id): number => rests.get(id)?.variance ?? 0;
  const largestFirst = (ids: Iterable<Id>): Id[] => [...ids].toSorted((a, b) => varianceFrom(b) - varianceFrom(a));
  for (const id of schedule.inTurn.toReversed().filter(isCritical)) {
    const onward = largestFirst(next.get(id) ?? []);
    rests.set(id, {
      next: onward,
      variance: (variances.get(id) ?? 0) + Math.max(0, ...onward.map(varianceFrom)),
      paths: onward.length === 0 ? 1 : onward.reduce((sum, other) => sum + (rests.get(other)?.paths ?? 0), 0),
    });
  }
  const first = largestFirst(critical.filter(({ id }) => binding.get(id)?.length === 0).map(({ id }) => id));
  const paths = listPaths(first, rests, limit).map((path) => ({ tasks: path, variance: path.reduce((sum, id) => sum + (variances.get(id) ?? 0), 0) }));
  const count = first.reduce((sum, id) => sum + (rests.get(id)?.paths ?? 0), 0);
  return { paths, count, deviation: Math.sqrt(Math.max(0, ...first.map(varianceFrom))) };
}

/** Those critical predecessors whose end sets when a task begins. */
function bindingPredecessors<Id extends string>({ id, predecessors }: NetworkTask<Id>, { tasks }: Schedule<Id>): readonly Predecessor<Id>[] {
  const start = tasks.get(id)?.earliestStart ?? 0;
  return predecessors.filter(({ id: other, lag }) => {
    const place = tasks.get(other);
    return place?.isCritical === true && place.earliestFinish + lag >= start - tolerance;
  });
}

/** The first paths in the order of what comes next, depth first. */
function listPaths<Id extends string>(first: readonly Id[], rests: ReadonlyMap<Id, Rest<Id>>, limit: number): Id[][] {
  const paths: Id[][] = [];
  const open = first.toReversed().map((id) => ({ id, depth: 0 }));
  const path: Id[] = [];
  for (let at = open.pop(); at !== undefined && paths.length < limit; at = open.pop()) {
    const { id, depth } = at;
    path.length = depth;
    path.push(id);
    const onward = rests.get(id)?.next ?? [];
    if (onward.length === 0) paths.push([...path]);
    for (const other of onward.toReversed()) open.push({ id: other, depth: depth + 1 });
  }
  return paths;
}

/**
 * P(T ≤ d) = Φ((d − Tₑ) / σ) of one path (METHOD 15), one-sided. Without any spread it is certain or impossible.
 * @param due d, in the unit of the network
 * @param expected Tₑ
 * @param deviation σ of the critical path of the largest variance, 0 or more
 */
export function completionProbability(due: number, expected: number, deviation: number): Chance {
  if (deviation <= tolerance) return due >= expected - tolerance ? 1 : 0;
  return normalProbability((due - expected) / deviation);
}

/**
 * The time that is enough with probability p: Tₑ + σ·Φ⁻¹(p) (METHOD 15), never before 0.
 * @param p one-sided, above 0 and below 1
 * @throws RangeError for any other p
 */
export const completionQuantile = (p: number, expected: number, deviation: number): number => Math.max(0, expected + deviation * normalQuantile(p));
