import { countermeasuresOf, type DerivedCountermeasure } from '../../shared/countermeasures.ts';
import type { Document } from '../../shared/document.ts';
import type { CandidateEstimate, EstimateLine } from '../../shared/estimates.ts';
import { cellName, fixed } from './spreadsheet/address.ts';
import type { Sheet } from './spreadsheet/sheet.ts';
import type { CellStyle } from './spreadsheet/styles.ts';

/** The rows of one candidate on the three-point sheet. */
export interface EstimateGroup extends CandidateEstimate {
  /** From 1, which the rows of its lines keep wherever they are sorted to. */
  readonly number: number;
  /** Number of its first line among the lines of all candidates, from 1; each line keeps its own. */
  readonly firstLine: number;
  readonly totalRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** A project has at most so many years. */
export const mostYears = 10;

/** The costs of countermeasures that are not chosen, below the candidates. */
export interface Proposals {
  readonly bandRow: number;
  readonly lines: readonly { readonly way: DerivedCountermeasure; readonly line: EstimateLine }[];
  /** The last row with a cost line of any kind. */
  readonly lastRow: number;
}

export const threePointRows = { settingLabels: 3, settings: 4, uncounted: 5, heading: 6, first: 7 } as const;

/** Where the sheet says what its totals do not count. */
export const uncountedCell = fixed(1, threePointRows.uncounted);

export const threePointColumns = {
  candidate: 1,
  item: 2,
  costClass: 3,
  frequency: 4,
  quantity: 5,
  startMonth: 6,
  endMonth: 7,
  distribution: 8,
  lambda: 9,
  optimistic: 10,
  mostLikely: 11,
  pessimistic: 12,
  expected: 13,
  deviation: 14,
  classic: 15,
  factor: 16,
  totalExpected: 17,
  totalDeviation: 18,
  totalClassic: 19,
  firstAssumption: 20,
  countermeasure: 23,
  line: 24,
} as const;

/**
 * Columns that are not shown. Each line has the number of its candidate and what it adds to the totals; a row of totals has neither, so
 * that no total counts another, wherever the rows stand.
 */
export const lineParts = { candidate: 25, optimistic: 26, mostLikely: 27, pessimistic: 28, totalExpected: 29, totalDeviation: 30, totalClassic: 31, firstYear: 32 } as const;
export const hiddenLineParts = lineParts.firstYear + mostYears - lineParts.candidate;
export const lastLinePart = lineParts.firstYear + mostYears - 1;

/** What every total depends on, side by side; a setting takes the columns from the first to the last. */
const settings = {
  horizonYears: [3, 3],
  correlation: [4, 5],
  taxRate: [6, 7],
  taxShown: [8, 8],
  taxFactor: [9, 10],
  budget: [11, 11],
  contingencyPercentile: [12, 12],
  contingencyBase: [13, 14],
} as const satisfies Record<string, readonly [number, number]>;
export type Setting = keyof typeof settings;
export const settingNames = Object.keys(settings) as Setting[];

export const settingColumns = (name: Setting): readonly [number, number] => settings[name];

/** The cell of a setting, as a formula of its own sheet writes it. */
export const settingCell = (name: Setting): string => fixed(settings[name][0], threePointRows.settings);

/** Columns of the tables below the lines: narrow ones are joined, so that each holds an amount. */
const slots: readonly (readonly [number, number])[] = [[3, 3], [4, 5], [6, 7], [8, 8], [9, 10]];

/** The first and the last column of the n-th slot, counted from 0. */
export const slotColumns = (index: number): readonly [number, number] => slots[index] ?? [index + 6, index + 6];

/** The cell of a slot in a row. */
export const slotCell = (index: number, row: number): string => cellName(slotColumns(index)[0], row);

/** Writes the cell of a slot in the row begun last, and joins its columns. */
export function writeSlot(sheet: Sheet, index: number, style: CellStyle, write: (column: number) => void): void {
  const [first, last] = slotColumns(index);
  write(first);
  if (last === first) return;
  sheet.blanks(first + 1, last, style);
  sheet.merge(first, last);
}

export function estimateGroups(estimates: readonly CandidateEstimate[]): EstimateGroup[] {
  let row: number = threePointRows.first;
  let nextLine = 1;
  return estimates.map((estimate, index) => {
    const [totalRow, firstLine] = [row, nextLine];
    row += 1 + estimate.lines.length;
    nextLine += estimate.lines.length;
    return { ...estimate, number: index + 1, firstLine, totalRow, firstRow: totalRow + 1, lastRow: row - 1 };
  });
}

export function proposalsOf(document: Document, groups: readonly EstimateGroup[]): Proposals {
  const lines = countermeasuresOf(document).flatMap((way) => (way.countermeasure.chosen ? [] : way.lines.map((line) => ({ way, line }))));
  const last = groups.at(-1)?.lastRow ?? threePointRows.heading;
  return { bandRow: last + 1, lines, lastRow: lines.length === 0 ? last : last + 1 + lines.length };
}

/** Numbers of the countermeasures on their sheet, from 1. */
export const countermeasureNumbers = (document: Document): ReadonlyMap<string, number> =>
  new Map(countermeasuresOf(document).map(({ countermeasure }, index) => [countermeasure.id, index + 1]));
