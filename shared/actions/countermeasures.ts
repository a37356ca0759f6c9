import { type Change, sameRecord } from '../change.ts';
import { type Document } from '../document.ts';
import type { CountermeasureKind, CustomizationRisk, CustomizationRiskKind } from '../model/countermeasure.ts';
import { entities, type IdOf } from '../model/entities.ts';
import { ProblemError } from '../problem.ts';
import { addRecords } from './add-records.ts';
import type { Cell } from './assess.ts';
import type { ActionContext } from './context.ts';
import { editRecords, type RecordEdit } from './edit-records.ts';

/** Adds a way to close the gap of a cell. */
export function addCountermeasure(document: Document, cell: Cell, kind: CountermeasureKind, context: ActionContext): Change {
  const { requirementId, candidateId } = cell;
  const blank = { title: '', description: '', levelAfterId: null, effort: '', benefit: '', benefitGrade: null, chosen: false };
  return addRecords(document, 'countermeasure', [{ requirementId, candidateId, kind, ...blank }], context);
}

/**
 * Edits countermeasures. One that accepts the gap leads to no level: choosing that kind takes the level away in the same change.
 * @throws ProblemError `notFound` for an unknown countermeasure; the record schema's own error for a value out of range
 */
export const editCountermeasures = (document: Document, edits: readonly RecordEdit<'countermeasure'>[]): Change =>
  editRecords(
    document,
    'countermeasure',
    edits.map(({ id, values }) => {
      const kind = values.kind ?? document.countermeasure.get(id)?.kind;
      return { id, values: kind === 'accept' && ('kind' in values || 'levelAfterId' in values) ? { ...values, levelAfterId: null } : values };
    }),
  );

/**
 * Grades one of the seven risks of a customisation, or says what is done about it. A risk nothing is said of has no record.
 * @throws ProblemError `notFound` for an unknown countermeasure; the record schema's own error for a value out of range
 */
export function rateRisk(
  document: Document,
  countermeasureId: IdOf<'countermeasure'>,
  risk: CustomizationRiskKind,
  values: Partial<Pick<CustomizationRisk, 'grade' | 'mitigation'>>,
  context: ActionContext,
): Change {
  if (!document.countermeasure.has(countermeasureId)) throw new ProblemError('notFound', { entity: 'countermeasure', id: countermeasureId });
  const from = document.customizationRisk.values().find((record) => record.countermeasureId === countermeasureId && record.risk === risk);
  const id = from?.id ?? context.newId('customizationRisk');
  const to = entities.customizationRisk.parse({ grade: null, mitigation: '', ...from, ...values, id, countermeasureId, risk });
  if (to.grade === null && to.mitigation === '')
    return from === undefined ? {} : { customizationRisk: { added: [], updated: [], removed: [from] } };
  if (from === undefined) return { customizationRisk: { added: [to], updated: [], removed: [] } };
  return sameRecord(from, to) ? {} : { customizationRisk: { added: [], updated: [{ from, to }], removed: [] } };
}
