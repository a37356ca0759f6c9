import type { Document } from '../shared/document.ts';
import { flowOf } from '../shared/flows.ts';
import { featureSurveyOf, tracingOf } from '../shared/links.ts';
import { processPhases } from '../shared/model/process.ts';
import type { CurrentStateOutput, FeatureSurveyOutput } from './evaluation-output.ts';

const idsOf = <Id>(rows: readonly { readonly id: Id }[]): Id[] => rows.map(({ id }) => id);

export function currentStateOutput(document: Document): CurrentStateOutput {
  const { needs, unlinkedNeeds, unlinkedRequirements } = tracingOf(document);
  return {
    processes: processPhases.flatMap((phase) =>
      flowOf(document, phase).map(({ number, process: { id, title, actor }, next }) => ({
        id,
        phase,
        number,
        title,
        actor,
        next: next.map(({ process, condition }) => ({ processId: process.id, condition })),
      })),
    ),
    needs: needs.map(({ need: { id, code, title, priority }, requirements }) => ({ id, code, title, priority, requirementIds: idsOf(requirements) })),
    unlinkedNeedIds: idsOf(unlinkedNeeds),
    unlinkedRequirementIds: idsOf(unlinkedRequirements),
  };
}

export const surveyOutput = (document: Document): FeatureSurveyOutput[] =>
  featureSurveyOf(document).map(({ candidate, features, unserved }) => ({
    candidateId: candidate.id,
    name: candidate.name,
    stage: candidate.stage,
    stageReason: candidate.stageReason,
    features: features.map(({ feature: { id, title, edition, limits }, requirements }) => ({ id, title, edition, limits, requirementIds: idsOf(requirements) })),
    unservedRequirementIds: idsOf(unserved),
  }));
