import { candidateInQuestion } from '../shared/countermeasures.ts';
import type { Document } from '../shared/document.ts';
import type { CostSimulation } from '../shared/method/simulation/costs.ts';
import type { ScheduleSimulation } from '../shared/method/simulation/schedule.ts';
import type { Trials } from '../shared/method/simulation/simulation.ts';
import type { Candidate } from '../shared/model/candidate.ts';
import { costJobOf, scheduleJobOf } from '../shared/simulation-jobs.ts';
import { runSimulation } from './workers/run-simulation.ts';

/** What the simulations of a project give; null where there is nothing to simulate. */
export interface ProjectSimulations {
  readonly costs: CostSimulation | null;
  /** Of the plan of the recommended candidate, or of the one that ranks first while none is. */
  readonly schedule: { readonly candidate: Candidate; readonly result: ScheduleSimulation } | null;
}

export const notSimulated: ProjectSimulations = { costs: null, schedule: null };

/**
 * Simulates the costs of the candidates and the plan on worker threads, as the app does.
 * @param trials and seed in place of the project's own
 */
export async function simulateProject(document: Document, trials?: Trials): Promise<ProjectSimulations> {
  const costJob = { ...costJobOf(document), ...trials };
  return {
    costs: costJob.candidates.length === 0 ? null : await runSimulation({ kind: 'costs', ...costJob }),
    schedule: await simulatePlan(document, trials),
  };
}

async function simulatePlan(document: Document, trials?: Trials): Promise<ProjectSimulations['schedule']> {
  const candidate = candidateInQuestion(document);
  if (candidate === undefined) return null;
  const job = { ...scheduleJobOf(document, candidate.id), ...trials };
  return job.tasks.length === 0 ? null : { candidate, result: await runSimulation({ kind: 'schedule', ...job }) };
}
