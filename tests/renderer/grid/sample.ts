import { contentOf, type GridContent } from '../../../renderer/grid/content.ts';
import type { PlannedGesture } from '../../../renderer/grid/plan.ts';
import type { Range } from '../../../renderer/grid/selection.ts';
import type { GridColumn } from '../../../renderer/grid/types.ts';

export interface Row {
  readonly id: string;
  readonly group?: boolean;
  readonly cells: readonly string[];
}

export const column = (id: string, index: number, more: Partial<GridColumn<Row>> = {}): GridColumn<Row> => ({
  id,
  header: id,
  editable: true,
  text: ({ cells }) => cells[index] ?? '',
  ...more,
});

const choices = [
  { value: 'fit', label: '完全一致', symbol: '○' },
  { value: 'gap', label: '不一致', symbol: '×' },
];

export const columns: GridColumn<Row>[] = [
  column('a', 0),
  column('b', 1, { editor: 'choice', choices, keys: { 1: 'fit' } }),
  column('c', 2, { editable: false }),
  column('d', 3, { editor: 'check', checked: ({ cells }) => cells[3] === '✓' }),
];

export const rows: Row[] = [
  { id: 'g', group: true, cells: ['分類'] },
  { id: '1', cells: ['w', '○', 'k', '✓'] },
  { id: '2', cells: ['y', '', 'l', ''] },
  { id: 'h', group: true, cells: ['分類 2'] },
  { id: '3', cells: ['z', '×', 'm', ''] },
];

export const rowId = ({ id }: Row): string => id;
export const rowKind = ({ group }: Row): 'group' | 'row' => (group === true ? 'group' : 'row');
/** Rows can be added to it. */
export const content: GridContent<Row> = contentOf({ columns, rowId, rowKind, newRows: { namedBy: 'a' } }, rows);
export const all: Range = { top: 0, left: 0, bottom: 4, right: 3 };
export const cells = ({ edits }: Pick<PlannedGesture, 'edits'>): string => edits.map(({ rowId, columnId, text }) => `${rowId}${columnId}=${text}`).join(' ');
export const range = (top: number, left: number, bottom = top, right = left): Range => ({ top, left, bottom, right });
/** The same without new rows. */
export const fixed: GridContent<Row> = contentOf({ columns, rowId, rowKind }, rows);
