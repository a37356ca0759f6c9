import type { GridContent } from './content.ts';

/** The rows on screen that belong together: those below one heading, or all of them where there are no headings. */
export interface Group {
  /** Where the heading stands; null above the first heading and in a grid without any. */
  readonly heading: number | null;
  /** Where its rows stand, in the order shown. */
  readonly rows: readonly number[];
}

/** The group of the row or heading at an index. */
export function groupAt<Row>({ rows, startsGroup, isGroup }: GridContent<Row>, index: number): Group {
  const starts = (at: number): boolean => {
    const row = rows[at];
    return row !== undefined && startsGroup(row);
  };
  let heading = index;
  while (heading >= 0 && !starts(heading)) heading -= 1;
  const members: number[] = [];
  for (let at = heading + 1; at < rows.length && !starts(at); at += 1) {
    const row = rows[at];
    if (row !== undefined && !isGroup(row)) members.push(at);
  }
  return { heading: heading < 0 ? null : heading, rows: members };
}

/** The rows of a range, without headings. */
export function dataRowsIn<Row>({ rows, isGroup }: GridContent<Row>, { top, bottom }: { readonly top: number; readonly bottom: number }): number[] {
  const found: number[] = [];
  for (let index = Math.max(0, top); index <= bottom; index += 1) {
    const row = rows[index];
    if (row !== undefined && !isGroup(row)) found.push(index);
  }
  return found;
}
