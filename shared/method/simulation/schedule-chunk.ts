import { countFine, fineBins, type Reach } from './fine-histogram.ts';
import type { OutcomePart } from './outcome.ts';
import { seedOf } from './random.ts';
import { addCorrelatedStream, fillCommonFactor } from './correlation.ts';
import { addStream } from './sampling-table.ts';
import { prepareNetwork, type PreparedNetwork, type PreparedTask } from './schedule-network.ts';
import { batchTrials, emptyBatch, passBackward, passForward, type Batch } from './schedule-passes.ts';
import type { ScheduleJob } from './schedule.ts';
import { checkCorrelation, checkTrials, trialsBefore, type Trials } from './simulation.ts';

export interface PreparedSchedule {
  readonly job: Trials & Pick<ScheduleJob, 'correlation'>;
  readonly network: PreparedNetwork;
}

/** What a chunk adds to the result; arrays of one entry for each task are in the order of the job. */
export interface SchedulePart extends OutcomePart {
  /** Tₑ, which the sums are taken against. */
  readonly expected: number;
  readonly reach: Reach;
  /** In how many trials each task is critical. */
  readonly critical: Float64Array;
  /** Σ(t − tₑ) of each task. */
  readonly lengths: Float64Array;
  /** Σ(t − tₑ)² of each task. */
  readonly lengthSquares: Float64Array;
  /** Σ(t − tₑ)(T − Tₑ) of each task. */
  readonly products: Float64Array;
}

/** @throws RangeError, ProblemError as simulateSchedule */
export function prepareSchedule(job: ScheduleJob): PreparedSchedule {
  const { trials, seed, correlation } = job;
  checkTrials(job);
  checkCorrelation(correlation);
  return { job: { trials, seed, correlation }, network: prepareNetwork(job) };
}

const factor = new Float64Array(batchTrials);
const own = new Float64Array(batchTrials);

function drawLengths(tasks: readonly PreparedTask[], { lengths }: Batch, { seed, correlation }: PreparedSchedule['job'], batch: number): void {
  if (correlation > 0) fillCommonFactor(factor, seedOf(seed, batch));
  for (const [place, { id, optimistic, table }] of tasks.entries()) {
    const row = lengths[place];
    row?.fill(optimistic);
    if (row === undefined || table === null) continue;
    const stream = seedOf(seed, id, batch);
    if (table.kind === 'correlated') addCorrelatedStream(row, table.table, stream, own, factor, correlation);
    else addStream(row, table.table, stream);
  }
}

/** Adds what the first trials of a batch say about the tasks. */
function countTasks(part: SchedulePart, tasks: readonly PreparedTask[], batch: Batch, differences: Float64Array, count: number): void {
  for (const [place, { index, expected }] of tasks.entries()) {
    const row = batch.lengths[place] ?? differences;
    const marks = batch.critical[place] ?? differences;
    let [critical, length, square, product] = [0, 0, 0, 0];
    for (let trial = 0; trial < count; trial += 1) {
      const difference = (row[trial] ?? 0) - expected;
      critical += marks[trial] ?? 0;
      length += difference;
      square += difference * difference;
      product += difference * (differences[trial] ?? 0);
    }
    part.critical[index] = (part.critical[index] ?? 0) + critical;
    part.lengths[index] = (part.lengths[index] ?? 0) + length;
    part.lengthSquares[index] = (part.lengthSquares[index] ?? 0) + square;
    part.products[index] = (part.products[index] ?? 0) + product;
  }
}

/** Runs the trials of one chunk. Its batches draw from streams of their own, whatever chunk they fall into. */
export function simulateScheduleChunk({ job, network }: PreparedSchedule, chunk: number): SchedulePart {
  const { tasks, expected, reach } = network;
  const perTask = (): Float64Array => new Float64Array(tasks.length);
  const start = trialsBefore(job, chunk);
  const part: SchedulePart = {
    chunk,
    expected,
    reach,
    sum: 0,
    square: 0,
    minimum: Number.POSITIVE_INFINITY,
    maximum: Number.NEGATIVE_INFINITY,
    counts: new Uint32Array(fineBins),
    totals: new Float64Array(trialsBefore(job, chunk + 1) - start),
    critical: perTask(),
    lengths: perTask(),
    lengthSquares: perTask(),
    products: perTask(),
  };
  let { sum, square, minimum, maximum } = part;
  const batch = emptyBatch(tasks.length);
  const differences = new Float64Array(batchTrials);
  const until = trialsBefore(job, chunk + 1);
  for (let from = start; from < until; from += batchTrials) {
    const count = Math.min(batchTrials, until - from);
    drawLengths(tasks, batch, job, from / batchTrials);
    passForward(network, batch);
    passBackward(network, batch);
    for (let trial = 0; trial < count; trial += 1) {
      const total = batch.totals[trial] ?? Number.NaN;
      const difference = total - expected;
      differences[trial] = difference;
      sum += difference;
      square += difference * difference;
      minimum = Math.min(minimum, total);
      maximum = Math.max(maximum, total);
    }
    countFine(part.counts, 0, reach, batch.totals, count);
    part.totals.set(batch.totals.subarray(0, count), from - start);
    countTasks(part, tasks, batch, differences, count);
  }
  return { ...part, sum, square, minimum, maximum };
}
