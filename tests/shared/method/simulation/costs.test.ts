import { describe, expect, test } from 'vitest';
import { distributionOf } from '../../../../shared/method/estimate/distribution.ts';
import type { ThreePoint } from '../../../../shared/method/estimate/three-point.ts';
import { sumCorrelated } from '../../../../shared/method/estimate/total.ts';
import { simulateCosts, type CandidateSimulation, type CostJob, type CostLine } from '../../../../shared/method/simulation/costs.ts';
import { quantileAt } from '../../../../shared/method/simulation/quantile-table.ts';
import { distributionKinds, type DistributionKind } from '../../../../shared/model/estimate.ts';
import { ProblemError } from '../../../../shared/problem.ts';

const pointsOf = (optimistic: number, mostLikely: number, pessimistic: number): ThreePoint => ({ optimistic, mostLikely, pessimistic });
const running = pointsOf(100, 150, 320);

const lineOf = (id: string, points = running, distribution: DistributionKind = 'betaPert', factor = 1): CostLine => ({
  id,
  points,
  factor,
  shape: { distribution, lambda: 4 },
});

const jobOf = (lines: Readonly<Record<string, readonly CostLine[]>>, change: Partial<CostJob> = {}): CostJob => ({
  trials: 20_000,
  seed: 1,
  correlation: 0,
  candidates: Object.entries(lines).map(([id, each]) => ({ id, lines: each })),
  ...change,
});

function only(job: CostJob): CandidateSimulation {
  const [first] = simulateCosts(job).candidates;
  if (first === undefined) throw new Error('no candidate');
  return first;
}

/** The exact distribution of a line, and σ of (x − E)², which tells how far a simulated variance may stray. */
function exactOf(points: ThreePoint, distribution: DistributionKind) {
  const exact = distributionOf(points, { distribution, lambda: 4 });
  const fourths = Array.from({ length: 2000 }, (_, step) => (exact.quantile((step + 0.5) / 2000) - exact.expected) ** 4);
  const fourth = fourths.reduce((sum, each) => sum + each, 0) / fourths.length;
  return { ...exact, squareDeviation: Math.sqrt(Math.max(0, fourth - exact.deviation ** 4)) };
}

/** Holds the simulated total of one line against its distribution: mean, variance and quantiles within 4 standard errors. */
function expectFaithful({ mean, deviation, quantiles }: CandidateSimulation, exact: ReturnType<typeof exactOf>, trials: number): void {
  const room = 1e-9 * (1 + exact.maximum);
  expect(Math.abs(mean - exact.expected)).toBeLessThanOrEqual((4 * exact.deviation) / Math.sqrt(trials) + room);
  expect(Math.abs(deviation ** 2 - exact.deviation ** 2)).toBeLessThanOrEqual((4 * exact.squareDeviation) / Math.sqrt(trials) + room);
  const bin = (exact.maximum - exact.minimum) / 16_384 + room;
  for (const p of [0.1, 0.5, 0.8, 0.9]) {
    const quantile = quantileAt(quantiles, p);
    const chance = 4 * Math.sqrt((p * (1 - p)) / trials);
    expect(exact.probability(quantile + bin)).toBeGreaterThanOrEqual(p - chance);
    expect(exact.probability(quantile - bin)).toBeLessThanOrEqual(p + chance);
  }
}

const seeds = Array.from({ length: 30 }, (_, seed) => seed * 1_000_003);
const shapes = [
  running,
  pointsOf(100, 100, 320),
  pointsOf(100, 320, 320),
  pointsOf(0, 150, 320),
  pointsOf(0, 0, 320),
  pointsOf(5_000_000, 5_000_001, 5_000_002),
  pointsOf(7, 7, 7),
  pointsOf(0, 0, 0),
];

describe.each(distributionKinds)('one line, %s', (distribution) => {
  test.each(shapes)('$optimistic, $mostLikely, $pessimistic: as the exact distribution for 30 seeds', (points) => {
    const trials = 10_000;
    const exact = exactOf(points, distribution);
    for (const seed of seeds) expectFaithful(only(jobOf({ a: [lineOf('a', points, distribution)] }, { trials, seed })), exact, trials);
  });

  test.each([0.3, 1])('keeps its distribution under a correlation of %d', (correlation) => {
    const trials = 50_000;
    const exact = exactOf(running, distribution);
    for (const seed of [1, 2, 3]) expectFaithful(only(jobOf({ a: [lineOf('a', running, distribution)] }, { trials, seed, correlation })), exact, trials);
  });
});

