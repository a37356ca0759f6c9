import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classicPert } from '../../../../shared/method/estimate/three-point.ts';
import { completionProbability, completionQuantile, criticalPaths, type UncertainTask } from '../../../../shared/method/schedule/critical-path.ts';
import { scheduleNetwork } from '../../../../shared/method/schedule/network.ts';

const uncertain = (id: string, duration: number, variance: number, ...predecessors: (string | readonly [string, number])[]): UncertainTask<string> => ({
  id,
  duration,
  variance,
  predecessors: predecessors.map((before) => (typeof before === 'string' ? { id: before, lag: 0 } : { id: before[0], lag: before[1] })),
});

const estimated = (id: string, points: readonly [number, number, number], ...predecessors: string[]): UncertainTask<string> => {
  const { expected, deviation } = classicPert({ optimistic: points[0], mostLikely: points[1], pessimistic: points[2] });
  return uncertain(id, expected, deviation ** 2, ...predecessors);
};

const pathsOf = (tasks: readonly UncertainTask<string>[], limit?: number) => criticalPaths(tasks, scheduleNetwork(tasks), limit);

describe('the critical paths', () => {
  const example = [estimated('A', [2, 4, 6]), estimated('B', [3, 5, 13], 'A'), estimated('C', [5, 6, 7], 'A'), estimated('D', [1, 2, 3], 'B', 'C')];

  test('METHOD 15: both are found, and the one of the larger variance counts, σ 1.826, P80 13.54', () => {
    const { paths, count, deviation } = pathsOf(example);
    expect(paths.map(({ tasks }) => tasks.join(''))).toEqual(['ABD', 'ACD']);
    expect(count).toBe(2);
    expect(Math.abs(deviation - 1.826)).toBeLessThan(5e-4);
    expect(Math.abs(completionQuantile(0.8, 12, deviation) - 13.54)).toBeLessThan(5e-3);
  });

  test('never have the variances of tied parallel tasks added on one path, a known wrong oracle', () => {
    const wrong = Math.sqrt(example.reduce((sum, { variance }) => sum + variance, 0));
    const { deviation } = pathsOf(example);
    expect(deviation ** 2).toBeCloseTo(30 / 9, 12);
    expect(wrong - deviation).toBeGreaterThan(0.025);
  });

  test('of nothing are none', () => {
    expect(pathsOf([])).toEqual({ paths: [], count: 0, deviation: 0 });
  });

  test('leave out a predecessor that does not set the start', () => {
    expect(pathsOf([uncertain('a', 5, 1), uncertain('b', 3, 9), uncertain('c', 1, 0, 'a', 'b')]).paths).toEqual([{ tasks: ['a', 'c'], variance: 1 }]);
  });

  test('follow lags and leads', () => {
    const { paths } = pathsOf([uncertain('a', 5, 1), uncertain('b', 3, 4), uncertain('c', 1, 0, ['a', -1], ['b', 1])]);
    // a ends at 5 and lets c begin at 4, as b does, which ends at 3; both ways end at 5, as a does by itself.
    expect(paths.map(({ tasks }) => tasks.join(''))).toEqual(['bc', 'ac']);
  });

  test('are counted without being listed: 40 stages of two ways make 2⁴⁰', () => {
    const stages = Array.from({ length: 40 }, (_, stage) => {
      const before = stage === 0 ? [] : [`a${stage - 1}`, `b${stage - 1}`];
      return [uncertain(`a${stage}`, 1, stage % 2, ...before), uncertain(`b${stage}`, 1, 0.5, ...before)];
    }).flat();
    const { paths, count, deviation } = pathsOf(stages);
    expect(count).toBe(2 ** 40);
    expect(paths).toHaveLength(10);
    expect(paths[0]?.variance).toBe(30);
    expect(deviation).toBeCloseTo(Math.sqrt(30), 12);
    expect(pathsOf(stages, 3).paths).toHaveLength(3);
  });

  test('a chain of 20,000 tasks is one path', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => uncertain(String(index), 1, 1, ...(index === 0 ? [] : [String(index - 1)])));
    const { paths, count } = pathsOf(chain);
    expect(count).toBe(1);
    expect(paths[0]?.variance).toBe(20_000);
  });

  test('each is as long as the network, none has more variance than the first, and listing finds as many as counting', () => {
    // Small whole lengths, so that ties are common.
    const anyNetwork = fc
      .array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 5 }), fc.array(fc.nat({ max: 12 }), { maxLength: 3 })), { minLength: 1, maxLength: 12 })
      .map((rows) =>
        rows.map(([duration, variance, before], index) =>
          uncertain(String(index), duration, variance, ...new Set(before.filter((at) => at < index).map(String))),
        ),
      );
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const { paths, count, deviation } = pathsOf(network, Number.POSITIVE_INFINITY);
        const { duration } = scheduleNetwork(network);
        const lengths = new Map(network.map((task) => [task.id, task.duration]));
        expect(count).toBe(paths.length);
        expect(new Set(paths.map(({ tasks }) => tasks.join(' '))).size).toBe(count);
        for (const { tasks } of paths) expect(tasks.reduce((sum, id) => sum + (lengths.get(id) ?? Number.NaN), 0)).toBe(duration);
        expect(paths[0]?.variance).toBe(Math.max(...paths.map(({ variance }) => variance)));
        expect(deviation).toBeCloseTo(Math.sqrt(paths[0]?.variance ?? Number.NaN), 12);
      }),
    );
  });
});

describe('the probability of finishing in time', () => {
  test('is one half at the expected end', () => {
    expect(completionProbability(12, 12, 1.826)).toBe(0.5);
  });

  test('is certain or impossible without any spread', () => {
    expect(completionProbability(12, 12, 0)).toBe(1);
    expect(completionProbability(11.9, 12, 0)).toBe(0);
    expect(completionProbability(0.3, 0.1 + 0.2, 0)).toBe(1);
    expect(completionQuantile(0.8, 12, 0)).toBe(12);
  });

  test('undoes the time that is enough with it, to 1e-9', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.double({ min: 0.1, max: 10, noNaN: true }), (p, deviation) => {
        expect(Math.abs(completionProbability(completionQuantile(p, 100, deviation), 100, deviation) - p)).toBeLessThan(1e-9);
      }),
    );
  });

  test('no time before the start is enough', () => {
    expect(completionQuantile(0.01, 1, 10)).toBe(0);
    expect(() => completionQuantile(1, 1, 10)).toThrow(RangeError);
  });
});
