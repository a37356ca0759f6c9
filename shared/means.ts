import { Cells, consensusCells, evaluatorCells } from './cells.ts';
import { derive } from './derive.ts';
import { type Document, inOrder, projectOf } from './document.ts';
import { memoise } from './memoise.ts';
import type { MinimumClass } from './method/scoring/knock-out.ts';
import { isTied, nearestLevel, panelOf, type PanelRating } from './method/scoring/panel.ts';
import type { Assessment } from './model/assessment.ts';
import type { Candidate } from './model/candidate.ts';
import type { IdOf } from './model/entities.ts';
import type { Evaluator } from './model/evaluator.ts';
import type { Level, LevelClass } from './model/level.ts';

/** What the evaluators' ratings of a cell come to while no consensus is recorded. */
export interface CellMean {
  readonly requirementId: IdOf<'requirement'>;
  readonly candidateId: IdOf<'candidate'>;
  /** Evaluator-weighted mean of the level scores, 0..1; null when all who rated found it not applicable. */
  readonly score: number | null;
  /** The level nearest to the mean, ties to the lower: its class decides on gaps and knock-out. */
  readonly level: Level;
  /** How many evaluators rated. */
  readonly count: number;
  /** For each minimum class, whether the evaluators leave open if the cell lies below it; then it does not knock out, and still can. */
  readonly tied: Readonly<Record<MinimumClass, boolean>>;
  /** One of those who rated says why. */
  readonly explained: boolean;
}

/** Whether the evaluators leave open if a mandatory item drops a candidate; until they agree its mean is no final score. */
export const isPendingMean = (
  { mandatory, minimumClass }: { readonly mandatory: boolean; readonly minimumClass: MinimumClass },
  mean: Pick<CellMean, 'tied'> | undefined,
): boolean => mandatory && mean?.tied[minimumClass] === true;

/** Why a cell has its level, as far as somebody says it: the reason of a consensus, a note or evidence; empty where nobody does. */
export const explanationOf = ({ evidence, evidenceLink, note, consensusReason }: Assessment): string =>
  [consensusReason, note, evidence, evidenceLink].find((text) => text.trim() !== '') ?? '';

/** Whether somebody says why a cell has its level. */
export const isExplained = (assessment: Assessment): boolean => explanationOf(assessment) !== '';

type Rating = PanelRating & { readonly class: LevelClass; readonly explained: boolean };

type Column = ReadonlyMap<IdOf<'requirement'>, Assessment>;
type Means = ReadonlyMap<IdOf<'requirement'>, CellMean>;

export const noMeans = new Cells<CellMean>(new Map());

/** The means of one candidate. Remembered per candidate, so that a rating costs only its own column. */
const candidateMeans = memoise(
  (candidate: Candidate, levels: Document['level'], evaluators: readonly Evaluator[], consensus: Column, ...columns: readonly Column[]): Means => {
    const ratings = new Map<IdOf<'requirement'>, Rating[]>();
    for (const [index, { weight }] of evaluators.entries()) {
      for (const [requirementId, assessment] of columns[index] ?? []) {
        const { levelId } = assessment;
        const level = levelId === null ? undefined : levels.get(levelId);
        if (level === undefined || (consensus.get(requirementId)?.levelId ?? null) !== null) continue;
        const found = ratings.get(requirementId);
        const rating = { weight, score: level.score, class: level.class, explained: isExplained(assessment) };
        if (found === undefined) ratings.set(requirementId, [rating]);
        else found.push(rating);
      }
    }
    const notApplicable = [...levels.values()].find(({ score }) => score === null);
    const means = new Map<IdOf<'requirement'>, CellMean>();
    for (const [requirementId, given] of ratings) {
      const { mean, notApplicable: outside } = panelOf(given);
      const level = mean === null ? (outside ? notApplicable : undefined) : nearestLevel(mean, levels.values());
      if (level === undefined) continue;
      const tied = { fit: isTied('fit', given, mean, levels.values()), partial: isTied('partial', given, mean, levels.values()) };
      means.set(requirementId, { requirementId, candidateId: candidate.id, score: mean, level, count: given.length, tied, explained: given.some(({ explained }) => explained) });
    }
    return means;
  },
);

const noColumn: Column = new Map();

/**
 * The cells that count by the evaluators' mean: rated by at least one of them, without a recorded consensus, once the ratings are
 * revealed (METHOD 4). An evaluator without weight does not count.
 */
export const meanCells = derive(
  ['project', 'candidate', 'evaluator', 'level', 'assessment'],
  (view): Cells<CellMean> => {
    if (view.evaluator.size === 0 || !projectOf(view).ratingsRevealed) return noMeans;
    const inTurn = inOrder(view, 'evaluator');
    const consensus = consensusCells(view.assessment);
    const byEvaluator = evaluatorCells(view.assessment);
    const columns = view.candidate.values().flatMap((candidate): [IdOf<'candidate'>, Means][] => {
      const own = inTurn.map(({ id }) => byEvaluator.get(id)?.column(candidate.id) ?? noColumn);
      const means = candidateMeans(candidate, view.level, inTurn, consensus.column(candidate.id), ...own);
      return means.size === 0 ? [] : [[candidate.id, means]];
    });
    return new Cells(new Map(columns));
  },
);

/** Stands before a level that is only the one nearest to the evaluators' mean. */
export const meanSign = '≈';
