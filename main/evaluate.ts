import { categoryWeightsOf } from '../shared/category-weights.ts';
import { type Document, projectOf, requirementsByCategory } from '../shared/document.ts';
import { type CandidateEvaluation, type DerivedGap, gapsOf, scoresOf, severityRulesOf } from '../shared/evaluation.ts';
import { knockOutsFirst } from '../shared/gap-order.ts';
import { amountIn } from '../shared/language/format.ts';
import { severityOf } from '../shared/method/gaps/severity.ts';
import type { Fit } from '../shared/method/scoring/fit.ts';
import type { Candidate } from '../shared/model/candidate.ts';
import type { Requirement } from '../shared/model/requirement.ts';
import { calibrationOutput } from './evaluate-calibration.ts';
import { estimateOutputs } from './evaluate-costs.ts';
import { countermeasuresOutput } from './evaluate-countermeasures.ts';
import { claimOutputs, fitProfileOutputs, panelOutput } from './evaluate-evaluators.ts';
import { findingOutputs } from './evaluate-findings.ts';
import { plansOutput } from './evaluate-plan.ts';
import { quotesOutput } from './evaluate-quotes.ts';
import { reexaminationOutput } from './evaluate-reexamination.ts';
import { reviewsOutput } from './evaluate-reviews.ts';
import { simulationOutput } from './evaluate-simulation.ts';
import { currentStateOutput, surveyOutput } from './evaluate-survey.ts';
import { requirementOutputs } from './evaluate-requirements.ts';
import { rankOutput } from './rank-output.ts';
import { projectOutput } from './project-output.ts';
import { notSimulated, planOf, type PlanSimulations, type ProjectSimulations } from './project-simulations.ts';
import type { CandidateOutput, CategoryWeightOutput, CellOutput, EvaluationOutput, FitOutput, GapOutput, RequirementOutput } from './evaluation-output.ts';

/**
 * Every derived number of a project, as `awase evaluate --json` prints it.
 * @param simulations what simulateProject gives; without them nothing is said of simulations
 * @param plans what simulatePlans gives; a plan that is not among them has no simulated chance
 */
export function evaluate(document: Document, simulations: ProjectSimulations = notSimulated, plans: PlanSimulations = planOf(simulations)): EvaluationOutput {
  const { currencyUnit } = projectOf(document);
  const amount = (yen: number): number => amountIn(yen, currencyUnit);
  const scores = scoresOf(document);
  const estimates = estimateOutputs(document, amount);
  return {
    format: 'awase-evaluation',
    version: 2,
    project: projectOutput(document),
    cells: { rated: scores.ratedCells, total: scores.totalCells },
    requirements: requirementOutputs(document),
    categoryWeights: categoryWeightOutputs(document),
    ranking: scores.ranking.map(({ candidate }) => candidate.id),
    candidates: scores.candidates.map((evaluated) => candidateOutput(evaluated, estimates.get(evaluated.candidate.id))),
    decisive: scores.decisive.map(({ requirement, candidate, knockOut }) => ({
      ...cellOutput(requirement, candidate),
      weight: requirement.weight,
      knockOut,
    })),
    gaps: knockOutsFirst(gapsOf(document)).map((gap) => gapOutput(gap, document)),
    panel: panelOutput(document),
    claims: claimOutputs(document),
    fitProfiles: fitProfileOutputs(document),
    countermeasures: countermeasuresOutput(document, amount),
    findings: findingOutputs(document),
    quotes: quotesOutput(document, amount),
    plan: plansOutput(document, plans),
    calibration: calibrationOutput(document, amount),
    simulation: simulationOutput(document, simulations, amount),
    reexamination: reexaminationOutput(document),
    reviews: reviewsOutput(document),
    currentState: currentStateOutput(document),
    survey: surveyOutput(document),
  };
}

function categoryWeightOutputs(document: Document): CategoryWeightOutput[] {
  const { categories, byCount } = categoryWeightsOf(requirementsByCategory(document));
  return categories.map((entry) => ({
    id: entry.category.id,
    name: entry.category.name,
    items: entry.items,
    weight: entry.weight,
    share: entry.share,
    byCount: entry === byCount?.many || entry === byCount?.few,
  }));
}

function candidateOutput(evaluated: CandidateEvaluation, estimate: CandidateOutput['estimate'] = { lines: [], total: null, missing: [] }): CandidateOutput {
  const { candidate, fit, standing, knockOuts, openKnockOuts, outside, profile, gapCounts } = evaluated;
  return {
    id: candidate.id,
    name: candidate.name,
    kind: candidate.kind,
    ...fitOutput(fit),
    rank: rankOutput(standing),
    knockOuts: knockOuts.map(requirementOutput),
    openKnockOuts: openKnockOuts.map(({ requirement, because }) => ({ ...requirementOutput(requirement), because })),
    notApplicable: {
      count: outside.count,
      mandatory: outside.mandatory.map(({ requirement, explained }) => ({ ...requirementOutput(requirement), explained })),
    },
    categories: profile.map((part) => ({ id: part.category.id, name: part.category.name, ...fitOutput(part.fit) })),
    gapCounts,
    estimate,
  };
}

const fitOutput = ({ fit, actual, coverage, bounds, ratedCount, unratedCount }: Fit): FitOutput => ({
  fit,
  actual,
  coverage,
  bounds,
  ratedCount,
  unratedCount,
});

const requirementOutput = ({ id, code, title }: Requirement): RequirementOutput => ({ requirementId: id, code, title });

const cellOutput = (requirement: Requirement, candidate: Candidate): CellOutput => ({
  ...requirementOutput(requirement),
  candidateId: candidate.id,
});

function gapOutput({ requirement, candidate, level, described }: DerivedGap, document: Document): GapOutput {
  const nature = described?.natureId == null ? undefined : document.gapNature.get(described.natureId);
  return {
    ...cellOutput(requirement, candidate),
    level: { label: level.label, symbol: level.symbol, class: level.class },
    nature: nature?.label ?? null,
    impact: described?.impact ?? null,
    importance: described?.importance ?? null,
    severity: severityOf(described?.impact ?? null, described?.importance ?? null, severityRulesOf(document)) ?? null,
    description: described?.description ?? '',
    owner: described?.owner ?? '',
  };
}
