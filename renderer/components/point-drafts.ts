import { type KeptPoints, pointsComplete, pointsInOrder, type SaidPoints } from '../../shared/model/points.ts';

/** Three points of an estimate, of money or of time. */
export type Points<Unit extends number> = SaidPoints<Unit>;

export type PointName = keyof Points<number>;
export const pointNames = ['optimistic', 'mostLikely', 'pessimistic'] as const satisfies readonly PointName[];

/** Points typed or emptied but not saved, because together with the rest of their line they are incomplete or out of order; by line. */
export type Drafts<Unit extends number> = ReadonlyMap<string, Partial<KeptPoints<Unit>>>;

/** Whether points can be kept: all three in order, or none of them. */
export const inPlace = (points: KeptPoints): boolean => pointsComplete(points) && pointsInOrder(points);

/** The points of a line as typed so far. */
export const withDraft = <Unit extends number>(line: KeptPoints<Unit>, draft: Partial<KeptPoints<Unit>> | undefined): KeptPoints<Unit> => ({
  optimistic: draft?.optimistic === undefined ? line.optimistic : draft.optimistic,
  mostLikely: draft?.mostLikely === undefined ? line.mostLikely : draft.mostLikely,
  pessimistic: draft?.pessimistic === undefined ? line.pessimistic : draft.pessimistic,
});

/** The points among typed values; null where one was emptied. */
export function definedPoints<Unit extends number>(points: { readonly [Name in PointName]?: Unit | null | undefined }): Partial<KeptPoints<Unit>> {
  return Object.fromEntries(Object.entries(points).filter(([, value]) => value !== undefined));
}

/**
 * Sorts typed points into what can be saved and what must wait.
 * @param typed new points by line; drafts already waiting on the same line count with them
 * @returns the same drafts where none waited and none waits
 */
export function settleDrafts<Unit extends number>(
  lines: ReadonlyMap<string, KeptPoints<Unit>>,
  drafts: Drafts<Unit>,
  typed: Drafts<Unit>,
): { readonly save: ReadonlyMap<string, KeptPoints<Unit>>; readonly drafts: Drafts<Unit> } {
  const waiting = new Map(drafts);
  const save = new Map<string, KeptPoints<Unit>>();
  for (const [id, points] of typed) {
    const line = lines.get(id);
    if (line === undefined) continue;
    const draft = { ...waiting.get(id), ...points };
    const whole = withDraft(line, draft);
    waiting.delete(id);
    if (inPlace(whole)) save.set(id, whole);
    else waiting.set(id, draft);
  }
  return { save, drafts: waiting.size + drafts.size === 0 ? drafts : waiting };
}
