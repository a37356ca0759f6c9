import { scoresAfter } from '../shared/countermeasures.ts';
import { type Document, projectOf } from '../shared/document.ts';
import {
  type CandidateEstimate,
  type CandidateEvaluation,
  type DerivedGap,
  estimatesOf,
  gapsOf,
  scoresOf,
} from '../shared/evaluation.ts';
import { glossary } from '../shared/language/glossary.ts';
import { amountIn } from '../shared/language/format.ts';
import { yenPerUnit } from '../shared/model/project.ts';
import { severityOf } from '../shared/method/gaps/severity.ts';
import type { Fit } from '../shared/method/scoring/fit.ts';
import type { Standing } from '../shared/method/scoring/ranking.ts';
import type { Candidate } from '../shared/model/candidate.ts';
import type { Requirement } from '../shared/model/requirement.ts';
import type {
  CandidateOutput,
  CellOutput,
  EvaluationOutput,
  FitOutput,
  GapOutput,
  RankOutput,
  RequirementOutput,
} from './evaluation-output.ts';
import { countermeasureOutputs, severityMatrixOutput } from './evaluate-countermeasures.ts';
import { type Amount, lineOutput, spreadOutput } from './spread-output.ts';

/** Every derived number of a project, as `awase evaluate --json` prints it. */
export function evaluate(document: Document): EvaluationOutput {
  const { id, name, currencyUnit, horizonYears } = projectOf(document);
  const amount: Amount = (yen) => amountIn(yen, currencyUnit);
  const scores = scoresOf(document);
  const after = new Map(scoresAfter(document).candidates.map((evaluated) => [evaluated.candidate.id, evaluated]));
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
    ranking: scores.ranking.map(({ candidate }) => candidate.id),
    candidates: scores.candidates.map((evaluated) =>
      candidateOutput(evaluated, after.get(evaluated.candidate.id) ?? evaluated, estimates.get(evaluated.candidate.id), amount),
    ),
    decisive: scores.decisive.map(({ requirement, candidate }) => ({
      ...cellOutput(requirement, candidate),
      weight: requirement.weight,
    })),
    gaps: gapsOf(document).map((gap) => gapOutput(gap, document)),
    severityMatrix: severityMatrixOutput(document),
    countermeasures: countermeasureOutputs(document, amount),
  };
}

function candidateOutput(
  evaluated: CandidateEvaluation,
  after: CandidateEvaluation,
  estimate: CandidateEstimate | undefined,
  amount: Amount,
): CandidateOutput {
  const { candidate, fit, standing, knockOuts, profile, gapCounts } = evaluated;
  const total = estimate?.total ?? null;
  return {
    id: candidate.id,
    name: candidate.name,
    kind: candidate.kind,
    ...fitOutput(fit),
    rank: rankOutput(standing),
    knockOuts: knockOuts.map(requirementOutput),
    categories: profile.map((part) => ({ id: part.category.id, name: part.category.name, ...fitOutput(part.fit) })),
    gapCounts,
    after: { ...fitOutput(after.fit), rank: rankOutput(after.standing), knockOuts: after.knockOuts.map(requirementOutput), gapCounts: after.gapCounts },
    estimate: {
      lines: (estimate?.lines ?? []).map((line) => lineOutput(line, amount)),
      total: total && spreadOutput(total.points, total.classic, total.beta, amount),
    },
  };
}

const rankOutput = ({ status, place, best, worst }: Standing<string>): RankOutput => ({ status, place, best, worst });

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

function gapOutput({ requirement, candidate, level, described }: DerivedGap, { gapNature, severityRule }: Document): GapOutput {
  const nature = described?.natureId == null ? undefined : gapNature.get(described.natureId);
  return {
    ...cellOutput(requirement, candidate),
    level: { label: level.label, symbol: level.symbol, class: level.class },
    nature: nature?.label ?? null,
    impact: described?.impact ?? null,
    importance: described?.importance ?? null,
    severity: severityOf(described?.impact ?? null, described?.importance ?? null, severityRule.values()) ?? null,
    description: described?.description ?? '',
    owner: described?.owner ?? '',
  };
}
