import { addCorrelatedStream, fillCommonFactor } from './correlation.ts';
import { boundsOf, distributedLines, type CostBounds, type DistributedLine } from './cost-bounds.ts';
import { cheapestCounter, countCheaper } from './cost-comparison.ts';
import type { CostCandidate, CostJob } from './costs.ts';
import { countFine, fineBins } from './fine-histogram.ts';
import { seedOf } from './random.ts';
import { type DrawingTable, drawingTable } from './drawing-table.ts';
import { addStream } from './sampling-table.ts';
import { blockTrials, checkCorrelation, checkTrials, firstBlock, trialsBefore, trialsOfBlock } from './simulation.ts';

interface PreparedLine {
  readonly id: string;
  readonly table: DrawingTable;
}

interface PreparedCandidate {
  readonly bounds: CostBounds;
  readonly empty: boolean;
  /** What the certain lines add to. */
  readonly certain: number;
  /** The uncertain lines in order of id. */
  readonly lines: readonly PreparedLine[];
}

export interface PreparedCosts {
  readonly job: CostJob;
  readonly candidates: readonly PreparedCandidate[];
}

/** What a chunk adds to the result; arrays of one entry, one fine histogram, one row of trials or one row of n entries for each candidate. */
export interface CostPart {
  readonly chunk: number;
  /** Σ(x − E); with Σ(x − E)² it keeps the digits that Σx² would lose. */
  readonly sums: Float64Array;
  readonly squares: Float64Array;
  readonly minima: Float64Array;
  readonly maxima: Float64Array;
  readonly counts: Uint32Array;
  /** The total of every trial. */
  readonly totals: Float64Array;
  readonly cheapest: Float64Array;
  readonly cheaper: Float64Array;
}

const isCertain = ({ distribution, factor }: DistributedLine): boolean => distribution.minimum === distribution.maximum || factor === 0;

const prepareLine = ({ id, distribution, factor }: DistributedLine, correlation: number): PreparedLine => ({
  id,
  table: drawingTable(distribution, correlation, factor),
});

function prepareCandidate(candidate: CostCandidate, correlation: number): PreparedCandidate {
  const lines = distributedLines(candidate);
  return {
    bounds: boundsOf(lines),
    empty: lines.length === 0,
    certain: lines.filter(isCertain).reduce((sum, { distribution, factor }) => sum + distribution.minimum * factor, 0),
    lines: lines.filter((line) => !isCertain(line)).map((line) => prepareLine(line, correlation)),
  };
}

/** @throws RangeError as simulateCosts */
export function prepareCosts(job: CostJob): PreparedCosts {
  checkTrials(job);
  const { correlation } = job;
  checkCorrelation(correlation);
  return { job, candidates: job.candidates.map((candidate) => prepareCandidate(candidate, correlation)) };
}

function addMoments(part: CostPart, candidate: number, expected: number, totals: Float64Array, count: number): void {
  let [sum, square] = [0, 0];
  let minimum = part.minima[candidate] ?? Number.NaN;
  let maximum = part.maxima[candidate] ?? Number.NaN;
  for (let trial = 0; trial < count; trial += 1) {
    const total = totals[trial] ?? Number.NaN;
    const difference = total - expected;
    sum += difference;
    square += difference * difference;
    if (total < minimum) minimum = total;
    if (total > maximum) maximum = total;
  }
  part.sums[candidate] = (part.sums[candidate] ?? 0) + sum;
  part.squares[candidate] = (part.squares[candidate] ?? 0) + square;
  part.minima[candidate] = minimum;
  part.maxima[candidate] = maximum;
}

function emptyPart(chunk: number, candidates: number, trials: number): CostPart {
  return {
    chunk,
    sums: new Float64Array(candidates),
    squares: new Float64Array(candidates),
    minima: new Float64Array(candidates).fill(Number.POSITIVE_INFINITY),
    maxima: new Float64Array(candidates).fill(Number.NEGATIVE_INFINITY),
    counts: new Uint32Array(candidates * fineBins),
    totals: new Float64Array(candidates * trials),
    cheapest: new Float64Array(candidates),
    cheaper: new Float64Array(candidates * candidates),
  };
}

/** Runs the trials of one chunk. */
export function simulateCostChunk({ job, candidates }: PreparedCosts, chunk: number): CostPart {
  const start = trialsBefore(job, chunk);
  const trials = trialsBefore(job, chunk + 1) - start;
  const part = emptyPart(chunk, candidates.length, trials);
  const totals = candidates.map(() => new Float64Array(blockTrials));
  const countCheapest = cheapestCounter(candidates.map(({ empty }) => !empty));
  const factor = new Float64Array(blockTrials);
  const own = new Float64Array(blockTrials);
  for (let block = firstBlock(job, chunk); block < firstBlock(job, chunk + 1); block += 1) {
    const count = trialsOfBlock(job, block);
    if (job.correlation > 0) fillCommonFactor(factor, seedOf(job.seed, block));
    for (const [index, candidate] of candidates.entries()) {
      const sums = totals[index] ?? new Float64Array(blockTrials);
      sums.fill(candidate.certain);
      for (const line of candidate.lines) {
        const seed = seedOf(job.seed, line.id, block);
        if (line.table.kind === 'correlated') addCorrelatedStream(sums, line.table.table, seed, own, factor, job.correlation);
        else addStream(sums, line.table.table, seed);
      }
      addMoments(part, index, candidate.bounds.expected, sums, count);
      countFine(part.counts, index * fineBins, candidate.bounds, sums, count);
      part.totals.set(sums.subarray(0, count), index * trials + block * blockTrials - start);
    }
    countCheapest(part.cheapest, totals, count);
    countCheaper(part.cheaper, totals, count);
  }
  return part;
}
