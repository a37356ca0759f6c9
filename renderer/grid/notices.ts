import type { Translate } from '../../shared/language/index.ts';
import { cut, restText, someOf } from '../../shared/language/lists.ts';
import { shortened } from '../../shared/language/shorten.ts';
import type { GridContent } from './content.ts';
import { groupName } from './paste-question.ts';
import type { PlannedGesture, SkippedCell } from './plan.ts';
import type { GridAnswer } from './types.ts';

const beginning = 30;

/** Places named of cells left alone. */
const placesShown = 3;

/** What is said of a gesture once it is done: rows added, and where, and the cells left alone. */
export function noticesOf<Row>(content: GridContent<Row>, { overflow, place, skipped, remarks }: PlannedGesture, answer: Pick<GridAnswer, 'added' | 'notice'>, t: Translate): string[] {
  const added = overflow.length === 0 ? null : (answer.added ?? addedText(content, overflow.length, place?.groupId ?? null, t));
  return [...remarks, added, answer.notice, ...skippedNotices(content, skipped, t)].filter((text) => text !== null);
}

/** What is said of what is left of a gesture that was refused, once that is done: its rows may be fewer. */
export const noticesOfRest = <Row>(content: GridContent<Row>, { skipped, remarks }: PlannedGesture, answer: Pick<GridAnswer, 'added' | 'notice'>, t: Translate): string[] =>
  [...remarks, answer.added, answer.notice, ...skippedNotices(content, skipped, t)].filter((text) => text !== null);

function skippedNotices<Row>(content: GridContent<Row>, skipped: readonly SkippedCell[], t: Translate): string[] {
  const [there, lost] = [skipped.filter(({ row }) => typeof row === 'string'), skipped.filter(({ row }) => typeof row === 'number')];
  return [...(there.length === 0 ? [] : [skippedText(content, there, t)]), ...(lost.length === 0 ? [] : [lostText(content, lost, t)])];
}

/** A row still to come has no cells to be left alone: what was to stand in it goes nowhere. */
function lostText<Row>({ columns }: GridContent<Row>, lost: readonly SkippedCell[], t: Translate): string {
  const values = lost.map(({ row, columnId, text }) => {
    const place = t('grid.place', { row: t('grid.newRow', { number: Number(row) + 1 }), column: columns.find(({ id }) => id === columnId)?.header ?? columnId });
    return t('grid.lostValue', { text: shortened(text.trim(), beginning), place });
  });
  return t('grid.lost', { count: lost.length, list: someOf(values, placesShown, t) });
}

function addedText<Row>(content: GridContent<Row>, count: number, groupId: string | null, t: Translate): string {
  const heading = content.rows.findIndex((row) => content.rowId(row) === groupId);
  const name = groupName(content, heading < 0 ? null : heading);
  return name === null ? t('grid.added', { count }) : t('grid.addedTo', { count, name });
}

function skippedText<Row>({ rows, rowId, columns }: GridContent<Row>, skipped: readonly SkippedCell[], t: Translate): string {
  const rowName = (place: SkippedCell['row']): string => {
    const row = rows.find((candidate) => rowId(candidate) === place);
    const texts = row === undefined ? [] : columns.map((column) => column.text(row).trim());
    return texts.find((text) => text !== '') ?? t('grid.unnamedRow');
  };
  const { shown, rest } = cut(skipped, placesShown);
  const places = shown.map(({ row, columnId }) => t('grid.place', { row: rowName(row), column: columns.find(({ id }) => id === columnId)?.header ?? columnId }));
  const list = [...places, ...(rest > 0 ? [restText(rest, t)] : [])].join(t('grid.between'));
  return t('grid.skipped', { count: skipped.length, list });
}
