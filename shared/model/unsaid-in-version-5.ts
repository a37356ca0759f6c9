type Fields = Readonly<Record<string, unknown>>;

const points = ['optimistic', 'mostLikely', 'pessimistic'] as const;
const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';

/**
 * Fields that tell whether somebody has said anything of a record of version 4, by table: one whose points were all 0 and whose texts
 * were all empty had been added and left as it came. It never changes.
 */
const texts: Readonly<Record<string, readonly string[]>> = {
  estimate: ['title', 'optimisticAssumption', 'mostLikelyAssumption', 'pessimisticAssumption'],
  task: ['title', 'description', 'owner'],
};

/** The tables whose points version 5 lets be unknown. */
export const unsaidInVersion5: readonly string[] = Object.keys(texts);

/**
 * A record of version 4 in the form of version 5, which tells points nobody has said from points of 0: those of a record left as it came
 * are null from now on. Any other 0 was counted as 0 and stays.
 */
export function withUnsaidPoints(table: string, record: Fields): Fields {
  const own = Object.hasOwn(texts, table) ? texts[table] : undefined;
  const isUnsaid = own !== undefined && points.every((point) => record[point] === 0) && own.every((field) => isBlank(record[field]));
  return isUnsaid ? { ...record, optimistic: null, mostLikely: null, pessimistic: null } : record;
}
