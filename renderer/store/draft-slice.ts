import type { StateCreator } from 'zustand';
import type { Drafts } from '../steps/estimates/estimate-draft.ts';
import type { Store } from './store.ts';

export interface DraftSlice {
  /** Three-point values typed but not yet in order, kept while people look elsewhere. */
  readonly estimateDrafts: Drafts;
  keepEstimateDrafts(drafts: Drafts): void;
}

export const createDraftSlice: StateCreator<Store, [], [], DraftSlice> = (set) => ({
  estimateDrafts: new Map(),
  keepEstimateDrafts: (estimateDrafts) => set({ estimateDrafts }),
});
