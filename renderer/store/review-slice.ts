import type { StateCreator } from 'zustand';
import type { Store } from './store.ts';

export const reviewTabs = ['signOff', 'comments', 'decisions', 'baselines', 'history'] as const;
export type ReviewTab = (typeof reviewTabs)[number];

export interface ReviewSlice {
  /** What of the review is shown; kept while the user looks elsewhere. */
  readonly reviewTab: ReviewTab;
  showReview(tab: ReviewTab): void;
}

export const createReviewSlice: StateCreator<Store, [], [], ReviewSlice> = (set) => ({
  reviewTab: 'signOff',
  showReview: (reviewTab) => set({ reviewTab }),
});
