import { gapCells } from '../cells.ts';
import { type Change, sameRecord } from '../change.ts';
import type { Document } from '../document.ts';
import { entities } from '../model/entities.ts';
import type { Gap } from '../model/gap.ts';
import type { Cell } from './assess.ts';
import type { ActionContext } from './context.ts';

export type GapDescription = Partial<Pick<Gap, 'natureId' | 'impact' | 'importance' | 'description' | 'owner'>>;

/**
 * Adds to what is known of the gaps in cells: nature, impact, importance, description, owner. A description that ends up
 * saying nothing loses its record. Several entries for a cell are taken in turn.
 * @throws the record schema's own error for a value out of range.
 */
export function describeGaps(
  document: Document,
  gaps: readonly (Cell & { readonly values: GapDescription })[],
  context: ActionContext,
): Change {
  const existing = gapCells(document.gap);
  const next = new Map<string, { cell: Cell; from: Gap | undefined; to: Required<GapDescription> }>();
  for (const { requirementId, candidateId, values } of gaps) {
    const key = `${requirementId} ${candidateId}`;
    const from = existing.at(requirementId, candidateId);
    const current = next.get(key)?.to ?? from ?? silence;
    next.set(key, { cell: { requirementId, candidateId }, from, to: { ...current, ...values } });
  }
  const added: Gap[] = [];
  const updated: { from: Gap; to: Gap }[] = [];
  const removed: Gap[] = [];
  for (const { cell, from, to } of next.values()) {
    if (saysNothing(to)) {
      if (from !== undefined) removed.push(from);
      continue;
    }
    const described = entities.gap.parse({ ...to, ...cell, id: from?.id ?? context.newId('gap') });
    if (from === undefined) added.push(described);
    else if (!sameRecord(from, described)) updated.push({ from, to: described });
  }
  return added.length + updated.length + removed.length === 0 ? {} : { gap: { added, updated, removed } };
}

/** Adds to what is known of the gap in one cell, as `describeGaps` does. */
export const describeGap = (document: Document, cell: Cell, values: GapDescription, context: ActionContext): Change =>
  describeGaps(document, [{ ...cell, values }], context);

const silence = { natureId: null, impact: null, importance: null, description: '', owner: '' } as const satisfies Required<GapDescription>;

const saysNothing = (description: Required<GapDescription>): boolean =>
  Object.entries(silence).every(([field, value]) => description[field as keyof GapDescription] === value);
