import type { StateCreator } from 'zustand';
import type { Store } from './store.ts';

export const gapGroupings = ['candidate', 'nature', 'category'] as const;
export type GapGrouping = (typeof gapGroupings)[number];

export const gapClassFilters = ['all', 'partial', 'gap'] as const;
export type GapClassFilter = (typeof gapClassFilters)[number];

/** How the gaps are listed; kept while the user looks into the comparison and comes back. */
export interface GapViewSlice {
  readonly gapGrouping: GapGrouping;
  readonly gapClassFilter: GapClassFilter;
  groupGaps(by: GapGrouping): void;
  filterGaps(by: GapClassFilter): void;
}

export const createGapViewSlice: StateCreator<Store, [], [], GapViewSlice> = (set) => ({
  gapGrouping: 'candidate',
  gapClassFilter: 'all',
  groupGaps: (by) => set({ gapGrouping: by }),
  filterGaps: (by) => set({ gapClassFilter: by }),
});
