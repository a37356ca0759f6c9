import type { Translate } from '../../shared/language/index.ts';
import { someOf } from '../../shared/language/lists.ts';
import { shortened } from '../../shared/language/shorten.ts';
import { choiceOf, type GridContent, isBlank } from './content.ts';
import type { Lines } from './frame-rows.ts';
import { mayBeEdited, planPaste } from './paste.ts';
import type { PendingPaste } from './paste-block.ts';
import type { PasteQuestion, ReadingChoice } from './paste-question.ts';

const namesShown = 5;
const beginning = 30;

/**
 * Asks where values belong that would come to stand in columns nobody can edit, since they are computed: into the columns that can be, in order, or nowhere.
 * What stands there already is not asked about.
 */
export function askComputed<Row>(content: GridContent<Row>, pending: PendingPaste, t: Translate): PasteQuestion | null {
  if (pending.settled.includes('computed')) return null;
  const { columns } = content;
  const { lines, range } = pending;
  const plan = planPaste(content, range, lines);
  const computed = new Set(columns.flatMap((column) => (mayBeEdited(column) ? [] : [column.id])));
  const lost = (plan.added ?? plan.fitting).skipped.filter(({ columnId }) => computed.has(columnId)).length;
  const places = columns.flatMap((column, place) => (place >= range.left && mayBeEdited(column) ? [place] : []));
  if (lost === 0 || places.length === 0) return null;
  const at = columns.findIndex(({ id }, place) => place >= range.left && computed.has(id) && lines.some((cells) => !isBlank(cells[place - range.left])));
  const row = lines.findIndex((cells) => !isBlank(cells[at - range.left]));
  const example = lines[row] ?? [];
  const flow = flowOver(lines, places, range.left, columns.length);
  const placed = (cells: Lines[number], where: (place: number) => boolean): string[] =>
    cells.flatMap((text, index) => {
      const column = columns[range.left + index];
      return text === undefined || isBlank(text) || column === undefined || !where(range.left + index) ? [] : [t('grid.paste.computed.place', { text: shortened(text.trim(), beginning), column: column.header })];
    });
  const isComputed = (place: number): boolean => columns[place] !== undefined && !mayBeEdited(columns[place]);
  const settled = [...pending.settled, 'computed'] as const;
  const skipping: ReadingChoice = { label: t('grid.paste.computed.skip'), pending: { ...pending, settled, lines: flow } };
  const keeping: ReadingChoice = { label: t('grid.paste.computed.keep'), pending: { ...pending, settled } };
  const standsRight = isComputed(range.left) || lines.some((cells) => cells.some((text, index) => index > at - range.left && isChoice(text, columns[range.left + index])));
  return {
    title: t('grid.paste.computed.title'),
    sentences: [
      t('grid.paste.computed.found', { count: lost, row: row + 1, list: someOf(placed(example, isComputed), namesShown, t) }),
      t('grid.paste.computed.flow', { row: row + 1, list: someOf(placed(flow[row] ?? [], (place) => place >= at), namesShown, t) }),
    ],
    choices: standsRight ? [keeping, skipping] : [skipping, keeping],
  };
}

const isChoice = <Row>(text: string | undefined, column: GridContent<Row>['columns'][number] | undefined): boolean =>
  text !== undefined && !isBlank(text) && column?.choices !== undefined && choiceOf(text, column.choices) !== undefined;

/** The block with its columns on the given places, those for which there is none past the last column of the grid. */
function flowOver(lines: Lines, places: readonly number[], left: number, end: number): Lines {
  return lines.map((cells) => {
    const flowed: (string | undefined)[] = [];
    for (const [index, text] of cells.entries()) flowed[(places[index] ?? end + index - places.length) - left] = text;
    return Array.from(flowed);
  });
}
