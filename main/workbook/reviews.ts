import { openThreadCount, type Thread, threadsAbout, threadsOf } from '../../shared/comments.ts';
import { inOrder } from '../../shared/document.ts';
import type { Baseline } from '../../shared/model/baseline.ts';
import type { Comment, Decision, Review } from '../../shared/model/review.ts';
import { subjectName } from '../../shared/record-name.ts';
import { signOffOf, verdictMarks } from '../../shared/reviews.ts';
import { type List, type ListColumn, writeList } from './list-sheet.ts';
import { look, tabColours } from './look.ts';
import { type Plan, timeZone } from './plan.ts';
import { addSheet, writeNote, writeTitle } from './sheet-start.ts';
import type { Book } from './spreadsheet/book.ts';
import type { Sheet } from './spreadsheet/sheet.ts';

/** What is reviewed, by whom, when, how it stands, and the words: the same columns for all lists of the sheet. */
const widths = [34, 18, 18, 18, 72] as const;
const [nameWidth, personWidth, dateWidth, stateWidth, textWidth] = widths;
const firstSection = 4;

/** The review log: sign-offs, decisions, threads of comments, kept states. */
export function writeReviews(book: Book, plan: Plan): void {
  const { translate, document } = plan;
  const { total, signed } = signOffOf(document);
  const threads = threadsOf(document);
  const sections = [
    { title: translate('workbookProcedure.reviews.signOff', { total, signed }), write: sectionOf(plan, signOffs(plan)) },
    { title: translate('workbookProcedure.reviews.decisions'), write: sectionOf(plan, decisions(plan)) },
    { title: translate('workbookProcedure.reviews.comments', { open: openThreadCount(document), total: threads.length }), write: sectionOf(plan, comments(plan, threads)) },
    { title: translate('workbookProcedure.reviews.baselines'), write: sectionOf(plan, baselines(plan)) },
  ].flatMap(({ title, write }) => (write === null ? [] : [{ title, write }]));
  const sheet = addSheet(book, plan, {
    name: plan.sheets.reviews,
    widths,
    tabColour: tabColours.result,
    ...(sections.length > 0 && { frozen: { rows: 2, columns: 1 }, repeatedRows: { first: 1, last: 1 } }),
  });
  writeTitle(sheet, plan.sheets.reviews, translate('workbookProcedure.reviews.note'));
  if (sections.length === 0) {
    writeNote(sheet, 3, translate('workbookProcedure.reviews.none'));
    return;
  }
  let row = firstSection;
  for (const { title, write } of sections) {
    sheet.startRow(row, 24);
    sheet.text(1, title, look.section);
    sheet.blanks(2, widths.length, look.section);
    row = write(sheet, row + 1) + 1;
  }
}

/** Writes the list and returns the row below it; null where there is nothing to list. */
const sectionOf = <Row>(plan: Plan, list: List<Row>) => (list.rows.length === 0 ? null : (sheet: Sheet, row: number): number => writeList(sheet, plan, row, list));

const column = <Row>(heading: string, width: number, style: ListColumn<Row>['style'], value: (row: Row) => string | number): ListColumn<Row> => ({
  heading,
  width,
  style,
  value,
});

const signOffs = ({ document, translate }: Plan): List<Review> => ({
  rows: inOrder(document, 'review'),
  columns: [
    column(translate('reviews.signOff.name'), nameWidth, look.strong, ({ name }) => name),
    column(translate('field.role'), personWidth, look.text, ({ role }) => role),
    column(translate('field.decidedOn'), dateWidth, look.textCenter, ({ decidedOn }) => decidedOn ?? ''),
    column(translate('reviews.signOff.verdict'), stateWidth, look.text, ({ verdict }) => `${verdictMarks[verdict]} ${translate(`glossary.reviewVerdict.${verdict}`)}`),
    column(translate('reviews.signOff.note'), textWidth, look.text, ({ note }) => note),
  ],
});

const decisions = ({ document, translate }: Plan): List<Decision> => ({
  rows: inOrder(document, 'decision'),
  columns: [
    column(translate('reviews.decisions.title'), nameWidth, look.strong, ({ title }) => title),
    column(translate('field.decidedBy'), personWidth, look.text, ({ decidedBy }) => decidedBy),
    column(translate('field.decidedOn'), dateWidth, look.textCenter, ({ decidedOn }) => decidedOn ?? ''),
    column(translate('workbookProcedure.reviews.threads'), stateWidth, look.count, ({ id }) => threadsAbout(document, { subject: 'decision', subjectId: id }).length),
    column(translate('reviews.decisions.reason'), textWidth, look.text, ({ reason }) => reason),
  ],
});

interface Said {
  readonly comment: Comment;
  readonly thread: Thread;
}

function comments({ document, translate, language }: Plan, threads: readonly Thread[]): List<Said> {
  const rows = threads.flatMap((thread) => [thread.first, ...thread.answers].map((comment) => ({ comment, thread })));
  const begins = ({ comment }: Said): boolean => comment.threadId === null;
  return {
    rows,
    columns: [
      column(translate('comments.about'), nameWidth, look.text, (said) => (begins(said) ? subjectName(said.comment, document, translate) : '')),
      column(translate('field.author'), personWidth, look.text, ({ comment }) => comment.author),
      column(translate('field.at'), dateWidth, look.textCenter, ({ comment }) => momentIn(comment.at, language)),
      column(translate('workbookProcedure.reviews.state'), stateWidth, look.text, (said) =>
        begins(said) ? translate(said.thread.first.closed ? 'comments.settled' : 'comments.open') : '',
      ),
      column(translate('comments.text'), textWidth, look.text, (said) =>
        begins(said) ? said.comment.text : translate('workbookProcedure.reviews.answer', { text: said.comment.text }),
      ),
    ],
  };
}

function baselines({ document, translate, language }: Plan): List<Baseline> {
  const rows = inOrder(document, 'baseline');
  const turns = new Map(rows.map(({ id }, index) => [id, index + 1]));
  return {
    rows,
    columns: [
      column(translate('reviews.baselines.name'), nameWidth, look.strong, ({ name }) => name),
      column(translate('workbookProcedure.reviews.turn'), personWidth, look.countCenter, ({ id }) => turns.get(id) ?? 0),
      column(translate('reviews.baselines.takenAt'), dateWidth, look.textCenter, ({ takenAt }) => momentIn(takenAt, language)),
      column(translate('workbookProcedure.reviews.size'), stateWidth, look.count, ({ content }) => Math.ceil((content.length * 3) / 4 / 1024)),
      column(translate('reviews.baselines.note'), textWidth, look.text, ({ note }) => note),
    ],
  };
}

const momentIn = (moment: string, language: Plan['language']): string =>
  new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(moment));
