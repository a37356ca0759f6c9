import { isBlank } from '../../shared/input/plain.ts';
import type { Translate } from '../../shared/language/index.ts';
import type { GridGesture } from '../grid/types.ts';

/** What a typed or pasted text means for a record: fields to set, or why it cannot be taken. */
export type Reading<Values> = { readonly ok: true; readonly values: Values; /** What has to be said of it once it is taken. */ readonly note?: string } | { readonly ok: false; readonly message: string };

export const accept = <Values>(values: Values): Reading<Values> => ({ ok: true, values });
export const refuse = (message: string): Reading<never> => ({ ok: false, message });

/** A text longer than a field holds is refused rather than cut. */
export const within = <Values>(text: string, limit: number, values: Values, t: Translate): Reading<Values> =>
  text.length <= limit ? accept(values) : refuse(t('screens.number.tooLong', { length: text.length, limit }));

/** A row that is there, by its id, or a row to be added, by its number from 0. */
export type RowKey = string | number;

export interface BadCell {
  readonly row: RowKey;
  readonly columnId: string;
  /** What was written. */
  readonly text: string;
  readonly message: string;
  /** The columns that cannot be taken with it, where it is their sum that is wrong. */
  readonly columnIds?: readonly string[];
  /** Whether a row to be added cannot be without it. */
  readonly needed?: boolean;
}

interface ReadCell<Values> {
  readonly row: RowKey;
  readonly columnId: string;
  readonly text: string;
  readonly values: Values;
  /** What has to be said of it once it is taken. */
  readonly note?: string;
}

/** Every text of a gesture, read or refused. */
export interface GestureReading<Values> {
  readonly cells: readonly ReadCell<Values>[];
  /** The rows to be added. */
  readonly newRows: readonly number[];
  readonly refused: readonly BadCell[];
  /** The columns of each row whose text could not be read, whether or not the rest is to be taken without them. */
  readonly unread: ReadonlyMap<RowKey, ReadonlySet<string>>;
  /** Cells of rows there that were emptied and cannot be empty. */
  readonly staying: readonly { readonly rowId: string; readonly columnId: string }[];
}

/** What a gesture comes to: fields of rows that are there, and of rows to be added. */
export interface Taken<Values> {
  readonly edits: readonly { readonly rowId: string; readonly columnId: string; readonly values: Values }[];
  readonly additions: readonly Values[];
}

/** What a cell of a row there comes to when it is emptied; a new row gets nothing of a blank. */
interface Emptied<Values> {
  readonly emptied: Values;
}

/**
 * What nothing means in a column that cannot be empty: the field's default, for a row there as for a new one. Where there is no default,
 * `stays`: the value a row has, or what a new row gets of where it is added. Where the field can be unknown, what `emptied` says.
 */
export type Blanks<Values extends object> = Readonly<Record<string, Values | 'stays' | Emptied<Values>>>;

const isEmptied = <Values extends object>(blank: Values | Emptied<Values>): blank is Emptied<Values> => Object.hasOwn(blank, 'emptied');

/** Reads every text of a gesture. */
export function readGesture<Values extends object>(
  gesture: GridGesture,
  read: (columnId: string, text: string, rowId: string | null) => Reading<Values>,
  blanks: Blanks<Values> = {},
): GestureReading<Values> {
  const cells: ReadCell<Values>[] = [];
  const emptied: ReadCell<Values>[] = [];
  const refused: BadCell[] = [];
  const staying: GestureReading<Values>['staying'][number][] = [];
  const take = (row: RowKey, columnId: string, text: string): void => {
    const blank = isBlank(text) && Object.hasOwn(blanks, columnId) ? blanks[columnId] : undefined;
    if (blank === 'stays') {
      if (typeof row === 'string') staying.push({ rowId: row, columnId });
      return;
    }
    if (blank !== undefined && isEmptied(blank)) {
      if (typeof row === 'string') emptied.push({ row, columnId, text, values: blank.emptied });
      return;
    }
    const reading = blank === undefined ? read(columnId, text, typeof row === 'string' ? row : null) : accept(blank);
    if (reading.ok) cells.push({ row, columnId, text, values: reading.values, ...(reading.note !== undefined && { note: reading.note }) });
    else refused.push({ row, columnId, text, message: reading.message });
  };
  for (const { rowId, columnId, text } of gesture.edits) take(rowId, columnId, text);
  for (const [row, texts] of gesture.overflow.entries()) for (const { columnId, text } of texts) take(row, columnId, text);
  // The emptied ones first, so that what another cell of the row says, such as all points by a range, counts.
  return { cells: [...emptied, ...cells], newRows: [...gesture.overflow.keys()], refused, unread: columnsByRow(refused), staying };
}

/** The columns that cannot be taken, by row. */
export function columnsByRow(cells: readonly BadCell[]): ReadonlyMap<RowKey, ReadonlySet<string>> {
  const columns = new Map<RowKey, Set<string>>();
  for (const { row, columnId, columnIds = [columnId] } of cells) columns.set(row, new Set([...(columns.get(row) ?? []), ...columnIds]));
  return columns;
}

/** What the cells that could be read come to. */
export function takenOf<Values extends object>({ cells, newRows }: GestureReading<Values>): Taken<Values> {
  const edits: Taken<Values>['edits'][number][] = [];
  const rows = new Map(newRows.map((row) => [row, {} as Values]));
  for (const { row, columnId, values } of cells) {
    if (typeof row === 'string') edits.push({ rowId: row, columnId, values });
    else rows.set(row, { ...rows.get(row), ...values } as Values);
  }
  return { edits, additions: [...rows.values()] };
}

/** The rows of a gesture with all that is written in each. */
export function rowsOf<Values extends object>({ cells, newRows }: GestureReading<Values>): ReadonlyMap<RowKey, Values> {
  const rows = new Map<RowKey, Values>(newRows.map((row) => [row, {} as Values]));
  for (const { row, values } of cells) rows.set(row, { ...rows.get(row), ...values } as Values);
  return rows;
}

/** The same without cells that cannot be taken, and without rows to be added that cannot be without them or have nothing else. */
export function without<Values>(reading: GestureReading<Values>, bad: readonly BadCell[]): GestureReading<Values> {
  const dropped = new Set(bad.flatMap(({ row, needed }) => (needed === true && typeof row === 'number' ? [row] : [])));
  const left = columnsByRow(bad);
  const cells = reading.cells.filter(({ row, columnId }) => !(typeof row === 'number' && dropped.has(row)) && left.get(row)?.has(columnId) !== true);
  const filled = new Set(cells.filter(({ text }) => !isBlank(text)).map(({ row }) => row));
  return { ...reading, cells: cells.filter(({ row }) => typeof row === 'string' || filled.has(row)), newRows: reading.newRows.filter((row) => filled.has(row)), refused: [] };
}
