import type { StateCreator } from 'zustand';
import type { Cell } from '../../shared/actions/assess.ts';
import type { Store } from './store.ts';

export interface SelectionSlice {
  /** The cell of the comparison the detail panel shows. */
  readonly focus: Cell | null;
  /** Every selected cell of the comparison, the focus among them. */
  readonly cells: readonly Cell[];
  selectCells(focus: Cell | null, cells: readonly Cell[]): void;
}

export const createSelectionSlice: StateCreator<Store, [], [], SelectionSlice> = (set) => ({
  focus: null,
  cells: [],
  selectCells: (focus, cells) => set({ focus, cells }),
});
