import { distributionKinds, frequencies, lastMonth } from '../../shared/model/estimate.ts';
import { contingencyBases } from '../../shared/model/project.ts';
import { wrongOrderFill } from './look.ts';
import { quoted } from './phrase.ts';
import type { Plan } from './plan.ts';
import { addValidation } from './sheet-start.ts';
import { columnName, rangeName } from './spreadsheet/address.ts';
import type { Sheet } from './spreadsheet/sheet.ts';
import { overlay } from './spreadsheet/styles.ts';
import { type Setting, settingCell, threePointColumns as columns, threePointRows as rows } from './three-point-layout.ts';

const choiceOf = (words: readonly string[]) => ({ type: 'list', formulae: [quoted(words.join(','))] }) as const;

const wholeBetween = (from: number, to: number) => ({ type: 'whole', operator: 'between', formulae: [String(from), String(to)] }) as const;
const decimalBetween = (from: number, to: number) => ({ type: 'decimal', operator: 'between', formulae: [String(from), String(to)] }) as const;
const atLeastZero = { type: 'decimal', operator: 'greaterThanOrEqual', formulae: ['0'] } as const;

export function addSettingValidations(sheet: Sheet, plan: Plan): void {
  const { translate } = plan;
  const add = (name: Setting, message: string, rule: Parameters<typeof addValidation>[4]): void => addValidation(sheet, plan, settingCell(name).replaceAll('$', ''), message, rule);
  add('horizonYears', translate('workbook.invalid.horizon'), wholeBetween(1, 10));
  add('correlation', translate('workbookEstimates.invalid.share'), decimalBetween(0, 1));
  add('taxRate', translate('workbookEstimates.invalid.share'), decimalBetween(0, 1));
  add('taxShown', translate('workbook.invalid.choice'), choiceOf([translate('workbookEstimates.yes'), translate('workbookEstimates.no')]));
  add('budget', translate('workbookEstimates.invalid.budget'), atLeastZero);
  add('contingencyPercentile', translate('workbookEstimates.invalid.percentile'), wholeBetween(50, 99));
  add('contingencyBase', translate('workbook.invalid.choice'), choiceOf(contingencyBases.map((base) => translate(`glossary.contingencyBase.${base}`))));
}

/**
 * What may be typed into each line; a wrong order of the points shows in red, however it came about.
 * @param classes the cells that list the classes of cost; a list in the validation itself holds 255 characters and no commas
 */
export function addLineValidations(sheet: Sheet, plan: Plan, classes: string | null): void {
  const { lastRow } = plan.proposals;
  addRangeValidations(sheet, plan, classes, { first: rows.first, last: lastRow });
  const [o, m, p] = pointsAt(rows.first);
  sheet.worksheet.addConditionalFormatting({
    ref: rangeName(columns.optimistic, rows.first, columns.pessimistic, lastRow),
    rules: [{ type: 'expression', priority: 1, formulae: [`AND(COUNT(${o}:${p})=3,OR(${o}>${m},${m}>${p}))`], style: overlay({ fill: wrongOrderFill }) }],
  });
}

const pointsAt = (row: number): readonly string[] =>
  [columns.optimistic, columns.mostLikely, columns.pessimistic].map((column) => `$${columnName(column)}${row}`);

function addRangeValidations(sheet: Sheet, plan: Plan, classes: string | null, { first, last }: { readonly first: number; readonly last: number }): void {
  const { translate } = plan;
  const add = (from: number, to: number, message: string, rule: Parameters<typeof addValidation>[4]): void =>
    addValidation(sheet, plan, rangeName(from, first, to, last), message, rule);
  const choose = (column: number, words: readonly string[]): void => add(column, column, translate('workbook.invalid.choice'), choiceOf(words));
  if (classes !== null) add(columns.costClass, columns.costClass, translate('workbook.invalid.choice'), { type: 'list', formulae: [classes] });
  choose(columns.frequency, frequencies.map((name) => translate(`glossary.frequency.${name}`)));
  choose(columns.distribution, distributionKinds.map((name) => translate(`glossary.distribution.${name}`)));
  add(columns.quantity, columns.quantity, translate('workbook.invalid.quantity'), atLeastZero);
  const [start, end] = [columns.startMonth, columns.endMonth].map((column) => `$${columnName(column)}${first}`);
  const isMonth = (cell: string | undefined): string => `${cell}>=1,${cell}<=${lastMonth},${cell}=INT(${cell})`;
  const month = (cell: string | undefined) => ({ type: 'custom', formulae: [`AND(ISNUMBER(${cell}),${isMonth(cell)},OR(${end}="",${start}<=${end}))`] }) as const;
  add(columns.startMonth, columns.startMonth, translate('workbookEstimates.invalid.startMonth'), month(start));
  add(columns.endMonth, columns.endMonth, translate('workbookEstimates.invalid.endMonth'), month(end));
  add(columns.lambda, columns.lambda, translate('workbookEstimates.invalid.lambda'), decimalBetween(0.1, 100));
  const [o, m, p] = pointsAt(first);
  const ordered = { type: 'custom', formulae: [`AND(COUNT(${o}:${p})=3,${o}<=${m},${m}<=${p})`] } as const;
  add(columns.optimistic, columns.pessimistic, translate('workbook.invalid.points'), ordered);
}
