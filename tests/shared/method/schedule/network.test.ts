import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NetworkTask, scheduleNetwork } from '../../../../shared/method/schedule/network.ts';
import { problemOf } from '../../../../shared/problem.ts';

const task = (id: string, duration: number, ...predecessors: string[]): NetworkTask<string> => ({ id, duration, predecessors });

/** Tasks that wait only for earlier ones, in any order. */
const anyNetwork = fc
  .array(fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.array(fc.nat({ max: 30 }), { maxLength: 4 })), { maxLength: 25 })
  .map((rows) => rows.map(([duration, before], index) => task(String(index), duration, ...new Set(before.filter((at) => at < index).map(String)))));

describe('a network', () => {
  test('METHOD 15: A 4 → B 6 ∥ C 6 → D 2 takes 12, and both ways are critical', () => {
    const { tasks, duration } = scheduleNetwork([task('A', 4), task('B', 6, 'A'), task('C', 6, 'A'), task('D', 2, 'B', 'C')]);
    expect(duration).toBe(12);
    expect([...tasks.values()].map(({ isCritical }) => isCritical)).toEqual([true, true, true, true]);
    expect(tasks.get('D')).toMatchObject({ earliestStart: 10, earliestFinish: 12, latestStart: 10, float: 0 });
  });

  test('of nothing takes no time', () => {
    expect(scheduleNetwork([])).toEqual({ tasks: new Map(), duration: 0 });
  });

  test('names the loop it cannot get out of', () => {
    const names = new Map([['a', '契約'], ['b', '設定'], ['c', '公開']]);
    let caught: unknown;
    try {
      scheduleNetwork([task('a', 1, 'c'), task('b', 1, 'a'), task('c', 1, 'b'), task('d', 1)], (id) => names.get(id) ?? id);
    } catch (error) {
      caught = error;
    }
    const problem = problemOf(caught);
    expect(problem.code).toBe('dependencyLoop');
    const items = String(problem.values?.['items']).split(' → ');
    expect(items).toHaveLength(4);
    expect(items.at(-1)).toBe(items[0]);
    expect(new Set(items)).toEqual(new Set(names.values()));
  });

  test('refuses a negative duration', () => {
    expect(() => scheduleNetwork([task('a', -1)])).toThrow(RangeError);
  });

  test('begins no task before its predecessors end, ends with its last one, and has a critical way through', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const { tasks, duration } = scheduleNetwork(network);
        for (const { id, duration: length, predecessors } of network) {
          const place = tasks.get(id);
          if (place === undefined) throw new Error('every task has its place');
          for (const before of predecessors) expect(place.earliestStart).toBeGreaterThanOrEqual((tasks.get(before)?.earliestFinish ?? 0) - 1e-9);
          expect(place.latestFinish).toBeLessThanOrEqual(duration + 1e-9);
          expect(place.float).toBeGreaterThanOrEqual(0);
          expect(place.earliestFinish - place.earliestStart).toBeCloseTo(length, 9);
        }
        if (network.length > 0) {
          expect(Math.max(...[...tasks.values()].map(({ earliestFinish }) => earliestFinish))).toBe(duration);
          expect([...tasks.values()].some(({ isCritical }) => isCritical)).toBe(true);
        }
      }),
    );
  });

  test('does not depend on the order its tasks are given in', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const turned = scheduleNetwork(network.toReversed());
        const straight = scheduleNetwork(network);
        expect(turned.duration).toBe(straight.duration);
        for (const [id, place] of straight.tasks) expect(turned.tasks.get(id)?.earliestStart).toBe(place.earliestStart);
      }),
    );
  });
});
