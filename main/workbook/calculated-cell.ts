import type { Result } from './spreadsheet/sheet.ts';

/** A cell that is computed: its formula and what it gives now. */
export interface CalculatedCell {
  readonly formula: string;
  readonly result: Result;
  /** Works on whole ranges at once. */
  readonly array?: true;
}

/** A cell as it stands in a table of the calculation sheet. */
export type Cell = CalculatedCell | string | number;
