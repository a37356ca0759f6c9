/** Three points of an estimate, of money or of time. */
export interface Points<Unit extends number> {
  readonly optimistic: Unit;
  readonly mostLikely: Unit;
  readonly pessimistic: Unit;
}

export type PointName = keyof Points<number>;
export const pointNames = ['optimistic', 'mostLikely', 'pessimistic'] as const satisfies readonly PointName[];

/** Points typed but not saved, because together with the rest of their line they are out of order; by line. */
export type Drafts<Unit extends number> = ReadonlyMap<string, Partial<Points<Unit>>>;

export const inPlace = ({ optimistic, mostLikely, pessimistic }: Points<number>): boolean => optimistic <= mostLikely && mostLikely <= pessimistic;

/** The points of a line as typed so far. */
export const withDraft = <Unit extends number>(line: Points<Unit>, draft: Partial<Points<Unit>> | undefined): Points<Unit> => ({
  optimistic: draft?.optimistic ?? line.optimistic,
  mostLikely: draft?.mostLikely ?? line.mostLikely,
  pessimistic: draft?.pessimistic ?? line.pessimistic,
});

/** The points among typed values. */
export function definedPoints<Unit extends number>(points: { readonly [Name in PointName]?: Unit | undefined }): Partial<Points<Unit>> {
  return Object.fromEntries(Object.entries(points).filter(([, value]) => value !== undefined));
}

/**
 * Sorts typed points into what can be saved and what must wait.
 * @param typed new points by line; drafts already waiting on the same line count with them
 * @returns the same drafts where none waited and none waits
 */
export function settleDrafts<Unit extends number>(
  lines: ReadonlyMap<string, Points<Unit>>,
  drafts: Drafts<Unit>,
  typed: Drafts<Unit>,
): { readonly save: ReadonlyMap<string, Points<Unit>>; readonly drafts: Drafts<Unit> } {
  const waiting = new Map(drafts);
  const save = new Map<string, Points<Unit>>();
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
