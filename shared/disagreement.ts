import { consensusCells, evaluatorCells } from './cells.ts';
import { derive } from './derive.ts';
import { comparedCandidates, inOrder, requirementsByCategory } from './document.ts';
import { type Agreement, krippendorffAlpha } from './method/scoring/agreement.ts';
import { nearestLevel, type PanelResult, panelOf } from './method/scoring/panel.ts';
import type { Assessment } from './model/assessment.ts';
import type { Candidate } from './model/candidate.ts';
import type { Evaluator } from './model/evaluator.ts';
import type { Level } from './model/level.ts';
import type { Requirement } from './model/requirement.ts';

/** A cell that evaluators rated, and how far apart they are. */
export interface PanelCell {
  readonly requirement: Requirement;
  readonly candidate: Candidate;
  /** One per evaluator, in order; undefined where they did not rate. */
  readonly levels: readonly (Level | undefined)[];
  readonly result: PanelResult;
  /** The level nearest to the mean, ties to the lower; 対象外 when all say so; undefined without a mean. */
  readonly nearest: Level | undefined;
  readonly consensus: Assessment | undefined;
  readonly agreed: Level | undefined;
}

export interface Panel {
  readonly evaluators: readonly Evaluator[];
  /** Cells with at least one evaluator's rating, in the order of requirements and candidates. */
  readonly rated: readonly PanelCell[];
  /** Those with at least two, largest disagreement first: 対象外 against a score, then by standard deviation, range, place. */
  readonly shared: readonly PanelCell[];
  readonly agreement: Agreement;
}

/** What the evaluators' ratings come to, cell by cell and over the whole comparison, whether revealed or not. */
export const panelOfDocument = derive(['category', 'requirement', 'candidate', 'level', 'evaluator', 'assessment'], (document): Panel => {
  const evaluators = inOrder(document, 'evaluator');
  const byEvaluator = evaluatorCells(document.assessment);
  const columns = evaluators.map(({ id }) => byEvaluator.get(id));
  const consensus = consensusCells(document.assessment);
  const notApplicable = inOrder(document, 'level').find(({ score }) => score === null);
  const levelOf = (assessment: Assessment | undefined): Level | undefined =>
    assessment?.levelId == null ? undefined : document.level.get(assessment.levelId);
  const rated: PanelCell[] = [];
  if (evaluators.length > 0)
    for (const { requirements } of requirementsByCategory(document))
      for (const requirement of requirements)
        for (const candidate of comparedCandidates(document)) {
          const levels = columns.map((cells) => levelOf(cells?.at(requirement.id, candidate.id)));
          const given = levels.flatMap((level, index) => (level === undefined ? [] : [{ weight: evaluators[index]?.weight ?? 0, score: level.score }]));
          if (given.length === 0) continue;
          const result = panelOf(given);
          const nearest = result.mean === null ? undefined : nearestLevel(result.mean, inOrder(document, 'level'));
          const recorded = consensus.at(requirement.id, candidate.id);
          rated.push({
            requirement,
            candidate,
            levels,
            result,
            nearest: result.notApplicable ? notApplicable : nearest,
            consensus: recorded,
            agreed: levelOf(recorded),
          });
        }
  const shared = rated.filter(({ levels }) => levels.filter((level) => level !== undefined).length > 1);
  return {
    evaluators,
    rated,
    shared: shared.toSorted(byDisagreement),
    agreement: krippendorffAlpha(rated.map(({ levels }) => levels.flatMap((level) => (level?.score == null ? [] : [level.score])))),
  };
});

const byDisagreement = ({ result: a }: PanelCell, { result: b }: PanelCell): number =>
  Number(b.mixed) - Number(a.mixed) || (b.deviation ?? 0) - (a.deviation ?? 0) || (b.range ?? 0) - (a.range ?? 0);

/** Whether those who rated a cell do not all say the same. */
export const differs = ({ result: { mixed, range } }: PanelCell): boolean => mixed || (range ?? 0) > 0;

/** Cells without a consensus whose scores lie no further apart than the range, which have a level to settle on. */
export const cellsToSettle = (panel: Panel, range: number): readonly PanelCell[] =>
  panel.shared.filter(({ agreed, nearest, result }) => agreed === undefined && nearest !== undefined && !result.mixed && (result.range ?? 0) <= range + 1e-9);
