import { documentationOf } from '../../shared/documentation.ts';
import { movedText } from '../../shared/moved-figures.ts';
import { addListSheet } from './list-sheet.ts';
import { look } from './look.ts';
import { markedName, type Plan } from './plan.ts';
import type { Book } from './spreadsheet/book.ts';

/** What is written about each candidate. */
export function writeFindings(book: Book, plan: Plan): void {
  const { translate, document, language } = plan;
  const rows = documentationOf(document, language).flatMap(({ candidate, sections }) =>
    sections.filter(({ finding }) => finding !== undefined).map(({ section, state }) => ({ candidate, section, state })),
  );
  addListSheet(book, plan, {
    key: 'findings',
    note: translate('documentation.sheet.note'),
    none: translate('documentation.sheet.none'),
    frozen: 2,
    rows,
    columns: [
      {
        heading: translate('glossary.candidate'),
        width: 22,
        style: ({ candidate }) => look.candidateText(candidate.colour),
        value: ({ candidate }) => markedName(candidate),
      },
      {
        heading: translate('documentation.sheet.section'),
        width: 14,
        style: look.strong,
        value: ({ section }) => translate(`glossary.findingSection.${section}`),
      },
      { heading: translate('documentation.sheet.text'), width: 100, style: look.textTop, value: ({ state }) => state.text },
      {
        heading: translate('documentation.sheet.state'),
        width: 24,
        style: look.quiet,
        value: ({ state }) =>
          [
            translate(state.isEdited ? 'documentation.sheet.edited' : 'documentation.sheet.drafted'),
            ...(state.hasMoved ? [translate('documentation.sheet.moved', { sentence: movedText(state.moved, translate) })] : []),
          ].join('\n'),
      },
    ],
  });
}
