import type { StateCreator } from 'zustand';
import type { Weeks, Yen } from '../../shared/model/values.ts';
import type { Drafts } from '../components/point-drafts.ts';
import type { Store } from './store.ts';

export interface DraftSlice {
  /** Three-point values typed but not yet in order, kept while people look elsewhere. */
  readonly estimateDrafts: Drafts<Yen>;
  readonly taskDrafts: Drafts<Weeks>;
  keepEstimateDrafts(drafts: Drafts<Yen>): void;
  keepTaskDrafts(drafts: Drafts<Weeks>): void;
}

export const createDraftSlice: StateCreator<Store, [], [], DraftSlice> = (set) => ({
  estimateDrafts: new Map(),
  taskDrafts: new Map(),
  keepEstimateDrafts: (estimateDrafts) => set({ estimateDrafts }),
  keepTaskDrafts: (taskDrafts) => set({ taskDrafts }),
});
