import { findLoop } from '../../model/structure.ts';
import { ProblemError } from '../../problem.ts';

/** A finish-to-start dependency. */
export interface Predecessor<Id extends string> {
  readonly id: Id;
  /** Time between its end and the beginning of what waits for it; below 0 a lead. In the unit of the network. */
  readonly lag: number;
}

export interface NetworkTask<Id extends string> {
  readonly id: Id;
  /** How long it takes, 0 or more, in whatever unit the network is in. */
  readonly duration: number;
  /** It goes on without an end: what waits for it waits for its beginning, and the network ends without it. */
  readonly isEndless?: boolean;
  /** What must be finished before it begins. */
  readonly predecessors: readonly Predecessor<Id>[];
}

/** Where a task stands in time, counted from the start of the network. */
export interface Scheduled {
  /** ES = max (EF + lag) of the predecessors, never before 0. */
  readonly earliestStart: number;
  /** EF = ES + duration. */
  readonly earliestFinish: number;
  /** LS = LF − duration. */
  readonly latestStart: number;
  /** LF = min (LS − lag) of the successors, never after the end; of what is endless the end, or its own beginning after that. */
  readonly latestFinish: number;
  /** LS − ES: how long it may slip without the end slipping. */
  readonly float: number;
  /** min (ES − lag) of the successors − EF: how long it may slip without another task slipping. */
  readonly freeFloat: number;
  /** No float: whatever it slips, the end slips. What is endless is critical only where something that ends waits for it. */
  readonly isCritical: boolean;
}

export interface Schedule<Id extends string> {
  readonly tasks: ReadonlyMap<Id, Scheduled>;
  /** Each task after those it waits for. */
  readonly inTurn: readonly Id[];
  /** The end of the last task that ends. */
  readonly duration: number;
}

/** Times closer than this differ only in the last bits of sums. */
export const tolerance = 1e-9;

/**
 * Forward and backward pass through a network of tasks with finish-to-start dependencies (METHOD 15; Kelley & Walker 1959).
 * Takes time in proportion to tasks and dependencies.
 * @param tasks in any order; predecessors that are not among them do not hold anything up
 * @param nameOf how a task is called in a message
 * @throws ProblemError `dependencyLoop` naming the loop; RangeError for a negative duration or a lag that is no number
 */
export function scheduleNetwork<Id extends string>(tasks: readonly NetworkTask<Id>[], nameOf: (id: Id) => string = (id) => id): Schedule<Id> {
  const durations = new Map(tasks.map(({ id, duration }) => [id, duration]));
  const endless = new Set(tasks.filter(({ isEndless }) => isEndless === true).map(({ id }) => id));
  const before = new Map(tasks.map(({ id, predecessors }) => [id, predecessors.filter((predecessor) => durations.has(predecessor.id))]));
  const after = new Map<Id, Predecessor<Id>[]>(tasks.map(({ id }) => [id, []]));
  for (const [id, predecessors] of before) for (const predecessor of predecessors) after.get(predecessor.id)?.push({ id, lag: predecessor.lag });
  check(tasks);
  const inTurn = sortInTurn(before, after, nameOf);

  const durationOf = (id: Id): number => durations.get(id) ?? 0;
  const finish = new Map<Id, number>();
  for (const id of inTurn) {
    const start = (before.get(id) ?? []).reduce((latest, { id: other, lag }) => Math.max(latest, (finish.get(other) ?? 0) + lag), 0);
    finish.set(id, start + durationOf(id));
  }
  const duration = inTurn.reduce((latest, id) => (endless.has(id) ? latest : Math.max(latest, finish.get(id) ?? 0)), 0);

  const latest = new Map<Id, number>();
  for (const id of inTurn.toReversed()) {
    const successors = after.get(id) ?? [];
    latest.set(
      id,
      successors.reduce(
        (first, { id: other, lag }) => Math.min(first, (latest.get(other) ?? duration) - durationOf(other) - lag),
        endless.has(id) ? Number.POSITIVE_INFINITY : duration,
      ),
    );
  }
  const scheduled = tasks.map(({ id, duration: length }): [Id, Scheduled] => {
    const earliestFinish = finish.get(id) ?? 0;
    const allowed = latest.get(id) ?? duration;
    const latestFinish = Number.isFinite(allowed) ? allowed : Math.max(duration, earliestFinish);
    const float = Math.max(0, latestFinish - earliestFinish);
    const next = (after.get(id) ?? []).reduce((first, { id: other, lag }) => Math.min(first, (finish.get(other) ?? 0) - durationOf(other) - lag), duration);
    return [
      id,
      {
        earliestStart: earliestFinish - length,
        earliestFinish,
        latestStart: latestFinish - length,
        latestFinish,
        float,
        freeFloat: Math.max(0, next - earliestFinish),
        isCritical: Number.isFinite(allowed) && float <= tolerance,
      },
    ];
  });
  return { tasks: new Map(scheduled), inTurn, duration };
}

function check<Id extends string>(tasks: readonly NetworkTask<Id>[]): void {
  for (const { duration, predecessors } of tasks) {
    if (!(duration >= 0)) throw new RangeError(`a duration must be 0 or more, not ${duration}`);
    for (const { lag } of predecessors) if (!Number.isFinite(lag)) throw new RangeError(`a lag must be a number, not ${lag}`);
  }
}

type Links<Id extends string> = ReadonlyMap<Id, readonly Predecessor<Id>[]>;

/** Each task after those it waits for (Kahn 1962). */
function sortInTurn<Id extends string>(before: Links<Id>, after: Links<Id>, nameOf: (id: Id) => string): readonly Id[] {
  const waitingFor = new Map([...before].map(([id, predecessors]) => [id, predecessors.length]));
  const inTurn = [...before.keys()].filter((id) => waitingFor.get(id) === 0);
  // The list grows while it is gone through.
  for (const id of inTurn) {
    for (const { id: other } of after.get(id) ?? []) {
      const left = (waitingFor.get(other) ?? 0) - 1;
      waitingFor.set(other, left);
      if (left === 0) inTurn.push(other);
    }
  }
  if (inTurn.length < before.size) throw loopProblem(before, nameOf);
  return inTurn;
}

function loopProblem<Id extends string>(before: Links<Id>, nameOf: (id: Id) => string): ProblemError {
  const names = new Map<string, string>([...before.keys()].map((id) => [id, nameOf(id)]));
  const edges = [...before].flatMap(([id, predecessors]) => predecessors.map(({ id: other }): [Id, Id] => [other, id]));
  const loop = (findLoop(edges) ?? []).map((id) => names.get(id) ?? id);
  return new ProblemError('dependencyLoop', { items: [...loop, ...loop.slice(0, 1)].join(' → ') });
}
