import { isTimed, type Plan, type TimedPlan } from '../../shared/plan.ts';

/** A plan of which every duration is known. */
export function timed(plan: Plan): TimedPlan {
  if (!isTimed(plan)) throw new Error('a task of the plan has no duration');
  return plan;
}
