import type { Cell } from '../../shared/actions/assess.ts';
import type { Document } from '../../shared/document.ts';
import type { IdOf } from '../../shared/model/entities.ts';

/** Id of the row that stands for a cell of the comparison. */
export const cellRowId = ({ requirementId, candidateId }: Cell): string => `${requirementId}/${candidateId}`;

/** The cell of the comparison a row stands for; null for any other row. */
export function cellOfRow(rowId: string, document: Document): Cell | null {
  const [first, second] = rowId.split('/');
  const requirement = document.requirement.get(first as IdOf<'requirement'>);
  const candidate = document.candidate.get(second as IdOf<'candidate'>);
  return requirement === undefined || candidate === undefined ? null : { requirementId: requirement.id, candidateId: candidate.id };
}
