import type { Change } from '../change.ts';
import { type Document, gapCells } from '../document.ts';
import type { Gap } from '../model/gap.ts';
import type { Cell } from './assess.ts';
import type { ActionContext } from './context.ts';
import { editRecords } from './edit-records.ts';

type Description = Partial<Pick<Gap, 'natureId' | 'impact' | 'importance' | 'description' | 'owner'>>;

/** Adds to what is known of the gap in a cell: nature, impact, importance, description, owner. */
export function describeGap(document: Document, cell: Cell, values: Description, context: ActionContext): Change {
  const existing = gapCells(document.gap).get(cell.requirementId)?.get(cell.candidateId);
  if (existing !== undefined) return editRecords(document, 'gap', [{ id: existing.id, values }]);
  const added: Gap = {
    id: context.newId('gap'),
    requirementId: cell.requirementId,
    candidateId: cell.candidateId,
    natureId: null,
    impact: null,
    importance: null,
    description: '',
    owner: '',
    ...values,
  };
  return { gap: { added: [added], updated: [], removed: [] } };
}
