import type { Fit } from './fit.ts';

export interface Contender<Id extends string> {
  readonly id: Id;
  readonly fit: Pick<Fit, 'fit' | 'bounds'>;
  readonly knockedOut: boolean;
}

/**
 * Where a candidate stands (METHOD 2, 3).
 * - `settled`: exactly one place is possible.
 * - `tied`: fully known and equal to others; shares its place.
 * - `open`: bounds overlap, so every place from `best` to `worst` is still possible; `place` is the order of fit so far.
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
}

/** Shares closer than this are equal; it is far below what a percentage with two decimals shows. */
const tolerance = 1e-9;

/**
 * Ranks candidates. One surely beats another only when its lower bound exceeds the other's upper bound; equal and fully
 * known candidates tie.
 * @returns the standings in order: by place, then knocked out, then unrated; ties keep the given order
 */
export function rank<Id extends string>(contenders: readonly Contender<Id>[]): Standing<Id>[] {
  const inPlay = contenders.filter(({ fit, knockedOut }) => !knockedOut && fit.bounds !== null);
  const standings = contenders.map((contender): Standing<Id> => {
    const { id, fit, knockedOut } = contender;
    if (knockedOut) return { id, status: 'knockedOut', place: null, best: null, worst: null };
    if (fit.bounds === null) return { id, status: 'unrated', place: null, best: null, worst: null };
    const rivals = inPlay.filter((other) => other !== contender);
    const better = rivals.filter((other) => surelyBeats(other, contender)).length;
    const ties = rivals.filter((other) => certainlyEqual(other, contender)).length;
    const worse = rivals.filter((other) => surelyBeats(contender, other)).length;
    const best = better + 1;
    const worst = inPlay.length - worse - ties;
    const isOpen = worst > best;
    if (fit.fit === null) return { id, status: 'unrated', place: null, best, worst };
    const ahead = rivals.filter((other) => (other.fit.fit ?? 0) > (fit.fit ?? 0) + tolerance).length;
    return { id, status: isOpen ? 'open' : ties > 0 ? 'tied' : 'settled', place: isOpen ? ahead + 1 : best, best, worst };
  });
  const group = (standing: Standing<Id>): number => (standing.status === 'knockedOut' ? 1 : standing.place === null ? 2 : 0);
  return standings.sort((a, b) => group(a) - group(b) || (a.place ?? 0) - (b.place ?? 0));
}

function surelyBeats(a: Contender<string>, b: Contender<string>): boolean {
  return a.fit.bounds !== null && b.fit.bounds !== null && a.fit.bounds.lower > b.fit.bounds.upper + tolerance;
}

function certainlyEqual(a: Contender<string>, b: Contender<string>): boolean {
  const x = a.fit.bounds;
  const y = b.fit.bounds;
  if (x === null || y === null) return false;
  return Math.max(x.lower, x.upper, y.lower, y.upper) - Math.min(x.lower, x.upper, y.lower, y.upper) <= tolerance;
}
