import { cellsBy } from './cells.ts';
import { derive } from './derive.ts';
import { type CategoryRequirements, comparedCandidates, type Document, projectOf, requirementsByCategory } from './document.ts';
import { type CellMean, isPendingMean, meanCells, noMeans } from './means.ts';
import { memoise } from './memoise.ts';
import { addScore, type Fit, fitOf, noScores, scoreRangeOf } from './method/scoring/fit.ts';
import type { Assessment } from './model/assessment.ts';
import type { IdOf } from './model/entities.ts';

type RequirementId = IdOf<'requirement'>;

/** What the rated items below a heading come to before any rating. */
export interface HeadingSum {
  /** Σ w of the items below, at any depth. */
  readonly weight: number;
  /** How many rated items stand below, at any depth. */
  readonly count: number;
}

/** Fit of each heading for one candidate, by METHOD 1 over the rated items below it at any depth. */
export type HeadingFits = ReadonlyMap<RequirementId, Fit>;

/**
 * Walks the trees and hands every rated item to everything open above it.
 * @param open makes the sum of a heading
 * @param add adds a rated item to the sum of a heading above it
 */
function overHeadings<Sum>(
  groups: readonly CategoryRequirements[],
  open: () => Sum,
  add: (sum: Sum, requirement: CategoryRequirements['requirements'][number]) => void,
): ReadonlyMap<RequirementId, Sum> {
  const sums = new Map<RequirementId, Sum>();
  for (const { tree, requirements } of groups) {
    if (tree.length === requirements.length) continue;
    const above: Sum[] = [];
    for (const { requirement, depth, isHeading } of tree) {
      above.length = depth;
      if (isHeading) {
        const sum = open();
        sums.set(requirement.id, sum);
        above.push(sum);
      } else for (const sum of above) add(sum, requirement);
    }
  }
  return sums;
}

/** Sum of weights and count of the rated items below each heading. */
export const headingSums = memoise(
  (groups: readonly CategoryRequirements[]): ReadonlyMap<RequirementId, HeadingSum> =>
    overHeadings(
      groups,
      () => ({ weight: 0, count: 0 }),
      (sum, { weight }) => {
        sum.weight += weight;
        sum.count += 1;
      },
    ),
);

type Column = ReadonlyMap<RequirementId, Assessment>;
type MeanColumn = ReadonlyMap<RequirementId, CellMean>;

/** Remembered per column like the scores, so that a rating costs only its own candidate. */
const rollUpColumn = memoise(
  (groups: readonly CategoryRequirements[], levels: Document['level'], column: Column, means: MeanColumn, outsideUnknown: boolean): HeadingFits => {
    const sums = overHeadings(groups, noScores, (sum, requirement) => {
      const { id, weight } = requirement;
      const levelId = column.get(id)?.levelId ?? null;
      const mean = levelId === null ? means.get(id) : undefined;
      const level = levelId === null ? mean : levels.get(levelId);
      addScore(sum, weight, level === undefined ? 'unrated' : (level.score ?? (outsideUnknown ? 'unrated' : 'notApplicable')), isPendingMean(requirement, mean));
    });
    const range = scoreRangeOf(levels.values());
    return new Map([...sums].map(([id, sum]) => [id, fitOf(sum, range)]));
  },
);

/**
 * What each heading comes to for each compared candidate: the fit (METHOD 1) of the rated items below it, at any depth, from the
 * consensus and the means that count or, given an evaluator, from their ratings alone. The headings add nothing to the totals, which
 * are made of the same items.
 */
export const rollUpsBy = derive(
  ['category', 'requirement', meanCells],
  (view, evaluatorId: IdOf<'evaluator'> | null): ReadonlyMap<IdOf<'candidate'>, HeadingFits> => {
    const cells = cellsBy(view.assessment, evaluatorId);
    const means = evaluatorId === null ? meanCells(view) : noMeans;
    const groups = requirementsByCategory(view);
    const { notApplicableUnknown } = projectOf(view);
    return new Map(
      comparedCandidates(view).map(({ id }) => [id, rollUpColumn(groups, view.level, cells.column(id), means.column(id), notApplicableUnknown)]),
    );
  },
);

/** The sums that count: from the consensus and the means. */
export const rollUpsOf = derive([rollUpsBy], (view) => rollUpsBy(view, null));
