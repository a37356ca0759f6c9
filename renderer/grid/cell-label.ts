import { isBlank, isEditable } from './content.ts';
import type { GridSession } from './session.ts';

/** The active cell in words: its row by the first column, its column by the heading. */
export function cellLabel<Row>({ active, content, props }: GridSession<Row>): string {
  if (active === null) return '';
  const { row, column } = active;
  const { translate } = props;
  const text = column.text(row) === '' ? translate('grid.emptyCell') : column.text(row);
  const name = content.columns[0]?.text(row) ?? '';
  const cell = translate('grid.cell', { row: isBlank(name) ? translate('grid.unnamedRow') : name, column: column.header, text });
  return isEditable(content, row, column) ? cell : translate('grid.locked', { cell });
}
