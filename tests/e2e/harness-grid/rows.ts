import type { GridGesture } from '../../../renderer/grid/types.ts';

export interface Row {
  readonly id: string;
  readonly kind: 'group' | 'row' | 'total';
  readonly values: Readonly<Record<string, string>>;
}

/** Rows under headings, as the comparison has them. */
export function sampleRows(): Row[] {
  const heading = (id: string, title: string): Row => ({ id, kind: 'group', values: { title } });
  const row = (id: string, title: string, weight: string, a = '', b = ''): Row => ({ id, kind: 'row', values: { title, weight, a, b } });
  return [
    heading('g1', '業務プロセス'),
    row('r1', '在庫管理', '3', 'fit', 'gap'),
    row('r2', '受発注処理', '2', 'partial'),
    row('r3', '決済処理', '1'),
    heading('g2', '法規制対応'),
    row('r4', 'PCI-DSS への準拠', '5', 'fit', 'fit'),
    row('r5', '個人情報保護', '4'),
  ];
}

const levelIds = ['fit', 'partial', 'gap', ''];
const levelsOf = (row: number) =>
  Object.fromEntries(Array.from({ length: 10 }, (_, column) => [`c${column}`, levelIds[(row + column) % levelIds.length] ?? '']));

export const manyRows = (count: number): Row[] =>
  Array.from({ length: count }, (_, index): Row => ({
    id: `m${index}`,
    kind: 'row',
    values: { title: `比較項目 ${index + 1}`, weight: String(index % 5), ...levelsOf(index) },
  }));

/** Rows after a gesture, as a caller makes one Change of it. */
export function applied(rows: readonly Row[], { edits, overflow, place }: GridGesture): Row[] {
  const byRow = Map.groupBy(edits, ({ rowId }) => rowId);
  const changed = rows.map((row) => {
    const own = byRow.get(row.id);
    if (own === undefined) return row;
    return { ...row, values: { ...row.values, ...Object.fromEntries(own.map(({ columnId, text }) => [columnId, text])) } };
  });
  const added = overflow.map((cells, index): Row => ({
    id: `new${rows.length + index}`,
    kind: 'row',
    values: Object.fromEntries(cells.map(({ columnId, text }) => [columnId, text])),
  }));
  const after = changed.findIndex(({ id }) => id === (place?.afterRowId ?? place?.groupId));
  return after < 0 ? [...changed, ...added] : changed.toSpliced(after + 1, 0, ...added);
}
