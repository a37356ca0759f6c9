import type { Change } from '../change.ts';
import { type Document, projectOf } from '../document.ts';
import type { CandidateStage } from '../model/candidate.ts';
import type { IdOf } from '../model/entities.ts';
import { compose } from './compose.ts';
import { editRecords } from './edit-records.ts';

/**
 * Moves a candidate to another stage, with the reason. Its ratings and estimates stay; one that leaves the short list is no longer the
 * recommended one.
 * @throws ProblemError `notFound` for an unknown candidate.
 */
export function stageCandidate(document: Document, id: IdOf<'candidate'>, stage: CandidateStage, stageReason: string): Change {
  return compose(
    document,
    (current) => editRecords(current, 'candidate', [{ id, values: { stage, stageReason } }]),
    (current) => {
      const project = projectOf(current);
      if (stage === 'shortList' || project.recommendedCandidateId !== id) return {};
      return editRecords(current, 'project', [{ id: project.id, values: { recommendedCandidateId: null } }]);
    },
  );
}
