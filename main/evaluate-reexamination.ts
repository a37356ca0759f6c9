import type { Document } from '../shared/document.ts';
import { scoresOf } from '../shared/evaluation.ts';
import { analysisOf, beforeAndAfterReexamination, examinedSubjects } from '../shared/reexaminations.ts';
import type { RankedOutput, ReexaminationItemOutput, ReexaminationOutput } from './evaluation-output.ts';
import { rankOutput } from './rank-output.ts';

export function reexaminationOutput(document: Document): ReexaminationOutput {
  const { needs, requirements } = examinedSubjects(document);
  const { before, after } = beforeAndAfterReexamination(document);
  return {
    items: [...needs, ...requirements].flatMap((entry): ReexaminationItemOutput[] => {
      const { record, current, state } = entry;
      if (record === undefined) return [];
      const { needId, requirementId, analysis, needed, decision, decidedOn, decidedBy } = record;
      const { isEdited, hasMoved } = analysisOf(document, entry, 'ja');
      return [
        {
          needId,
          requirementId,
          analysis,
          edited: isEdited,
          outdated: hasMoved,
          needed,
          decision,
          current,
          before: record.before,
          after: record.after,
          state,
          decidedOn,
          decidedBy,
        },
      ];
    }),
    ranking: { before: rankedOutput(before), after: rankedOutput(after) },
  };
}

const rankedOutput = (document: Document): RankedOutput[] =>
  scoresOf(document).ranking.map(({ candidate, fit: { fit, coverage }, standing }) => ({
    candidateId: candidate.id,
    fit,
    coverage,
    rank: rankOutput(standing),
  }));
