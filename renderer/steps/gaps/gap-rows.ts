import { type Document, inOrder } from '../../../shared/document.ts';
import type { DerivedGap } from '../../../shared/evaluation.ts';
import { memoise } from '../../../shared/memoise.ts';
import type { Candidate } from '../../../shared/model/candidate.ts';
import type { Category } from '../../../shared/model/category.ts';
import type { GapNature } from '../../../shared/model/gap.ts';
import { cellRowId } from '../../components/cell-rows.ts';
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
export const entryOf = memoise((gap: DerivedGap): GapEntry => ({
  kind: 'gap',
  id: cellRowId({ requirementId: gap.requirement.id, candidateId: gap.candidate.id }),
  gap,
}));

const groupKey: Record<GapGrouping, (gap: DerivedGap) => string | null> = {
  candidate: ({ candidate }) => candidate.id,
  nature: ({ described }) => described?.natureId ?? null,
  category: ({ requirement }) => requirement.categoryId,
};

export interface GroupHeading {
  readonly key: string | null;
  readonly name: string | null;
}

/** The headings a grouping has, in order; the same as long as their table is. */
export function groupHeadings(document: Document, grouping: GapGrouping): readonly GroupHeading[] {
  if (grouping === 'candidate') return namedHeadings(inOrder(document, 'candidate'));
  if (grouping === 'category') return namedHeadings(inOrder(document, 'category'));
  return natureHeadings(inOrder(document, 'gapNature'));
}

const namedHeadings = memoise((records: readonly (Candidate | Category)[]): readonly GroupHeading[] =>
  records.map(({ id, name }) => ({ key: id, name })),
);

const natureHeadings = memoise((natures: readonly GapNature[]): readonly GroupHeading[] => [
  ...natures.map(({ id, label }) => ({ key: id, name: label })),
  { key: null, name: null },
]);

/** The entries under headings with their counts; groups without any are left out. */
export function groupRows(entries: readonly GapEntry[], headings: readonly GroupHeading[], grouping: GapGrouping): GapRow[] {
  const byGroup = Map.groupBy(entries, ({ gap }) => groupKey[grouping](gap));
  return headings.flatMap(({ key, name }): GapRow[] => {
    const members = byGroup.get(key);
    return members === undefined ? [] : [{ kind: 'group', id: `group:${key ?? ''}`, name, count: members.length }, ...members];
  });
}
