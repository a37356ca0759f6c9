import { useEffect, useRef } from 'react';
import type { Trials } from '../../../shared/method/simulation/simulation.ts';
import type { Run } from '../../store/simulation-slice.ts';
import { isSameJob, type LatestResult, latestResult } from './latest-result.ts';

/** How long edits may go on before something is tried anew. */
const quietMilliseconds = 300;

export interface SimulationState<Job, Result> extends LatestResult<Result> {
  readonly run: Run<Job, Result> | null;
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
export function useSimulation<Job extends Trials, Result>({ job, isEmpty, run, simulate }: Wanted<Job, Result>): SimulationState<Job, Result> {
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
  return { run, ...latestResult(run?.result ?? null, job), tryAgain: () => void simulate(job) };
}
