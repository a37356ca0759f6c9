import { create } from 'zustand';
import { type CandidateSlice, createCandidateSlice } from './candidate-slice.ts';
import { type CommentSlice, createCommentSlice } from './comment-slice.ts';
import { createDocumentSlice, type DocumentSlice } from './document-slice.ts';
import { createDraftSlice, type DraftSlice } from './draft-slice.ts';
import { createEvaluatorSlice, type EvaluatorSlice } from './evaluator-slice.ts';
import { createGapViewSlice, type GapViewSlice } from './gap-view-slice.ts';
import { createReviewSlice, type ReviewSlice } from './review-slice.ts';
import { createSelectionSlice, type SelectionSlice } from './selection-slice.ts';
import { createSimulationSlice, type SimulationSlice } from './simulation-slice.ts';
import { createViewSlice, type ViewSlice } from './view-slice.ts';

export type Store = CandidateSlice & CommentSlice & DocumentSlice & DraftSlice & EvaluatorSlice & GapViewSlice & ReviewSlice & SelectionSlice & SimulationSlice & ViewSlice;

/** The one store: the document, the selection, the view. Everything computed is derived from it, never kept in it. */
export const useStore = create<Store>()((...creators) => ({
  ...createCandidateSlice(...creators),
  ...createCommentSlice(...creators),
  ...createDocumentSlice(...creators),
  ...createDraftSlice(...creators),
  ...createEvaluatorSlice(...creators),
  ...createGapViewSlice(...creators),
  ...createReviewSlice(...creators),
  ...createSelectionSlice(...creators),
  ...createSimulationSlice(...creators),
  ...createViewSlice(...creators),
}));
