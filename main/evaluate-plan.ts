import { simulatedCompletion } from '../shared/completion.ts';
import { comparedCandidates, type Document, projectOf } from '../shared/document.ts';
import type { ScheduleSimulation } from '../shared/method/simulation/schedule.ts';
import { dueTime, type Plan, planFor } from '../shared/plan.ts';
import type { DueOutput, PlansOutput } from './evaluation-output.ts';
import type { PlanSimulations } from './project-simulations.ts';

/** The plan of every compared candidate that has one. */
export function plansOutput(document: Document, simulated: PlanSimulations): PlansOutput {
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
          untimedTaskIds: plan.untimed.map(({ task }) => task.id),
          deviation: plan.critical && plan.critical.deviation,
          criticalPaths: plan.critical && plan.critical.paths.map(({ tasks }) => tasks),
          criticalPathCount: plan.critical && plan.critical.count,
          dates: plan.dates,
          due: dueOutput(document, plan, simulated.get(id)),
          sums: { optimistic, mostLikely, pessimistic },
          tasks: plan.tasks.map(({ task, length, predecessors, scheduled, dates }) => ({
            id: task.id,
            title: task.title,
            ongoing: task.ongoing,
            expected: length && length.expected,
            deviation: length && length.deviation,
            predecessors: predecessors.map(({ id: before }) => before),
            lags: predecessors.map(({ lag }) => lag),
            ...scheduled,
            dates,
          })),
        },
      ];
    }),
  };
}

function dueOutput(document: Document, plan: Plan, simulation: ScheduleSimulation | undefined): DueOutput | null {
  const due = dueTime(document, plan);
  return due && { ...due, probability: simulation === undefined ? null : simulatedCompletion(simulation, due.weeks).dueProbability };
}
