import { useEffect, useRef } from 'react';
import { memoise } from '../../../shared/memoise.ts';
import type { Run } from '../../store/simulation-slice.ts';

/** How long edits may go on before something is tried anew. */
const quietMilliseconds = 300;

const keyOf = memoise((job: object): string => JSON.stringify(job));

/** Whether two jobs ask for the same numbers. */
const isSameJob = (one: object, other: object): boolean => one === other || keyOf(one) === keyOf(other);

export interface SimulationState<Job, Result> {
  readonly run: Run<Job, Result> | null;
  /** The latest result, also of earlier inputs; null before the first. */
  readonly result: Result | null;
  /** The result belongs to earlier inputs. */
  readonly stale: boolean;
  tryAgain(): void;
}

interface Wanted<Job, Result> {
  readonly job: Job;
  /** There is nothing to try. */
  readonly isEmpty: boolean;
  readonly run: Run<Job, Result> | null;
  readonly simulate: (job: Job) => Promise<void>;
}

/** Keeps a simulation up with its job: tries it on entering, and shortly after the job has changed. */
export function useSimulation<Job extends object, Result>({ job, isEmpty, run, simulate }: Wanted<Job, Result>): SimulationState<Job, Result> {
  const entering = useRef(true);
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  }, [run]);
  useEffect(() => {
    const wait = entering.current ? 0 : quietMilliseconds;
    entering.current = false;
    if (isEmpty || (latest.current !== null && isSameJob(latest.current.job, job))) return undefined;
    const timer = setTimeout(() => void simulate(job), wait);
    return () => clearTimeout(timer);
  }, [job, isEmpty, simulate]);
  const result = run?.result ?? null;
  return {
    run,
    result: result?.value ?? null,
    stale: result !== null && !isSameJob(result.job, job),
    tryAgain: () => void simulate(job),
  };
}
