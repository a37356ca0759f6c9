import type { Change } from '../change.ts';
import { gapCells } from '../cells.ts';
import { type Document } from '../document.ts';
import { entities } from '../model/entities.ts';
import type { Gap } from '../model/gap.ts';
import type { Cell } from './assess.ts';
import type { ActionContext } from './context.ts';
import { editRecords } from './edit-records.ts';

type Description = Partial<Pick<Gap, 'natureId' | 'impact' | 'importance' | 'description' | 'owner'>>;

/**
 * Adds to what is known of the gap in a cell: nature, impact, importance, description, owner. A description that ends up
 * saying nothing loses its record.
 * @throws the record schema's own error for a value out of range.
 */
export function describeGap(document: Document, cell: Cell, values: Description, context: ActionContext): Change {
  const existing = gapCells(document.gap).at(cell.requirementId, cell.candidateId);
  const described = { ...(existing ?? silence), ...values };
  const empty = Object.entries(silence).every(([field, value]) => described[field as keyof Description] === value);
  if (existing === undefined) {
    if (empty) return {};
    const { requirementId, candidateId } = cell;
    const added = entities.gap.parse({ ...described, id: context.newId('gap'), requirementId, candidateId });
    return { gap: { added: [added], updated: [], removed: [] } };
  }
  if (empty) return { gap: { added: [], updated: [], removed: [existing] } };
  return editRecords(document, 'gap', [{ id: existing.id, values }]);
}

const silence = { natureId: null, impact: null, importance: null, description: '', owner: '' } as const satisfies Description;
