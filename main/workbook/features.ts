import { cut, restText } from '../../shared/language/lists.ts';
import { type FeatureSurvey, featureSurveyOf } from '../../shared/links.ts';
import type { Candidate } from '../../shared/model/candidate.ts';
import type { Requirement } from '../../shared/model/requirement.ts';
import { addListSheet, textColumn } from './list-sheet.ts';
import { look, tabColours } from './look.ts';
import { markedName, type Plan } from './plan.ts';
import type { Book } from './spreadsheet/book.ts';

interface Row {
  readonly candidate: Candidate;
  /** Null in the row of what no feature serves. */
  readonly entry: FeatureSurvey['features'][number] | null;
  readonly requirements: readonly Requirement[];
}

/** A row is only so high. */
const namedAtMost = 20;

/** What each candidate offers, and which requirements no feature serves. */
export function writeFeatures(book: Book, plan: Plan): void {
  const { translate, document } = plan;
  const surveys = featureSurveyOf(document);
  const isEmpty = surveys.every(({ features }) => features.length === 0);
  const rows = surveys.flatMap(({ candidate, features, unserved }): Row[] => [
    ...features.map((entry) => ({ candidate, entry, requirements: entry.requirements })),
    ...(unserved.length > 0 ? [{ candidate, entry: null, requirements: unserved }] : []),
  ]);
  const named = (requirements: readonly Requirement[]): string => {
    const { shown, rest } = cut(requirements, namedAtMost);
    return [...shown.map(({ code, title }) => `${code} ${title}`.trim()), ...(rest > 0 ? [restText(rest, translate)] : [])].join('\n');
  };
  addListSheet<Row>(book, plan, {
    key: 'features',
    note: translate('workbookSurvey.features.note'),
    none: translate('workbookSurvey.features.none'),
    frozen: 3,
    tabColour: tabColours.reference,
    rows: isEmpty ? [] : rows,
    columns: [
      {
        heading: translate('glossary.candidate'),
        width: 20,
        style: ({ candidate }) => look.candidateText(candidate.colour),
        value: ({ candidate }) => markedName(candidate),
      },
      {
        heading: translate('features.sheet.stage'),
        width: 16,
        style: look.quiet,
        value: ({ candidate }) => translate(`glossary.candidateStage.${candidate.stage}`),
      },
      {
        heading: translate('features.feature'),
        width: 28,
        style: ({ entry }) => (entry === null ? look.quiet : look.strong),
        value: ({ entry, requirements }) =>
          entry === null ? translate('workbookSurvey.features.unserved', { number: requirements.length }) : entry.feature.title,
      },
      textColumn(translate('features.specification'), 48, ({ entry }) => entry?.feature.specification ?? ''),
      textColumn(translate('features.limits'), 34, ({ entry }) => entry?.feature.limits ?? ''),
      { heading: translate('features.edition'), width: 16, style: look.text, value: ({ entry }) => entry?.feature.edition ?? '' },
      textColumn(translate('features.requirements'), 36, ({ requirements }) => named(requirements)),
    ],
  });
}
