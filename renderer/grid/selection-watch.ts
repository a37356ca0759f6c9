import { createContext } from 'react';
import type { GridSelection } from './types.ts';

/** Hears what is selected in any grid below it, besides the screen that shows the grid. */
export const SelectionWatch = createContext<((selection: GridSelection) => void) | null>(null);
