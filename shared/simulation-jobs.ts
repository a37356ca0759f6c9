import { z } from 'zod';
import type { Document } from './document.ts';
import { projectOf } from './document.ts';
import { estimatesOf, isPricedLine } from './estimates.ts';
import type { CostJob } from './method/simulation/costs.ts';
import type { ScheduleJob } from './method/simulation/schedule.ts';
import type { IdOf } from './model/entities.ts';
import { distributionKinds } from './model/estimate.ts';
import { saidPoints } from './model/points.ts';
import { dueTime, planFor } from './plan.ts';
import { shownBudget } from './totals.ts';

const id = z.string().min(1).max(64);
const pointsOf = (amount: z.ZodNumber) =>
  z
    .strictObject({ optimistic: amount, mostLikely: amount, pessimistic: amount })
    .refine(({ optimistic, mostLikely, pessimistic }) => optimistic <= mostLikely && mostLikely <= pessimistic, {
      path: ['mostLikely'],
      params: { problem: 'estimateOrder' },
    });
const costPoints = pointsOf(z.number().min(-1e15).max(1e15));
const durationPoints = pointsOf(z.number().min(0).max(1e15));
const trials = {
  trials: z.int().min(1).max(1_000_000),
  seed: z.int().min(0).max(4_294_967_295),
  limits: z.array(z.number().min(-1e18).max(1e18)).max(100).readonly().optional(),
};

/** Lines and tasks a simulation takes at most. */
const limits = { candidates: 100, lines: 20_000, tasks: 20_000, predecessors: 20_000 } as const;

/** What a simulation of costs is asked with, at the door to main. */
export const costJobSchema = z.strictObject({
  ...trials,
  correlation: z.number().min(0).max(1),
  candidates: z
    .array(
      z.strictObject({
        id,
        lines: z
          .array(
            z.strictObject({
              id,
              points: costPoints,
              shape: z.strictObject({ distribution: z.enum(distributionKinds), lambda: z.number().min(0.1).max(100) }),
              factor: z.number().min(0).max(1e15),
            }),
          )
          .max(limits.lines)
          .readonly(),
      }),
    )
    .max(limits.candidates)
    .readonly(),
});

/** What a simulation of a plan is asked with, at the door to main; in weeks. */
export const scheduleJobSchema = z.strictObject({
  ...trials,
  correlation: z.number().min(0).max(1),
  tasks: z
    .array(
      z.strictObject({
        id,
        points: durationPoints,
        isEndless: z.boolean().optional(),
        predecessors: z.array(z.strictObject({ id, lag: z.number().min(-10_000).max(10_000) })).max(limits.predecessors).readonly(),
      }),
    )
    .max(limits.tasks)
    .readonly(),
});

/** The simulation of what every compared candidate with an estimate costs, in yen over the horizon, with tax where totals are shown with it; lines nobody has priced are left out. The budget is counted exactly. */
export function costJobOf(document: Document): CostJob {
  const project = projectOf(document);
  const { simulationTrials, simulationSeed, correlation } = project;
  const budget = shownBudget(project);
  return {
    trials: simulationTrials,
    seed: simulationSeed,
    limits: budget === null ? [] : [budget],
    correlation,
    candidates: estimatesOf(document)
      .filter(({ total }) => total !== null)
      .map(({ candidate, lines }) => ({
        id: candidate.id,
        lines: lines.filter(isPricedLine).map(({ estimate: { id: lineId, distribution, lambda }, points, factor }) => ({ id: lineId, points, shape: { distribution, lambda }, factor })),
      })),
  };
}

const noTime = { optimistic: 0, mostLikely: 0, pessimistic: 0 };

/**
 * The simulation of the plan of a candidate, in weeks; ongoing tasks take no time. The due date is counted exactly. Without the duration of a
 * task the plan has no end to simulate, so that there are no tasks.
 */
export function scheduleJobOf(document: Document, candidateId: IdOf<'candidate'>): ScheduleJob {
  const { simulationTrials, simulationSeed, taskCorrelation } = projectOf(document);
  const plan = planFor(document, candidateId);
  const due = dueTime(document, plan);
  return {
    trials: simulationTrials,
    seed: simulationSeed,
    limits: due === null ? [] : [due.weeks],
    correlation: taskCorrelation,
    tasks: (plan.untimed.length > 0 ? [] : plan.tasks).flatMap(({ task, predecessors }) => {
      const points = task.ongoing ? noTime : saidPoints(task);
      return points === null ? [] : [{ id: task.id, points, isEndless: task.ongoing, predecessors: predecessors.map(({ id: before, lag }) => ({ id: before, lag })) }];
    }),
  };
}
