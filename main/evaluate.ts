import { type Document, projectOf } from '../shared/document.ts';
import { type CandidateEstimate, type EstimateLine, estimatesOf } from '../shared/estimates.ts';
import { type CandidateEvaluation, type DerivedGap, gapsOf, scoresOf, severityRulesOf } from '../shared/evaluation.ts';
import { glossary } from '../shared/language/glossary.ts';
import { amountIn } from '../shared/language/format.ts';
import { yenPerUnit } from '../shared/model/project.ts';
import { type Spread, sigmaRange, type ThreePoint } from '../shared/method/estimate/three-point.ts';
import { severityOf } from '../shared/method/gaps/severity.ts';
import type { Fit } from '../shared/method/scoring/fit.ts';
import type { Candidate } from '../shared/model/candidate.ts';
import type { Requirement } from '../shared/model/requirement.ts';
import { countermeasuresOutput } from './evaluate-countermeasures.ts';
import { claimOutputs, fitProfileOutputs, panelOutput } from './evaluate-evaluators.ts';
import { findingOutputs } from './evaluate-findings.ts';
import { plansOutput } from './evaluate-plan.ts';
import { reexaminationOutput } from './evaluate-reexamination.ts';
import { reviewsOutput } from './evaluate-reviews.ts';
import { currentStateOutput, surveyOutput } from './evaluate-survey.ts';
import { requirementOutputs } from './evaluate-requirements.ts';
import type {
  CandidateOutput,
  CellOutput,
  DistributionOutput,
  EstimateLineOutput,
  EvaluationOutput,
  FitOutput,
  GapOutput,
  RequirementOutput,
  SpreadOutput,
} from './evaluation-output.ts';

type Amount = (yen: number) => number;

/** Every derived number of a project, as `awase evaluate --json` prints it. */
export function evaluate(document: Document): EvaluationOutput {
  const { id, name, currencyUnit, horizonYears } = projectOf(document);
  const amount: Amount = (yen) => amountIn(yen, currencyUnit);
  const scores = scoresOf(document);
  const estimates = new Map(estimatesOf(document).map((estimate) => [estimate.candidate.id, estimate]));
  return {
    format: 'awase-evaluation',
    version: 1,
    project: {
      id,
      name,
      currency: { unit: currencyUnit, label: glossary.currencyUnit[currencyUnit], yenPerUnit: yenPerUnit[currencyUnit] },
      horizonYears,
    },
    cells: { rated: scores.ratedCells, total: scores.totalCells },
    requirements: requirementOutputs(document),
    ranking: scores.ranking.map(({ candidate }) => candidate.id),
    candidates: scores.candidates.map((evaluated) => candidateOutput(evaluated, estimates.get(evaluated.candidate.id), amount)),
    decisive: scores.decisive.map(({ requirement, candidate }) => ({
      ...cellOutput(requirement, candidate),
      weight: requirement.weight,
    })),
    gaps: gapsOf(document).map((gap) => gapOutput(gap, document)),
    panel: panelOutput(document),
    claims: claimOutputs(document),
    fitProfiles: fitProfileOutputs(document),
    countermeasures: countermeasuresOutput(document, amount),
    findings: findingOutputs(document),
    plan: plansOutput(document),
    reexamination: reexaminationOutput(document),
    reviews: reviewsOutput(document),
    currentState: currentStateOutput(document),
    survey: surveyOutput(document),
  };
}

function candidateOutput(evaluated: CandidateEvaluation, estimate: CandidateEstimate | undefined, amount: Amount): CandidateOutput {
  const { candidate, fit, standing, knockOuts, profile, gapCounts } = evaluated;
  const { status, place, best, worst } = standing;
  const total = estimate?.total ?? null;
  return {
    id: candidate.id,
    name: candidate.name,
    kind: candidate.kind,
    ...fitOutput(fit),
    rank: { status, place, best, worst },
    knockOuts: knockOuts.map(requirementOutput),
    categories: profile.map((part) => ({ id: part.category.id, name: part.category.name, ...fitOutput(part.fit) })),
    gapCounts,
    estimate: {
      lines: (estimate?.lines ?? []).map((line) => lineOutput(line, amount)),
      total: total && spreadOutput(total.points, total.classic, total.beta, amount),
    },
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

function lineOutput({ estimate, factor, classic, beta, total }: EstimateLine, amount: Amount): EstimateLineOutput {
  return {
    id: estimate.id,
    title: estimate.title,
    frequency: estimate.frequency,
    quantity: estimate.quantity,
    factor,
    each: spreadOutput(estimate, classic, beta, amount),
    total: spreadOutput(total.points, total.classic, total.beta, amount),
  };
}

const spreadOutput = (points: ThreePoint, classic: Spread, beta: Spread, amount: Amount): SpreadOutput => ({
  optimistic: amount(points.optimistic),
  mostLikely: amount(points.mostLikely),
  pessimistic: amount(points.pessimistic),
  classic: distributionOutput(classic, amount),
  betaPert: distributionOutput(beta, amount),
});

function distributionOutput(spread: Spread, amount: Amount): DistributionOutput {
  const range = (k: number): { from: number; to: number } => {
    const { from, to } = sigmaRange(spread, k);
    return { from: amount(from), to: amount(to) };
  };
  return { expected: amount(spread.expected), deviation: amount(spread.deviation), range68: range(1), range95: range(2) };
}
