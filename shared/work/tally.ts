import type { Cell } from '../actions/assess.ts';
import { consensusCells } from '../cells.ts';
import { derive } from '../derive.ts';
import { comparedCandidates, type CategoryRequirements, type Document, projectOf, requirementsByCategory } from '../document.ts';
import { countedLevels } from '../evaluation.ts';
import { type CellMean, meanCells } from '../means.ts';
import { memoise } from '../memoise.ts';
import type { Assessment } from '../model/assessment.ts';
import type { IdOf } from '../model/entities.ts';
import type { LevelClass } from '../model/level.ts';
import type { EvidenceRule } from '../model/project.ts';

/** Counts over the cells of the comparison. */
export interface CellTally {
  /** Rated cells that need evidence by the project's rule and have none. */
  readonly withoutEvidence: number;
  readonly fits: number;
  /** Fits whose usability and efficiency are both judged. */
  readonly judgedFits: number;
}

/** Whether a rating needs evidence by the project's rule. */
function asksEvidence(rule: EvidenceRule, mandatory: boolean, levelClass: LevelClass): boolean {
  if (rule === 'belowFull') return levelClass === 'partial' || levelClass === 'gap';
  return rule === 'all' || (rule === 'mandatory' && mandatory);
}

type Column = ReadonlyMap<IdOf<'requirement'>, Assessment>;
type MeanColumn = ReadonlyMap<IdOf<'requirement'>, CellMean>;

/** Remembered per column, so that a rating costs only its own candidate. */
const tallyColumn = memoise(
  (groups: readonly CategoryRequirements[], levels: Document['level'], column: Column, means: MeanColumn, rule: EvidenceRule): CellTally => {
    const tally = { withoutEvidence: 0, fits: 0, judgedFits: 0 };
    for (const { requirements } of groups) {
      for (const { id, mandatory } of requirements) {
        const assessment = column.get(id);
        const level = assessment?.levelId == null ? means.get(id)?.level : levels.get(assessment.levelId);
        if (level === undefined) continue;
        if (asksEvidence(rule, mandatory, level.class) && (assessment?.evidence ?? '').trim() === '' && (assessment?.evidenceLink ?? '') === '') tally.withoutEvidence += 1;
        if (level.class !== 'fit') continue;
        tally.fits += 1;
        if (assessment != null && assessment.usability !== null && assessment.efficiency !== null) tally.judgedFits += 1;
      }
    }
    return tally;
  },
);

/** The counts over all compared candidates. */
export function tallyCells(document: Document): CellTally {
  const groups = requirementsByCategory(document);
  const cells = consensusCells(document.assessment);
  const means = meanCells(document);
  const { evidenceRule } = projectOf(document);
  const columns = comparedCandidates(document).map(({ id }) => tallyColumn(groups, document.level, cells.column(id), means.column(id), evidenceRule));
  const sum = (value: (tally: CellTally) => number): number => columns.reduce((total, tally) => total + value(tally), 0);
  return {
    withoutEvidence: sum((tally) => tally.withoutEvidence),
    fits: sum((tally) => tally.fits),
    judgedFits: sum((tally) => tally.judgedFits),
  };
}

const leavesOf = memoise(
  (groups: readonly CategoryRequirements[]) => new Set(groups.flatMap(({ requirements }) => requirements.map(({ id }) => id))),
);

/** Whether a cell is a gap of the comparison, asked cell by cell: listing every gap costs more than a rating may take. */
export function gapTest(document: Document): (cell: Cell) => boolean {
  const levelAt = countedLevels(document);
  const leaves = leavesOf(requirementsByCategory(document));
  const compared = new Set(comparedCandidates(document).map(({ id }) => id));
  return ({ requirementId, candidateId }) => {
    const found = levelAt(requirementId, candidateId)?.class;
    return (found === 'partial' || found === 'gap') && compared.has(candidateId) && leaves.has(requirementId);
  };
}

/** How many cells evaluators have rated, and how many of those still lack a consensus. */
export const tallyConsensus = derive(
  ['assessment', 'candidate', 'category', 'requirement'],
  (view): { readonly rated: number; readonly unsettled: number } => {
    const leaves = leavesOf(requirementsByCategory(view));
    const rated = new Map(comparedCandidates(view).map(({ id }) => [id, new Set<IdOf<'requirement'>>()]));
    for (const { evaluatorId, levelId, requirementId, candidateId } of view.assessment.values()) {
      if (evaluatorId !== null && levelId !== null && leaves.has(requirementId)) rated.get(candidateId)?.add(requirementId);
    }
    const cells = consensusCells(view.assessment);
    let total = 0;
    let unsettled = 0;
    for (const [candidateId, found] of rated) {
      const column = cells.column(candidateId);
      total += found.size;
      for (const id of found) if ((column.get(id)?.levelId ?? null) === null) unsettled += 1;
    }
    return { rated: total, unsettled };
  },
);
