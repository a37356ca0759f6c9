import { isBlank } from '../../shared/input/plain.ts';
import { decimalText } from '../../shared/language/decimal-text.ts';
import type { Translate } from '../../shared/language/index.ts';
import type { GridAnswer, GridColumn, GridGesture, RefusedCell, Remedy } from '../grid/types.ts';
import { settled } from '../store/in-turn.ts';
import { type BadCell, type Blanks, type GestureReading, readGesture, type Reading, rowsOf, type Taken, takenOf, without } from './read-gesture.ts';

interface GestureWork<Values> {
  readonly columns: readonly Pick<GridColumn<never>, 'id' | 'header' | 'choices'>[];
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
  const bad = [...reading.refused, ...check(without(reading, reading.refused))];
  const done = (taken: GestureReading<Values>): GridAnswer => {
    const told = takenOf(taken);
    take(told);
    return { refused: null, remedies: [], notice: blanksText(taken, work), added: work.added?.(told) ?? null, kept: settled() };
  };
  if (bad.length === 0) return done(reading);
  const rest = sound(without(reading, bad), check);
  const left = filledCells(reading.cells) + reading.refused.length - filledCells(rest.cells);
  const takeRest = { label: t('grid.refused.takeRest', { count: left }), run: () => done(rest) };
  return {
    refused: bad.map((cell) => inWords(cell, gesture, work)),
    remedies: [...(work.remedies?.(bad) ?? []), ...(rest.cells.length > 0 ? [takeRest] : [])],
    notice: null,
    added: null,
    kept: null,
  };
}

const filledCells = (cells: readonly { readonly text: string }[]): number => cells.filter(({ text }) => !isBlank(text)).length;

/** Leaves cells out until the others go together. */
function sound<Values>(reading: GestureReading<Values>, check: (reading: GestureReading<Values>) => readonly BadCell[]): GestureReading<Values> {
  const bad = check(reading);
  const rest = without(reading, bad);
  return bad.length === 0 || rest.cells.length === reading.cells.length ? rest : sound(rest, check);
}

function inWords<Values>({ row, columnId, message }: BadCell, gesture: GridGesture, { columns, nameOfRow, t }: GestureWork<Values>): RefusedCell {
  const column = columns.find(({ id }) => id === columnId)?.header ?? columnId;
  if (typeof row === 'string') return { row: nameOfRow(row), column, message };
  const name = gesture.overflow[row]?.find(({ text }) => text.trim() !== '')?.text.trim();
  const number = row + 1;
  return { row: name === undefined ? t('grid.refused.newRow', { number }) : t('grid.refused.newRowNamed', { number, name }), column, message };
}

/** What became of cells that were emptied and cannot be empty. */
function blanksText<Values extends object>(reading: GestureReading<Values>, work: GestureWork<Values>): string | null {
  const texts = [stayingText(reading, work), resetText(reading, work)].filter((text) => text !== null);
  return texts.length === 0 ? null : texts.join(' ');
}

/** What another cell of the row has set, such as all points by a range, did not stay as it was. */
function stayingText<Values extends object>(reading: GestureReading<Values>, { columns, t }: GestureWork<Values>): string | null {
  const rows = rowsOf(reading);
  const staying = new Set(reading.staying.flatMap(({ rowId, columnId }) => (Object.hasOwn(rows.get(rowId) ?? {}, columnId) ? [] : [columnId])));
  if (staying.size === 0) return null;
  const names = columns.filter(({ id }) => staying.has(id)).map(({ header }) => t('grid.quoted', { text: header }));
  return t('grid.stays', { columns: names.join(t('grid.between')) });
}

/** A default that looks as empty as the cell that was emptied, such as a mark taken off, goes without saying. */
function resetText<Values extends object>({ cells }: GestureReading<Values>, { columns, blanks = {}, t }: GestureWork<Values>): string | null {
  const emptied = new Set(cells.flatMap(({ row, columnId, text }) => (typeof row === 'string' && isBlank(text) ? [columnId] : [])));
  const places = columns.flatMap(({ id, header, choices = [] }) => {
    const blank = emptied.has(id) && Object.hasOwn(blanks, id) ? blanks[id] : undefined;
    const value: unknown = blank === undefined || blank === 'stays' ? null : Object.values(blank)[0];
    if (typeof value !== 'number' && typeof value !== 'string') return [];
    const text = choices.find((choice) => choice.value === String(value))?.label ?? (typeof value === 'number' ? decimalText(value) : value);
    return [t('grid.resetTo', { column: header, text })];
  });
  return places.length === 0 ? null : t('grid.reset', { list: places.join(t('grid.between')) });
}
