import type { CandidateFits, RatedCell } from '../../../shared/fit-profiles.ts';
import type { Candidate } from '../../../shared/model/candidate.ts';
import { cellRowId } from '../../components/cell-rows.ts';

export type FitRow =
  | { readonly kind: 'group'; readonly id: string; readonly candidate: Candidate; readonly count: number }
  | { readonly kind: 'fit'; readonly id: string; readonly cell: RatedCell };

/** The full fits of each candidate under its name, with partial fits among them if wanted; candidates without any are left out. */
export function fitRows(candidates: readonly CandidateFits[], withPartial: boolean): FitRow[] {
  return candidates.flatMap(({ candidate, cells }): FitRow[] => {
    const shown = cells.filter(({ level }) => level.class === 'fit' || (withPartial && level.class === 'partial'));
    if (shown.length === 0) return [];
    return [
      { kind: 'group', id: `group:${candidate.id}`, candidate, count: shown.length },
      ...shown.map((cell): FitRow => ({ kind: 'fit', id: cellRowId({ requirementId: cell.requirement.id, candidateId: candidate.id }), cell })),
    ];
  });
}
