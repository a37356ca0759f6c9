import type { Fit } from './fit.ts';

export interface Contender<Id extends string> {
  readonly id: Id;
  readonly fit: Pick<Fit, 'fit' | 'bounds'>;
  readonly knockedOut: boolean;
  /** A mandatory requirement is still unknown and could knock it out. */
  readonly mayFall: boolean;
}

/**
 * Where a candidate stands (METHOD 2, 3, 21): over every completion of what is unknown, knock-outs included, the place of a candidate that
 * is still in the ranking lies between `best` and `worst`.
 * - `settled`: exactly one place is possible, and no knock-out.
 * - `tied`: fully known and equal to others that are; shares its place.
 * - `open`: several places are possible, or a knock-out is; `place` is the order of the middles of the bounds.
 * - `knockedOut`: fails a mandatory requirement and takes no place.
 * - `unrated`: nothing is known, so no place can be named.
 */
export interface Standing<Id extends string> {
  readonly id: Id;
  readonly status: 'settled' | 'tied' | 'open' | 'knockedOut' | 'unrated';
  /** 1 is first; null when knocked out or unrated. */
  readonly place: number | null;
  /** Best and worst place still possible; candidates that surely tie share a place. */
  readonly best: number | null;
  readonly worst: number | null;
  /** In the ranking, but a knock-out is still possible. */
  readonly mayFall: boolean;
  /** What is unknown of it can still change a place that is open, its own or another's. */
  readonly unsettles: boolean;
}

/** Shares closer than this are equal; it is far below what a percentage with two decimals shows. */
const tolerance = 1e-9;

/**
 * Ranks candidates. One surely beats another only when its lower bound exceeds the other's upper bound, and can come before it only when
 * its upper bound exceeds the other's lower one: bounds that touch can tie at most. Equal and fully known candidates tie. A candidate that
 * could still be knocked out keeps nobody from a better place.
 * @returns the standings in order: by place, then knocked out, then unrated; ties keep the given order
 */
export function rank<Id extends string>(contenders: readonly Contender<Id>[]): Standing<Id>[] {
  const inPlay = contenders.filter(({ fit, knockedOut }) => !knockedOut && fit.bounds !== null);
  const isOpenOf = new Map<Id, boolean>();
  const standings = contenders.map((contender): Standing<Id> => {
    const { id, fit, knockedOut } = contender;
    const nowhere = { id, place: null, best: null, worst: null, mayFall: false, unsettles: false };
    if (knockedOut) return { ...nowhere, status: 'knockedOut' };
    if (fit.bounds === null) return { ...nowhere, status: 'unrated' };
    const { mayFall } = contender;
    const rivals = inPlay.filter((other) => other !== contender);
    const best = 1 + rivals.filter((other) => !other.mayFall && surelyBeats(other, contender)).length;
    const worst = 1 + rivals.filter((other) => canBeat(other, contender)).length;
    const ties = rivals.filter((other) => certainlyEqual(other, contender));
    const isOpen = mayFall || worst > best;
    isOpenOf.set(id, isOpen || fit.fit === null);
    if (fit.fit === null) return { id, status: 'unrated', place: null, best, worst, mayFall, unsettles: true };
    const ahead = rivals.filter((other) => other.fit.fit !== null && middleOf(other) > middleOf(contender) + tolerance).length;
    const isTied = ties.some((other) => !other.mayFall);
    return { id, status: isOpen ? 'open' : isTied ? 'tied' : 'settled', place: isOpen ? ahead + 1 : best, best, worst, mayFall, unsettles: isOpen };
  });
  const open = inPlay.filter(({ id }) => isOpenOf.get(id) === true);
  const unsettling = new Set(inPlay.filter((one) => open.some((other) => other !== one && canBeat(one, other) && !surelyBeats(one, other))).map(({ id }) => id));

  const group = (standing: Standing<Id>): number => (standing.status === 'knockedOut' ? 1 : standing.place === null ? 2 : 0);
  return standings
    .map((standing) => ({ ...standing, unsettles: standing.unsettles || unsettling.has(standing.id) }))
    .sort((a, b) => group(a) - group(b) || (a.place ?? 0) - (b.place ?? 0));
}

/** The middle of the bounds: what is known counts by its weight, what is not by the middle of the scale. */
const middleOf = ({ fit: { bounds } }: Contender<string>): number => (bounds === null ? 0 : (bounds.lower + bounds.upper) / 2);

function surelyBeats(a: Contender<string>, b: Contender<string>): boolean {
  const [x, y] = [a.fit.bounds, b.fit.bounds];
  return x !== null && y !== null && x.lower > y.upper + tolerance;
}

function canBeat(a: Contender<string>, b: Contender<string>): boolean {
  const [x, y] = [a.fit.bounds, b.fit.bounds];
  return x !== null && y !== null && x.upper > y.lower + tolerance;
}

function certainlyEqual(a: Contender<string>, b: Contender<string>): boolean {
  const [x, y] = [a.fit.bounds, b.fit.bounds];
  if (x === null || y === null) return false;
  return Math.max(x.lower, x.upper, y.lower, y.upper) - Math.min(x.lower, x.upper, y.lower, y.upper) <= tolerance;
}
