import { generateNKeysBetween } from 'fractional-indexing';

/**
 * Order keys for records to be placed after the record `afterId`, or first when it is null.
 * @param siblings the records already in order, without those being placed
 */
export function orderKeysAfter(siblings: readonly { id: string; order: string }[], afterId: string | null, count: number): string[] {
  const index = afterId === null ? -1 : siblings.findIndex(({ id }) => id === afterId);
  const before = siblings[index]?.order ?? null;
  const next = siblings.slice(index + 1).find(({ order }) => before === null || order > before);
  return generateNKeysBetween(before, next?.order ?? null, count);
}

/** Order keys at the end. */
export const orderKeysAtEnd = (siblings: readonly { id: string; order: string }[], count: number): string[] =>
  orderKeysAfter(siblings, siblings.at(-1)?.id ?? null, count);
