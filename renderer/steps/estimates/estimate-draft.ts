import type { Estimate } from '../../../shared/model/estimate.ts';

export type Points = Pick<Estimate, 'optimistic' | 'mostLikely' | 'pessimistic'>;
export type PointName = keyof Points;
export const pointNames = ['optimistic', 'mostLikely', 'pessimistic'] as const satisfies readonly PointName[];

/** Points typed but not saved, because together with the rest of their line they are out of order; by line. */
export type Drafts = ReadonlyMap<string, Partial<Points>>;

export const inPlace = ({ optimistic, mostLikely, pessimistic }: Points): boolean => optimistic <= mostLikely && mostLikely <= pessimistic;

/** The points of a line as typed so far. */
export const withDraft = (estimate: Points, draft: Partial<Points> | undefined): Points => ({
  optimistic: draft?.optimistic ?? estimate.optimistic,
  mostLikely: draft?.mostLikely ?? estimate.mostLikely,
  pessimistic: draft?.pessimistic ?? estimate.pessimistic,
});

/**
 * Sorts typed points into what can be saved and what must wait.
 * @param typed new points by line; drafts already waiting on the same line count with them
 */
export function settleDrafts(
  lines: ReadonlyMap<string, Points>,
  drafts: Drafts,
  typed: ReadonlyMap<string, Partial<Points>>,
): { readonly save: ReadonlyMap<string, Points>; readonly drafts: Drafts } {
  const waiting = new Map(drafts);
  const save = new Map<string, Points>();
  for (const [id, points] of typed) {
    const line = lines.get(id);
    if (line === undefined) continue;
    const draft = { ...waiting.get(id), ...points };
    const whole = withDraft(line, draft);
    waiting.delete(id);
    if (inPlace(whole)) save.set(id, whole);
    else waiting.set(id, draft);
  }
  return { save, drafts: waiting };
}
