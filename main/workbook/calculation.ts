import { explainRanking } from '../../shared/findings.ts';
import { scoreRangeOf } from '../../shared/method/scoring/fit.ts';
import type { Cell } from './calculated-cell.ts';
import { candidateCell } from './calculation-candidates.ts';
import { categoryCell } from './calculation-categories.ts';
import {
  calculationRows,
  type CandidateRow,
  candidateRows,
  categoryMeasures,
  type CategoryMeasure,
  firstCandidateColumn,
  local,
  measureRow,
  type SingleRow,
  singleRows,
} from './calculation-layout.ts';
import { levelCells } from './calculation-levels.ts';
import { compared } from './compared.ts';
import { liveClause } from './live-conclusion.ts';
import { leadersOf } from './live-names.ts';
import { look, tabColours } from './look.ts';
import { quoted } from './phrase.ts';
import { markedName, type Plan } from './plan.ts';
import { addSheet, writeTitle } from './sheet-start.ts';
import type { Book } from './spreadsheet/book.ts';
import type { Sheet } from './spreadsheet/sheet.ts';

/** The intermediate results all other sheets refer to: levels as read, sums per category, places of the candidates. */
export function writeCalculation(book: Book, plan: Plan): void {
  const { translate, candidates } = plan;
  const rows = calculationRows(plan);
  const columns = Math.max(candidates.length, 10);
  const sheet = addSheet(book, plan, {
    name: plan.sheets.calculation,
    widths: [36, 18, ...Array.from({ length: columns }, () => 15)],
    tabColour: tabColours.reference,
    frozen: { rows: 0, columns: 2 },
  });
  const writeCell = (column: number, cell: Cell): void => {
    if (typeof cell === 'string') sheet.text(column, cell, look.textOneLine);
    else if (typeof cell === 'number') sheet.number(column, cell, look.number);
    else if (cell.array === true) sheet.arrayFormula(column, cell.formula, cell.result, look.number);
    else sheet.formula(column, cell.formula, cell.result, typeof cell.result === 'number' ? look.number : look.textOneLine);
  };

  writeTitle(sheet, plan.sheets.calculation, translate('workbook.calculation.note'));
  writeLevelHeading(sheet, plan, rows.levelHeading);
  plan.ratings.forEach((_, index) => {
    sheet.startRow(rows.firstLevel + index, 18);
    levelCells(plan, index).forEach((cell, offset) => writeCell(offset + 1, cell));
  });

  writeCandidateHeading(sheet, plan, rows.candidateHeading, translate('workbook.calculation.candidates'));
  candidateRows.forEach((row, offset) => {
    sheet.startRow(rows.candidateHeading + 1 + offset, 18);
    sheet.text(1, rowLabel(plan, row), look.textOneLine);
    sheet.blank(2, look.textOneLine);
    candidates.forEach((_, index) => writeCell(firstCandidateColumn + index, candidateCell(plan, row, index)));
  });
  singleRows.forEach((row, offset) => {
    sheet.startRow(rows.firstSingle + offset, 18);
    sheet.text(1, translate(`workbook.calculation.${row}`), look.textOneLine);
    sheet.blank(2, look.textOneLine);
    writeCell(firstCandidateColumn, singleCell(plan, row));
  });

  writeCandidateHeading(sheet, plan, rows.categoryHeading, translate('workbook.calculation.byCategory'));
  for (const measure of categoryMeasures) {
    plan.groups.forEach(({ category }, group) => {
      sheet.startRow(measureRow(plan, measure) + group, 18);
      sheet.text(1, rowLabel(plan, measure), look.textOneLine);
      sheet.text(2, category.name, look.textOneLine);
      candidates.forEach((_, index) => writeCell(firstCandidateColumn + index, categoryCell(plan, measure, group, index)));
    });
  }
}

function rowLabel(plan: Plan, row: CandidateRow | CategoryMeasure): string {
  const { translate } = plan;
  switch (row) {
    case 'kind':
      return translate('screens.candidates.kind');
    case 'supplier':
      return translate('workbook.summary.supplier');
    case 'failures':
      return translate('workbook.comparison.failures');
    case 'coverage':
      return translate('glossary.coverage');
    default:
      return translate(`workbook.calculation.${row}`);
  }
}

