import { tolerance } from '../schedule/network.ts';
import type { PreparedNetwork } from './schedule-network.ts';

/** Trials gone through together: few enough that the numbers of a thousand tasks stay near the processor. */
export const batchTrials = 256;

/** The trials of a batch, one row of `batchTrials` for each task in turn. */
export interface Batch {
  readonly lengths: readonly Float64Array[];
  /** EF. */
  readonly finishes: readonly Float64Array[];
  /** 1 where the task lies on a critical path. */
  readonly critical: readonly Uint8Array[];
  /** Lengths of the project. */
  readonly totals: Float64Array;
}

export function emptyBatch(tasks: number): Batch {
  const rows = Array.from({ length: tasks }, (_, task) => task * batchTrials);
  const lengths = new Float64Array(tasks * batchTrials);
  const finishes = new Float64Array(tasks * batchTrials);
  const critical = new Uint8Array(tasks * batchTrials);
  return {
    lengths: rows.map((from) => lengths.subarray(from, from + batchTrials)),
    finishes: rows.map((from) => finishes.subarray(from, from + batchTrials)),
    critical: rows.map((from) => critical.subarray(from, from + batchTrials)),
    totals: new Float64Array(batchTrials),
  };
}

const noTimes = new Float64Array(0);
const noMarks = new Uint8Array(0);

/** Raises each start to the end of a predecessor plus the lag. */
function wait(starts: Float64Array, finishes: Float64Array, lag: number): void {
  for (let trial = 0; trial < batchTrials; trial += 1) {
    const end = (finishes[trial] ?? 0) + lag;
    if (end > (starts[trial] ?? 0)) starts[trial] = end;
  }
}

/** What is endless raises no length of a project. */
const noTotals = new Float64Array(batchTrials);

/** Adds the lengths to the starts, which makes them ends, and raises the lengths of the project to them. */
function finish(starts: Float64Array, lengths: Float64Array, totals: Float64Array): void {
  for (let trial = 0; trial < batchTrials; trial += 1) {
    const end = (starts[trial] ?? 0) + (lengths[trial] ?? 0);
    starts[trial] = end;
    if (end > (totals[trial] ?? 0)) totals[trial] = end;
  }
}

/** The forward pass of all trials: ES = max (EF + lag), never before 0; EF = ES + length. */
export function passForward({ tasks, first, predecessors, lags }: PreparedNetwork, { lengths, finishes, totals }: Batch): void {
  totals.fill(0);
  for (let task = 0; task < tasks.length; task += 1) {
    const row = finishes[task] ?? noTimes;
    row.fill(0);
    for (let link = first[task] ?? 0; link < (first[task + 1] ?? 0); link += 1) wait(row, finishes[predecessors[link] ?? 0] ?? noTimes, lags[link] ?? 0);
    finish(row, lengths[task] ?? noTimes, tasks[task]?.isEndless === true ? noTotals : totals);
  }
}

/** Marks the trials in which a time is reached. */
function mark(critical: Uint8Array, finishes: Float64Array, lag: number, times: Float64Array): void {
  for (let trial = 0; trial < batchTrials; trial += 1) {
    if ((finishes[trial] ?? 0) + lag >= (times[trial] ?? 0)) critical[trial] = 1;
  }
}

/**
 * Marks what lies on a critical path: what ends with the project, and what sets the start of something critical. The same as a float of
 * 0, without the latest times.
 */
export function passBackward({ tasks, first, predecessors, lags }: PreparedNetwork, { lengths, finishes, critical, totals }: Batch): void {
  const ends = totals.map((total) => total - tolerance);
  const times = new Float64Array(batchTrials);
  for (const row of critical) row.fill(0);
  for (let task = tasks.length - 1; task >= 0; task -= 1) {
    const marks = critical[task] ?? noMarks;
    const finished = finishes[task] ?? noTimes;
    const took = lengths[task] ?? noTimes;
    if (tasks[task]?.isEndless !== true) mark(marks, finished, 0, ends);
    for (let trial = 0; trial < batchTrials; trial += 1) {
      times[trial] = marks[trial] === 1 ? (finished[trial] ?? 0) - (took[trial] ?? 0) - tolerance : Number.POSITIVE_INFINITY;
    }
    for (let link = first[task] ?? 0; link < (first[task + 1] ?? 0); link += 1) {
      const before = predecessors[link] ?? 0;
      mark(critical[before] ?? noMarks, finishes[before] ?? noTimes, lags[link] ?? 0, times);
    }
  }
}
