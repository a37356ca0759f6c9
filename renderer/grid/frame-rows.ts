import { namesSum } from '../../shared/doubtful-lines.ts';
import { headingKey, headingNames } from '../../shared/input/heading.ts';
import { comparable, parseCheck } from '../../shared/input/choice.ts';
import { choiceOf, isBlank } from './content.ts';
import type { GridColumn } from './types.ts';

/** Lines of a block; a cell that is undefined leaves what stands there alone. */
export type Lines = readonly (readonly (string | undefined)[])[];

/** A row of headings in a pasted block. */
export interface Headings {
  /** Where it stands in the block; what is above it is a title. */
  readonly row: number;
  /** The place in the grid of the column each of its cells names; null for one the grid does not have. */
  readonly columns: readonly (number | null)[];
  /** The headings the grid has no column for. */
  readonly unknown: readonly string[];
  /** Whether the columns of the block stand where they are pasted: nothing has to move and none is unknown. */
  readonly inPlace: boolean;
}

/** Rows above headings that can be a title, a date or an empty line. */
const titleRows = 4;

/** The headings of a block pasted with its first column on the given one; null when its first row is data. */
export function headingsIn<Row>(columns: readonly GridColumn<Row>[], left: number, block: Lines): Headings | null {
  for (const [row, cells] of block.slice(0, titleRows + 1).entries()) {
    const found = readHeadings(columns, left, cells, row, block.length - row);
    if (found !== null) return found;
    if (cells.filter((cell) => !isBlank(cell)).length > 1) return null;
  }
  return null;
}

function readHeadings<Row>(columns: readonly GridColumn<Row>[], left: number, cells: readonly (string | undefined)[], row: number, rows: number): Headings | null {
  const filled = [...cells.entries()].filter(([, text]) => !isBlank(text));
  const named = columnsNamed(columns, cells);
  const count = named.filter((place) => place !== null).length;
  const [only] = filled;
  if (only === undefined) return null;
  if (filled.length === 1) {
    const target = columns[left + only[0]];
    if (rows < 2 || cells.length > 1 || target === undefined || named[only[0]] !== left + only[0] || isValue(target, only[1] ?? '')) return null;
  }
  const unknown = filled.flatMap(([index, text]) => (named[index] === null && text !== undefined ? [text.trim()] : []));
  // Codes and amounts beside two words that could be headings make data of them.
  const enough = unknown.some((text) => /\d/.test(text)) ? 3 : 2;
  if (filled.length > 1 && (count < enough || count * 2 < filled.length)) return null;
  return {
    row,
    columns: named,
    unknown,
    inPlace: filled.every(([index]) => named[index] === left + index),
  };
}

/** Whether a text is one of the values a column takes, so that it need not be its heading. */
function isValue<Row>({ editor, choices = [] }: GridColumn<Row>, text: string): boolean {
  return editor === 'check' ? parseCheck(text) !== null : editor === 'choice' && choiceOf(text, choices) !== undefined;
}

/** Gives each cell the column it names: those it names best first, and each column once. */
function columnsNamed<Row>(columns: readonly GridColumn<Row>[], cells: readonly (string | undefined)[]): (number | null)[] {
  const keys = cells.map((text) => (isBlank(text) ? '' : headingKey(text ?? '')));
  const names = columns.map(({ header }) => headingNames(header));
  const found = keys.map((): number | null => null);
  const taken = new Set<number>();
  for (const rank of [0, 1, 2])
    for (const [index, key] of keys.entries()) {
      if (key === '' || found[index] !== null) continue;
      const place = names.findIndex((ranks, at) => !taken.has(at) && ranks[rank]?.has(key) === true);
      if (place < 0) continue;
      found[index] = place;
      taken.add(place);
    }
  return found;
}

/** The block with each column under the column of the grid its heading names; what no heading names is left out. */
export const byHeadings = (lines: Lines, { columns }: Headings, width: number): Lines =>
  lines.map((cells) => Array.from({ length: width }, (_, place) => {
    const index = columns.indexOf(place);
    return index < 0 ? undefined : cells[index];
  }));

/** The rows of a block that add up other rows of it. */
export function sumRows(lines: Lines): number[] {
  const found = [...lines.entries()].flatMap(([index, cells]) => (namesSum(comparable(cells.find((text) => !isBlank(text)) ?? '')) ? [index] : []));
  const filled = lines.filter((cells) => !cells.every(isBlank)).length;
  return found.length < filled ? found : [];
}

/** The block with blanks below a value filled with it, in the given column of the block. */
export function continuedDown(lines: Lines, column: number): Lines {
  let above: string | undefined;
  return lines.map((cells) => {
    const text = cells[column];
    if (!isBlank(text)) above = text;
    if (!isBlank(text) || above === undefined || cells.every(isBlank)) return cells;
    return Array.from({ length: Math.max(cells.length, column + 1) }, (_, index) => (index === column ? above : cells[index]));
  });
}
