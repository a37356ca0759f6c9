import { inOrder } from '../../shared/document.ts';
import { severityRulesOf } from '../../shared/evaluation.ts';
import { severityOf } from '../../shared/method/gaps/severity.ts';
import { severityGrades } from '../../shared/model/gap.ts';
import { levelClasses } from '../../shared/model/level.ts';
import { fixed, onSheet, rangeName } from './spreadsheet/address.ts';
import type { Book } from './spreadsheet/book.ts';
import type { Sheet } from './spreadsheet/sheet.ts';
import { look, tabColours } from './look.ts';
import { quoted } from './phrase.ts';
import { criteriaFirstRow, type Plan } from './plan.ts';
import { addSheet, addValidation, writeTitle } from './sheet-start.ts';
import { textsHeight } from './text-lines.ts';

export const levelMarksName = 'AwaseLevels';
export const gapNaturesName = 'AwaseGapNatures';
/** The grades low, medium, high as they are written, and the severity of each impact (rows) with each importance (columns). */
export const gradesName = 'AwaseGrades';
export const severityName = 'AwaseSeverity';
const grades = [1, 2, 3] as const;

const [labelWidth, descriptionWidth] = [26, 80];
const columns = { mark: 1, label: 2, score: 3, class: 4, description: 5 } as const;

/** A column of the levels' table as other sheets refer to it. */
export const levelColumn = (plan: Plan, column: 'mark' | 'label' | 'score' | 'class'): string =>
  onSheet(
    plan.sheets.criteria,
    fixed(columns[column], criteriaFirstRow, columns[column], criteriaFirstRow + plan.levels.length - 1),
  );

/** One cell of the levels' table. */
export const levelCell = (plan: Plan, column: 'mark' | 'label' | 'score' | 'class', index: number): string =>
  onSheet(plan.sheets.criteria, fixed(columns[column], criteriaFirstRow + index));

/** The levels' table, which every formula looks up, the severity matrix and the list of gap natures. */
export function writeCriteria(book: Book, plan: Plan): void {
  const { translate } = plan;
  const sheet = addSheet(book, plan, {
    name: plan.sheets.criteria,
    widths: [14, labelWidth, 10, 16, descriptionWidth],
    tabColour: tabColours.input,
  });
  writeTitle(sheet, translate('workbook.criteria.title'), translate('workbook.criteria.note'));
  const headings = (['symbol', 'label', 'score', 'class', 'description'] as const).map((key) => translate(`workbook.criteria.${key}`));
  sheet.startRow(criteriaFirstRow - 1, 24);
  headings.forEach((heading, index) => sheet.text(index + 1, heading, look.heading));
  let row = criteriaFirstRow;
  for (const { level, mark } of plan.levels) {
    sheet.startRow(row, textsHeight([level.label, labelWidth], [level.description, descriptionWidth]));
    sheet.text(columns.mark, mark, look.level(level.colour));
    sheet.text(columns.label, level.label, look.inputText);
    if (level.score === null) sheet.blank(columns.score, look.inputNumber);
    else sheet.number(columns.score, level.score, look.inputNumber);
    sheet.text(columns.class, translate(`glossary.levelClass.${level.class}`), look.inputTextCenter);
    sheet.text(columns.description, level.description, look.inputText);
    row += 1;
  }
  sheet.startRow(row, textsHeight([translate('workbook.criteria.unratedDescription'), descriptionWidth]));
  sheet.text(columns.mark, translate('workbook.criteria.unrated'), look.textCenter);
  sheet.text(columns.label, translate('glossary.unrated'), look.text);
  sheet.blanks(columns.score, columns.class, look.text);
  sheet.text(columns.description, translate('workbook.criteria.unratedDescription'), look.quiet);

  if (plan.levels.length > 0) {
    const last = criteriaFirstRow + plan.levels.length - 1;
    const column = (at: number): string => rangeName(at, criteriaFirstRow, at, last);
    const scores = { type: 'decimal', operator: 'between', formulae: ['0', '1'] } as const;
    addValidation(sheet, plan, column(columns.score), translate('workbook.invalid.score'), scores);
    const classes = quoted(levelClasses.map((name) => translate(`glossary.levelClass.${name}`)).join(','));
    addValidation(sheet, plan, column(columns.class), translate('workbook.invalid.choice'), { type: 'list', formulae: [classes] });
    book.defineName(levelMarksName, levelColumn(plan, 'mark'));
  }

  row = writeSeverity(book, sheet, plan, row + 2);

  row = writeCategories(sheet, plan, row + 2);

  const natures = inOrder(plan.document, 'gapNature');
  if (natures.length === 0) return;
  row += 2;
  sheet.startRow(row, 24);
  sheet.text(1, translate('workbook.criteria.natures'), look.headingLeft);
  sheet.merge(1, 2);
  const first = row + 1;
  for (const { label } of natures) {
    row += 1;
    sheet.startRow(row, textsHeight([label, 14 + labelWidth]));
    sheet.text(1, label, look.inputText);
    sheet.merge(1, 2);
  }
  book.defineName(gapNaturesName, onSheet(sheet.name, fixed(1, first, 1, row)));
}

/** The categories and what they are for; returns the last row. */
function writeCategories(sheet: Sheet, plan: Plan, headingRow: number): number {
  const categories = inOrder(plan.document, 'category');
  if (categories.length === 0) return headingRow - 2;
  sheet.startRow(headingRow, 24);
  sheet.text(1, plan.translate('workbook.criteria.categories'), look.headingLeft);
  sheet.merge(1, 2);
  sheet.text(3, plan.translate('workbook.criteria.description'), look.headingLeft);
  sheet.blanks(4, columns.description, look.headingLeft);
  sheet.merge(3, columns.description);
  categories.forEach(({ name, description }, index) => {
    sheet.startRow(headingRow + 1 + index, textsHeight([name, 14 + labelWidth], [description, 26 + descriptionWidth]));
    sheet.text(1, name, look.text);
    sheet.merge(1, 2);
    sheet.text(3, description, look.text);
    sheet.blanks(4, columns.description, look.text);
    sheet.merge(3, columns.description);
  });
  return headingRow + categories.length;
}

/** The severity matrix; returns its last row. */
function writeSeverity(book: Book, sheet: Sheet, plan: Plan, headingRow: number): number {
  const { translate } = plan;
  const name = (grade: (typeof grades)[number]): string => translate(`glossary.grade.${grade}`);
  const rules = severityRulesOf(plan.document);
  sheet.startRow(headingRow, 24);
  sheet.text(1, translate('gaps.matrix.corner'), look.headingLeft);
  grades.forEach((importance, index) => sheet.text(2 + index, name(importance), look.heading));
  grades.forEach((impact, index) => {
    sheet.startRow(headingRow + 1 + index, 20);
    sheet.text(1, name(impact), look.headingLeft);
    grades.forEach((importance, column) => {
      const severity = severityOf(impact, importance, rules)?.class ?? 'low';
      sheet.text(2 + column, name(severityGrades[severity]), look.inputTextCenter);
    });
  });
  const last = headingRow + grades.length;
  book.defineName(gradesName, onSheet(sheet.name, fixed(1, headingRow + 1, 1, last)));
  book.defineName(severityName, onSheet(sheet.name, fixed(2, headingRow + 1, 1 + grades.length, last)));
  const choices = { type: 'list', formulae: [quoted(grades.map(name).join(','))] } as const;
  addValidation(sheet, plan, rangeName(2, headingRow + 1, 1 + grades.length, last), translate('workbook.invalid.choice'), choices);
  return last;
}
