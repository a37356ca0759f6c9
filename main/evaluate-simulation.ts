import { type Document, projectOf } from '../shared/document.ts';
import type { CostSimulation } from '../shared/method/simulation/costs.ts';
import { isComplete, missingCostsOf } from '../shared/missing-costs.ts';
import { probabilityWithin } from '../shared/method/simulation/cumulative.ts';
import { quantileAt } from '../shared/method/simulation/quantile-table.ts';
import { dueTime, planFor } from '../shared/plan.ts';
import { shownBudget } from '../shared/totals.ts';
import type { PercentilesOutput } from './estimate-output.ts';
import { missingOutputs } from './missing-cost-output.ts';
import type { ProjectSimulations } from './project-simulations.ts';
import type { CostSimulationOutput, ScheduleSimulationOutput, SimulationOutput } from './simulation-output.ts';

type Amount = (value: number) => number;

/** What was simulated of a project, in its currency unit and in weeks. */
export const simulationOutput = (document: Document, { costs, schedule }: ProjectSimulations, amount: Amount): SimulationOutput => ({
  costs: costs && costsOutput(document, costs, amount),
  schedule: schedule && scheduleOutput(document, schedule),
});

type Simulated = Pick<CostSimulation['candidates'][number], 'mean' | 'standardError' | 'deviation' | 'minimum' | 'maximum' | 'quantiles'>;

const percentilesOutput = (quantiles: Float64Array, shown: Amount): PercentilesOutput => ({
  p10: shown(quantileAt(quantiles, 0.1)),
  p50: shown(quantileAt(quantiles, 0.5)),
  p80: shown(quantileAt(quantiles, 0.8)),
  p90: shown(quantileAt(quantiles, 0.9)),
});

const simulatedOutput = ({ mean, standardError, deviation, minimum, maximum, quantiles }: Simulated, shown: Amount) => ({
  mean: shown(mean),
  standardError: shown(standardError),
  deviation: shown(deviation),
  minimum: shown(minimum),
  maximum: shown(maximum),
  percentiles: percentilesOutput(quantiles, shown),
});

function costsOutput(document: Document, { trials, seed, correlation, candidates, cheaper }: CostSimulation, amount: Amount): CostSimulationOutput {
  const budget = shownBudget(projectOf(document));
  const missing = missingCostsOf(document);
  const missingOf = missingOutputs(document, amount);
  const among = (probability: number): number | null => (candidates.length > 1 ? probability : null);
  const names = new Map<string, string>([...document.candidate.values()].map(({ id, name }) => [id, name]));
  const cheaperThan = (mine: number): Record<string, number> =>
    Object.fromEntries(candidates.flatMap(({ id }, other) => (other === mine ? [] : [[id, cheaper[mine * candidates.length + other] ?? 0]])));
  return {
    trials,
    seed,
    correlation,
    candidates: candidates.map((candidate, index) => ({
      candidateId: candidate.id,
      name: names.get(candidate.id) ?? '',
      ...simulatedOutput(candidate, amount),
      withinBudget: budget === null ? null : probabilityWithin(candidate.cumulative, budget),
      cheapest: isComplete(missing) ? among(candidate.cheapest) : null,
      cheapestOfEstimated: among(candidate.cheapest),
      missing: missingOf.get(candidate.id) ?? [],
      cheaper: cheaperThan(index),
    })),
    unestimated: missing.unestimated.map(({ id, name }) => ({ candidateId: id, name })),
  };
}

function scheduleOutput(document: Document, { candidate, result }: NonNullable<ProjectSimulations['schedule']>): ScheduleSimulationOutput {
  const plan = planFor(document, candidate.id);
  const due = dueTime(document, plan);
  const ending = new Map<string, string>(plan.tasks.flatMap(({ task }) => (task.ongoing ? [] : [[task.id, task.title]])));
  return {
    candidateId: candidate.id,
    name: candidate.name,
    trials: result.trials,
    seed: result.seed,
    correlation: result.correlation,
    ...simulatedOutput(result, (weeks) => weeks),
    withinDue: due === null ? null : probabilityWithin(result.cumulative, due.weeks),
    tasks: result.tasks.flatMap(({ id, criticality, cruciality }) => {
      const title = ending.get(id);
      return title === undefined ? [] : [{ id, title, criticality, cruciality }];
    }),
  };
}
