import { levelTint } from '../../shared/colour.ts';
import { levelMarksName } from './criteria.ts';
import { hatchColour, levelInk, tintInk } from './look.ts';
import type { Plan } from './plan.ts';
import type { Sheet } from './spreadsheet/sheet.ts';
import { type CellStyle, overlay } from './spreadsheet/styles.ts';

const nthMark = (index: number): string => `INDEX(${levelMarksName},${index + 1})`;

/** Cells of the range take the tint of the level they show; empty ones are hatched. `first` is the first cell of the range. */
export function addLevelTints(sheet: Sheet, plan: Plan, range: string, first: string): void {
  const tints = plan.levels.map(({ level }) => overlay({ fill: levelTint(level.colour), colour: tintInk }));
  const unrated = { formula: `${first}=""`, style: overlay({ hatch: hatchColour }) };
  addRules(sheet, range, [...tints.map((style, index) => ({ formula: `${first}=${nthMark(index)}`, style })), unrated]);
}

/** Symbols of the range take the strong colour of their level; the cells keep the look of an input. */
export function addLevelInks(sheet: Sheet, plan: Plan, range: string, first: string): void {
  const inks = plan.levels.map(({ level }) => overlay({ colour: levelInk(level.colour), bold: true }));
  addRules(sheet, range, inks.map((style, index) => ({ formula: `${first}=${nthMark(index)}`, style })));
}

function addRules(sheet: Sheet, ref: string, rules: readonly { readonly formula: string; readonly style: CellStyle }[]): void {
  if (rules.length === 0) return;
  sheet.worksheet.addConditionalFormatting({
    ref,
    rules: rules.map(({ formula, style }, index) => ({ type: 'expression', priority: index + 1, formulae: [formula], style })),
  });
}
