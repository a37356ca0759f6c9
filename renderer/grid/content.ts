import { isBlank as isBlankText, withoutUnseen } from '../../shared/input/plain.ts';
import { comparable, parseCheck } from '../../shared/input/choice.ts';
import type { GridChoice, GridColumn, GridProps } from './types.ts';

/** The rows and columns as they stand on screen. */
export interface GridContent<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  /** Whether a search hides rows, so that what stands side by side on screen need not do so in the project. */
  readonly isNarrowed: boolean;
  /** The column a new row is named by; null where rows cannot be added. */
  readonly nameColumn: string | null;
  rowId(row: Row): string;
  /** Whether it is a heading, of a group or within one. */
  isGroup(row: Row): boolean;
  startsGroup(row: Row): boolean;
}

export const contentOf = <Row>(
  { columns, rowId, rowKind, newRows }: Pick<GridProps<Row>, 'columns' | 'rowId' | 'rowKind' | 'newRows'>,
  rows: readonly Row[],
  isNarrowed = false,
): GridContent<Row> => ({
  rows,
  isNarrowed,
  nameColumn: newRows?.namedBy ?? null,
  columns: [...columns.filter(({ pinned }) => pinned === 'left'), ...columns.filter(({ pinned }) => pinned !== 'left')],
  rowId: (row) => rowId(row),
  isGroup: (row) => (rowKind?.(row) ?? 'row') !== 'row',
  startsGroup: (row) => rowKind?.(row) === 'group',
});

/** Whether a text holds nothing anyone can see; what is not there counts too. */
export const isBlank = (text: string | undefined): boolean => text === undefined || isBlankText(text);

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
