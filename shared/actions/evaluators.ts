import type { Change } from '../change.ts';
import { type Document } from '../document.ts';
import { cellsToSettle, panelOfDocument } from '../disagreement.ts';
import type { IdOf } from '../model/entities.ts';
import { assess } from './assess.ts';
import { compose } from './compose.ts';
import type { ActionContext } from './context.ts';
import { removeRecords } from './remove-records.ts';

/**
 * Removes an evaluator together with all their ratings.
 * @throws ProblemError `notFound` for an unknown evaluator
 */
export const removeEvaluator = (document: Document, id: IdOf<'evaluator'>): Change =>
  compose(
    document,
    (current) => {
      const own = current.assessment.values().filter(({ evaluatorId }) => evaluatorId === id);
      return removeRecords(current, 'assessment', own.map((assessment) => assessment.id).toArray());
    },
    (current) => removeRecords(current, 'evaluator', [id]),
  );

/**
 * Records the level nearest to the evaluators' mean as the consensus of every cell without one whose scores lie no further apart
 * than `range` (0..1), with the reason given. Where some say 対象外 and others do not, nothing is settled.
 */
export const settleByMean = (document: Document, range: number, consensusReason: string, context: ActionContext): Change =>
  assess(
    document,
    cellsToSettle(panelOfDocument(document), range).flatMap(({ requirement, candidate, nearest }) =>
      nearest === undefined ? [] : [{ requirementId: requirement.id, candidateId: candidate.id, values: { levelId: nearest.id, consensusReason } }],
    ),
    context,
  );
