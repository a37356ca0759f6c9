import { type Change, sameRecord } from '../change.ts';
import { cellsBy } from '../cells.ts';
import { type Document } from '../document.ts';
import type { Assessment } from '../model/assessment.ts';
import type { IdOf } from '../model/entities.ts';
import type { ActionContext } from './context.ts';

export interface Cell {
  readonly requirementId: IdOf<'requirement'>;
  readonly candidateId: IdOf<'candidate'>;
}

export type AssessmentDetails = Partial<Omit<Assessment, 'id' | 'requirementId' | 'candidateId' | 'evaluatorId'>>;

type EvaluatorId = IdOf<'evaluator'> | null;

/**
 * Sets the level or the details of cells of the comparison, in the name of one evaluator or, for null, as the consensus. A cell
 * that ends up saying nothing loses its record. The last entry for a cell wins.
 */
export function assess(
  document: Document,
  cells: readonly (Cell & { readonly values: AssessmentDetails })[],
  context: ActionContext,
  evaluatorId: EvaluatorId = null,
): Change {
  const existing = cellsBy(document.assessment, evaluatorId);
  const next = new Map<string, { from: Assessment | undefined; to: Assessment }>();
  for (const { requirementId, candidateId, values } of cells) {
    const key = `${requirementId} ${candidateId}`;
    const from = existing.at(requirementId, candidateId);
    const current = next.get(key)?.to ?? from ?? blank({ requirementId, candidateId }, evaluatorId, context);
    next.set(key, { from, to: { ...current, ...values } });
  }
  const added: Assessment[] = [];
  const updated: { from: Assessment; to: Assessment }[] = [];
  const removed: Assessment[] = [];
  for (const { from, to } of next.values()) {
    if (from === undefined) {
      if (!saysNothing(to)) added.push(to);
    } else if (saysNothing(to)) removed.push(from);
    else if (!sameRecord(from, to)) updated.push({ from, to });
  }
  return added.length + updated.length + removed.length === 0 ? {} : { assessment: { added, updated, removed } };
}

/** Rates cells: one level for all of them, or null to clear the rating. */
export const rate = (
  document: Document,
  cells: readonly Cell[],
  levelId: IdOf<'level'> | null,
  context: ActionContext,
  evaluatorId: EvaluatorId = null,
): Change =>
  assess(
    document,
    cells.map((cell) => ({ ...cell, values: { levelId } })),
    context,
    evaluatorId,
  );

const silence = {
  levelId: null,
  realization: null,
  evidence: '',
  evidenceLink: '',
  note: '',
  usability: null,
  efficiency: null,
  claimedLevelId: null,
  claim: '',
  consensusReason: '',
} as const satisfies Required<AssessmentDetails>;

const blank = (cell: Cell, evaluatorId: EvaluatorId, context: ActionContext): Assessment => ({
  id: context.newId('assessment'),
  ...cell,
  evaluatorId,
  ...silence,
});

const saysNothing = (assessment: Assessment): boolean =>
  Object.entries(silence).every(([field, value]) => assessment[field as keyof AssessmentDetails] === value);