function writeLevelHeading(sheet: Sheet, plan: Plan, row: number): void {
  const { translate } = plan;
  const headings = [
    translate('workbook.calculation.levels'),
    translate('workbook.calculation.key'),
    translate('workbook.criteria.score'),
    translate('workbook.calculation.rated'),
    translate('glossary.levelClass.gap'),
    translate('glossary.levelClass.partial'),
    translate('glossary.levelClass.notApplicable'),
    translate('workbook.calculation.unknown'),
    translate('workbook.calculation.failsPartial'),
    translate('workbook.calculation.failsFit'),
    translate('workbook.calculation.opensPartial'),
    translate('workbook.calculation.opensFit'),
  ];
  sheet.startRow(row, 24);
  headings.forEach((heading, index) => sheet.text(index + 1, heading, look.heading));
}

function writeCandidateHeading(sheet: Sheet, plan: Plan, row: number, heading: string): void {
  sheet.startRow(row, 40);
  sheet.text(1, heading, look.heading);
  sheet.text(2, plan.translate('glossary.category'), look.heading);
  plan.candidates.forEach(({ candidate }, index) =>
    sheet.text(firstCandidateColumn + index, markedName(candidate), look.candidate(candidate.colour)),
  );
}

function singleCell(plan: Plan, row: SingleRow): Cell {
  const [score, rated] = [local.levels(plan, 'score'), local.levels(plan, 'rated')];
  const { worst, best } = scoreRangeOf(plan.document.level.values());
  switch (row) {
    case 'worstScore':
      return { formula: `IF(SUM(${rated})=0,0,SUMPRODUCT(MIN(${score}+2*(1-${rated}))))`, result: worst };
    case 'bestScore':
      return { formula: `IF(SUM(${rated})=0,1,MAX(${score}))`, result: best };
    case 'leaderCount':
      return { formula: `COUNTIF(${local.candidates(plan, 'best')},1)`, result: leadersOf(plan).length };
    case 'leadText':
    case 'followText':
    case 'dropText':
    case 'notApplicableText': {
      const { formula, value } = liveClause(plan, row);
      return { formula, result: value };
    }
    case 'exportedSentence':
      return explainRanking(plan.scores, plan.translate, plan.language);
    case 'inputPrint':
      return inputPrint(plan);
    case 'exportedInput':
      return inputPrint(plan).result;
    case 'changed':
      return changed(plan);
  }
}

/** A number that is another once a requirement is gone or copied, or its weight or what is mandatory of it is. */
function inputPrint(plan: Plan): { formula: string; result: number } {
  const { translate } = plan;
  const items = compared.items(plan);
  const isYes = `--(${compared.input(plan, 'mandatory')}=${quoted(translate('workbook.comparison.yes'))})`;
  const isStrict = `--(${compared.input(plan, 'minimum')}=${quoted(translate('screens.requirements.minimum.fit'))})`;
  const parts = [`COUNT(${items})`, `SUMPRODUCT(${compared.input(plan, 'weight')},${items})`, `SUMPRODUCT(${isYes},${items},${items})`, `SUMPRODUCT(${isYes},${isStrict},${items})`];
  const lines = plan.groups.flatMap(({ rows }) => rows);
  const result = lines.reduce((sum, { number, requirement: { weight, mandatory, minimumClass } }) => {
    const strict = mandatory && minimumClass === 'fit';
    return sum + 1 + number * (weight + (mandatory ? number : 0) + (strict ? 1 : 0));
  }, 0);
  return { formula: parts.join('+'), result };
}

/** Whether anything behind the sentence of the export is another now. */
function changed(plan: Plan): Cell {
  const numbers = (['fitOrZero', 'lower', 'upper', 'open', 'outside'] as const).map((row) => {
    const exported = (
      { fitOrZero: 'exportedFit', lower: 'exportedLower', upper: 'exportedUpper', open: 'exportedOpen', outside: 'exportedOutside' } as const
    )[row];
    return `SUMPRODUCT(ABS(${local.candidates(plan, row)}-${local.candidates(plan, exported)}))`;
  });
  const texts = (['rankText', 'firstFailure'] as const).map((row) => {
    const exported = ({ rankText: 'exportedRank', firstFailure: 'exportedFailure' } as const)[row];
    return `SUMPRODUCT(--(${local.candidates(plan, row)}<>${local.candidates(plan, exported)}))`;
  });
  const prints = [
    `SUMPRODUCT(ABS(${local.candidates(plan, 'ratingPrint')}-${local.candidates(plan, 'exportedPrint')}))`,
    `IF(ABS(${local.single(plan, 'inputPrint')}/${local.single(plan, 'exportedInput')}-1)>1E-12,1,0)`,
  ];
  return { formula: `IF(${[...numbers, ...texts, ...prints].join('+')}>1E-9,1,0)`, result: 0 };
}
