import { useMemo } from 'react';
import type { Document } from '../../../shared/document.ts';
import type { ScheduleJob, ScheduleSimulation } from '../../../shared/method/simulation/schedule.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { scheduleJobOf } from '../../../shared/simulation-jobs.ts';
import type { ScheduleRun } from '../../store/simulation-slice.ts';
import { useStore } from '../../store/store.ts';
import { type SimulationState, useSimulation } from './use-simulation.ts';

/** Whether two jobs are about the same plan, be it before and after a change. */
function isSamePlan(one: ScheduleJob, other: ScheduleJob): boolean {
  const ids = new Set(one.tasks.map(({ id }) => id));
  return other.tasks.some(({ id }) => ids.has(id));
}

/** The part of a run that is about the plan of a job. */
function runOf(run: ScheduleRun | null, job: ScheduleJob): ScheduleRun | null {
  if (run === null || !isSamePlan(run.job, job)) return null;
  return run.result === null || isSamePlan(run.result.job, job) ? run : { ...run, result: null };
}

/** The simulation of when a candidate's plan ends, kept up with the document. */
export function useScheduleSimulation(document: Document, candidateId: IdOf<'candidate'>): SimulationState<ScheduleJob, ScheduleSimulation> {
  const job = useMemo(() => scheduleJobOf(document, candidateId), [document, candidateId]);
  const latest = useStore((state) => state.scheduleRun);
  const simulate = useStore((state) => state.simulateSchedule);
  const run = useMemo(() => runOf(latest, job), [latest, job]);
  return useSimulation({ job, isEmpty: job.tasks.length === 0, run, simulate });
}
