import type { Requirement } from '../../shared/model/requirement.ts';
import { standingText } from '../../shared/standing-text.ts';
import { calculated } from './calculation-layout.ts';
import { compared, comparisonKeys, numberedBetween } from './compared.ts';
import { levelMarksName } from './criteria.ts';
import { addLevelInks } from './level-formats.ts';
import { look, tabColours } from './look.ts';
import { phrase, quoted } from './phrase.ts';
import { candidateColumn, type CategoryGroup, comparisonColumns as columns, type HeadingRow, markedName, type Plan, type RequirementRow } from './plan.ts';
import { addSheet, addValidation, writeNote, writeTitle } from './sheet-start.ts';
import { cellName, rangeName } from './spreadsheet/address.ts';
import type { Book } from './spreadsheet/book.ts';
import type { Result, Sheet } from './spreadsheet/sheet.ts';
import type { CellStyle } from './spreadsheet/styles.ts';
import { isCut, linesHeight, textLines, textsHeight } from './text-lines.ts';
import { markUncounted, notCounted, rowsWithoutKey, uncountedSentence } from './uncounted-rows.ts';

const [codeWidth, categoryWidth, titleWidth, criterionWidth, provenanceWidth] = [10, 17, 32, 38, 24];
const fixedWidths = [codeWidth, categoryWidth, titleWidth, criterionWidth, 9, 11, 15, 11, provenanceWidth];

/** Wide enough for a short name; many candidates share the width of the page. */
export const candidateWidth = (count: number): number => (count <= 4 ? 16 : count <= 10 ? 12 : 9);

/** Requirements under their categories with a level per candidate, all editable; the overall result above them is live. */
export function writeComparison(book: Book, plan: Plan): void {
  const { translate, candidates, comparison } = plan;
  const width = candidateWidth(candidates.length);
  const sheet = addSheet(book, plan, {
    name: plan.sheets.comparison,
    widths: [...fixedWidths, ...candidates.map(() => width)],
    hiddenColumns: Object.keys(comparisonKeys(plan)).length,
    tabColour: tabColours.input,
    frozen: { rows: comparison.headingRow, columns: columns.title },
    repeatedRows: { first: comparison.headingRow, last: comparison.headingRow },
  });
  writeTitle(sheet, plan.sheets.comparison, noteOf(plan));
  if (plan.comparable) writeTotals(sheet, plan, width);
  else writeNote(sheet, 3, translate('workbook.nothingToCompare'));
  writeHeading(sheet, plan, width);
  for (const group of plan.groups) {
    writeBand(sheet, plan, group);
    for (const line of group.lines) {
      if (line.kind === 'item') writeRequirement(sheet, plan, line, group);
      else writeSubheading(sheet, plan, line);
    }
  }
  if (plan.groups.length === 0) return;
  sheet.startRow(comparison.endRow, 6);
  sheet.filter(comparison.headingRow, comparisonKeys(plan).category, comparison.lastRow);
  if (plan.comparable) writeCategories(sheet, plan);
  markUncounted(sheet, comparisonKeys(plan).item, { ...comparison, lastColumn: candidateColumn(candidates.length - 1) });
  addValidations(sheet, plan);
  if (plan.comparable) {
    const ratings = rangeName(columns.firstCandidate, comparison.firstRow, candidateColumn(candidates.length - 1), comparison.lastRow);
    addLevelInks(sheet, plan, ratings, cellName(columns.firstCandidate, comparison.firstRow));
  }
}

/** What the symbols mean, after how to use the sheet. */
function noteOf({ translate, levels, ratings }: Plan): string {
  const legend = levels.map(({ level, mark }) => translate('workbook.comparison.legendEntry', { symbol: mark, label: level.label }));
  const means = ratings.length > levels.length ? [translate('consensus.sheet.meanNote')] : [];
  const ties = ratings.some(({ isPending }) => isPending) ? [translate('consensus.sheet.tieNote')] : [];
  return [translate('workbook.comparison.note'), ...legend, ...means, ...ties].join('　');
}

