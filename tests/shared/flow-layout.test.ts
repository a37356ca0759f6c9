import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crossings, layOutFlow } from '../../shared/flow-layout.ts';

const place = (layout: ReturnType<typeof layOutFlow>, id: string) => {
  const { column, row } = layout.boxes.find((box) => box.id === id) ?? { column: -1, row: -1 };
  return [column, row];
};

test('a chain stands in one row from left to right', () => {
  const layout = layOutFlow(['a', 'b', 'c'], [['a', 'b'], ['b', 'c']]);
  expect(layout.boxes).toEqual([{ id: 'a', column: 0, row: 0 }, { id: 'b', column: 1, row: 0 }, { id: 'c', column: 2, row: 0 }]);
  expect(layout).toMatchObject({ columns: 3, rows: 1, lanes: 0 });
});

test('a branch opens into rows and meets again after the longest way', () => {
  const layout = layOutFlow(['a', 'b', 'c', 'd', 'e'], [['a', 'b'], ['a', 'c'], ['b', 'd'], ['d', 'e'], ['c', 'e']]);
  expect(place(layout, 'b')).toEqual([1, 0]);
  expect(place(layout, 'c')).toEqual([1, 1]);
  expect(place(layout, 'e')).toEqual([3, 0]);
  expect(layout.arrows[4]?.through).toEqual([{ column: 2, row: 1 }]);
});

test('an arrow over a column keeps clear of the box in it', () => {
  const layout = layOutFlow(['a', 'b', 'c'], [['a', 'b'], ['b', 'c'], ['a', 'c']]);
  expect(layout.arrows[2]?.through).toEqual([{ column: 1, row: 1 }]);
  expect(layout.rows).toBe(2);
});

test('a return and a process that follows itself lead back in lanes of their own', () => {
  const layout = layOutFlow(['a', 'b'], [['a', 'b'], ['b', 'a'], ['b', 'b']]);
  expect(layout.arrows.map(({ lane }) => lane)).toEqual([null, 0, 1]);
  expect(place(layout, 'b')).toEqual([1, 0]);
});

test('crossed followers are untangled', () => {
  const edges = [['a', 'd'], ['b', 'c']] as const;
  const layout = layOutFlow(['a', 'b', 'c', 'd'], edges);
  const columns = [['a', 'b'], ['c', 'd']].map((ids) => ids.toSorted((x, y) => (place(layout, x)[1] ?? 0) - (place(layout, y)[1] ?? 0)));
  expect(crossings([['a', 'b'], ['c', 'd']], edges)).toBe(1);
  expect(crossings(columns, edges)).toBe(0);
});

test('nothing is laid out as nothing', () => {
  expect(layOutFlow([], [])).toEqual({ columns: 0, rows: 0, lanes: 0, boxes: [], arrows: [] });
});

const flows = fc.integer({ min: 1, max: 12 }).chain((count) => {
  const ids = Array.from({ length: count }, (_, index) => `p${index}`);
  const end = fc.constantFrom(...ids);
  return fc.record({ ids: fc.constant(ids), edges: fc.uniqueArray(fc.tuple(end, end), { selector: (edge) => edge.join(' '), maxLength: 30 }) });
});

test('in any flow, loops included, no two things share a place and every arrow leads on or back', () => {
  fc.assert(
    fc.property(flows, ({ ids, edges }) => {
      const layout = layOutFlow(ids, edges);
      const taken = [...layout.boxes, ...layout.arrows.flatMap(({ through }) => through)].map(({ column, row }) => `${column} ${row}`);
      expect(new Set(taken).size).toBe(taken.length);
      expect(layout.boxes.map(({ id }) => id)).toEqual(ids);
      layout.arrows.forEach(({ from, to, lane, through }, index) => {
        expect([from, to]).toEqual(edges[index]);
        const [start = 0, end = 0] = [place(layout, from)[0], place(layout, to)[0]];
        if (lane === null) expect(through.map(({ column }) => column)).toEqual(Array.from({ length: end - start - 1 }, (_, step) => start + 1 + step));
        if (lane === null) expect(end).toBeGreaterThan(start);
      });
      expect(new Set(layout.arrows.flatMap(({ lane }) => lane ?? [])).size).toBe(layout.lanes);
    }),
  );
});

test('a flow without loops has no arrow that leads back', () => {
  fc.assert(
    fc.property(flows, ({ ids, edges }) => {
      const onward = edges.filter(([from, to]) => ids.indexOf(from) < ids.indexOf(to));
      expect(layOutFlow(ids, onward).lanes).toBe(0);
    }),
  );
});
