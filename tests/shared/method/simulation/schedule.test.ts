import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaPert, type ThreePoint } from '../../../../shared/method/estimate/three-point.ts';
import { sumCorrelated } from '../../../../shared/method/estimate/total.ts';
import { scheduleNetwork } from '../../../../shared/method/schedule/network.ts';
import { quantileAt } from '../../../../shared/method/simulation/quantile-table.ts';
import { scheduleSimulation, simulateSchedule, type ScheduleJobTask } from '../../../../shared/method/simulation/schedule.ts';
import { chunkCount } from '../../../../shared/method/simulation/simulation.ts';
import { problemOf } from '../../../../shared/problem.ts';

const task = (
  id: string,
  [optimistic, mostLikely, pessimistic]: readonly [number, number, number],
  ...predecessors: (string | readonly [string, number])[]
): ScheduleJobTask => ({
  id,
  points: { optimistic, mostLikely, pessimistic },
  predecessors: predecessors.map((before) => (typeof before === 'string' ? { id: before, lag: 0 } : { id: before[0], lag: before[1] })),
});

const example = [task('A', [2, 4, 6]), task('B', [3, 5, 13], 'A'), task('C', [5, 6, 7], 'A'), task('D', [1, 2, 3], 'B', 'C')];

/** P(C ≤ x) of beta-PERT 5, 6, 7, whose α = β = 3. */
const withinC = (x: number): number => {
  const v = Math.min(1, Math.max(0, (x - 5) / 2));
  return 10 * v ** 3 - 15 * v ** 4 + 6 * v ** 5;
};

/** P(B > C) by the midpoint rule, with B = 3 + 10·beta(1.8, 4.2) and the constant of the density from the same rule. */
const longerB = ((): number => {
  let [sum, total] = [0, 0];
  const steps = 20_000;
  for (let step = 0; step < steps; step += 1) {
    const u = (step + 0.5) / steps;
    const density = u ** 0.8 * (1 - u) ** 3.2;
    sum += density * withinC(3 + 10 * u);
    total += density;
  }
  return sum / total;
})();

const expectedOf = (points: ThreePoint): number => betaPert(points).expected;
const planned = (tasks: readonly ScheduleJobTask[]): number =>
  scheduleNetwork(tasks.map(({ id, points, predecessors }) => ({ id, duration: expectedOf(points), predecessors }))).duration;

