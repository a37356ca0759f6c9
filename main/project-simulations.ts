import { candidateInQuestion } from '../shared/countermeasures.ts';
import { comparedCandidates, type Document } from '../shared/document.ts';
import type { CostSimulation } from '../shared/method/simulation/costs.ts';
import type { ScheduleSimulation } from '../shared/method/simulation/schedule.ts';
import type { Trials } from '../shared/method/simulation/simulation.ts';
import type { Candidate } from '../shared/model/candidate.ts';
import type { IdOf } from '../shared/model/entities.ts';
import { costJobOf, scheduleJobOf } from '../shared/simulation-jobs.ts';
import { runSimulation } from './workers/run-simulation.ts';

/** What the simulations of a project give; null where there is nothing to simulate. */
export interface ProjectSimulations {
  readonly costs: CostSimulation | null;
  /** Of the plan of the recommended candidate, or of the one that ranks first while none is. */
  readonly schedule: { readonly candidate: Candidate; readonly result: ScheduleSimulation } | null;
}

export const notSimulated: ProjectSimulations = { costs: null, schedule: null };

/** The simulated plans of candidates. */
export type PlanSimulations = ReadonlyMap<IdOf<'candidate'>, ScheduleSimulation>;

/** The one plan that was simulated with a project. */
export const planOf = ({ schedule }: ProjectSimulations): PlanSimulations => new Map(schedule === null ? [] : [[schedule.candidate.id, schedule.result]]);

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
  const result = candidate && (await simulatePlanOf(document, candidate, trials));
  return candidate === undefined || result == null ? null : { candidate, result };
}

async function simulatePlanOf(document: Document, { id }: Candidate, trials?: Trials): Promise<ScheduleSimulation | null> {
  const job = { ...scheduleJobOf(document, id), ...trials };
  return job.tasks.length === 0 ? null : runSimulation({ kind: 'schedule', ...job });
}

/** Simulates the plans of the other compared candidates too, each as its own plan screen does. */
export async function simulatePlans(document: Document, simulations: ProjectSimulations): Promise<PlanSimulations> {
  const plans = new Map(planOf(simulations));
  for (const candidate of comparedCandidates(document)) {
    if (plans.has(candidate.id)) continue;
    const result = await simulatePlanOf(document, candidate);
    if (result !== null) plans.set(candidate.id, result);
  }
  return plans;
}
