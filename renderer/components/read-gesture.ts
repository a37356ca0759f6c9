import type { Translate } from '../../shared/language/index.ts';
import type { GridGesture } from '../grid/types.ts';

/** What a typed or pasted text means for a record: fields to set, or why it cannot be taken. */
export type Reading<Values> = { readonly ok: true; readonly values: Values } | { readonly ok: false; readonly message: string };

export const accept = <Values>(values: Values): Reading<Values> => ({ ok: true, values });
export const refuse = (message: string): Reading<never> => ({ ok: false, message });

/** A text longer than a field holds is refused rather than cut. */
export const within = <Values>(text: string, limit: number, values: Values, t: Translate): Reading<Values> =>
  text.length <= limit ? accept(values) : refuse(t('screens.number.tooLong', { length: text.length, limit }));

export interface GestureReading<Values> {
  readonly edits: readonly { readonly rowId: string; readonly values: Values }[];
  /** Rows pasted past the end, each as the fields it sets. */
  readonly additions: readonly Values[];
  /** The first text that could not be taken; then nothing of the gesture may be done. */
  readonly refused: { readonly row: number | string; readonly columnId: string; readonly message: string } | null;
}

/** Reads every text of a gesture. */
export function readGesture<Values extends object>(
  gesture: GridGesture,
  read: (columnId: string, text: string, rowId: string | null) => Reading<Values>,
): GestureReading<Values> {
  const edits: { rowId: string; values: Values }[] = [];
  const additions: Values[] = [];
  for (const { rowId, columnId, text } of gesture.edits) {
    const reading = read(columnId, text, rowId);
    if (!reading.ok) return { edits: [], additions: [], refused: { row: rowId, columnId, message: reading.message } };
    edits.push({ rowId, values: reading.values });
  }
  for (const [index, cells] of gesture.overflow.entries()) {
    const values = {} as Values;
    for (const { columnId, text } of cells) {
      const reading = read(columnId, text, null);
      if (!reading.ok) return { edits: [], additions: [], refused: { row: index, columnId, message: reading.message } };
      Object.assign(values, reading.values);
    }
    additions.push(values);
  }
  return { edits, additions, refused: null };
}