describe('METHOD 11, lines of σ 30, 40 and 50', () => {
  /** Symmetric beta-PERT: σ = (P − O) / (2√7). */
  const lines = [30, 40, 50].map((deviation, index) => lineOf(`line ${index}`, pointsOf(500 - deviation * Math.sqrt(7), 500, 500 + deviation * Math.sqrt(7))));

  test.each([
    [0, 70.7],
    [0.3, 88.4],
    [1, 120],
  ])('ρ = %d: σ of the total %d, within 1 %', (correlation, deviation) => {
    const total = only(jobOf({ a: lines }, { trials: 100_000, correlation }));
    expect(Math.abs(total.deviation / deviation - 1)).toBeLessThan(0.01);
    expect(Math.abs(total.mean - 1500)).toBeLessThan(4 * total.standardError);
  });
});

test('σ of skewed lines lies between independent and fully correlated, and grows with ρ', () => {
  const lines = distributionKinds.map((kind) => lineOf(kind, running, kind));
  const spreads = lines.map(({ points, shape }) => distributionOf(points, shape));
  const [none, some, all] = [0, 0.5, 1].map((correlation) => only(jobOf({ a: lines }, { trials: 100_000, correlation })).deviation);
  expect(Math.abs((none ?? 0) / sumCorrelated(spreads, 0).deviation - 1)).toBeLessThan(0.01);
  expect(some).toBeGreaterThan((none ?? 0) * 1.15);
  expect(all).toBeGreaterThan((some ?? 0) * 1.1);
  expect(all).toBeLessThan(sumCorrelated(spreads, 1).deviation * 1.005);
});

test('a factor multiplies the one draw: mean, σ and quantiles', () => {
  const [once, often] = [1, 36].map((factor) => only(jobOf({ a: [lineOf('a', running, 'betaPert', factor)] })));
  expect(often?.mean).toBeCloseTo(36 * (once?.mean ?? 0), 6);
  expect(often?.deviation).toBeCloseTo(36 * (once?.deviation ?? 0), 6);
  expect(quantileAt(often?.quantiles ?? new Float64Array(), 0.8)).toBeCloseTo(36 * quantileAt(once?.quantiles ?? new Float64Array(), 0.8), 6);
});

describe('numbers', () => {
  const lines = [lineOf('b', pointsOf(10, 20, 90), 'triangular', 2), lineOf('c'), lineOf('a', pointsOf(5, 8, 30), 'percentiles', 12), lineOf('certain', pointsOf(3, 3, 3))];
  const job = jobOf({ x: lines, y: [lineOf('d', pointsOf(300, 400, 900))] }, { correlation: 0.3 });

  test('the same seed gives the same ones, another seed others', () => {
    expect(simulateCosts(job)).toEqual(simulateCosts(job));
    expect(simulateCosts({ ...job, seed: 2 }).candidates[0]?.mean).not.toBe(simulateCosts(job).candidates[0]?.mean);
  });

  test('they do not depend on the order of lines and candidates', () => {
    const turned = simulateCosts({ ...job, candidates: job.candidates.toReversed().map((each) => ({ ...each, lines: each.lines.toReversed() })) });
    expect(turned.candidates.toReversed()).toEqual(simulateCosts(job).candidates);
  });

  test('a new line leaves the draws of the others alone: means add to the last digits', () => {
    const meanOf = (...used: CostLine[]): number => only(jobOf({ a: used })).mean;
    const [b, c] = [lineOf('b', pointsOf(10, 20, 90)), lineOf('c')];
    expect(Math.abs(meanOf(b, c) - meanOf(b) - meanOf(c))).toBeLessThan(1e-9);
  });

  test('another candidate leaves those of the first as they are', () => {
    const alone = only({ ...job, candidates: job.candidates.slice(0, 1) });
    expect(only(job)).toEqual({ ...alone, cheapest: expect.any(Number) });
  });

  test('mean and P80 converge to the result, chunk by chunk', () => {
    const { convergence, mean, quantiles } = only(job);
    expect(convergence.trials.length).toBe(10);
    expect([...convergence.trials]).toEqual([...convergence.trials].toSorted((a, b) => a - b));
    expect([convergence.trials.at(-1), convergence.means.at(-1), convergence.p80s.at(-1)]).toEqual([20_000, mean, quantiles[800]]);
    expect(only({ ...job, trials: 2_000_000, candidates: [{ id: 'a', lines: [lineOf('a')] }] }).convergence.trials.length).toBe(64);
  });

  test('a single trial has no deviation, and every quantile is its total', () => {
    const { mean, deviation, minimum, maximum, quantiles } = only({ ...job, trials: 1 });
    expect(deviation).toBe(0);
    expect([minimum, maximum]).toEqual([expect.closeTo(mean, 9), expect.closeTo(mean, 9)]);
    expect(new Set(quantiles)).toEqual(new Set([minimum]));
  });

  test('the histogram holds every trial between the smallest and the largest total', () => {
    const { histogram, minimum, maximum } = only(job);
    expect(histogram.counts.reduce((sum, count) => sum + count)).toBe(20_000);
    expect(histogram.counts.length).toBeGreaterThanOrEqual(60);
    expect(histogram.from).toBeLessThanOrEqual(minimum);
    expect(histogram.from + histogram.width * histogram.counts.length).toBeGreaterThanOrEqual(maximum);
  });
});

