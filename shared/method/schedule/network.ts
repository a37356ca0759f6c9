import { findLoop } from '../../model/structure.ts';
import { ProblemError } from '../../problem.ts';

export interface NetworkTask<Id extends string> {
  readonly id: Id;
  /** How long it takes, 0 or more, in whatever unit the network is in. */
  readonly duration: number;
  /** What must be finished before it begins. */
  readonly predecessors: readonly Id[];
}

/** Where a task stands in time, counted from the start of the network. */
export interface Scheduled {
  /** ES = max EF of the predecessors. */
  readonly earliestStart: number;
  /** EF = ES + duration. */
  readonly earliestFinish: number;
  /** LS = LF − duration. */
  readonly latestStart: number;
  /** LF = min LS of the successors. */
  readonly latestFinish: number;
  /** LS − ES: how long it may slip without the end slipping. */
  readonly float: number;
  /** No float: whatever it slips, the end slips. */
  readonly isCritical: boolean;
}

export interface Schedule<Id extends string> {
  readonly tasks: ReadonlyMap<Id, Scheduled>;
  /** The end of the last task. */
  readonly duration: number;
}

/** Floats below this are the last bits of sums. */
const tolerance = 1e-9;

/**
 * Forward and backward pass through a network of tasks with finish-to-start dependencies (METHOD 15; Kelley & Walker 1959).
 * Takes time in proportion to tasks and dependencies.
 * @param tasks in any order; predecessors that are not among them do not hold anything up
 * @param nameOf how a task is called in a message
 * @throws ProblemError `dependencyLoop` naming the loop; RangeError for a negative duration
 */
export function scheduleNetwork<Id extends string>(tasks: readonly NetworkTask<Id>[], nameOf: (id: Id) => string = (id) => id): Schedule<Id> {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const known = new Map(tasks.map(({ id, predecessors }) => [id, predecessors.filter((before) => byId.has(before))]));
  const successors = new Map<Id, Id[]>(tasks.map(({ id }) => [id, []]));
  for (const [id, predecessors] of known) for (const before of predecessors) successors.get(before)?.push(id);

  const waitingFor = new Map(tasks.map(({ id }) => [id, known.get(id)?.length ?? 0]));
  const inTurn = tasks.filter(({ id }) => waitingFor.get(id) === 0).map(({ id }) => id);
  for (let index = 0; index < inTurn.length; index += 1) {
    const id = inTurn[index];
    for (const after of id === undefined ? [] : (successors.get(id) ?? [])) {
      const left = (waitingFor.get(after) ?? 0) - 1;
      waitingFor.set(after, left);
      if (left === 0) inTurn.push(after);
    }
  }
  if (inTurn.length < tasks.length) throw loopProblem(known, nameOf);

  const finish = new Map<Id, number>();
  const durationOf = (id: Id): number => byId.get(id)?.duration ?? 0;
  for (const id of inTurn) {
    const duration = durationOf(id);
    if (!(duration >= 0)) throw new RangeError(`a duration must be 0 or more, not ${duration}`);
    const start = (known.get(id) ?? []).reduce((latest, before) => Math.max(latest, finish.get(before) ?? 0), 0);
    finish.set(id, start + duration);
  }
  const duration = inTurn.reduce((latest, id) => Math.max(latest, finish.get(id) ?? 0), 0);

  const latest = new Map<Id, number>();
  for (const id of inTurn.toReversed()) {
    const end = (successors.get(id) ?? []).reduce((first, after) => Math.min(first, (latest.get(after) ?? duration) - durationOf(after)), duration);
    latest.set(id, end);
  }
  const scheduled = tasks.map(({ id, duration: length }): [Id, Scheduled] => {
    const earliestFinish = finish.get(id) ?? 0;
    const latestFinish = latest.get(id) ?? duration;
    const float = Math.max(0, latestFinish - earliestFinish);
    return [
      id,
      {
        earliestStart: earliestFinish - length,
        earliestFinish,
        latestStart: latestFinish - length,
        latestFinish,
        float,
        isCritical: float <= tolerance,
      },
    ];
  });
  return { tasks: new Map(scheduled), duration };
}

function loopProblem<Id extends string>(predecessors: ReadonlyMap<Id, readonly Id[]>, nameOf: (id: Id) => string): ProblemError {
  const edges = [...predecessors].flatMap(([id, before]) => before.map((other): [Id, Id] => [other, id]));
  const loop = (findLoop(edges) ?? []).map((id) => nameOf(id as Id));
  return new ProblemError('dependencyLoop', { items: [...loop, ...loop.slice(0, 1)].join(' → ') });
}
