import type { Change } from '../change.ts';
import type { Document } from '../document.ts';
import type { IdOf } from '../model/entities.ts';
import type { Feature } from '../model/feature.ts';
import { addRecords } from './add-records.ts';
import { compose } from './compose.ts';
import type { ActionContext } from './context.ts';
import { editRecords } from './edit-records.ts';
import { linkRecords } from './link-records.ts';

export interface FeatureValues extends Partial<Omit<Feature, 'id' | 'order'>> {
  /** Everything the feature serves from now on. */
  readonly requirementIds?: readonly IdOf<'requirement'>[];
}

export type NewFeature = FeatureValues & Pick<Feature, 'candidateId'>;

const blank = { title: '', specification: '', limits: '', edition: '' };
const plain = <Values extends FeatureValues>({ requirementIds: _requirementIds, ...values }: Values) => values;

/**
 * Edits features and adds others after one of them or at the end, with the requirements each serves.
 * @throws ProblemError `notFound` for an unknown feature or requirement; the record schema's own error for a value out of range.
 */
export const writeFeatures = (
  document: Document,
  edits: readonly { readonly id: IdOf<'feature'>; readonly values: FeatureValues }[],
  additions: readonly NewFeature[],
  context: ActionContext,
  afterId?: IdOf<'feature'>,
): Change => {
  let added: readonly Feature[] = [];
  return compose(
    document,
    (current) => editRecords(current, 'feature', edits.map(({ id, values }) => ({ id, values: plain(values) }))),
    (current) => {
      const change = addRecords(current, 'feature', additions.map((values) => ({ ...blank, ...plain(values) })), context, afterId);
      added = change.feature?.added ?? [];
      return change;
    },
    (current) => {
      const written = [...edits, ...added.map(({ id }, index) => ({ id, values: (additions[index] ?? {}) as FeatureValues }))];
      const links = written.flatMap(({ id, values: { requirementIds } }) => (requirementIds === undefined ? [] : [{ id, to: requirementIds }]));
      return linkRecords(current, 'support', 'featureId', links, context);
    },
  );
};
