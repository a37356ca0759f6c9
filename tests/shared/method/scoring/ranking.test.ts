import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Contender, rank } from '../../../../shared/method/scoring/ranking.ts';

type Range = readonly [lower: number, fit: number | null, upper: number];

const contender = (id: string, range: Range | null, knockedOut = false, mayFall = false): Contender<string> => ({
  id,
  fit: range === null ? { fit: null, bounds: null } : { fit: range[1], bounds: { lower: range[0], upper: range[2] } },
  knockedOut,
  mayFall,
});
const exact = (id: string, fit: number, knockedOut = false) => contender(id, [fit, fit, fit], knockedOut);
const summary = (contenders: readonly Contender<string>[]) =>
  rank(contenders).map(({ id, status, place, best, worst }) => `${id} ${status} ${place ?? '–'} ${best ?? '–'}..${worst ?? '–'}`);

describe('METHOD 2 and 3', () => {
  test('company A: the first two tie, the third is knocked out', () => {
    expect(summary([exact('A', 17 / 18), exact('B', 17 / 18), exact('C', 11 / 18, true)])).toEqual([
      'A tied 1 1..1',
      'B tied 1 1..1',
      'C knockedOut – –..–',
    ]);
  });

  test('separate bounds settle the places', () => {
    expect(summary([contender('A', [0.2, 0.3, 0.4]), contender('B', [0.5, 0.6, 0.7])])).toEqual(['B settled 1 1..1', 'A settled 2 2..2']);
  });

  test('overlapping bounds leave the places open, in the order of the middles of the bounds', () => {
    expect(summary([contender('A', [0.2, 0.4, 0.6]), contender('B', [0.5, 0.55, 0.7]), exact('C', 0.1)])).toEqual([
      'B open 1 1..2',
      'A open 2 1..2',
      'C settled 3 3..3',
    ]);
  });

  test('a high fit on thin coverage does not stand first', () => {
    expect(summary([contender('A', [0.02, 1, 1]), contender('B', [0.6, 0.62, 0.7])])).toEqual(['B open 1 1..2', 'A open 2 1..2']);
  });

  test('who could still be knocked out is open and keeps nobody from a better place', () => {
    expect(summary([contender('A', [0.9, 0.9, 0.9], false, true), exact('B', 0.5), exact('C', 0.2)])).toEqual(['A open 1 1..1', 'B open 2 1..2', 'C open 3 2..3']);
    expect(summary([contender('A', [0.5, 0.5, 0.5], false, true), exact('B', 0.5), exact('C', 0.5)])).toEqual(['A open 1 1..1', 'B tied 1 1..1', 'C tied 1 1..1']);
    expect(summary([contender('A', [0.5, 0.5, 0.5], false, true), exact('B', 0.5)])).toEqual(['A open 1 1..1', 'B settled 1 1..1']);
  });

  test('bounds that touch can tie at most: the better place is settled, the other open', () => {
    expect(summary([exact('A', 0.5), contender('B', [0.5, 0.6, 0.7])])).toEqual(['B settled 1 1..1', 'A open 2 1..2']);
  });

  test('a tie below a winner shares its place, and the next place is left free', () => {
    expect(summary([exact('A', 0.5), exact('B', 0.9), exact('C', 0.5), exact('D', 0.1)])).toEqual([
      'B settled 1 1..1',
      'A tied 2 2..2',
      'C tied 2 2..2',
      'D settled 4 4..4',
    ]);
  });

  test('a candidate knocked out takes no place and holds nobody back', () => {
    expect(summary([exact('A', 0.9, true), exact('B', 0.5)])).toEqual(['B settled 1 1..1', 'A knockedOut – –..–']);
  });

  test('an unrated candidate has no place but could take any', () => {
    expect(summary([contender('A', [0, null, 1]), exact('B', 0.5)])).toEqual(['B open 1 1..2', 'A unrated – 1..2']);
    expect(summary([contender('A', null), exact('B', 0.5)])).toEqual(['B settled 1 1..1', 'A unrated – –..–']);
  });

  test('differences of rounding are ties', () => {
    expect(summary([exact('A', 0.1 + 0.2), exact('B', 0.3)])).toEqual(['A tied 1 1..1', 'B tied 1 1..1']);
  });

  test('one candidate is first; none give no ranking; twenty alike all tie', () => {
    expect(summary([exact('A', 0)])).toEqual(['A settled 1 1..1']);
    expect(rank([])).toEqual([]);
    const many = rank(Array.from({ length: 20 }, (_, index) => exact(`c${index}`, 2 / 3)));
    expect(new Set(many.map(({ status, place, best, worst }) => `${status} ${place} ${best} ${worst}`))).toEqual(new Set(['tied 1 1 1']));
    expect(many.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, index) => `c${index}`));
  });
});

