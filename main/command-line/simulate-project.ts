import { type Document, projectOf } from '../../shared/document.ts';
import { amountIn, formatAmount, formatChance, formatCount, formatNumber, formatPercent } from '../../shared/language/format.ts';
import { type Language, translator, type Translate } from '../../shared/language/index.ts';
import { isComplete, type MissingCosts, missingCostsOf } from '../../shared/missing-costs.ts';
import { cheapestHeading, missingPhrases } from '../../shared/missing-cost-texts.ts';
import type { Candidate } from '../../shared/model/candidate.ts';
import type { Chance } from '../../shared/method/statistics/chance.ts';
import { yenPerUnit } from '../../shared/model/project.ts';
import { planOwner } from '../../shared/plan-owner.ts';
import { simulationOutput } from '../evaluate-simulation.ts';
import { projectOutput, type ProjectOutput } from '../project-output.ts';
import { simulateProject } from '../project-simulations.ts';
import type { CostSimulationOutput, ScheduleSimulationOutput, SimulationFileOutput } from '../simulation-output.ts';
import type { Command } from './arguments.ts';
import { readSource } from './read-source.ts';
import type { Surroundings } from './surroundings.ts';
import { type Column, textTable } from './text-table.ts';

/** Simulates costs and plan with the project's own trials and seed, or with those asked for: the numbers of the app for the same seed. */
export async function simulateSource(
  { source, trials, seed, json }: Extract<Command, { name: 'simulate' }>,
  language: Language,
  surroundings: Surroundings,
): Promise<void> {
  const document = await readSource(source, language, surroundings);
  const { currencyUnit, simulationTrials, simulationSeed } = projectOf(document);
  const simulations = await simulateProject(document, { trials: trials ?? simulationTrials, seed: seed ?? simulationSeed });
  const project = projectOutput(document);
  const { costs, schedule } = simulationOutput(document, simulations, (yen) => amountIn(yen, currencyUnit));
  const output: SimulationFileOutput = { format: 'awase-simulation', version: 1, project, costs, schedule };
  surroundings.print(json ? JSON.stringify(output, null, 2) : tables(output, document, language, simulations.schedule?.candidate));
}

function tables({ project, costs, schedule }: SimulationFileOutput, document: Document, language: Language, planned: Candidate | undefined): string {
  const translate = translator(language);
  const owner = planned === undefined ? '' : planOwner(document, planned, translate);
  const parts = [
    ...(costs === null ? [] : [costTable(costs, project, missingCostsOf(document), language)]),
    ...(schedule === null ? [] : [[scheduleTables(schedule, language), ...(owner === '' ? [] : [owner])].join('\n')]),
  ];
  return parts.length === 0 ? translate('shell.commandLine.simulation.nothing') : parts.join('\n\n');
}

type Heading = 'candidate' | 'mean' | 'standardError' | 'deviation' | 'withinBudget' | 'withinDue' | 'task' | 'criticality' | 'cruciality';
const percentiles = ['p10', 'p50', 'p80', 'p90'] as const;
const nothing = '–';

const heading = (name: Heading, translate: Translate, align: Column['align'] = 'right'): Column => ({ title: translate(`shell.commandLine.simulation.${name}`), align });
const percentileHeadings = percentiles.map((name): Column => ({ title: name.toUpperCase(), align: 'right' }));
const chance = (value: Chance | null, deviation: number, language: Language): string => (value === null ? nothing : formatChance(value, deviation, language));

function costTable({ trials, seed, correlation, candidates }: CostSimulationOutput, { currency }: ProjectOutput, missing: MissingCosts, language: Language): string {
  const translate = translator(language);
  const shown = (amount: number): string => formatAmount(amount * yenPerUnit[currency.unit], currency.unit, language);
  const title = translate('shell.commandLine.simulation.costs', {
    unit: currency.label[language],
    trials: formatCount(trials, language),
    seed: String(seed),
    correlation: formatNumber(correlation, language),
  });
  const columns = [
    heading('candidate', translate, 'left'),
    heading('mean', translate),
    heading('standardError', translate),
    heading('deviation', translate),
    ...percentileHeadings,
    heading('withinBudget', translate),
    { title: isComplete(missing) ? translate('shell.commandLine.simulation.cheapest') : cheapestHeading(missing, translate), align: 'right' as const },
  ];
  const together = candidates.reduce((sum, { deviation }) => sum + deviation, 0);
  const rows = candidates.map((candidate) => [
    [...missing.knockedOut].some((id) => id === candidate.candidateId) ? translate('charts.knockedOutName', { name: candidate.name }) : candidate.name,
    ...[candidate.mean, candidate.standardError, candidate.deviation, ...percentiles.map((name) => candidate.percentiles[name])].map(shown),
    chance(candidate.withinBudget, candidate.deviation, language),
    chance(candidate.cheapestOfEstimated, together, language),
  ]);
  return [title, textTable(columns, rows), ...missingPhrases(missing, { unit: currency.unit, translate, language })].join('\n');
}

function scheduleTables(schedule: ScheduleSimulationOutput, language: Language): string {
  const translate = translator(language);
  const shown = (weeks: number): string => formatNumber(weeks, language);
  const title = translate('shell.commandLine.simulation.schedule', { name: schedule.name, trials: formatCount(schedule.trials, language), seed: String(schedule.seed) });
  const columns = [heading('mean', translate), heading('standardError', translate), heading('deviation', translate), ...percentileHeadings, heading('withinDue', translate)];
  const amounts = [shown(schedule.mean), formatNumber(schedule.standardError, language, 4), ...[schedule.deviation, ...percentiles.map((name) => schedule.percentiles[name])].map(shown)];
  const tasks = schedule.tasks.map((task) => [task.title, formatPercent(task.criticality, language), formatNumber(task.cruciality, language)]);
  return [
    title,
    textTable(columns, [[...amounts, chance(schedule.withinDue, schedule.deviation, language)]]),
    '',
    textTable([heading('task', translate, 'left'), heading('criticality', translate), heading('cruciality', translate)], tasks),
  ].join('\n');
}
