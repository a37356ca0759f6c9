import type { StateCreator } from 'zustand';
import type { Weeks, Yen } from '../../shared/model/values.ts';
import type { Drafts } from '../components/point-drafts.ts';
import { keepDrafts, noDrafts, type ProjectDrafts } from './kept-drafts.ts';
import type { Store } from './store.ts';
import { windowStorage } from './window-storage.ts';

/** Three-point values typed but not yet in order, kept while people look elsewhere, and over a reload. */
export interface DraftSlice extends ProjectDrafts {
  keepEstimateDrafts(drafts: Drafts<Yen>): void;
  keepTaskDrafts(drafts: Drafts<Weeks>): void;
}

export const createDraftSlice: StateCreator<Store, [], [], DraftSlice> = (set, get) => {
  // The same drafts tell nobody anything: most edits leave none waiting.
  const keep = (drafts: Partial<ProjectDrafts>): void => {
    const { opened, estimateDrafts, taskDrafts } = get();
    const next = { estimateDrafts, taskDrafts, ...drafts };
    if (next.estimateDrafts === estimateDrafts && next.taskDrafts === taskDrafts) return;
    set(next);
    if (opened !== null) keepDrafts(windowStorage(), opened.projectId, next);
  };
  return {
    ...noDrafts,
    keepEstimateDrafts: (estimateDrafts) => keep({ estimateDrafts }),
    keepTaskDrafts: (taskDrafts) => keep({ taskDrafts }),
  };
};
