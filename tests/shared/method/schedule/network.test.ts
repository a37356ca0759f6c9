import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NetworkTask, type Predecessor, scheduleNetwork } from '../../../../shared/method/schedule/network.ts';
import { problemOf } from '../../../../shared/problem.ts';

const after = (id: string, lag = 0): Predecessor<string> => ({ id, lag });
const task = (id: string, duration: number, ...predecessors: (string | Predecessor<string>)[]): NetworkTask<string> => ({
  id,
  duration,
  predecessors: predecessors.map((before) => (typeof before === 'string' ? after(before) : before)),
});

const anyLag = fc.oneof(fc.constant(0), fc.double({ min: -50, max: 50, noNaN: true }));

/** Tasks that wait only for earlier ones, with lags and leads. */
const anyNetwork = fc
  .array(fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.array(fc.tuple(fc.nat({ max: 30 }), anyLag), { maxLength: 4 })), { maxLength: 25 })
  .map((rows) =>
    rows.map(([duration, before], index) =>
      task(String(index), duration, ...new Map(before.filter(([at]) => at < index).map(([at, lag]) => [at, after(String(at), lag)])).values()),
    ),
  );

describe('a network', () => {
  test('METHOD 15: A 4 → B 6 ∥ C 6 → D 2 takes 12, and both ways are critical', () => {
    const { tasks, duration } = scheduleNetwork([task('A', 4), task('B', 6, 'A'), task('C', 6, 'A'), task('D', 2, 'B', 'C')]);
    expect(duration).toBe(12);
    expect([...tasks.values()].map(({ isCritical }) => isCritical)).toEqual([true, true, true, true]);
    expect(tasks.get('D')).toMatchObject({ earliestStart: 10, earliestFinish: 12, latestStart: 10, float: 0 });
  });

  test('waits for a lag and begins early by a lead, but never before 0', () => {
    const { tasks, duration } = scheduleNetwork([task('a', 3), task('b', 2, after('a', 1.5)), task('c', 4, after('a', -2)), task('d', 1, after('a', -10))]);
    expect(tasks.get('b')).toMatchObject({ earliestStart: 4.5, earliestFinish: 6.5, latestFinish: 6.5, float: 0 });
    expect(tasks.get('c')).toMatchObject({ earliestStart: 1, earliestFinish: 5, latestStart: 2.5, float: 1.5, freeFloat: 1.5 });
    expect(tasks.get('d')).toMatchObject({ earliestStart: 0, earliestFinish: 1, latestFinish: 6.5 });
    expect(duration).toBe(6.5);
  });

  test('tells float that others share from float that none does', () => {
    // A 1 → B 1 → D 2, C 5 → D: A and B may slip by 3 together, A alone takes it from B.
    const { tasks } = scheduleNetwork([task('A', 1), task('B', 1, 'A'), task('C', 5), task('D', 2, 'B', 'C')]);
    expect(tasks.get('A')).toMatchObject({ float: 3, freeFloat: 0 });
    expect(tasks.get('B')).toMatchObject({ float: 3, freeFloat: 3 });
  });

  test('ends without what is endless, however late that begins, and nothing has less float for it', () => {
    const ending = [task('A', 4), task('B', 6, 'A'), task('C', 3, 'A')];
    const { tasks, duration } = scheduleNetwork([...ending, { ...task('run', 0, after('B', 5), after('C', 1)), isEndless: true }]);
    expect(duration).toBe(10);
    expect(tasks.get('run')).toMatchObject({ earliestStart: 15, latestFinish: 15, isCritical: false });
    expect(tasks.get('C')).toMatchObject({ float: 3, isCritical: false });
    expect(tasks.get('B')?.isCritical).toBe(true);
  });

  test('ends and is timed as if there were nothing endless, where nothing that ends waits for it', () => {
    fc.assert(
      fc.property(anyNetwork, fc.array(fc.tuple(fc.nat({ max: 30 }), anyLag), { maxLength: 5 }), (rows, links) => {
        const endless = links.map(([at, lag], index) => ({ ...task(`endless ${index}`, 0, after(String(at % Math.max(1, rows.length)), lag), ...(index > 0 ? [`endless ${index - 1}`] : [])), isEndless: true }));
        const [without, beside] = [scheduleNetwork(rows), scheduleNetwork([...endless, ...rows])];
        expect(beside.duration).toBe(without.duration);
        for (const [id, { freeFloat: _, ...times }] of without.tasks) expect(beside.tasks.get(id)).toMatchObject(times);
        for (const { id } of endless) expect(beside.tasks.get(id)?.isCritical).toBe(false);
      }),
    );
  });

  test('of nothing takes no time', () => {
    expect(scheduleNetwork([])).toEqual({ tasks: new Map(), inTurn: [], duration: 0 });
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

  test('refuses a lag that is no number', () => {
    expect(() => scheduleNetwork([task('a', 1), task('b', 1, after('a', Number.NaN))])).toThrow(RangeError);
  });

  test('keeps the laws of both passes, ends with its last task, and has a critical way through', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const { tasks, inTurn, duration } = scheduleNetwork(network);
        const placeOf = (id: string) => {
          const place = tasks.get(id);
          if (place === undefined) throw new Error('every task has its place');
          return place;
        };
        expect(inTurn.toSorted()).toEqual(network.map(({ id }) => id).toSorted());
        for (const { id, duration: length, predecessors } of network) {
          const place = placeOf(id);
          const ends = predecessors.map((before) => placeOf(before.id).earliestFinish + before.lag);
          expect(Math.abs(place.earliestStart - Math.max(0, ...ends))).toBeLessThan(1e-9);
          const limits = network.flatMap((other) =>
            other.predecessors.filter((before) => before.id === id).map(({ lag }) => placeOf(other.id).latestStart - lag),
          );
          expect(Math.abs(place.latestFinish - Math.min(duration, ...limits))).toBeLessThan(1e-9);
          expect(Math.abs(place.earliestFinish - place.earliestStart - length)).toBeLessThan(1e-9);
          expect(Math.abs(place.latestFinish - place.latestStart - length)).toBeLessThan(1e-9);
          expect(Math.abs(place.latestStart - place.earliestStart - place.float)).toBeLessThan(1e-9);
          expect(place.freeFloat).toBeGreaterThanOrEqual(0);
          expect(place.freeFloat).toBeLessThanOrEqual(place.float + 1e-9);
          expect(place.isCritical).toBe(place.float <= 1e-9);
          for (const before of predecessors) expect(inTurn.indexOf(before.id)).toBeLessThan(inTurn.indexOf(id));
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
