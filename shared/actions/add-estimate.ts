import type { Change } from '../change.ts';
import type { Document } from '../document.ts';
import type { IdOf } from '../model/entities.ts';
import type { Estimate } from '../model/estimate.ts';
import type { Yen } from '../model/values.ts';
import { addRecords } from './add-records.ts';
import type { ActionContext } from './context.ts';

const zero = 0 as Yen;

/** Adds a cost line to a candidate's three-point estimate. */
export function addEstimate(
  document: Document,
  candidateId: IdOf<'candidate'>,
  values: Partial<Omit<Estimate, 'id' | 'order' | 'candidateId'>>,
  context: ActionContext,
): Change {
  const line = {
    title: '',
    optimistic: zero,
    mostLikely: zero,
    pessimistic: zero,
    optimisticAssumption: '',
    mostLikelyAssumption: '',
    pessimisticAssumption: '',
    frequency: 'once' as const,
    quantity: 1,
    countermeasureId: null,
    costClassId: null,
    startMonth: 1,
    endMonth: null,
    distribution: 'betaPert' as const,
    lambda: 4,
    actual: null,
    ...values,
    candidateId,
  };
  return addRecords(document, 'estimate', [line], context);
}
