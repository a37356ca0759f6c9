import { type GridContent, isBlank, isEditable, textFor, valueText } from './content.ts';
import type { Lines } from './frame-rows.ts';
import { dataRowsIn, groupAt } from './groups.ts';
import { Plan, type PlannedGesture } from './plan.ts';
import { type Range, rangeSize } from './selection.ts';
import type { GridColumn, OverflowCell, RowPlace } from './types.ts';

/** A part of the block that finds no place: how many rows or columns, and how each begins. */
export interface Leftover {
  readonly firstTexts: readonly string[];
}

/** The block written on over the groups that follow. */
export interface Continued {
  readonly gesture: PlannedGesture;
  readonly area: Range | null;
  /** The rows written. */
  readonly rows: number;
  /** The rows of the groups that follow which are written over, by how they begin. */
  readonly onto: Leftover;
  /** What finds no place there either. */
  readonly leftRows: Leftover;
}

/** What pasting a block can come to. Nothing of it is done yet. */
export interface PastePlan {
  /** Rows of the block that have a place or hold something. */
  readonly pastedRows: number;
  /** Rows of the block that have a place in the group the paste starts in, or in the selection. */
  readonly fittingRows: number;
  /** The cells written. */
  readonly area: Range | null;
  /** The heading of the group. */
  readonly heading: number | null;
  /** Only the rows that have a place. */
  readonly fitting: PlannedGesture;
  readonly restRows: Leftover;
  /** With the rest as new rows of the group; null where rows cannot be added. */
  readonly added: PlannedGesture | null;
  /** The rows that would be new without a name. */
  readonly unnamed: Leftover;
  /** Whether the new rows would have a name. */
  readonly named: boolean;
  /** Whether any of them would. */
  readonly hasNames: boolean;
  /** With the rest written over the rows of the groups that follow, as far as there are any; null when there are none. */
  readonly continued: Continued | null;
  /** Columns past the last one that hold something. */
  readonly cutColumns: Leftover;
}

/** How often a block is repeated along one side of the selection: when it fits a whole number of times, else once. */
const repeats = (selected: number, block: number): number | null => (selected % block === 0 ? selected / block : selected <= 1 ? 1 : null);

interface Placing<Row> {
  readonly content: GridContent<Row>;
  readonly left: number;
  /** The rows of the block, as often as they are repeated. */
  readonly lines: Lines;
}

/**
 * Plans writing a block at the top left of the range. Rows belong to the group the paste starts in, at its first row where its heading is
 * selected: those past its last row on screen are never written over the rows of the next group unless the selection spans them. One value
 * fills the selection, and a block repeats over a multiple of its size.
 */
export function planPaste<Row>(content: GridContent<Row>, range: Range, block: Lines): PastePlan {
  const width = block.reduce((most, row) => Math.max(most, row.length), 0);
  const selected = dataRowsIn(content, range);
  const down = repeats(Math.max(1, selected.length), block.length);
  const across = repeats(rangeSize(range).columns, width);
  const whole = down !== null && across !== null;
  const times = whole ? { down, across } : { down: 1, across: 1 };
  const lines = Array.from({ length: times.down * block.length }, (_, index) => {
    const cells = block[index % block.length] ?? [];
    return Array.from({ length: times.across * width }, (_cell, column) => cells[column % width]);
  });
  const group = groupAt(content, range.top);
  const targets = selected.length >= lines.length ? selected.slice(0, lines.length) : group.rows.filter((row) => row >= range.top).slice(0, lines.length);
  const placing = { content, left: range.left, lines };
  const filled = lines.findLastIndex((cells) => !cells.every(isBlank));
  /** The lines without a place, but for empty ones at the end: an empty one among them keeps the others apart. */
  const beyond = lines.slice(0, filled + 1).flatMap((_cells, index) => (index < targets.length ? [] : [index]));
  const rest = beyond.filter((index) => lines[index]?.every(isBlank) === false);
  const unnamed = content.nameColumn === null ? [] : rest.filter((index) => !isNamed(placing, index));
  const last = group.rows.at(-1);
  const following = dataRowsIn(content, { top: (last ?? group.heading ?? -1) + 1, bottom: content.rows.length - 1 });
  const over = following.slice(0, beyond.length);
  const fitting = write(placing, targets, [], null);
  const place = placeIn(content, group.heading, last);
  return {
    pastedRows: targets.length + rest.length,
    fittingRows: targets.length,
    area: areaOf(placing, targets),
    heading: group.heading,
    fitting,
    restRows: { firstTexts: rest.map((index) => firstText(lines[index] ?? [])) },
    added: content.nameColumn === null ? null : write(placing, targets, rest, place),
    unnamed: { firstTexts: unnamed.map((index) => firstText(lines[index] ?? [])) },
    named: content.nameColumn !== null && unnamed.length === 0,
    hasNames: rest.some((index) => isNamed(placing, index)),
    continued: rest.length === 0 || over.length === 0 ? null : continuedOver(placing, targets, beyond, over),
    cutColumns: { firstTexts: cutColumns(placing) },
  };
}

