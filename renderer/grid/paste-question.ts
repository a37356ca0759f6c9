import type { Translate } from '../../shared/language/index.ts';
import type { GridContent } from './content.ts';
import type { Leftover, PastePlan } from './paste.ts';
import type { PlannedGesture } from './plan.ts';
import type { Range } from './selection.ts';

/** One way to paste after all. */
export interface PasteChoice {
  readonly label: string;
  readonly gesture: PlannedGesture;
  readonly area: Range | null;
}

/** A block that does not fit where it is pasted: what does not, and what can be done. */
export interface PasteQuestion {
  readonly sentences: readonly string[];
  /** Best first. */
  readonly choices: readonly PasteChoice[];
}

/** Names shown of rows or columns without a place. */
const namesShown = 5;

/** The beginnings of what has no place, with how many more there are. */
export function beginnings({ firstTexts }: Leftover, t: Translate): string {
  const shown = firstTexts.slice(0, namesShown).map((text) => t('grid.quoted', { text: text.length > 30 ? `${text.slice(0, 30)}…` : text }));
  const more = firstTexts.length - shown.length;
  return [...shown, ...(more > 0 ? [t('grid.more', { count: more })] : [])].join(t('grid.between'));
}

/** The name of the group a paste starts in; null where there are no groups. */
export function groupName<Row>({ rows, columns }: GridContent<Row>, heading: number | null): string | null {
  const row = heading === null ? undefined : rows[heading];
  if (row === undefined) return null;
  return columns.map((column) => column.text(row)).find((text) => text.trim() !== '') ?? '';
}

const isEmpty = ({ edits, overflow }: PlannedGesture): boolean => edits.length === 0 && overflow.length === 0;

/**
 * What to ask before a block is pasted that does not fit: rows past the group where none can be added, where rows are hidden, or where the
 * new rows would have no name; columns past the edge. Null when it can simply be pasted.
 */
export function questionOf<Row>(content: GridContent<Row>, plan: PastePlan, t: Translate): PasteQuestion | null {
  const { restRows, cutColumns, added, continued, fitting, named, area } = plan;
  const rest = restRows.firstTexts.length;
  const asksRows = rest > 0 && (added === null || content.isNarrowed || !named);
  if (!asksRows && cutColumns.firstTexts.length === 0) return null;
  const name = groupName(content, plan.heading);
  const choices: PasteChoice[] = [];
  const offer = (label: string, gesture: PlannedGesture, to: Range | null): void => void (isEmpty(gesture) || choices.push({ label, gesture, area: to }));
  const onward = continued === null || (added !== null && named) ? null : continued;
  if (onward !== null) offer(t('grid.paste.continue', { count: onward.rows }), onward.gesture, onward.area);
  if (rest > 0 && added !== null) offer(name === null ? t('grid.paste.add', { count: rest }) : t('grid.paste.addTo', { count: rest, name }), added, area);
  if (rest === 0) offer(t('grid.paste.fittingColumns'), fitting, area);
  else offer(t('grid.paste.fitting', { count: plan.fittingRows }), fitting, area);
  return { sentences: [...rowSentences(content, plan, name, t), ...columnSentences(cutColumns, t)], choices };
}

function rowSentences<Row>(content: GridContent<Row>, plan: PastePlan, name: string | null, t: Translate): string[] {
  const { restRows, pastedRows, fittingRows, added, continued, named } = plan;
  if (restRows.firstTexts.length === 0) return [];
  const rows = { pasted: pastedRows, fitting: fittingRows, rest: restRows.firstTexts.length, list: beginnings(restRows, t) };
  const first = name === null ? t('grid.paste.rows', rows) : t('grid.paste.rowsOf', { ...rows, name });
  if (added === null) {
    const left = continued?.leftRows.firstTexts.length ?? 0;
    return [first, t('grid.paste.fixed'), ...(continued !== null && left > 0 ? [t('grid.paste.leftOver', { count: left, list: beginnings(continued.leftRows, t) })] : [])];
  }
  return [first, ...(named ? [] : [t('grid.paste.unnamed')]), ...(content.isNarrowed ? [t('grid.paste.narrowed')] : [])];
}

const columnSentences = (cut: Leftover, t: Translate): string[] =>
  cut.firstTexts.length === 0 ? [] : [t('grid.paste.columns', { count: cut.firstTexts.length, list: beginnings(cut, t) })];
