import type { Change } from '../change.ts';
import type { Document } from '../document.ts';
import { isStated } from '../estimates.ts';
import type { IdOf } from '../model/entities.ts';
import type { Yen } from '../model/values.ts';
import { ProblemError } from '../problem.ts';
import { addEstimate } from './add-estimate.ts';
import type { ActionContext } from './context.ts';
import { editRecords } from './edit-records.ts';

const zero = 0 as Yen;
const nothing = { optimistic: zero, mostLikely: zero, pessimistic: zero };

/**
 * Says that a countermeasure costs nothing: its lines without amounts become lines of 0, and one without a name takes the given one.
 * Without any there is a new one.
 * @throws ProblemError `notFound` for an unknown countermeasure
 */
export function recordNothing(document: Document, countermeasureId: IdOf<'countermeasure'>, title: string, context: ActionContext): Change {
  const way = document.countermeasure.get(countermeasureId);
  if (way === undefined) throw new ProblemError('notFound', { entity: 'countermeasure', id: countermeasureId });
  const unpriced = [...document.estimate.values()].filter((line) => line.countermeasureId === countermeasureId && !isStated(line));
  if (unpriced.length === 0) return addEstimate(document, way.candidateId, { countermeasureId, title, ...nothing }, context);
  return editRecords(
    document,
    'estimate',
    unpriced.map((line) => ({ id: line.id, values: { ...nothing, title: line.title.trim() === '' ? title : line.title } })),
  );
}

/** Says that a candidate needs nothing of a class of cost, by a line of 0. */
export const recordNotNeeded = (
  document: Document,
  { candidateId, costClassId, title }: { readonly candidateId: IdOf<'candidate'>; readonly costClassId: IdOf<'costClass'>; readonly title: string },
  context: ActionContext,
): Change => addEstimate(document, candidateId, { costClassId, title, ...nothing }, context);