function writeTotals(sheet: Sheet, plan: Plan, width: number): void {
  const { translate, candidates } = plan;
  sheet.startRow(3, linesHeight(Math.max(...candidates.map(({ candidate }) => textLines(markedName(candidate), width, 4)))));
  const label = (text: string, style: CellStyle): void => {
    sheet.text(1, text, style);
    sheet.merge(1, columns.provenance);
  };
  const heading = translate('workbook.comparison.totals');
  sheet.formula(1, `${quoted(heading)}&${uncountedItems(plan).formula}`, heading, look.headingLeft);
  sheet.merge(1, columns.provenance);
  candidates.forEach(({ candidate }, index) => sheet.text(candidateColumn(index), markedName(candidate), look.candidate(candidate.colour)));
  const line = (row: number, text: string, cells: (index: number) => { formula: string; result: Result }, style: CellStyle): void => {
    const texts = candidates.map((_, index) => cells(index).result).filter((result) => typeof result === 'string');
    sheet.startRow(row, textsHeight(...texts.map((result) => [result, width] as const)));
    label(text, look.totalLabel);
    candidates.forEach((_, index) => {
      const { formula, result } = cells(index);
      sheet.formula(candidateColumn(index), formula, result, style);
    });
  };
  const bound = (name: 'lower' | 'upper') => (index: number) => ({
    formula: `IF(${calculated.candidate(plan, 'totalWeight', index)}>0,${calculated.candidate(plan, name, index)},"")`,
    result: candidates[index]?.fit.bounds?.[name] ?? '',
  });
  line(4, translate('glossary.rank'), (index) => rankCell(plan, index), look.strongCenter);
  line(5, translate('glossary.fit'), (index) => fitCell(plan, index), look.percentCenterStrong);
  const coverage = (index: number) => ({
    formula: calculated.candidate(plan, 'coverage', index),
    result: candidates[index]?.fit.coverage ?? '',
  });
  line(6, translate('glossary.coverage'), coverage, look.percentCenter);
  line(7, translate('workbook.comparison.lower'), bound('lower'), look.percentCenter);
  line(8, translate('workbook.comparison.upper'), bound('upper'), look.percentCenter);
  const failures = (index: number) => ({
    formula: calculated.candidate(plan, 'failures', index),
    result: candidates[index]?.knockOuts.length ?? 0,
  });
  line(9, translate('workbook.comparison.failures'), failures, look.countCenter);
}

/** The fit of a candidate, empty while nothing is rated. */
export const fitCell = (plan: Plan, index: number): { formula: string; result: Result } => ({
  formula: calculated.candidate(plan, 'fit', index),
  result: plan.candidates[index]?.fit.fit ?? '',
});

const rankCell = (plan: Plan, index: number): { formula: string; result: Result } => {
  const standing = plan.candidates[index]?.standing;
  return { formula: calculated.candidate(plan, 'rankText', index), result: standing === undefined ? '' : standingText(standing, plan.translate) };
};

/** Of rows that people typed into the list without the number of an item, or into a band: no total counts them. */
export function uncountedItems(plan: Plan): { readonly formula: string; readonly value: string } {
  const items = compared.items(plan);
  const texts = (['code', 'title', 'criterion', 'weight', 'mandatory', 'minimum'] as const).map((name) => compared.input(plan, name));
  const ratings = plan.candidates.map((_, index) => compared.ratings(plan, index));
  return uncountedSentence(plan, 'workbook.comparison.strangeRows', `(${rowsWithoutKey(items, [...texts, ...ratings])}+SUMPRODUCT(--(${items}="${notCounted}"),--ISNUMBER(${compared.input(plan, 'weight')})))`);
}

