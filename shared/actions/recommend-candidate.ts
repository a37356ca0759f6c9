import type { Change } from '../change.ts';
import { type Document, projectOf } from '../document.ts';
import type { IdOf } from '../model/entities.ts';
import { ProblemError } from '../problem.ts';
import { editRecords } from './edit-records.ts';

/**
 * Names the candidate the plan is made for; null takes the recommendation back.
 * @throws ProblemError `notFound` for an unknown candidate
 */
export function recommendCandidate(document: Document, id: IdOf<'candidate'> | null): Change {
  if (id !== null && !document.candidate.has(id)) throw new ProblemError('notFound', { entity: 'candidate', id });
  return editRecords(document, 'project', [{ id: projectOf(document).id, values: { recommendedCandidateId: id } }]);
}
