import type { Cell } from '../../../shared/actions/assess.ts';
import { type Document, inOrder } from '../../../shared/document.ts';
import type { DerivedGap } from '../../../shared/evaluation.ts';
import { memoiseEach } from '../../../shared/memoise.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import type { GapGrouping } from '../../store/gap-view-slice.ts';

export interface GapGroup {
  readonly kind: 'group';
  readonly id: string;
  /** Null for the gaps without a nature. */
  readonly name: string | null;
  readonly count: number;
}

export interface GapEntry {
  readonly kind: 'gap';
  readonly id: string;
  readonly gap: DerivedGap;
}

export type GapRow = GapGroup | GapEntry;

/** The row of a gap; the same as long as the gap is. */
export const entryOf = memoiseEach((gap: DerivedGap): GapEntry => ({
  kind: 'gap',
  id: gapRowId({ requirementId: gap.requirement.id, candidateId: gap.candidate.id }),
  gap,
}));

export const gapRowId = ({ requirementId, candidateId }: Cell): string => `${requirementId}/${candidateId}`;

/** The cell of the comparison a row stands for; null for a heading. */
export function cellOfRow(rowId: string, document: Document): Cell | null {
  const [first, second] = rowId.split('/');
  const requirement = document.requirement.get(first as IdOf<'requirement'>);
  const candidate = document.candidate.get(second as IdOf<'candidate'>);
  return requirement === undefined || candidate === undefined ? null : { requirementId: requirement.id, candidateId: candidate.id };
}

const groupKey: Record<GapGrouping, (gap: DerivedGap) => string | null> = {
  candidate: ({ candidate }) => candidate.id,
  nature: ({ described }) => described?.natureId ?? null,
  category: ({ requirement }) => requirement.categoryId,
};

function groupsOf(document: Document, grouping: GapGrouping): { readonly key: string | null; readonly name: string | null }[] {
  if (grouping === 'candidate') return inOrder(document, 'candidate').map(({ id, name }) => ({ key: id, name }));
  if (grouping === 'category') return inOrder(document, 'category').map(({ id, name }) => ({ key: id, name }));
  return [...inOrder(document, 'gapNature').map(({ id, label }) => ({ key: id, name: label })), { key: null, name: null }];
}

/** The entries under headings with their counts; groups without any are left out. */
export function groupRows(entries: readonly GapEntry[], document: Document, grouping: GapGrouping): GapRow[] {
  const byGroup = Map.groupBy(entries, ({ gap }) => groupKey[grouping](gap));
  return groupsOf(document, grouping).flatMap(({ key, name }): GapRow[] => {
    const members = byGroup.get(key);
    return members === undefined ? [] : [{ kind: 'group', id: `group:${key ?? ''}`, name, count: members.length }, ...members];
  });
}
