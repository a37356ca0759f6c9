import type { Translate } from '../../shared/language/index.ts';
import type { GridContent } from './content.ts';
import { groupName } from './paste-question.ts';
import type { PlannedGesture, SkippedCell } from './plan.ts';
import type { GridAnswer } from './types.ts';

/** Places named of cells left alone. */
const placesShown = 3;

/** What is said of a gesture once it is done: rows added, and where, and the cells left alone. */
export function noticesOf<Row>(content: GridContent<Row>, { overflow, place, skipped }: PlannedGesture, answer: Pick<GridAnswer, 'added' | 'notice'>, t: Translate): string[] {
  const added = overflow.length === 0 ? null : (answer.added ?? addedText(content, overflow.length, place?.groupId ?? null, t));
  return [added, answer.notice, skipped.length === 0 ? null : skippedText(content, skipped, t)].filter((text) => text !== null);
}

function addedText<Row>(content: GridContent<Row>, count: number, groupId: string | null, t: Translate): string {
  const heading = content.rows.findIndex((row) => content.rowId(row) === groupId);
  const name = groupName(content, heading < 0 ? null : heading);
  return name === null ? t('grid.added', { count }) : t('grid.addedTo', { count, name });
}

function skippedText<Row>({ rows, rowId, columns }: GridContent<Row>, skipped: readonly SkippedCell[], t: Translate): string {
  const rowName = (place: SkippedCell['row']): string => {
    if (typeof place === 'number') return t('grid.newRow', { number: place + 1 });
    const row = rows.find((candidate) => rowId(candidate) === place);
    const texts = row === undefined ? [] : columns.map((column) => column.text(row).trim());
    return texts.find((text) => text !== '') ?? t('grid.unnamedRow');
  };
  const places = skipped.slice(0, placesShown).map(({ row, columnId }) =>
    t('grid.place', { row: rowName(row), column: columns.find(({ id }) => id === columnId)?.header ?? columnId }),
  );
  const more = skipped.length - places.length;
  const list = [...places, ...(more > 0 ? [t('grid.more', { count: more })] : [])].join(t('grid.between'));
  return t('grid.skipped', { count: skipped.length, list });
}
