import { memoise } from '../../../shared/memoise.ts';
import type { Trials } from '../../../shared/method/simulation/simulation.ts';

const keyOf = memoise((job: object): string => JSON.stringify(job));

/** What is asked, whatever the number of trials and the seed. */
const questionOf = memoise((job: Trials): string => JSON.stringify({ ...job, trials: 0, seed: 0 }));

/** Whether two jobs ask for the same numbers. */
export const isSameJob = (one: object, other: object): boolean => one === other || keyOf(one) === keyOf(other);

export interface LatestResult<Result> {
  /** Null before the first result, and while the latest one answers another question: nothing is said of the present inputs by earlier ones. */
  readonly result: Result | null;
  /** The result is of another number of trials or another seed. */
  readonly stale: boolean;
  /** There is a result, but of other inputs. */
  readonly withheld: boolean;
}

/** What the latest result says of a job: costs and tasks, correlation, budget and due date have to be those it was made with. */
export function latestResult<Job extends Trials, Result>(latest: { readonly job: Job; readonly value: Result } | null, job: Job): LatestResult<Result> {
  if (latest === null) return { result: null, stale: false, withheld: false };
  if (isSameJob(latest.job, job)) return { result: latest.value, stale: false, withheld: false };
  const isSameQuestion = questionOf(latest.job) === questionOf(job);
  return { result: isSameQuestion ? latest.value : null, stale: isSameQuestion, withheld: !isSameQuestion };
}
