import { type TracedNeed, tracingOf } from '../../shared/links.ts';
import type { Requirement } from '../../shared/model/requirement.ts';
import { addListSheet, textColumn } from './list-sheet.ts';
import { look, tabColours } from './look.ts';
import type { Plan } from './plan.ts';
import type { Book } from './spreadsheet/book.ts';

type Row = { readonly traced: TracedNeed } | { readonly traced: null; readonly requirement: Requirement };

const named = ({ code, title }: Requirement): string => `${code} ${title}`.trim();

/** What the organisation wants with the requirements that answer it, and below the requirements nobody asked for. */
export function writeNeeds(book: Book, plan: Plan): void {
  const { translate, document } = plan;
  const { needs, unlinkedNeeds, unlinkedRequirements } = tracingOf(document);
  const rows: readonly Row[] =
    needs.length === 0 ? [] : [...needs.map((traced) => ({ traced })), ...unlinkedRequirements.map((requirement) => ({ traced: null, requirement }))];
  addListSheet<Row>(book, plan, {
    key: 'needs',
    note: translate('workbookSurvey.needs.note', {
      needs: needs.length,
      unlinkedNeeds: unlinkedNeeds.length,
      unlinkedRequirements: unlinkedRequirements.length,
    }),
    none: translate('workbookSurvey.needs.none'),
    frozen: 2,
    tabColour: tabColours.reference,
    rows,
    columns: [
      { heading: translate('glossary.code'), width: 12, style: look.quiet, value: ({ traced }) => traced?.need.code ?? '' },
      {
        heading: translate('glossary.need'),
        width: 40,
        style: ({ traced }) => (traced === null ? look.quiet : look.strong),
        value: ({ traced }) => traced?.need.title ?? translate('workbookSurvey.needs.noNeed'),
      },
      textColumn(translate('needs.description'), 60, ({ traced }) => traced?.need.description ?? ''),
      {
        heading: translate('needs.priority'),
        width: 10,
        style: look.textCenter,
        value: ({ traced }) => (traced?.need.priority == null ? '' : translate(`glossary.grade.${traced.need.priority}`)),
      },
      {
        heading: translate('needs.requirements'),
        width: 48,
        style: (row) => (row.traced?.requirements.length === 0 ? look.quiet : look.text),
        value: (row) => {
          if (row.traced === null) return named(row.requirement);
          return row.traced.requirements.map(named).join('\n') || translate('workbookSurvey.needs.noRequirement');
        },
      },
    ],
  });
}
