import { isBlank } from '../../shared/input/plain.ts';
import { shortened } from '../../shared/language/shorten.ts';
import { allOf, cut, restText, someOf } from '../../shared/language/lists.ts';
import { decimalText } from '../../shared/language/decimal-text.ts';
import type { Translate } from '../../shared/language/index.ts';
import type { GridAnswer, GridChoice, GridColumn, GridGesture, RefusedCell, Remedy } from '../grid/types.ts';
import { settled } from '../store/in-turn.ts';
import { type BadCell, type Blanks, type GestureReading, readGesture, type Reading, type RowKey, rowsOf, type Taken, takenOf, without } from './read-gesture.ts';

interface GestureWork<Values extends object> {
  readonly columns: readonly Pick<GridColumn<never>, 'id' | 'header' | 'choices' | 'editor'>[];
  readonly t: Translate;
  nameOfRow(rowId: string): string;
  read(columnId: string, text: string, rowId: string | null): Reading<Values>;
  readonly blanks?: Blanks<Values>;
  /** Cells that can be read but do not go together. */
  check?(reading: GestureReading<Values>): readonly BadCell[];
  /** Makes one Change of what was read. */
  take(taken: Taken<Values>): void;
  /** What is said of rows added that did not all go where they were pasted. */
  added?(taken: Taken<Values>): string | null;
  /** What can be done about cells refused, besides taking the rest. */
  remedies?(refused: readonly BadCell[]): readonly Remedy[];
}

/** Reads a gesture and makes a Change of it; or refuses it, naming every cell that cannot be taken and what can be done. */
export function answerGesture<Values extends object>(gesture: GridGesture, work: GestureWork<Values>): GridAnswer {
  const { take, check = () => [], t } = work;
  const reading = readGesture(gesture, (columnId, text, rowId) => work.read(columnId, text, rowId), work.blanks);
  const readable = without(reading, reading.refused);
  const wrong = check(readable);
  const done = (taken: GestureReading<Values>, left: readonly string[] = []): GridAnswer => {
    const told = takenOf(taken);
    take(told);
    const notices = [...notesOf(taken, t), ...blanksText(taken, work), ...left];
    return { refused: null, remedies: [], notice: notices.length === 0 ? null : notices.join(' '), added: work.added?.(told) ?? null, kept: settled() };
  };
  // Of cells that go with one that cannot be read, nothing more can be said.
  const bad = [...reading.refused, ...wrong.filter(({ row, columnId, columnIds = [columnId] }) => !columnIds.some((id) => reading.unread.get(row)?.has(id) === true))];
  if (bad.length === 0 && wrong.length === 0) return done(reading);
  const rest = sound(without(readable, wrong), check);
  const left = filledCells(reading.cells) + reading.refused.length - filledCells(rest.cells);
  const takeRest = {
    label: t('grid.refused.takeRest', { count: left }),
    consequences: leftOutTexts(reading, rest, gesture, work, 'will'),
    run: () => done(rest, leftOutTexts(reading, rest, gesture, work, 'did')),
  };
  return {
    refused: inOrderOf(gesture, work, bad).map((cell) => inWords(cell, gesture, work)),
    remedies: [...(work.remedies?.(bad) ?? []), ...(rest.cells.length > 0 ? [takeRest] : [])],
    notice: null,
    added: null,
    kept: null,
  };
}

/** How texts that leave something open were read, each once. */
function notesOf<Values>({ cells }: GestureReading<Values>, t: Translate): string[] {
  const { shown, rest } = cut([...new Set(cells.flatMap(({ note }) => note ?? []))], namesShown);
  return [...shown, ...(rest > 0 ? [restText(rest, t)] : [])];
}

const filledCells = (cells: readonly { readonly text: string }[]): number => cells.filter(({ text }) => !isBlank(text)).length;

/** Leaves cells out until the others go together. */
function sound<Values>(reading: GestureReading<Values>, check: (reading: GestureReading<Values>) => readonly BadCell[]): GestureReading<Values> {
  const bad = check(reading);
  const rest = without(reading, bad);
  return bad.length === 0 || rest.cells.length === reading.cells.length ? rest : sound(rest, check);
}

