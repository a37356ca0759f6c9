import { notifications } from '@mantine/notifications';
import type { Translate } from '../../shared/language/index.ts';
import type { GridGesture } from '../grid/types.ts';
import type { GestureReading } from './read-gesture.ts';

/** Says which text of a gesture could not be taken, and where; nothing of the gesture was done. */
export function reportRefusal(
  gesture: GridGesture,
  refused: NonNullable<GestureReading<object>['refused']>,
  columns: readonly { readonly id: string; readonly header: string }[],
  nameOfRow: (rowId: string) => string,
  t: Translate,
): void {
  const column = columns.find(({ id }) => id === refused.columnId)?.header ?? refused.columnId;
  const row = typeof refused.row === 'string' ? nameOfRow(refused.row) : t('screens.number.newRow', { number: refused.row + 1 });
  const single = gesture.edits.length + gesture.overflow.length === 1;
  const key = single ? 'screens.number.atCell' : 'screens.number.at';
  notifications.show({ color: 'red', autoClose: 12_000, role: 'alert', message: t(key, { row, column, message: refused.message }) });
}
