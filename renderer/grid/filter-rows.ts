import { comparable } from '../../shared/input/choice.ts';
import type { GridColumn, GridProps } from './types.ts';

type RowKind<Row> = NonNullable<GridProps<Row>['rowKind']> | undefined;
export type RowFilter<Row> = (rows: readonly Row[], rowKind: RowKind<Row>, filter: string) => readonly Row[];

/** The words of a search; width and case do not count. */
const wordsOf = (filter: string): string[] => comparable(filter).split(' ').filter((word) => word !== '');

/** A search over rows that remembers the text of each row until the columns change. */
export function createRowFilter<Row>(columns: readonly GridColumn<Row>[]): RowFilter<Row> {
  const texts = new Map<Row, string>();
  const textOf = (row: Row): string => {
    const known = texts.get(row);
    if (known !== undefined) return known;
    const text = comparable(columns.map((column) => column.text(row)).join('\n'));
    texts.set(row, text);
    return text;
  };
  return (rows, rowKind, filter) => {
    const words = wordsOf(filter);
    if (words.length === 0) return rows;
    const matches = (row: Row): boolean => words.every((word) => textOf(row).includes(word));
    const found: Row[] = [];
    let headings: Row[] = [];
    let wholeGroup = false;
    for (const row of rows) {
      const kind = rowKind?.(row) ?? 'row';
      if (kind !== 'row') {
        if (kind === 'group') wholeGroup = matches(row);
        headings = kind === 'group' ? [row] : [...headings, row];
        continue;
      }
      if (!wholeGroup && !matches(row)) continue;
      found.push(...headings, row);
      headings = [];
    }
    return found;
  };
}