/** Cells as they stand in the grid: row by row, those of rows to be added behind the others. */
function inOrderOf<Values extends object>({ edits, overflow }: GridGesture, { columns }: GestureWork<Values>, cells: readonly BadCell[]): BadCell[] {
  const rows = new Map<RowKey, number>([...new Set<RowKey>([...edits.map(({ rowId }) => rowId), ...overflow.keys()])].map((row, index) => [row, index]));
  const places = new Map(columns.map(({ id }, index) => [id, index]));
  const placeOf = ({ row, columnId }: BadCell): number => (rows.get(row) ?? 0) * (columns.length + 1) + (places.get(columnId) ?? columns.length);
  return cells.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function inWords<Values extends object>({ row, columnId, message }: BadCell, gesture: GridGesture, { columns, nameOfRow, t }: GestureWork<Values>): RefusedCell {
  const column = columns.find(({ id }) => id === columnId)?.header ?? columnId;
  if (typeof row === 'string') return { row: nameOfRow(row), column, message };
  return { row: newRowName(row, gesture, t), column, message };
}

/** A row to be added by its number and by how it begins. */
function newRowName(row: number, { overflow }: GridGesture, t: Translate): string {
  const name = overflow[row]?.find(({ text }) => !isBlank(text))?.text.trim();
  const number = row + 1;
  return name === undefined ? t('grid.refused.newRow', { number }) : t('grid.refused.newRowNamed', { number, name: shortened(name, beginning) });
}

/** What became of cells that were emptied and cannot be empty. */
const blanksText = <Values extends object>(reading: GestureReading<Values>, work: GestureWork<Values>): string[] =>
  [stayingText(reading, work), resetText(reading, work)].filter((text) => text !== null);

/** What another cell of the row has set, such as all points by a range, did not stay as it was. */
function stayingText<Values extends object>(reading: GestureReading<Values>, { columns, t }: GestureWork<Values>): string | null {
  const rows = rowsOf(reading);
  const staying = new Set(reading.staying.flatMap(({ rowId, columnId }) => (Object.hasOwn(rows.get(rowId) ?? {}, columnId) ? [] : [columnId])));
  if (staying.size === 0) return null;
  const names = columns.filter(({ id }) => staying.has(id)).map(({ header }) => t('grid.quoted', { text: header }));
  return t('grid.stays', { columns: allOf(names, t) });
}

/** A default that looks as empty as the cell that was emptied, such as a mark taken off, goes without saying. */
function resetText<Values extends object>({ cells }: GestureReading<Values>, { columns, blanks = {}, t }: GestureWork<Values>): string | null {
  const emptied = new Set(cells.flatMap(({ row, columnId, text }) => (typeof row === 'string' && isBlank(text) ? [columnId] : [])));
  const places = columns.flatMap(({ id, header, choices = [] }) => {
    const value = emptied.has(id) ? defaultOf(id, blanks) : null;
    return typeof value !== 'number' && typeof value !== 'string' ? [] : [t('grid.resetTo', { column: header, text: valueInWords(value, choices) })];
  });
  return places.length === 0 ? null : t('grid.reset', { list: allOf(places, t) });
}

/** The value a column falls back on; null where it has none. */
function defaultOf<Values extends object>(columnId: string, blanks: Blanks<Values>): unknown {
  const blank = Object.hasOwn(blanks, columnId) ? blanks[columnId] : undefined;
  return typeof blank === 'object' && blank !== null ? Object.values(blank)[0] : null;
}

const valueInWords = (value: string | number, choices: readonly GridChoice[]): string =>
  choices.find((choice) => choice.value === String(value))?.label ?? (typeof value === 'number' ? decimalText(value) : value);

/** Rows and cells named of those left out. */
const namesShown = 5;
const beginning = 30;

/** What taking the rest leaves out: rows that are not added, what stands in cells of the others instead, and cells of rows there that stay as they are. */
function leftOutTexts<Values extends object>(reading: GestureReading<Values>, rest: GestureReading<Values>, gesture: GridGesture, work: GestureWork<Values>, tense: 'will' | 'did'): string[] {
  const { columns, t } = work;
  const taken = new Set(rest.newRows);
  const dropped = reading.newRows.filter((row) => !taken.has(row) && gesture.overflow[row]?.some(({ text }) => !isBlank(text)) === true);
  const kept = new Set(rest.cells.map(({ row, columnId }) => JSON.stringify([row, columnId])));
  const lost = [...reading.refused, ...reading.cells.filter(({ text }) => !isBlank(text))].filter(({ row, columnId }) => !kept.has(JSON.stringify([row, columnId])));
  const cells = lost.flatMap(({ row, columnId, text }) => (typeof row === 'number' && taken.has(row) ? [{ row, columnId, text, message: '' }] : []));
  const defaults = inOrderOf(gesture, work, cells).map(({ row, columnId }) => {
    const place = { row: typeof row === 'number' ? newRowName(row, gesture, t) : row, column: columns.find(({ id }) => id === columnId)?.header ?? columnId };
    return t('grid.refused.defaultOf', { ...place, text: fallbackText(columnId, work) });
  });
  const staying = lost.filter(({ row }) => typeof row === 'string').length;
  return [
    ...(dropped.length === 0 ? [] : [t(`grid.refused.rowsOut.${tense}`, { count: dropped.length, list: someOf(dropped.map((row) => newRowName(row, gesture, t)), namesShown, t) })]),
    ...(defaults.length === 0 ? [] : [t(`grid.refused.defaults.${tense}`, { count: defaults.length, list: someOf(defaults, namesShown, t) })]),
    ...(staying === 0 ? [] : [t(`grid.refused.staying.${tense}`, { count: staying })]),
  ];
}

/** What stands in a cell of a new row whose text is left out. */
function fallbackText<Values extends object>(columnId: string, { columns, blanks = {}, t }: GestureWork<Values>): string {
  const { choices = [], editor } = columns.find(({ id }) => id === columnId) ?? {};
  if (Object.hasOwn(blanks, columnId) && blanks[columnId] === 'stays') return t('grid.refused.ofPlace');
  const value = defaultOf(columnId, blanks);
  if ((typeof value === 'string' || typeof value === 'number') && value !== '') return valueInWords(value, choices);
  return t(editor === 'check' ? 'grid.refused.unchecked' : 'grid.refused.blank');
}
