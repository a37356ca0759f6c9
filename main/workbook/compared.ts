import { candidateColumn, comparisonColumns, type Plan } from './plan.ts';
import { fixed, onSheet } from './spreadsheet/address.ts';

/** The columns of the comparison that are not shown: the number of each item and of its category, which a row keeps when it is sorted. */
export const comparisonKeys = (plan: Plan): { readonly item: number; readonly category: number } => {
  const next = comparisonColumns.firstCandidate + plan.candidates.length;
  return { item: next, category: next + 1 };
};

const columnsOf = new WeakMap<Plan, Map<number, string>>();

/** A column of the comparison from its heading to the empty row that closes it, so that rows inserted at its ends are within. */
function column(plan: Plan, at: number): string {
  const known = columnsOf.get(plan) ?? new Map<number, string>();
  columnsOf.set(plan, known);
  const address = known.get(at) ?? onSheet(plan.sheets.comparison, fixed(at, plan.comparison.headingRow, at, plan.comparison.endRow));
  known.set(at, address);
  return address;
}

type InputColumn = 'code' | 'title' | 'criterion' | 'weight' | 'mandatory' | 'minimum';

/** Columns of the comparison as formulas refer to them. No formula refers to one of its rows: rows are sorted, inserted and deleted. */
export const compared = {
  input: (plan: Plan, name: InputColumn): string => column(plan, comparisonColumns[name]),
  ratings: (plan: Plan, index: number): string => column(plan, candidateColumn(index)),
  items: (plan: Plan): string => column(plan, comparisonKeys(plan).item),
  categories: (plan: Plan): string => column(plan, comparisonKeys(plan).category),
} as const;

/** The place of an item in those columns; an error once its row is deleted. */
export const placeOfItem = (plan: Plan, numberCell: string): string => `MATCH(${numberCell},${compared.items(plan)},0)`;

/** What that gives when the workbook is written. */
export const placeNow = ({ comparison }: Plan, row: number): number => row - comparison.headingRow + 1;

/** What an item's row holds; `gone` once that row, or the column, is deleted. */
export const atPlace = (column: string, placeCell: string, gone: string): string => `IFERROR(INDEX(${column},${placeCell}),${gone})`;

/** The same as text, empty where the cell is. */
export const textAtPlace = (column: string, placeCell: string, gone: string): string => `IFERROR(INDEX(${column},${placeCell})&"",${gone})`;

/** What a cell shows that followed a row or column of the comparison which is no longer there. */
export const gone = '―';

/** Conditions of SUMIFS for the items numbered from the first to the last. */
export const numberedBetween = (plan: Plan, first: number, last: number): string =>
  `${compared.items(plan)},">=${first}",${compared.items(plan)},"<=${last}"`;
