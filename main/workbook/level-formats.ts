import { levelTint } from '../../shared/colour.ts';
import { levelMarksName } from './criteria.ts';
import { hatchColour, levelInk, tintInk } from './look.ts';
import { quoted } from './phrase.ts';
import type { Plan, PlannedRating } from './plan.ts';
import type { Sheet } from './spreadsheet/sheet.ts';
import { type CellStyle, overlay } from './spreadsheet/styles.ts';

/** A level's mark as it is written on the sheet of levels now; a mean's own. */
const markOf = ({ mean, mark, base }: PlannedRating): string => (mean === null ? `INDEX(${levelMarksName},${base + 1})` : quoted(mark));

/** Cells of the range take the tint of the level they show; empty ones are hatched. `first` is the first cell of the range. */
export function addLevelTints(sheet: Sheet, plan: Plan, range: string, first: string): void {
  const tints = plan.ratings.map((rating) => ({
    formula: `${first}=${markOf(rating)}`,
    style: overlay({ fill: levelTint(rating.level.colour), colour: tintInk }),
  }));
  const unrated = { formula: `${first}=""`, style: overlay({ hatch: hatchColour }) };
  addRules(sheet, range, [...tints, unrated]);
}

/** Symbols of the range take the strong colour of their level; the cells keep the look of an input. */
export function addLevelInks(sheet: Sheet, plan: Plan, range: string, first: string): void {
  const inks = plan.ratings.map((rating) => ({
    formula: `${first}=${markOf(rating)}`,
    style: overlay({ colour: levelInk(rating.level.colour), bold: true }),
  }));
  addRules(sheet, range, inks);
}

function addRules(sheet: Sheet, ref: string, rules: readonly { readonly formula: string; readonly style: CellStyle }[]): void {
  if (rules.length === 0) return;
  sheet.worksheet.addConditionalFormatting({
    ref,
    rules: rules.map(({ formula, style }, index) => ({ type: 'expression', priority: index + 1, formulae: [formula], style })),
  });
}
