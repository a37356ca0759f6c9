import type { StateCreator } from 'zustand';
import type { IdOf } from '../../shared/model/entities.ts';
import type { Store } from './store.ts';

export interface CandidateSlice {
  /** The candidate that screens about one candidate show; null takes the one most likely meant. */
  readonly candidateShown: IdOf<'candidate'> | null;
  showCandidate(id: IdOf<'candidate'>): void;
}

export const createCandidateSlice: StateCreator<Store, [], [], CandidateSlice> = (set) => ({
  candidateShown: null,
  showCandidate: (id) => set({ candidateShown: id }),
});