function writeHeading(sheet: Sheet, plan: Plan, width: number): void {
  const { translate, candidates } = plan;
  const names = candidates.map(({ candidate }) => markedName(candidate));
  sheet.startRow(plan.comparison.headingRow, linesHeight(Math.max(2, ...names.map((name) => textLines(name, width, 4)))));
  const headings = [
    translate('glossary.code'),
    translate('glossary.category'),
    translate('glossary.requirement'),
    translate('glossary.criterion'),
    translate('glossary.weight'),
    translate('glossary.mandatory'),
    translate('workbook.comparison.minimum'),
    translate('field.priorityClass'),
    translate('field.provenance'),
  ];
  headings.forEach((heading, index) => sheet.text(index + 1, heading, look.heading));
  candidates.forEach(({ candidate }, index) => sheet.text(candidateColumn(index), markedName(candidate), look.candidate(candidate.colour)));
  const keys = comparisonKeys(plan);
  sheet.text(keys.item, translate('workbook.comparison.item'), look.heading);
  sheet.text(keys.category, translate('workbook.comparison.categoryNumber'), look.heading);
}

/** The candidates' cells of a band or heading stay empty: what stands in them would be summed with the ratings once rows are sorted. */
const blankRatings = (sheet: Sheet, { candidates }: Plan): void => sheet.blanks(columns.firstCandidate, candidateColumn(candidates.length - 1), look.band);

function writeBand(sheet: Sheet, plan: Plan, group: CategoryGroup): void {
  sheet.startRow(group.bandRow, 22);
  sheet.blank(columns.code, look.band);
  sheet.text(columns.category, group.category.name, look.band);
  sheet.blank(columns.title, look.band);
  const total = group.rows.reduce((sum, { requirement }) => sum + requirement.weight, 0);
  const weight = weightPhrase(plan, 'workbook.comparison.categoryWeight', `${compared.categories(plan)},${group.number}`, total);
  sheet.formula(columns.criterion, weight.formula, weight.value, look.bandRight);
  sheet.blanks(columns.weight, columns.provenance, look.band);
  blankRatings(sheet, plan);
  sheet.text(comparisonKeys(plan).item, notCounted, look.key);
}

/** Below the list, where no sorting mixes it with the ratings: what each category comes to. */
function writeCategories(sheet: Sheet, plan: Plan): void {
  const { translate, candidates, comparison } = plan;
  const first = comparison.endRow + 2;
  sheet.startRow(first, 24);
  sheet.text(1, translate('workbook.comparison.byCategory'), look.headingLeft);
  sheet.merge(1, columns.provenance);
  candidates.forEach(({ candidate }, index) => sheet.text(candidateColumn(index), markedName(candidate), look.candidate(candidate.colour)));
  plan.groups.forEach(({ category }, groupIndex) => {
    sheet.startRow(first + 1 + groupIndex, 22);
    sheet.text(1, category.name, look.totalLabel);
    sheet.merge(1, columns.provenance);
    candidates.forEach((_, index) => {
      const { formula, result } = categoryFitCell(plan, groupIndex, index);
      sheet.formula(candidateColumn(index), formula, result, look.percentCenter);
    });
  });
}

/** A sum of weights in words: of the items that the conditions of SUMIFS name. */
const weightPhrase = (plan: Plan, key: 'workbook.comparison.categoryWeight' | 'workbook.comparison.weightBelow', conditions: string, weight: number) =>
  phrase(plan.translate, key, {
    weight: { formula: `ROUND(SUMIFS(${compared.input(plan, 'weight')},${conditions}),2)`, value: String(Math.round(weight * 100) / 100) },
  });

/** The fit of a candidate within a category, empty while nothing of it is rated. */
export function categoryFitCell(plan: Plan, groupIndex: number, index: number, none = ''): { formula: string; result: Result } {
  const rated = calculated.category(plan, 'ratedWeight', groupIndex, index);
  return {
    formula: `IF(${rated}>0,MIN(1,${calculated.category(plan, 'scoreSum', groupIndex, index)}/${rated}),${quoted(none)})`,
    result: plan.groups[groupIndex]?.profile[index]?.fit.fit ?? none,
  };
}

