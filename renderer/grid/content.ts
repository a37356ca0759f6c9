import { withoutUnseen } from '../../shared/input/plain.ts';
import { comparable, parseCheck } from '../../shared/input/choice.ts';
import type { GridChoice, GridColumn, GridProps } from './types.ts';

/** The rows and columns as they stand on screen. */
export interface GridContent<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  rowId(row: Row): string;
  isGroup(row: Row): boolean;
}

export const contentOf = <Row>(
  { columns, rowId, rowKind }: Pick<GridProps<Row>, 'columns' | 'rowId' | 'rowKind'>,
  rows: readonly Row[],
): GridContent<Row> => ({
  rows,
  columns: [...columns.filter(({ pinned }) => pinned === 'left'), ...columns.filter(({ pinned }) => pinned !== 'left')],
  rowId: (row) => rowId(row),
  isGroup: (row) => rowKind?.(row) === 'group',
});

export function isEditable<Row>(content: GridContent<Row>, row: Row, { editable }: GridColumn<Row>): boolean {
  if (content.isGroup(row)) return false;
  return typeof editable === 'function' ? editable(row) : editable === true;
}

/** The choice a text names by value, symbol or label. */
export function choiceOf(text: string, choices: readonly GridChoice[]): GridChoice | undefined {
  const wanted = comparable(text);
  const named = (name: string | undefined): boolean => name !== undefined && comparable(name) === wanted;
  return (
    choices.find(({ value }) => value === text) ??
    choices.find(({ symbol, label, value }) => named(symbol) || named(label) || named(value))
  );
}

/** A text as the column takes it: a choice by its value, one line without line breaks, a check as `true` or `false`. */
export function textFor<Row>({ editor = 'line', choices = [] }: GridColumn<Row>, text: string): string {
  switch (editor) {
    case 'choice':
      return choiceOf(text, choices)?.value ?? text.trim();
    case 'check': {
      const checked = parseCheck(text);
      return checked === null ? text.trim() : String(checked);
    }
    case 'number':
      return text.trim();
    case 'line':
      return withoutUnseen(text).replaceAll(/\s*[\r\n]+\s*/g, ' ').trim();
    case 'lines':
      return withoutUnseen(text).replaceAll(/\r\n|\r/g, '\n');
  }
}

/** What stands in a cell as its editor takes it. */
export function valueText<Row>(column: GridColumn<Row>, row: Row): string {
  if (column.editor === 'check' && column.checked !== undefined) return String(column.checked(row));
  return column.editText?.(row) ?? column.text(row);
}
