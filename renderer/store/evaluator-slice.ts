import type { StateCreator } from 'zustand';
import type { IdOf } from '../../shared/model/entities.ts';
import type { Store } from './store.ts';

export interface EvaluatorSlice {
  /** Whose ratings the comparison shows and takes; null is the consensus. */
  readonly viewedAs: IdOf<'evaluator'> | null;
  viewAs(id: IdOf<'evaluator'> | null): void;
}

export const createEvaluatorSlice: StateCreator<Store, [], [], EvaluatorSlice> = (set) => ({
  viewedAs: null,
  viewAs: (id) => set({ viewedAs: id }),
});