/** A requirement with others below it. Its weight stays empty, so that sums count nothing twice; the heatmap shows what it comes to. */
function writeSubheading(sheet: Sheet, plan: Plan, { requirement, row, firstNumber, lastNumber, depth, weight }: HeadingRow): void {
  sheet.startRow(row, textsHeight([requirement.title, titleWidth]));
  sheet.text(columns.code, requirement.code, look.band);
  sheet.text(columns.category, plan.document.category.get(requirement.categoryId)?.name ?? '', look.band);
  sheet.text(columns.title, requirement.title, look.treeTitle('heading', depth));
  const sum = weightPhrase(plan, 'workbook.comparison.weightBelow', numberedBetween(plan, firstNumber, lastNumber), weight);
  sheet.formula(columns.criterion, sum.formula, sum.value, look.bandRight);
  sheet.blanks(columns.weight, columns.minimum, look.band);
  sheet.text(columns.priorityClass, priorityText(requirement, plan), look.bandCenter);
  sheet.text(columns.provenance, requirement.provenance, look.bandWrapped);
  blankRatings(sheet, plan);
  sheet.text(comparisonKeys(plan).item, notCounted, look.key);
}

const priorityText = ({ priorityClass }: Requirement, { translate }: Plan): string =>
  priorityClass === null ? '' : translate(`glossary.priorityClass.${priorityClass}`);

function writeRequirement(sheet: Sheet, plan: Plan, { requirement, levels, row, depth, number }: RequirementRow, { number: category }: CategoryGroup): void {
  const { translate } = plan;
  const categoryName = plan.document.category.get(requirement.categoryId)?.name ?? '';
  const height = textsHeight(
    [requirement.code, codeWidth],
    [categoryName, categoryWidth],
    [requirement.title, titleWidth],
    [requirement.criterion, criterionWidth],
    [requirement.provenance, provenanceWidth],
  );
  sheet.startRow(row, height);
  sheet.text(columns.code, requirement.code, look.quiet);
  sheet.text(columns.category, categoryName, look.quiet);
  sheet.text(columns.title, requirement.title, look.treeTitle('item', depth));
  sheet.text(columns.criterion, requirement.criterion, isCut(requirement.criterion, criterionWidth) ? look.quietLong : look.quiet);
  sheet.number(columns.weight, requirement.weight, look.inputNumber);
  sheet.text(columns.mandatory, requirement.mandatory ? translate('workbook.comparison.yes') : '', look.inputTextCenter);
  const isStated = requirement.mandatory || requirement.minimumClass === 'fit';
  sheet.text(columns.minimum, isStated ? translate(`screens.requirements.minimum.${requirement.minimumClass}`) : '', look.inputTextCenter);
  sheet.text(columns.priorityClass, priorityText(requirement, plan), look.textCenter);
  sheet.text(columns.provenance, requirement.provenance, look.quiet);
  if (plan.comparable)
    levels.forEach((level, index) => sheet.text(candidateColumn(index), plan.ratings[level]?.mark ?? '', look.inputMark));
  else sheet.blanks(columns.firstCandidate, candidateColumn(plan.candidates.length - 1), look.text);
  const keys = comparisonKeys(plan);
  sheet.number(keys.item, number, look.number);
  sheet.number(keys.category, category, look.number);
}

function addValidations(sheet: Sheet, plan: Plan): void {
  const { translate, comparison } = plan;
  const add = (column: number, type: 'list' | 'decimal', formula: string, message: string, lastColumn = column): void => {
    const range = rangeName(column, comparison.firstRow, lastColumn, comparison.lastRow);
    const operator = type === 'decimal' ? { operator: 'greaterThanOrEqual' as const } : {};
    addValidation(sheet, plan, range, message, { type, ...operator, formulae: [formula] });
  };
  add(columns.weight, 'decimal', '0', translate('workbook.invalid.weight'));
  add(columns.mandatory, 'list', quoted(translate('workbook.comparison.yes')), translate('workbook.invalid.choice'));
  const minimums = (['partial', 'fit'] as const).map((name) => translate(`screens.requirements.minimum.${name}`));
  add(columns.minimum, 'list', quoted(minimums.join(',')), translate('workbook.invalid.choice'));
  if (!plan.comparable) return;
  add(columns.firstCandidate, 'list', levelMarksName, translate('workbook.invalid.level'), candidateColumn(plan.candidates.length - 1));
}
