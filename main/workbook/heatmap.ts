import { calculated } from './calculation-layout.ts';
import { atPlace, compared, gone, numberedBetween, placeNow, placeOfItem, textAtPlace } from './compared.ts';
import { candidateWidth, categoryFitCell, fitCell } from './comparison.ts';
import { levelCell } from './criteria.ts';
import { addLevelTints } from './level-formats.ts';
import { look, tabColours } from './look.ts';
import { type CategoryGroup, type HeadingRow, markedName, type Plan, type RequirementRow } from './plan.ts';
import { quoted } from './phrase.ts';
import { addSheet, writeNote, writeTitle } from './sheet-start.ts';
import { cellName, rangeName } from './spreadsheet/address.ts';
import type { Book } from './spreadsheet/book.ts';
import type { Sheet } from './spreadsheet/sheet.ts';
import { linesHeight, textLines, textsHeight } from './text-lines.ts';

const columns = { code: 1, category: 2, title: 3, weight: 4, mandatory: 5, firstCandidate: 6, legend: 4 } as const;
const [categoryWidth, titleWidth] = [17, 34];
const fixedWidths = [10, categoryWidth, titleWidth, 15, 15];
const rows = { legend: 3, heading: 5, total: 6, first: 7 } as const;

/** Two columns that are not shown: the number of the item, by which a row finds it on the comparison, and where that is now. */
const hidden = { item: 0, place: 1 } as const;

/** The levels of the comparison as colours and symbols, linked cell by cell. */
export function writeHeatmap(book: Book, plan: Plan): void {
  const { translate, candidates } = plan;
  const width = candidateWidth(candidates.length);
  const sheet = addSheet(book, plan, {
    name: plan.sheets.heatmap,
    widths: [...fixedWidths, ...Array.from({ length: shownCandidates(plan) }, () => width)],
    hiddenColumns: Object.keys(hidden).length,
    tabColour: tabColours.result,
    ...(plan.comparable && {
      frozen: { rows: rows.heading, columns: columns.title },
      repeatedRows: { first: rows.legend, last: rows.heading },
    }),
  });
  writeTitle(sheet, plan.sheets.heatmap, translate('workbook.heatmap.note'));
  if (!plan.comparable) {
    writeNote(sheet, 3, translate('workbook.nothingToCompare'));
    return;
  }
  writeLegend(sheet, plan);
  writeHeading(sheet, plan, width);
  const lastColumn = columns.firstCandidate + candidates.length - 1;
  const offset = rows.first - plan.comparison.firstRow;
  plan.groups.forEach((group, groupIndex) => writeGroup(sheet, plan, group, groupIndex, offset));
  const lastRow = plan.comparison.lastRow + offset;
  sheet.filter(rows.heading, sheet.firstHidden + hidden.place, lastRow);
  const range = rangeName(columns.firstCandidate, rows.first, lastColumn, lastRow);
  addLevelTints(sheet, plan, range, cellName(columns.firstCandidate, rows.first));
}

/** The legend needs a column per level. */
const shownCandidates = ({ candidates, levels }: Plan): number => Math.max(candidates.length, levels.length - 1);

/** One cell per level in its tint, its symbol and label taken from the levels' table, and one for unrated. */
function writeLegend(sheet: Sheet, plan: Plan): void {
  const unrated = plan.translate('workbook.heatmap.unrated');
  const entries = plan.levels.map(({ level, mark }) => ({ level, text: `${mark} ${level.label}` }));
  const widthAt = (index: number): number => sheet.widths[columns.legend + index - 1] ?? 9;
  const lines = [...entries.map(({ text }) => text), unrated].map((text, index) => textLines(text, widthAt(index), 4));
  sheet.startRow(rows.legend, linesHeight(Math.max(...lines)));
  sheet.text(columns.title, plan.translate('charts.legend'), look.label);
  entries.forEach(({ level, text }, index) => {
    const formula = `${levelCell(plan, 'mark', index)}&" "&${levelCell(plan, 'label', index)}`;
    sheet.formula(columns.legend + index, formula, text, look.level(level.colour));
  });
  sheet.text(columns.legend + entries.length, unrated, look.unrated);
}

