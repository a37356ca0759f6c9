import type { Translate } from '../../shared/language/index.ts';
import { someQuoted } from '../../shared/language/lists.ts';
import type { GridContent } from './content.ts';
import type { Continued, Leftover, PastePlan } from './paste.ts';
import type { PendingPaste } from './paste-block.ts';
import type { PlannedGesture } from './plan.ts';
import type { Range } from './selection.ts';

/** One way to paste after all. */
export interface FinalChoice {
  readonly label: string;
  readonly gesture: PlannedGesture;
  readonly area: Range | null;
}

/** One way to read the block, of which more may have to be asked. */
export interface ReadingChoice {
  readonly label: string;
  readonly pending: PendingPaste;
}

export type PasteChoice = FinalChoice | ReadingChoice;

/** What is asked before a block is pasted: what is unclear or does not fit, and what can be done. */
export interface PasteQuestion<Choice extends PasteChoice = PasteChoice> {
  readonly title: string;
  readonly sentences: readonly string[];
  /** Best first. */
  readonly choices: readonly Choice[];
}

/** Names shown of rows or columns without a place. */
const namesShown = 5;

/** The beginnings of what has no place, with how many more there are. */
const beginnings = ({ firstTexts }: Leftover, t: Translate): string => someQuoted(firstTexts, namesShown, t);

/** The name of the group a paste starts in; null where there are no groups. */
export function groupName<Row>({ rows, columns }: GridContent<Row>, heading: number | null): string | null {
  const row = heading === null ? undefined : rows[heading];
  if (row === undefined) return null;
  return columns.map((column) => column.text(row)).find((text) => text.trim() !== '') ?? '';
}

const isEmpty = ({ edits, overflow }: PlannedGesture): boolean => edits.length === 0 && overflow.every((cells) => cells.length === 0);

/**
 * What to ask before a block is pasted that does not fit: rows past the group where none can be added, where rows are hidden, or where the
 * new rows would have no name; columns past the edge. Null when it can simply be pasted.
 */
export function questionOf<Row>(content: GridContent<Row>, plan: PastePlan, t: Translate): PasteQuestion<FinalChoice> | null {
  const { restRows, cutColumns, added, continued, fitting, named, area } = plan;
  const rest = restRows.firstTexts.length;
  const asksRows = rest > 0 && (added === null || content.isNarrowed || !named);
  if (!asksRows && cutColumns.firstTexts.length === 0) return null;
  const name = groupName(content, plan.heading);
  const choices: FinalChoice[] = [];
  const offer = (label: string, gesture: PlannedGesture, to: Range | null): void => void (isEmpty(gesture) || choices.push({ label, gesture, area: to }));
  const onward = continued === null || (added !== null && named) ? null : continued;
  if (onward !== null) offer(t('grid.paste.continue', { count: onward.rows }), onward.gesture, onward.area);
  if (rest > 0 && added !== null) offer(name === null ? t('grid.paste.add', { count: rest }) : t('grid.paste.addTo', { count: rest, name }), added, area);
  if (rest === 0) offer(t('grid.paste.fittingColumns'), fitting, area);
  else offer(t('grid.paste.fitting', { count: plan.fittingRows }), fitting, area);
  const runsOn = onward !== null && onward.leftRows.firstTexts.length === 0 && !isEmpty(onward.gesture);
  const ofRows = runsOn ? onwardSentences(content, plan, onward, name, t) : rowSentences(content, plan, name, onward?.leftRows ?? null, t);
  return { title: t(runsOn && cutColumns.firstTexts.length === 0 ? 'grid.paste.titleOnward' : 'grid.paste.title'), sentences: [...ofRows, ...columnSentences(cutColumns, t)], choices };
}

/** Why nothing of a block can be pasted: how much of it would fit is of no use then. */
export function nothingText<Row>({ columns }: GridContent<Row>, { fitting }: PastePlan, t: Translate): string {
  const locked = new Set(fitting.skipped.map(({ columnId }) => columnId));
  const names = columns.flatMap(({ id, header }) => (locked.has(id) ? [header] : []));
  return [t('grid.nothingFits'), ...(names.length === 0 ? [] : [t('grid.columnsLocked', { columns: someQuoted(names, names.length, t) })])].join(' ');
}

/** The block fits the table and runs on into the groups that follow: which of their rows it would be written over. */
function onwardSentences<Row>(content: GridContent<Row>, plan: PastePlan, { onto }: Continued, name: string | null, t: Translate): string[] {
  const { pastedRows, fittingRows, added } = plan;
  const count = onto.firstTexts.length;
  return [
    t('grid.paste.onward', { pasted: pastedRows, fitting: fittingRows, name: name ?? '', count, list: beginnings(onto, t) }),
    ...(added === null ? [] : unnamedSentences(plan, t)),
    ...(added !== null && content.isNarrowed ? [t('grid.paste.narrowed')] : []),
  ];
}

/** New rows without a name, one by one where only some have none. */
function unnamedSentences({ named, hasNames, unnamed }: PastePlan, t: Translate): string[] {
  if (named) return [];
  return [hasNames ? t('grid.paste.someUnnamed', { count: unnamed.firstTexts.length, list: beginnings(unnamed, t) }) : t('grid.paste.unnamed')];
}

function rowSentences<Row>(content: GridContent<Row>, plan: PastePlan, name: string | null, leftRows: Leftover | null, t: Translate): string[] {
  const { restRows, pastedRows, fittingRows, added } = plan;
  if (restRows.firstTexts.length === 0) return [];
  const rows = { pasted: pastedRows, fitting: fittingRows, rest: restRows.firstTexts.length, list: beginnings(restRows, t) };
  const first = name === null ? t('grid.paste.rows', rows) : t('grid.paste.rowsOf', { ...rows, name });
  const left = leftRows?.firstTexts.length ?? 0;
  const leftOver = leftRows === null || left === 0 ? [] : [t('grid.paste.leftOver', { count: left, list: beginnings(leftRows, t) })];
  if (added === null) return [first, t('grid.paste.fixed'), ...leftOver];
  return [first, ...leftOver, ...unnamedSentences(plan, t), ...(content.isNarrowed ? [t('grid.paste.narrowed')] : [])];
}

const columnSentences = (cut: Leftover, t: Translate): string[] =>
  cut.firstTexts.length === 0 ? [] : [t('grid.paste.columns', { count: cut.firstTexts.length, list: beginnings(cut, t) })];
