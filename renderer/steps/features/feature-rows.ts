import type { FeatureSurvey } from '../../../shared/links.ts';
import { codeOf } from '../../../shared/input/codes.ts';
import { formatCount } from '../../../shared/language/format.ts';
import type { Language, Translate } from '../../../shared/language/index.ts';
import type { GridColumn } from '../../grid/types.ts';

export type FeatureRow =
  | { readonly kind: 'candidate'; readonly id: string; readonly survey: FeatureSurvey }
  | ({ readonly kind: 'feature'; readonly id: string } & FeatureSurvey['features'][number]);

/** Every candidate has its heading, so that features can be moved below it; with no feature at all there are no rows. */
export function featureRows(surveys: readonly FeatureSurvey[]): FeatureRow[] {
  if (surveys.every(({ features }) => features.length === 0)) return [];
  return surveys.flatMap((survey): FeatureRow[] => [
    { kind: 'candidate', id: `candidate:${survey.candidate.id}`, survey },
    ...survey.features.map((entry): FeatureRow => ({ kind: 'feature', id: entry.feature.id, ...entry })),
  ]);
}

type Entry = FeatureSurvey['features'][number];

/** The columns of the features. */
export function featureColumns(t: Translate, language: Language): GridColumn<FeatureRow>[] {
  const of = (value: (entry: Entry) => string) => (row: FeatureRow): string => (row.kind === 'feature' ? value(row) : '');
  return [
    {
      id: 'title',
      header: t('features.feature'),
      flex: 3,
      minWidth: 200,
      editable: true,
      text: (row) =>
        row.kind === 'feature'
          ? row.feature.title
          : t('features.group', {
              name: row.survey.candidate.name,
              number: formatCount(row.survey.features.length, language),
            }),
    },
    { id: 'specification', header: t('features.specification'), flex: 4, minWidth: 220, editable: true, editor: 'lines', text: of(({ feature }) => feature.specification) },
    { id: 'limits', header: t('features.limits'), flex: 3, minWidth: 160, editable: true, editor: 'lines', text: of(({ feature }) => feature.limits) },
    { id: 'edition', header: t('features.edition'), width: 120, editable: true, text: of(({ feature }) => feature.edition) },
    {
      id: 'requirements',
      header: t('features.requirements'),
      headerTooltip: t('features.requirementsHelp'),
      width: 170,
      editable: true,
      text: (row) =>
        row.kind === 'feature'
          ? row.requirements.map(codeOf).join(', ')
          : t('features.unservedCount', { number: formatCount(row.survey.unserved.length, language) }),
    },
  ];
}