function writeHeading(sheet: Sheet, plan: Plan, width: number): void {
  const { translate, candidates } = plan;
  const names = candidates.map(({ candidate }) => markedName(candidate));
  sheet.startRow(rows.heading, linesHeight(Math.max(1, ...names.map((name) => textLines(name, width, 4)))));
  const headings = [
    translate('glossary.code'),
    translate('glossary.category'),
    translate('glossary.requirement'),
    translate('glossary.weight'),
    translate('glossary.mandatory'),
  ];
  headings.forEach((heading, index) => sheet.text(index + 1, heading, look.heading));
  candidates.forEach(({ candidate }, index) =>
    sheet.text(columns.firstCandidate + index, markedName(candidate), look.candidate(candidate.colour)),
  );
  sheet.text(sheet.firstHidden + hidden.item, translate('workbook.comparison.item'), look.heading);
  sheet.text(sheet.firstHidden + hidden.place, translate('workbook.heatmap.place'), look.heading);
  sheet.startRow(rows.total, 24);
  sheet.text(1, translate('workbook.heatmap.total'), look.totalLabel);
  sheet.merge(1, columns.mandatory);
  candidates.forEach((_, index) => {
    const { formula, result } = fitCell(plan, index);
    sheet.formula(columns.firstCandidate + index, formula, result, look.percentCenterStrong);
  });
}

function writeGroup(sheet: Sheet, plan: Plan, group: CategoryGroup, groupIndex: number, offset: number): void {
  sheet.startRow(group.bandRow + offset, 22);
  sheet.blank(columns.code, look.band);
  sheet.text(columns.category, group.category.name, look.band);
  sheet.blanks(columns.title, columns.mandatory, look.band);
  plan.candidates.forEach((_, index) => {
    const { formula, result } = categoryFitCell(plan, groupIndex, index, '―');
    sheet.formula(columns.firstCandidate + index, formula, result, look.bandPercent);
  });
  for (const line of group.lines) {
    const { requirement, row, depth } = line;
    sheet.startRow(row + offset, textsHeight([group.category.name, categoryWidth], [requirement.title, titleWidth]));
    sheet.text(columns.code, requirement.code, look.quiet);
    sheet.text(columns.category, group.category.name, look.quiet);
    sheet.text(columns.title, requirement.title, look.treeTitle(line.kind, depth));
    if (line.kind === 'item') writeItem(sheet, plan, line, row + offset);
    else writeSubheading(sheet, plan, line);
  }
}

function writeItem(sheet: Sheet, plan: Plan, { requirement, levels, number, row: comparisonRow }: RequirementRow, row: number): void {
  const [item, place] = [sheet.firstHidden + hidden.item, sheet.firstHidden + hidden.place];
  const [at, none] = [`$${cellName(place, row)}`, quoted(gone)];
  sheet.formula(columns.weight, atPlace(compared.input(plan, 'weight'), at, none), requirement.weight, look.number);
  const mandatory = requirement.mandatory ? plan.translate('workbook.comparison.yes') : '';
  sheet.formula(columns.mandatory, textAtPlace(compared.input(plan, 'mandatory'), at, none), mandatory, look.textCenter);
  levels.forEach((level, index) => {
    sheet.formula(columns.firstCandidate + index, textAtPlace(compared.ratings(plan, index), at, none), plan.ratings[level]?.mark ?? '', look.mark);
  });
  sheet.number(item, number, look.number);
  sheet.formula(place, placeOfItem(plan, cellName(item, row)), placeNow(plan, comparisonRow), look.number);
}

/** What a heading comes to, from the items below it on the comparison. */
function writeSubheading(sheet: Sheet, plan: Plan, { firstNumber, lastNumber, weight, fits }: HeadingRow): void {
  const below = numberedBetween(plan, firstNumber, lastNumber);
  const weights = compared.input(plan, 'weight');
  sheet.formula(columns.weight, `SUMIFS(${weights},${below})`, weight, look.bandNumber);
  sheet.blank(columns.mandatory, look.band);
  fits.forEach((fit, index) => {
    const rated = `SUMIFS(${weights},${below},${compared.ratings(plan, index)},${calculated.levels(plan, 'key')})`;
    const summed = (by: 'score' | 'rated'): string => `SUMPRODUCT(${rated},${calculated.levels(plan, by)})`;
    const formula = `IFERROR(IF(${summed('rated')}>0,MIN(1,${summed('score')}/${summed('rated')}),""),${quoted(gone)})`;
    sheet.formula(columns.firstCandidate + index, formula, fit ?? '', look.bandPercent);
  });
}