describe('laws of the ranking', () => {
  const grid = fc.integer({ min: 0, max: 20 }).map((value) => value / 20);
  const range = fc.oneof(
    grid.map((fit): Range => [fit, fit, fit]),
    fc.tuple(grid, grid, grid).map((values): Range => {
      const [lower = 0, fit = 0, upper = 0] = values.toSorted((a, b) => a - b);
      return [lower, fit, upper];
    }),
    fc.constant<Range>([0, null, 1]),
  );
  const field = fc
    .array(fc.tuple(fc.option(range, { freq: 8 }), fc.boolean(), fc.boolean()), { maxLength: 12 })
    .map((entries) => entries.map(([bounds, out, fall], index) => contender(`c${index}`, bounds, out && index % 3 === 0, fall && index % 4 === 0)));

  test('everybody is ranked once', () => {
    fc.assert(
      fc.property(field, (contenders) => {
        expect(
          rank(contenders)
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(contenders.map(({ id }) => id).toSorted());
      }),
    );
  });

  test('who surely beats another never stands below', () => {
    fc.assert(
      fc.property(field, (contenders) => {
        const standings = rank(contenders);
        const of = (id: string) => standings.find((standing) => standing.id === id);
        for (const a of contenders) {
          for (const b of contenders) {
            const [x, y] = [of(a.id), of(b.id)];
            if (x?.place == null || y?.place == null || a.fit.bounds === null || b.fit.bounds === null) continue;
            if (a.fit.bounds.lower > b.fit.bounds.upper + 1e-9) expect(x.place).toBeLessThan(y.place);
          }
        }
      }),
    );
  });

  test('a place lies between best and worst, and is open exactly when these differ or a knock-out is possible', () => {
    fc.assert(
      fc.property(field, (contenders) => {
        for (const { status, place, best, worst, mayFall } of rank(contenders)) {
          if (place === null || best === null || worst === null) continue;
          expect(best).toBeLessThanOrEqual(place);
          expect(place).toBeLessThanOrEqual(worst);
          expect(status === 'open').toBe(best < worst || mayFall);
        }
      }),
    );
  });

  test('whatever the unrated cells turn out to be, knock-outs included, the place is between best and worst', () => {
    fc.assert(
      fc.property(field, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (contenders, shares) => {
        const before = new Map(rank(contenders).map((standing) => [standing.id, standing]));
        const settled = contenders.map(({ id, fit, knockedOut, mayFall }) => {
          const [share, chance]: readonly [number, number] = [shares.next().value, shares.next().value];
          const out = knockedOut || (mayFall && chance < 0.5);
          if (fit.bounds === null) return contender(id, null, out);
          const { lower, upper } = fit.bounds;
          return exact(id, lower + share * (upper - lower), out);
        });
        for (const { id, place } of rank(settled)) {
          const { best = null, worst = null } = before.get(id) ?? {};
          if (place === null || best === null || worst === null) continue;
          expect(place).toBeGreaterThanOrEqual(best);
          expect(place).toBeLessThanOrEqual(worst);
        }
      }),
    );
  });

  test('the order in which candidates are given decides nothing but the order of ties', () => {
    fc.assert(
      fc.property(field, (contenders) => {
        const bare = (list: readonly Contender<string>[]) => new Map(rank(list).map(({ id, ...standing }) => [id, standing]));
        expect(bare(contenders.toReversed())).toEqual(bare(contenders));
      }),
    );
  });
});
