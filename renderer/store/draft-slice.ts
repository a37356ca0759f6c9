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
  // The same drafts tell nobody anything: most edits leave none waiting.
  keepEstimateDrafts: (estimateDrafts) => set((state) => (state.estimateDrafts === estimateDrafts ? state : { estimateDrafts })),
  keepTaskDrafts: (taskDrafts) => set((state) => (state.taskDrafts === taskDrafts ? state : { taskDrafts })),
});
