import type { Translate } from '../../shared/language/index.ts';
import { someOf, someQuoted } from '../../shared/language/lists.ts';
import type { Block } from './clipboard.ts';
import { type GridContent, isBlank } from './content.ts';
import { byHeadings, continuedDown, type Headings, headingsIn, type Lines, sumRows } from './frame-rows.ts';
import { askComputed } from './computed-columns.ts';
import { askUnits } from './stated-units.ts';
import { mergedCells, withMerged } from './merged-cells.ts';
import { planPaste } from './paste.ts';
import { nothingText, type PasteChoice, type PasteQuestion, questionOf } from './paste-question.ts';
import type { PlannedGesture } from './plan.ts';
import type { Range } from './selection.ts';
import type { GridSession } from './session.ts';

/** A block on its way into the grid. */
export interface PendingPaste {
  readonly lines: Lines;
  readonly range: Range;
  /** What is said of it once it is pasted. */
  readonly remarks: readonly string[];
  /** What has been asked of it already. */
  readonly settled: readonly ('frame' | 'continued' | 'units' | 'computed')[];
  /** The headings over the columns of the block, once they are taken away. */
  readonly heading?: Lines[number];
}

/** What stands on the clipboard; merged cells hold for each row they covered, except numbers, which would be counted again. */
export function readClipboard<Row>({ columns }: GridContent<Row>, range: Range, block: Block, html: string, t: Translate): PendingPaste {
  const merges = mergedCells(html).filter(({ column, row }) => !isBlank(block[row]?.[column]) && columns[range.left + column]?.editor !== 'number');
  const lines = withMerged(block, merges);
  const filled = merges.filter(({ row, column, rows }) => lines.slice(row, row + rows).some((cells, index) => cells[column] !== block[row + index]?.[column]));
  const list = someQuoted(filled.map(({ row, column }) => block[row]?.[column] ?? ''), namesShown, t);
  return { lines, range, remarks: filled.length === 0 ? [] : [t('grid.paste.merged', { list })], settled: [] };
}

/** Pastes a block, or asks what is unclear about it first: its headings and totals, units, values for computed columns, blanks that continue a value, then where it does not fit. */
export function pasteBlock<Row>(session: GridSession<Row>, given: PendingPaste): void {
  const { content } = session;
  const t = session.props.translate;
  const { question: ofFrame, pending } = askFrame(content, given, t);
  const asked = ofFrame ?? askUnits(content, pending, t) ?? askComputed(content, pending, t) ?? askContinued(content, pending, t);
  if (asked !== null) return session.ask(asked);
  const plan = planPaste(content, pending.range, pending.lines);
  const question = questionOf(content, plan, t);
  if (question === null) {
    const gesture = plan.restRows.firstTexts.length === 0 ? plan.fitting : (plan.added ?? plan.fitting);
    session.paste({ gesture: withRemarks(gesture, pending), area: plan.area });
  } else if (question.choices.length === 0) session.notify(nothingText(content, plan, t));
  else session.ask({ ...question, choices: question.choices.map((choice) => ({ ...choice, gesture: withRemarks(choice.gesture, pending) })) });
}

const withRemarks = (gesture: PlannedGesture, { remarks }: PendingPaste): PlannedGesture => ({ ...gesture, remarks });

/** Goes on with the way chosen: pastes, or asks the next question. */
export function answerQuestion<Row>(session: GridSession<Row>, choice: PasteChoice): void {
  if ('gesture' in choice) return session.answer(choice);
  session.answer(null);
  pasteBlock(session, choice.pending);
}

const namesShown = 8;

function headingNames(lines: Lines, { row }: Headings, t: Translate): string {
  return someQuoted((lines[row] ?? []).flatMap((text) => (text === undefined || isBlank(text) ? [] : [text.trim()])), namesShown, t);
}

/**
 * Takes headings away that stand over their columns, and says so. Where they stand over others, where some are unknown or alone, and where rows look
 * like totals, it is asked what is meant.
 */
