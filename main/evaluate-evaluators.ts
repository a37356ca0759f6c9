import { claimsOf } from '../shared/claims.ts';
import { panelOfDocument } from '../shared/disagreement.ts';
import { type Document, projectOf } from '../shared/document.ts';
import { fitProfilesOf } from '../shared/fit-profiles.ts';
import type { Candidate } from '../shared/model/candidate.ts';
import type { Level } from '../shared/model/level.ts';
import type { Requirement } from '../shared/model/requirement.ts';
import type { CellOutput, ClaimOutput, FitProfileOutput, PanelOutput } from './evaluation-output.ts';

const cellOf = ({ id, code, title }: Requirement, candidate: Candidate): CellOutput => ({ requirementId: id, code, title, candidateId: candidate.id });

const levelOutput = (level: Level | undefined) => (level === undefined ? null : { label: level.label, symbol: level.symbol, class: level.class });

/** The evaluators, how far they agree, and each cell they rated; the ratings stay out until they are revealed. */
export function panelOutput(document: Document): PanelOutput {
  const { evaluators, rated, agreement } = panelOfDocument(document);
  const revealed = projectOf(document).ratingsRevealed;
  return {
    revealed,
    evaluators: evaluators.map(({ id, name, role, weight }, index) => ({
      id,
      name,
      role,
      weight,
      ratedCells: rated.filter(({ levels }) => levels[index] !== undefined).length,
    })),
    agreement: revealed ? agreement : null,
    cells: (revealed ? rated : []).map(({ requirement, candidate, levels, result, nearest, agreed, consensus }) => ({
      ...cellOf(requirement, candidate),
      ratings: evaluators.flatMap(({ id }, index) => {
        const level = levelOutput(levels[index]);
        return level === null ? [] : [{ evaluatorId: id, level }];
      }),
      mean: result.mean,
      range: result.range,
      deviation: result.deviation,
      mixed: result.mixed,
      nearest: levelOutput(nearest),
      consensus: levelOutput(agreed),
      reason: consensus?.consensusReason ?? '',
    })),
  };
}

/** What vendors claim, beside our own level. */
export const claimOutputs = (document: Document): ClaimOutput[] =>
  claimsOf(document).map(({ requirement, candidate, claimed, claim, level, state }) => ({
    ...cellOf(requirement, candidate),
    claimed: levelOutput(claimed),
    claim,
    level: levelOutput(level),
    state,
  }));

/** What the fits of each compared candidate are worth. */
export const fitProfileOutputs = (document: Document): FitProfileOutput[] =>
  fitProfilesOf(document).map(({ candidate, profile, categories }) => ({
    candidateId: candidate.id,
    ...profile,
    categories: categories.map((entry) => ({ id: entry.category.id, name: entry.category.name, ...entry.profile })),
  }));
