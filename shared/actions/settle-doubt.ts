import type { Change } from '../change.ts';
import type { Document } from '../document.ts';
import { isChecked } from '../doubtful-lines.ts';
import type { IdOf } from '../model/entities.ts';
import type { Frequency } from '../model/estimate.ts';
import { ProblemError } from '../problem.ts';
import { editRecords } from './edit-records.ts';

/** A line that may be counted wrongly: of an estimate, or of a quote. */
export type LineInDoubt = { readonly entity: 'estimate'; readonly id: IdOf<'estimate'> } | { readonly entity: 'quoteLine'; readonly id: IdOf<'quoteLine'> };

/**
 * Says that a line is counted as it stands. The title itself keeps the answer, so that every list, file and workbook shows it and nobody is asked
 * again.
 * @param mark what is put behind the title, one of those `isChecked` knows
 * @throws ProblemError `notFound` for an unknown line; the record schema's own error where the title gets too long
 */
export function keepLine(document: Document, { entity, id }: LineInDoubt, mark: string): Change {
  const line = entity === 'estimate' ? document.estimate.get(id) : document.quoteLine.get(id);
  if (line === undefined) throw new ProblemError('notFound', { entity, id });
  const title = isChecked(line.title) ? line.title : `${line.title.trim()}${mark}`;
  return entity === 'estimate' ? editRecords(document, 'estimate', [{ id, values: { title } }]) : editRecords(document, 'quoteLine', [{ id, values: { title } }]);
}

/** Says how often the amount of a line recurs. */
export const repeatLine = (document: Document, { entity, id }: LineInDoubt, frequency: Exclude<Frequency, 'once'>): Change =>
  entity === 'estimate' ? editRecords(document, 'estimate', [{ id, values: { frequency } }]) : editRecords(document, 'quoteLine', [{ id, values: { frequency } }]);
