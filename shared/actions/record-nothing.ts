import type { Change } from '../change.ts';
import type { Document } from '../document.ts';
import { isStated } from '../estimates.ts';
import type { IdOf } from '../model/entities.ts';
import { ProblemError } from '../problem.ts';
import { addEstimate } from './add-estimate.ts';
import type { ActionContext } from './context.ts';
import { editRecords } from './edit-records.ts';

/**
 * Says that a countermeasure costs nothing, by a line of 0: a line that was added and left empty takes the name, otherwise there is a
 * new one.
 * @throws ProblemError `notFound` for an unknown countermeasure
 */
export function recordNothing(document: Document, countermeasureId: IdOf<'countermeasure'>, title: string, context: ActionContext): Change {
  const way = document.countermeasure.get(countermeasureId);
  if (way === undefined) throw new ProblemError('notFound', { entity: 'countermeasure', id: countermeasureId });
  const empty = document.estimate.values().find((line) => line.countermeasureId === countermeasureId && !isStated(line));
  if (empty !== undefined) return editRecords(document, 'estimate', [{ id: empty.id, values: { title } }]);
  return addEstimate(document, way.candidateId, { countermeasureId, title }, context);
}

/** Says that a candidate needs nothing of a class of cost, by a line of 0. */
export const recordNotNeeded = (
  document: Document,
  { candidateId, costClassId, title }: { readonly candidateId: IdOf<'candidate'>; readonly costClassId: IdOf<'costClass'>; readonly title: string },
  context: ActionContext,
): Change => addEstimate(document, candidateId, { costClassId, title }, context);
