import { correlatedDeviation } from './cost-line-formulas.ts';
import type { Plan } from './plan.ts';
import { fixed, onSheet } from './spreadsheet/address.ts';
import { lineParts, settingCell, threePointColumns, threePointRows } from './three-point-layout.ts';

/**
 * A column of the cost lines from its heading to the empty row below the last line, so that rows inserted at its ends are within. Every
 * formula reads whole columns by the numbers of candidates, lines and countermeasures: rows are sorted, inserted and deleted.
 */
export const lineColumn = ({ sheets, proposals }: Plan, column: number): string =>
  onSheet(sheets.threePoints, fixed(column, threePointRows.heading, column, proposals.lastRow + 1));

/** What the lines of a candidate add up to in a column that holds what each adds. */
export const sumOfLines = (plan: Plan, column: number, candidate: number): string =>
  `SUMIFS(${lineColumn(plan, column)},${lineColumn(plan, lineParts.candidate)},${candidate})`;

const setting = (plan: Plan, name: Parameters<typeof settingCell>[0]): string => onSheet(plan.sheets.threePoints, settingCell(name));

/** A total over the horizon of a candidate. */
export function totalOfLines(plan: Plan, name: 'optimistic' | 'mostLikely' | 'pessimistic' | 'totalExpected' | 'totalDeviation' | 'totalClassic', candidate: number): string {
  if (name !== 'totalDeviation' && name !== 'totalClassic') return sumOfLines(plan, lineParts[name], candidate);
  const deviations = lineColumn(plan, lineParts[name]);
  const squares = `SUMPRODUCT(--(${lineColumn(plan, lineParts.candidate)}=${candidate}),${deviations},${deviations})`;
  return correlatedDeviation({ squares, sum: sumOfLines(plan, lineParts[name], candidate) }, setting(plan, 'correlation'));
}

/** A value of the first line with that number, 0 where the line is deleted or the value is empty: a copied line has the number of another. */
export const ofLine = (plan: Plan, column: keyof typeof threePointColumns, lineNumber: string): string =>
  `IFERROR(N(INDEX(${lineColumn(plan, threePointColumns[column])},MATCH(${lineNumber},${lineColumn(plan, threePointColumns.line)},0))),0)`;
