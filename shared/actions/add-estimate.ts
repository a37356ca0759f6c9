import type { Change } from '../change.ts';
import { type Document, projectOf } from '../document.ts';
import type { IdOf } from '../model/entities.ts';
import type { Estimate } from '../model/estimate.ts';
import { unsaidPoints } from '../model/points.ts';
import { addRecords } from './add-records.ts';
import type { ActionContext } from './context.ts';

/** What a cost line is until somebody says otherwise: what it costs is unknown. */
export const blankEstimate = {
  title: '',
  ...unsaidPoints,
  optimisticAssumption: '',
  mostLikelyAssumption: '',
  pessimisticAssumption: '',
  frequency: 'once',
  quantity: 1,
  countermeasureId: null,
  costClassId: null,
  startMonth: 1,
  endMonth: null,
  distribution: 'betaPert',
  lambda: 4,
  actual: null,
} as const satisfies Omit<Estimate, 'id' | 'order' | 'candidateId'>;

export type NewEstimate = Partial<Omit<Estimate, 'id' | 'order' | 'candidateId'>>;

/** What the points of a line mean until somebody says otherwise of it, as the project has answered. */
export const meaningOf = (document: Document): Pick<Estimate, 'distribution'> => ({
  distribution: projectOf(document).pointMeaning === 'percentiles' ? 'percentiles' : 'betaPert',
});

/** Adds cost lines to a candidate's three-point estimate, after one of the lines or at the end. */
export const addEstimates = (
  document: Document,
  candidateId: IdOf<'candidate'>,
  lines: readonly NewEstimate[],
  context: ActionContext,
  afterId?: IdOf<'estimate'>,
): Change => addRecords(document, 'estimate', lines.map((values) => ({ ...blankEstimate, ...meaningOf(document), ...values, candidateId })), context, afterId);

/** Adds a cost line to a candidate's three-point estimate, after one of the lines or at the end. */
export const addEstimate = (
  document: Document,
  candidateId: IdOf<'candidate'>,
  values: NewEstimate,
  context: ActionContext,
  afterId?: IdOf<'estimate'>,
): Change => addEstimates(document, candidateId, [values], context, afterId);