/** Tasks that wait only for earlier ones. */
const anyTasks = fc
  .array(
    fc.tuple(
      fc.double({ min: 0, max: 5, noNaN: true }),
      fc.double({ min: 0, max: 5, noNaN: true }),
      fc.double({ min: 0, max: 5, noNaN: true }),
      fc.array(fc.tuple(fc.nat({ max: 10 }), fc.constantFrom(0, 0, 1.5, -2)), { maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) =>
    rows.map(([optimistic, more, most, before], index) =>
      task(
        `task ${index}`,
        [optimistic, optimistic + more, optimistic + more + most],
        ...new Map(before.filter(([at]) => at < index).map(([at, lag]) => [at, [`task ${at}`, lag] as const])).values(),
      ),
    ),
  );

describe('a simulated schedule', () => {
  const trials = 400_000;
  const simulated = simulateSchedule({ trials, seed: 15, correlation: 0, tasks: example });
  const [a, b, c, d] = simulated.tasks;

  test('METHOD 15: mean 12.72 and P80 13.77, to their last decimal and 4 standard errors', () => {
    expect(Math.abs(simulated.mean - 12.72)).toBeLessThan(0.005 + 4 * simulated.standardError);
    // The density at P80 is about 0.2, so the standard error of P80 is √(0.8·0.2/n)/0.2.
    expect(Math.abs(quantileAt(simulated.quantiles, 0.8) - 13.77)).toBeLessThan(0.005 + (4 * Math.sqrt(0.16 / trials)) / 0.2);
  });

  test('lies above the planned end by merge bias', () => {
    expect(simulated.mean).toBeGreaterThan(12.6);
    expect(planned(example)).toBe(12);
  });

  test('METHOD 16: criticality of B and C as integrated, 45.4 % and 54.6 %, to 4 standard errors', () => {
    const error = Math.sqrt((longerB * (1 - longerB)) / trials);
    expect(Math.abs(longerB - 0.4545)).toBeLessThan(5e-5);
    expect(Math.abs((b?.criticality ?? Number.NaN) - longerB)).toBeLessThan(4 * error);
    expect(Math.abs((c?.criticality ?? Number.NaN) - (1 - longerB))).toBeLessThan(4 * error);
    expect(Math.abs((b?.criticality ?? Number.NaN) - 0.46)).toBeLessThan(0.01);
    expect([a?.criticality, d?.criticality]).toEqual([1, 1]);
  });

  test('cruciality tells the uncertain task from the certain one', () => {
    expect(b?.cruciality).toBeGreaterThan(a?.cruciality ?? 1);
    expect(a?.cruciality).toBeGreaterThan(d?.cruciality ?? 1);
    expect(d?.cruciality).toBeGreaterThan(c?.cruciality ?? 1);
  });

  test('a chain has no merge bias, its variances add and each cruciality is σᵢ/σ', () => {
    // c takes at least its lead, or b would at times end after it.
    const chain = [task('a', [1, 2, 6]), task('b', [2, 4, 5], ['a', 2]), task('c', [0.5, 1, 9], ['b', -0.5])];
    const { mean, standardError, deviation, tasks } = simulateSchedule({ trials, seed: 3, correlation: 0, tasks: chain });
    expect(Math.abs(mean - planned(chain))).toBeLessThan(4 * standardError);
    const deviations = chain.map(({ points }) => betaPert(points).deviation);
    const sigma = Math.hypot(...deviations);
    // The relative standard error of σ is about 1/√(2n), here rounded up for the skew.
    expect(Math.abs(deviation / sigma - 1)).toBeLessThan(4 / Math.sqrt(trials));
    for (const [index, { criticality, cruciality }] of tasks.entries()) {
      expect(criticality).toBe(1);
      expect(Math.abs(cruciality - (deviations[index] ?? Number.NaN) / sigma)).toBeLessThan(4 / Math.sqrt(trials));
    }
  });

  test('tied paths all count: of two constants as long as each other both are critical, and nothing varies', () => {
    const tied = [task('a', [0.1, 0.1, 0.1]), task('b', [0.2, 0.2, 0.2], 'a'), task('c', [0.3, 0.3, 0.3]), task('end', [0, 0, 0], 'b', 'c')];
    const { tasks, deviation, minimum, maximum } = simulateSchedule({ trials: 5000, seed: 1, correlation: 0, tasks: tied });
    expect(tasks.map(({ criticality }) => criticality)).toEqual([1, 1, 1, 1]);
    expect(tasks.map(({ cruciality }) => cruciality)).toEqual([0, 0, 0, 0]);
    expect(deviation).toBeLessThan(1e-9);
    expect(maximum - minimum).toBeLessThan(1e-9);
  });

  test('a task that never holds the end up is never critical', () => {
    const { tasks } = simulateSchedule({ trials: 5000, seed: 1, correlation: 0, tasks: [task('long', [10, 12, 20]), task('short', [1, 2, 9])] });
    expect(tasks.map(({ criticality }) => criticality)).toEqual([1, 0]);
  });

  test('of nothing takes no time', () => {
    expect(simulateSchedule({ trials: 10, seed: 1, correlation: 0, tasks: [] })).toMatchObject({ mean: 0, deviation: 0, maximum: 0, tasks: [] });
  });

  test('tasks that are late together spread the end wider: σ of a chain as METHOD 11 adds it, within 2 %', () => {
    const chain = [task('a', [2, 4, 9]), task('b', [3, 5, 13], 'a'), task('c', [5, 6, 10], 'b')];
    const deviations = chain.map(({ points }) => betaPert(points).deviation);
    for (const correlation of [0, 0.3, 0.9]) {
      const { deviation, correlation: said } = simulateSchedule({ trials: 200_000, seed: 4, correlation, tasks: chain });
      const added = sumCorrelated(deviations.map((each) => ({ expected: 0, deviation: each })), correlation).deviation;
      expect(said).toBe(correlation);
      expect(Math.abs(deviation / added - 1)).toBeLessThan(0.02);
    }
  });

  test('is the same for the same seed and another for another', () => {
    const job = { trials: 3000, seed: 9, correlation: 0, tasks: example };
    expect(simulateSchedule(job)).toEqual(simulateSchedule(job));
    expect(simulateSchedule(job).mean).not.toBe(simulateSchedule({ ...job, seed: 10 }).mean);
  });

  test('does not depend on the order the chunks are done in', () => {
    const job = { trials: 20_000, seed: 9, correlation: 0, tasks: example };
    const prepared = scheduleSimulation.prepare(job);
    const parts = Array.from({ length: chunkCount(job) }, (_, chunk) => scheduleSimulation.simulateChunk(prepared, chunk));
    expect(parts.length).toBeGreaterThan(5);
    expect(scheduleSimulation.merge(job, parts.toReversed())).toEqual(simulateSchedule(job));
  });

  test('refuses tasks that wait for each other, naming them', () => {
    let caught: unknown;
    try {
      simulateSchedule({ trials: 10, seed: 1, correlation: 0, tasks: [task('設定', [1, 1, 1], '移行'), task('移行', [1, 1, 1], '設定')] });
    } catch (error) {
      caught = error;
    }
    const problem = problemOf(caught);
    expect(problem.code).toBe('dependencyLoop');
    expect(problem.values?.['items']).toMatch(/設定 → 移行|移行 → 設定/);
  });

  test.each([
    { trials: 0, seed: 1, correlation: 0, tasks: example },
    { trials: 10, seed: -1, correlation: 0, tasks: example },
    { trials: 10, seed: 1, correlation: 1.2, tasks: example },
    { trials: 10, seed: 1, correlation: 0, tasks: [task('a', [-1, 0, 1])] },
    { trials: 10, seed: 1, correlation: 0, tasks: [task('a', [2, 1, 3])] },
  ])('refuses case %# that cannot be simulated', (job) => {
    expect(() => simulateSchedule(job)).toThrow(RangeError);
  });

  test('does not depend on the order of the tasks', () => {
    fc.assert(
      fc.property(anyTasks, fc.nat(), (tasks, seed) => {
        const straight = simulateSchedule({ trials: 600, seed, correlation: 0, tasks });
        const turned = simulateSchedule({ trials: 600, seed, correlation: 0, tasks: tasks.toReversed() });
        expect(turned.mean).toBe(straight.mean);
        expect(turned.quantiles).toEqual(straight.quantiles);
        expect(turned.tasks.toReversed()).toEqual(straight.tasks);
      }),
      { numRuns: 30 },
    );
  });

  test('ends its quantiles at the largest length also where lengths differ by their last bit', () => {
    const fixed = { optimistic: 0, mostLikely: 0, pessimistic: 0 };
    const tiny = { optimistic: 0, mostLikely: 3.747788657277328e-12, pessimistic: 3.747788657277328e-12 };
    const tasks = [
      { id: 'task 0', points: fixed, predecessors: [] },
      { id: 'task 1', points: tiny, predecessors: [] },
      { id: 'task 2', points: fixed, predecessors: [{ id: 'task 1', lag: 1.5 }] },
    ];
    const { quantiles, maximum } = simulateSchedule({ trials: 3000, seed: 2006122269, correlation: 0, tasks });
    expect(quantiles.at(-1)).toBe(maximum);
  });

  test('stays within what is possible, with rising quantiles, and its mean not below the planned end but for 4 standard errors', () => {
    fc.assert(
      fc.property(anyTasks, fc.nat(), (tasks, seed) => {
        const { mean, standardError, minimum, maximum, quantiles, histogram, tasks: simulatedTasks } = simulateSchedule({ trials: 3000, seed, correlation: 0, tasks });
        const lengthOf = (point: keyof ThreePoint): number =>
          scheduleNetwork(tasks.map(({ id, points, predecessors }) => ({ id, duration: points[point], predecessors }))).duration;
        expect(minimum).toBeGreaterThanOrEqual(lengthOf('optimistic') - 1e-9);
        expect(maximum).toBeLessThanOrEqual(lengthOf('pessimistic') + 1e-9);
        expect(mean).toBeGreaterThanOrEqual(planned(tasks) - 4 * standardError - 1e-9);
        expect([quantiles[0], quantiles.at(-1), quantiles.length]).toEqual([minimum, maximum, 1001]);
        for (const [index, value] of quantiles.entries()) expect(value).toBeGreaterThanOrEqual(quantiles[index - 1] ?? 0);
        expect(histogram.counts.reduce((sum, count) => sum + count, 0)).toBe(3000);
        for (const { criticality, cruciality } of simulatedTasks) {
          for (const share of [criticality, cruciality]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
          }
        }
        expect(Math.max(...simulatedTasks.map(({ criticality }) => criticality))).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  });

  test('a task on every path is always critical', () => {
    fc.assert(
      fc.property(anyTasks, fc.nat(), (tasks, seed) => {
        const first = task('first', [1, 2, 3]);
        const between = tasks.map(({ predecessors, ...rest }) => ({ ...rest, predecessors: [...predecessors.map(({ id }) => ({ id, lag: 0 })), { id: 'first', lag: 0 }] }));
        const last = task('last', [1, 2, 3], ...tasks.map(({ id }) => id));
        const { tasks: simulatedTasks } = simulateSchedule({ trials: 500, seed, correlation: 0, tasks: [last, ...between, first] });
        expect(simulatedTasks[0]?.criticality).toBe(1);
        expect(simulatedTasks.at(-1)?.criticality).toBe(1);
      }),
      { numRuns: 30 },
    );
  });

  test('of constants is the schedule itself, critical exactly where that has no float', () => {
    fc.assert(
      fc.property(anyTasks, (tasks) => {
        const constant = tasks.map(({ points, ...rest }) => ({ ...rest, points: { optimistic: points.mostLikely, mostLikely: points.mostLikely, pessimistic: points.mostLikely } }));
        const { tasks: places, duration } = scheduleNetwork(constant.map(({ id, points, predecessors }) => ({ id, duration: points.mostLikely, predecessors })));
        const result = simulateSchedule({ trials: 10, seed: 1, correlation: 0, tasks: constant });
        expect(Math.abs(result.mean - duration)).toBeLessThan(1e-9);
        for (const { id, criticality } of result.tasks) expect(criticality).toBe(places.get(id)?.isCritical === true ? 1 : 0);
      }),
    );
  });
});
