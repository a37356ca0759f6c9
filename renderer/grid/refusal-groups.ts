import type { RefusedCell } from './types.ts';

/** Cells of one column that are refused for the same reason. */
export interface RefusalGroup {
  readonly column: string;
  readonly message: string;
  /** The rows they stand in, as the cells came. */
  readonly rows: readonly string[];
}

/** Refused cells by column and reason, in the order of the first cell of each. */
export function refusalGroups(cells: readonly RefusedCell[]): RefusalGroup[] {
  const groups = Map.groupBy(cells, ({ column, message }) => JSON.stringify([column, message]));
  return [...groups.values()].flatMap((members): RefusalGroup[] => {
    const [first] = members;
    return first === undefined ? [] : [{ column: first.column, message: first.message, rows: members.map(({ row }) => row) }];
  });
}
