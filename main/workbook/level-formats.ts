import { levelTint } from '../../shared/colour.ts';
import { levelMarksName } from './criteria.ts';
import { hatchColour, levelInk, tintInk } from './look.ts';
import type { Plan } from './plan.ts';
import type { Book } from './spreadsheet/book.ts';
import type { Sheet } from './spreadsheet/sheet.ts';

const nthMark = (index: number): string => `INDEX(${levelMarksName},${index + 1})`;

/** Cells of the range take the tint of the level they show; empty ones are hatched. `first` is the first cell of the range. */
export function addLevelTints(book: Book, sheet: Sheet, plan: Plan, range: string, first: string): void {
  plan.levels.forEach(({ level }, index) => {
    const overlay = book.styles.overlayIndexOf({ fill: levelTint(level.colour), colour: tintInk });
    sheet.conditionalFormats.push({ range, formula: `${first}=${nthMark(index)}`, overlay });
  });
  sheet.conditionalFormats.push({ range, formula: `${first}=""`, overlay: book.styles.overlayIndexOf({ hatch: hatchColour }) });
}

/** Symbols of the range take the strong colour of their level; the cells keep the look of an input. */
export function addLevelInks(book: Book, sheet: Sheet, plan: Plan, range: string, first: string): void {
  plan.levels.forEach(({ level }, index) => {
    const overlay = book.styles.overlayIndexOf({ colour: levelInk(level.colour), bold: true });
    sheet.conditionalFormats.push({ range, formula: `${first}=${nthMark(index)}`, overlay });
  });
}
