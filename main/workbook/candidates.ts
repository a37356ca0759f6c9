import { inOrder } from '../../shared/document.ts';
import type { Candidate } from '../../shared/model/candidate.ts';
import { addListSheet, type ListColumn, textColumn } from './list-sheet.ts';
import { look, tabColours } from './look.ts';
import { markedName, type Plan } from './plan.ts';
import type { Book } from './spreadsheet/book.ts';

/** Every candidate, those on the long list and those dropped included, with what is said of it and why it stands where it does. */
export function writeCandidates(book: Book, plan: Plan): void {
  const { translate, document } = plan;
  const text = (key: 'supplier' | 'edition' | 'alias', width: number): ListColumn<Candidate> => ({
    heading: translate(`field.${key}`),
    width,
    style: look.text,
    value: (candidate) => candidate[key],
  });
  addListSheet<Candidate>(book, plan, {
    key: 'candidates',
    note: translate('workbookSurvey.candidates.note'),
    none: translate('workbookSurvey.candidates.none'),
    frozen: 1,
    tabColour: tabColours.reference,
    rows: inOrder(document, 'candidate'),
    columns: [
      { heading: translate('glossary.candidate'), width: 24, style: ({ colour }) => look.candidateText(colour), value: markedName },
      { heading: translate('screens.candidates.kind'), width: 14, style: look.text, value: ({ kind }) => translate(`glossary.candidateKind.${kind}`) },
      text('supplier', 22),
      text('edition', 18),
      { heading: translate('field.stage'), width: 16, style: look.text, value: ({ stage }) => translate(`glossary.candidateStage.${stage}`) },
      textColumn(translate('field.stageReason'), 44, ({ stageReason }) => stageReason),
      textColumn(translate('field.summary'), 60, ({ summary }) => summary),
      text('alias', 16),
    ],
  });
}