describe('which candidate costs less', () => {
  test('a candidate alone among those with lines is always the cheapest', () => {
    const { candidates } = simulateCosts(jobOf({ x: [lineOf('x')], y: [] }));
    expect(candidates.map(({ cheapest }) => cheapest)).toEqual([1, 0]);
  });

  test('shares of the cheapest add to 1, and of two candidates one is cheaper', () => {
    const { candidates, cheaper } = simulateCosts(jobOf({ x: [lineOf('x')], y: [lineOf('y', pointsOf(120, 160, 300))], z: [lineOf('z', pointsOf(90, 200, 250))] }));
    expect(candidates.reduce((sum, { cheapest }) => sum + cheapest, 0)).toBeCloseTo(1, 12);
    for (const i of [0, 1, 2]) for (const j of [0, 1, 2]) expect((cheaper[3 * i + j] ?? 0) + (cheaper[3 * j + i] ?? 0)).toBeCloseTo(1, 12);
  });

  test('independent equals win half each, within 4 standard errors; far apart one always wins', () => {
    const { candidates, cheaper } = simulateCosts(jobOf({ x: [lineOf('x')], y: [lineOf('y')], dear: [lineOf('z', pointsOf(400, 500, 600))] }));
    expect(Math.abs((cheaper[1] ?? 0) - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / 20_000));
    expect([cheaper[2], cheaper[6]]).toEqual([1, 0]);
    expect(candidates[2]?.cheapest).toBe(0);
  });

  test('the same line in two candidates ties: both share', () => {
    const { candidates, cheaper } = simulateCosts(jobOf({ x: [lineOf('shared')], y: [lineOf('shared')] }));
    expect(candidates.map(({ cheapest }) => cheapest)).toEqual([0.5, 0.5]);
    expect([...cheaper]).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  test('a candidate without lines is never the cheapest', () => {
    const { candidates } = simulateCosts(jobOf({ none: [], y: [lineOf('y')] }));
    expect(candidates.map(({ cheapest }) => cheapest)).toEqual([0, 1]);
    expect(candidates[0]).toMatchObject({ mean: 0, deviation: 0, minimum: 0, maximum: 0 });
  });
});

describe('a run', () => {
  test('tells its progress, rising to 1', () => {
    const shares: number[] = [];
    simulateCosts(jobOf({ a: [lineOf('a')] }), { onProgress: (share) => shares.push(share) });
    expect(shares).toEqual(Array.from({ length: 10 }, (_, chunk) => (chunk + 1) / 10));
  });

  test('ends when told to stop', () => {
    let asked = 0;
    const shouldStop = (): boolean => {
      asked += 1;
      return asked > 3;
    };
    expect(() => simulateCosts(jobOf({ a: [lineOf('a')] }), { shouldStop })).toThrow(new ProblemError('simulationCancelled'));
    expect(asked).toBe(4);
  });

  test.each([
    { trials: 0 },
    { trials: -1 },
    { trials: 1.5 },
    { trials: Number.NaN },
    { seed: -1 },
    { seed: 2 ** 32 },
    { seed: 0.5 },
    { correlation: -0.1 },
    { correlation: 1.1 },
    { correlation: Number.NaN },
  ])('is refused for %o', (change) => {
    expect(() => simulateCosts(jobOf({ a: [lineOf('a')] }, change))).toThrow(RangeError);
  });

  test.each([lineOf('a', pointsOf(2, 1, 3)), lineOf('a', running, 'betaPert', -1), lineOf('a', running, 'betaPert', Number.NaN)])('is refused for a wrong line', (line) => {
    expect(() => simulateCosts(jobOf({ a: [line] }))).toThrow(RangeError);
  });
});
