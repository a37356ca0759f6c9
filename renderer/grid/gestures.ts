import { type GridContent, textFor, valueText } from './content.ts';
import { dataRowsIn } from './groups.ts';
import { forEachCell, Plan, type PlannedGesture } from './plan.ts';
import type { Range } from './selection.ts';
import type { GridColumn } from './types.ts';

/** A spreadsheet takes only the hyphen as the sign of a number; words that begin with a minus stay as they are. */
const forSpreadsheet = (text: string): string =>
  text.replace(/^−(?=[\d.,]+(?: ?(?:%|ポイント|points?|円|千円|万円|yen|週|日|weeks?|days?))?$)/u, '-');

/** A number is copied as it is typed, to its last digit; what has no such text is copied as it is shown. */
function copiedText<Row>(column: GridColumn<Row>, row: Row): string {
  const typed = column.editor === 'number' ? (column.editText?.(row) ?? '') : '';
  return typed === '' ? forSpreadsheet(column.text(row)) : typed;
}

/** The texts of a range, for the clipboard. */
export function copyBlock<Row>(content: GridContent<Row>, range: Range): string[][] {
  const columns = content.columns.slice(range.left, range.right + 1);
  const found = dataRowsIn(content, range);
  // Of headings alone their own texts are taken.
  const copied = found.length > 0 ? found : content.rows.keys().filter((index) => index >= range.top && index <= range.bottom);
  return [...copied].flatMap((index) => {
    const row = content.rows[index];
    return row === undefined ? [] : [columns.map((column) => copiedText(column, row))];
  });
}

/** Empties every filled cell of the range. */
export function planClear<Row>(content: GridContent<Row>, range: Range, kind: 'clear' | 'cut'): PlannedGesture {
  const plan = new Plan(content);
  forEachCell(range, (row, column) => plan.set(row, column, (target, record) => {
    const emptied = target.editor === 'check' ? 'false' : '';
    return valueText(target, record) === emptied ? null : emptied;
  }));
  return plan.gesture(kind);
}

/** Sets one text in every cell of the range. */
export function planText<Row>(content: GridContent<Row>, range: Range, text: string): PlannedGesture {
  const plan = new Plan(content);
  forEachCell(range, (row, column) => plan.set(row, column, (target) => textFor(target, text)));
  return plan.gesture('edit');
}

/** Sets every check of the range. */
export function planChecks<Row>(content: GridContent<Row>, range: Range, checked: boolean): PlannedGesture {
  const plan = new Plan(content);
  forEachCell(range, (row, column) => plan.set(row, column, ({ editor }) => (editor === 'check' ? String(checked) : null)));
  return plan.gesture('edit');
}

/** Sets what the key stands for in every cell of the range whose column knows the key. */
export function planKey<Row>(content: GridContent<Row>, range: Range, key: string): PlannedGesture {
  const plan = new Plan(content);
  forEachCell(range, (row, column) => plan.set(row, column, ({ keys }) => keys?.[key] ?? null));
  return plan.gesture('key');
}
