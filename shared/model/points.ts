/** Three points as a record keeps them: null together while nobody has said them, which is not 0. */
export interface KeptPoints<Amount extends number = number> {
  readonly optimistic: Amount | null;
  readonly mostLikely: Amount | null;
  readonly pessimistic: Amount | null;
}

/** Points that are said. */
export interface SaidPoints<Amount extends number = number> {
  readonly optimistic: Amount;
  readonly mostLikely: Amount;
  readonly pessimistic: Amount;
}

/** The points of a record; null while nobody has said them. */
export const saidPoints = <Amount extends number>({ optimistic, mostLikely, pessimistic }: KeptPoints<Amount>): SaidPoints<Amount> | null =>
  optimistic === null || mostLikely === null || pessimistic === null ? null : { optimistic, mostLikely, pessimistic };

/** Points nobody has said. */
export const unsaidPoints = { optimistic: null, mostLikely: null, pessimistic: null } as const satisfies KeptPoints;

/** Whether all three points are said, or none of them. */
export function pointsComplete({ optimistic, mostLikely, pessimistic }: KeptPoints): boolean {
  const said = [optimistic, mostLikely, pessimistic].filter((point) => point !== null).length;
  return said === 0 || said === 3;
}

/** Whether points that are said are in order. */
export function pointsInOrder(points: KeptPoints): boolean {
  const said = saidPoints(points);
  return said === null || (said.optimistic <= said.mostLikely && said.mostLikely <= said.pessimistic);
}