/** Right after the last row of the group on screen; at its beginning while it has none. */
function placeIn<Row>({ rows, rowId }: GridContent<Row>, heading: number | null, last: number | undefined): RowPlace {
  const idAt = (index: number | null | undefined): string | null => {
    const row = index == null ? undefined : rows[index];
    return row === undefined ? null : rowId(row);
  };
  return { groupId: idAt(heading), afterRowId: idAt(last) };
}

const firstText = (cells: readonly (string | undefined)[]): string => cells.find((text) => !isBlank(text))?.trim() ?? '';

function isNamed<Row>({ content, left, lines }: Placing<Row>, index: number): boolean {
  const column = content.columns.findIndex(({ id }) => id === content.nameColumn);
  return !isBlank(lines[index]?.[column - left]);
}

function areaOf<Row>({ content, left, lines }: Placing<Row>, targets: readonly number[]): Range | null {
  const [top, bottom] = [targets[0], targets.at(-1)];
  if (top === undefined || bottom === undefined) return null;
  return { top, left, bottom, right: Math.min(content.columns.length, left + (lines[0]?.length ?? 1)) - 1 };
}

/** How the columns past the last one begin, where they hold anything. */
function cutColumns<Row>({ content, left, lines }: Placing<Row>): string[] {
  const past = Array.from({ length: Math.max(0, left + (lines[0]?.length ?? 0) - content.columns.length) }, (_, index) => content.columns.length - left + index);
  return past.flatMap((column) => {
    const first = lines.find((cells) => !isBlank(cells[column]))?.[column];
    return first === undefined ? [] : [first.trim()];
  });
}

/** Writes the first lines over the targets and makes new rows of the lines in `added`. */
function write<Row>(placing: Placing<Row>, targets: readonly number[], added: readonly number[], place: RowPlace | null): PlannedGesture {
  const { lines } = placing;
  const plan = new Plan(placing.content);
  for (const [index, target] of targets.entries()) writeLine(placing, plan, lines[index] ?? [], target);
  const overflow = added.map((line, number) => newRow(placing, plan, lines[line] ?? [], number));
  return plan.gesture('paste', overflow, overflow.length === 0 ? null : place);
}

function continuedOver<Row>(placing: Placing<Row>, targets: readonly number[], beyond: readonly number[], over: readonly number[]): Continued {
  const plan = new Plan(placing.content);
  const { lines } = placing;
  for (const [index, target] of targets.entries()) writeLine(placing, plan, lines[index] ?? [], target);
  for (const [index, target] of over.entries()) writeLine(placing, plan, lines[beyond[index] ?? -1] ?? [], target);
  const left = beyond.slice(over.length).filter((index) => lines[index]?.every(isBlank) === false);
  return {
    gesture: plan.gesture('paste'),
    area: areaOf(placing, [...targets, ...over]),
    rows: targets.length + over.length,
    onto: { firstTexts: over.map((target) => rowName(placing.content, target)) },
    leftRows: { firstTexts: left.map((index) => firstText(lines[index] ?? [])) },
  };
}

function rowName<Row>({ rows, columns }: GridContent<Row>, index: number): string {
  const row = rows[index];
  return row === undefined ? '' : firstText(columns.map((column) => column.text(row)));
}

function writeLine<Row>({ content, left }: Placing<Row>, plan: Plan<Row>, cells: readonly (string | undefined)[], target: number): void {
  const row = content.rows[target];
  if (row === undefined) return;
  const pasted = new Map<string, string>();
  for (const [index, text] of cells.entries()) {
    const column = content.columns[left + index];
    if (column !== undefined && text !== undefined) pasted.set(column.id, textFor(column, text));
  }
  for (const [index, given] of cells.entries()) {
    const column = content.columns[left + index];
    const text = column === undefined ? undefined : pasted.get(column.id);
    if (column === undefined || given === undefined || text === undefined) continue;
    if (isEditable(content, row, column) || column.editableAfter?.(row, pasted) === true) plan.write(row, column, text);
    else if (!isBlank(given) && ![column.text(row), valueText(column, row)].some((text) => text.trim() === given.trim())) plan.skip(row, column, given);
  }
}

function newRow<Row>({ content, left }: Placing<Row>, plan: Plan<Row>, cells: readonly (string | undefined)[], number: number): OverflowCell[] {
  return cells.flatMap((text, index): OverflowCell[] => {
    const column = content.columns[left + index];
    if (column === undefined || text === undefined) return [];
    if (mayBeEdited(column)) return [{ columnId: column.id, text: textFor(column, text) }];
    if (!isBlank(text)) plan.skip(number, column, text);
    return [];
  });
}

/** Whether cells of a column can ever be edited; others are computed. */
export const mayBeEdited = <Row>({ editable = false }: GridColumn<Row>): boolean => editable !== false;
