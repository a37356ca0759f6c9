import type { Change } from '../change.ts';
import { type Document, inOrder } from '../document.ts';
import type { IdOf } from '../model/entities.ts';
import { compose } from './compose.ts';
import { editRecords } from './edit-records.ts';
import { moveRecords } from './move-records.ts';

/**
 * Moves features, kept in their present order, after another one of a candidate, or before all of the candidate's for null; they become
 * the candidate's.
 * @throws ProblemError `notFound` for an unknown feature.
 */
export function moveFeatures(
  document: Document,
  ids: readonly IdOf<'feature'>[],
  candidateId: IdOf<'candidate'>,
  afterId: IdOf<'feature'> | null,
): Change {
  const first = inOrder(document, 'feature').find((feature) => feature.candidateId === candidateId && !ids.includes(feature.id));
  const all = inOrder(document, 'feature');
  const before = first === undefined ? all.at(-1) : all[all.indexOf(first) - 1];
  return compose(
    document,
    (current) => editRecords(current, 'feature', ids.map((id) => ({ id, values: { candidateId } }))),
    (current) => moveRecords(current, 'feature', ids, afterId ?? before?.id ?? null),
  );
}
