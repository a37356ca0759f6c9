import type { Change } from '../change.ts';
import type { Document } from '../document.ts';
import type { IdOf } from '../model/entities.ts';
import type { Estimate } from '../model/estimate.ts';
import { addEstimates, type NewEstimate } from './add-estimate.ts';
import { addNamed, named } from './add-named.ts';
import { compose } from './compose.ts';
import type { ActionContext } from './context.ts';
import { editRecords } from './edit-records.ts';

export interface EstimateFields extends NewEstimate {
  /** The name of a class of cost that is made for it, once for all of the same name. */
  readonly newCostClass?: string;
}

/** What new lines belong to, and the line they come after; without a candidate none are added. */
export interface EstimatePlace extends Pick<Estimate, 'countermeasureId'> {
  readonly candidateId: IdOf<'candidate'> | undefined;
  readonly afterId: IdOf<'estimate'> | undefined;
}

/**
 * Edits cost lines and adds others.
 * @throws ProblemError `notFound` for an unknown line; the record schema's own error for a value out of range
 */
export function writeEstimates(
  document: Document,
  edits: readonly { readonly id: IdOf<'estimate'>; readonly values: EstimateFields }[],
  additions: readonly EstimateFields[],
  { candidateId, countermeasureId, afterId }: EstimatePlace,
  context: ActionContext,
): Change {
  const fieldsIn = (current: Document) => ({ newCostClass, ...fields }: EstimateFields): NewEstimate => {
    const costClassId = named(current, 'costClass', newCostClass);
    return costClassId === undefined ? fields : { ...fields, costClassId };
  };
  return compose(
    document,
    (current) => addNamed(current, 'costClass', [...edits.map(({ values }) => values), ...additions].flatMap(({ newCostClass }) => newCostClass ?? []), context),
    (current) => editRecords(current, 'estimate', edits.map(({ id, values }) => ({ id, values: fieldsIn(current)(values) }))),
    (current) => {
      if (candidateId === undefined) return {};
      return addEstimates(current, candidateId, additions.map((values) => ({ ...fieldsIn(current)(values), countermeasureId })), context, afterId);
    },
  );
}