function askFrame<Row>(content: GridContent<Row>, pending: PendingPaste, t: Translate): { readonly question: PasteQuestion | null; readonly pending: PendingPaste } {
  if (pending.settled.includes('frame')) return { question: null, pending };
  const { lines, range, remarks } = pending;
  const headings = headingsIn(content.columns, range.left, lines);
  const body = headings === null ? lines : lines.slice(headings.row + 1);
  const sums = new Set(sumRows(body));
  const sumList = someQuoted([...sums].map((index) => body[index]?.find((text) => !isBlank(text))?.trim() ?? ''), namesShown, t);
  const headingList = headings === null ? '' : headingNames(lines, headings, t);
  const over = headings === null ? undefined : lines[headings.row];
  const next = (of: Lines, said: readonly string[], at: Range = range, heading = over): PendingPaste => ({
    ...pending,
    lines: of,
    range: at,
    remarks: [...remarks, ...said],
    settled: [...pending.settled, 'frame'],
    ...(heading !== undefined && { heading }),
  });
  const withoutSums = body.filter((_cells, index) => !sums.has(index));
  const saidSums = sums.size === 0 ? [] : [t('grid.paste.sums.dropped', { list: sumList })];
  const saidHeadings = headings === null ? [] : [t('grid.paste.headings.dropped', { list: headingList })];
  const sumSentences = sums.size === 0 ? [] : [t('grid.paste.sums.found', { list: sumList })];
  const isSure = headings === null || (headings.inPlace && headings.columns.length > 1 && !body.every((cells) => cells.every(isBlank)));
  if (isSure && sums.size === 0) return { question: null, pending: next(body, saidHeadings) };
  if (isSure || headings === null) {
    const choices: PasteChoice[] = [
      { label: t('grid.paste.sums.drop'), pending: next(withoutSums, [...saidHeadings, ...saidSums]) },
      { label: t('grid.paste.sums.keep'), pending: next(body, saidHeadings) },
    ];
    return { question: { title: t('grid.paste.sums.title'), sentences: [...saidHeadings, ...sumSentences], choices }, pending };
  }
  const isEmpty = body.every((cells) => cells.every(isBlank));
  const width = content.columns.length;
  const unpasted = headings.unknown.length === 0 ? [] : [t('grid.paste.headings.unpasted', { list: someQuoted(headings.unknown, namesShown, t) })];
  const mapped = next(byHeadings(withoutSums, headings, width), [...saidHeadings, ...saidSums, ...unpasted], { ...range, left: 0, right: width - 1 }, byHeadings([over ?? []], headings, width)[0]);
  const choices: PasteChoice[] = [
    ...(isEmpty || headings.inPlace ? [] : [{ label: t('grid.paste.headings.map'), pending: mapped }]),
    ...(isEmpty ? [] : [{ label: t('grid.paste.headings.drop'), pending: next(withoutSums, [...saidHeadings, ...saidSums]) }]),
    { label: t('grid.paste.headings.keep'), pending: next(lines, [], range, []) },
  ];
  const sentences = [t('grid.paste.headings.found', { row: headings.row + 1, list: headingList }), ...(isEmpty ? [t('grid.paste.headings.only')] : placeSentences(content, lines, headings, t)), ...sumSentences];
  return { question: { title: t('grid.paste.headings.title'), sentences, choices }, pending };
}

function placeSentences<Row>({ columns }: GridContent<Row>, lines: Lines, headings: Headings, t: Translate): string[] {
  if (headings.inPlace) return [];
  const places = headings.columns.flatMap((place, index) => {
    const column = place === null ? undefined : columns[place];
    return column === undefined ? [] : [t('grid.paste.headings.place', { heading: lines[headings.row]?.[index]?.trim() ?? '', column: column.header })];
  });
  return [
    t('grid.paste.headings.places', { list: someOf(places, namesShown, t) }),
    ...(headings.unknown.length === 0 ? [] : [t('grid.paste.headings.unknown', { list: someQuoted(headings.unknown, namesShown, t) })]),
  ];
}

/** Asks of the first column in which blanks may mean the value above. */
function askContinued<Row>({ columns }: GridContent<Row>, pending: PendingPaste, t: Translate): PasteQuestion | null {
  if (pending.settled.includes('continued')) return null;
  const { lines, range } = pending;
  for (const [place, column] of columns.entries()) {
    const index = place - range.left;
    if (column.continues !== true || index < 0) continue;
    const filled = continuedDown(lines, index);
    const count = filled.filter((cells, row) => cells[index] !== lines[row]?.[index]).length;
    if (count === 0) continue;
    const choose = (of: Lines): PendingPaste => ({ ...pending, lines: of, settled: [...pending.settled, 'continued'] });
    return {
      title: t('grid.paste.continued.title'),
      sentences: [t('grid.paste.continued.found', { column: column.header, count })],
      choices: [
        { label: t('grid.paste.continued.fill'), pending: choose(filled) },
        { label: t('grid.paste.continued.keep'), pending: choose(lines) },
      ],
    };
  }
  return null;
}
