import { comparedCandidates, type Document, projectOf } from '../shared/document.ts';
import { planFor } from '../shared/plan.ts';
import type { PlansOutput } from './evaluation-output.ts';

/** The plan of every compared candidate that has one. */
export function plansOutput(document: Document): PlansOutput {
  return {
    recommendedCandidateId: projectOf(document).recommendedCandidateId,
    plans: comparedCandidates(document).flatMap(({ id }) => {
      const plan = planFor(document, id);
      if (plan.tasks.length === 0) return [];
      const { optimistic, mostLikely, pessimistic } = plan.sums;
      return [
        {
          candidateId: id,
          weeks: plan.duration,
          sums: { optimistic, mostLikely, pessimistic },
          tasks: plan.tasks.map(({ task, length, predecessors, scheduled }) => ({
            id: task.id,
            title: task.title,
            ongoing: task.ongoing,
            expected: length.expected,
            deviation: length.deviation,
            predecessors,
            ...scheduled,
          })),
        },
      ];
    }),
  };
}
