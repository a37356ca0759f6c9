import { inOrder } from '../../shared/document.ts';
import { gapsOf, severityRulesOf } from '../../shared/evaluation.ts';
import type { Translate } from '../../shared/language/index.ts';
import { severityOf } from '../../shared/method/gaps/severity.ts';
import type { CellMean } from '../../shared/means.ts';
import { severityGrades } from '../../shared/model/gap.ts';
import type { Level } from '../../shared/model/level.ts';
import type { Countermeasure } from '../../shared/model/countermeasure.ts';
import { gapNaturesName, gradesName, severityName } from './criteria.ts';
import { addLevelTints } from './level-formats.ts';
import { look, tabColours } from './look.ts';
import { quoted, textOf } from './phrase.ts';
import { candidateColumn, markedName, type Plan } from './plan.ts';
import { addSheet, addValidation, writeNote, writeTitle } from './sheet-start.ts';
import { cellName, onSheet, rangeName } from './spreadsheet/address.ts';
import type { Book } from './spreadsheet/book.ts';
import { isCut, textsHeight } from './text-lines.ts';

const heading = 4;
const [categoryWidth, titleWidth, candidateWidth, descriptionWidth, countermeasuresWidth] = [17, 28, 20, 44, 40];
const columns = {
  code: 1,
  category: 2,
  title: 3,
  candidate: 4,
  level: 5,
  nature: 6,
  impact: 7,
  importance: 8,
  severity: 9,
  description: 10,
  realization: 11,
  owner: 12,
  countermeasures: 13,
} as const;

/** The ways to close a gap, one a line; a chosen one bears a tick. */
const countermeasuresText = (ways: readonly Countermeasure[], translate: Translate): string =>
  ways
    .map(({ chosen, kind, title }) => {
      const values = { kind: translate(`glossary.countermeasureKind.${kind}`), title };
      return translate(`workbookProcedure.gaps.${chosen ? 'chosen' : 'proposed'}`, values).trim();
    })
    .join('\n');

/** The severity of a row's impact and importance by the matrix of the levels sheet. */
function severityFormula(row: number): string {
  const [impact, importance] = [cellName(columns.impact, row), cellName(columns.importance, row)];
  const place = (grade: string): string => `MATCH(${grade},${gradesName},0)`;
  return `IF(OR(${impact}="",${importance}=""),"",INDEX(${severityName},${place(impact)},${place(importance)}))`;
}

/** Every rating below a full fit, with what people noted about it. */
export function writeGaps(book: Book, plan: Plan): void {
  const { translate, document } = plan;
  const found = plan.comparable ? gapsOf(document) : [];
  const sheet = addSheet(book, plan, {
    name: plan.sheets.gaps,
    widths: [10, categoryWidth, titleWidth, candidateWidth, 8, 20, 10, 12, 10, descriptionWidth, 17, 13, countermeasuresWidth],
    tabColour: tabColours.result,
    ...(found.length > 0 && { frozen: { rows: heading, columns: columns.title }, repeatedRows: { first: heading, last: heading } }),
  });
  writeTitle(sheet, plan.sheets.gaps, translate('workbook.gaps.note'));
  if (found.length === 0) {
    writeNote(sheet, 3, translate(plan.comparable ? 'workbook.gaps.none' : 'workbook.nothingToCompare'));
    return;
  }
  const headings = [
    translate('glossary.code'),
    translate('glossary.category'),
    translate('glossary.requirement'),
    translate('glossary.candidate'),
    translate('workbook.gaps.level'),
    translate('glossary.nature'),
    translate('glossary.impact'),
    translate('glossary.importance'),
    translate('glossary.severity'),
    translate('workbook.gaps.description'),
    translate('workbook.gaps.realization'),
    translate('workbook.gaps.owner'),
    translate('workbookProcedure.gaps.countermeasures'),
  ];
  sheet.startRow(heading, 40);
  headings.forEach((text, index) => sheet.text(index + 1, text, look.heading));

  const comparison = onSheet(plan.sheets.comparison, '');
  const rowOf = new Map(
    plan.groups.flatMap(({ rows }) => rows.map((line) => [line.requirement.id, line.row])),
  );
  const candidates = new Map(
    plan.candidates.map(({ candidate }, index) => [
      candidate.id,
      { name: markedName(candidate), style: look.candidateText(candidate.colour), column: candidateColumn(index) },
    ]),
  );
  const markOf = (level: Level['id'], mean: CellMean | undefined): string =>
    plan.ratings.find((rating) => rating.level.id === level && rating.mean === (mean?.score ?? null))?.mark ?? '';
  const rules = severityRulesOf(document);
  const waysOf = Map.groupBy(inOrder(document, 'countermeasure'), ({ requirementId, candidateId }) => `${requirementId} ${candidateId}`);
  let row = heading;
  for (const { requirement, candidate, level, assessment, mean, described } of found) {
    const shown = candidates.get(candidate.id);
    if (shown === undefined) continue;
    row += 1;
    const category = document.category.get(requirement.categoryId)?.name ?? '';
    const ways = countermeasuresText(waysOf.get(`${requirement.id} ${candidate.id}`) ?? [], translate);
    const height = textsHeight(
      [category, categoryWidth],
      [requirement.title, titleWidth],
      [shown.name, candidateWidth],
      [described?.description ?? '', descriptionWidth],
      [ways, countermeasuresWidth],
    );
    sheet.startRow(row, height);
    sheet.text(columns.code, requirement.code, look.quiet);
    sheet.text(columns.category, category, look.quiet);
    sheet.text(columns.title, requirement.title, look.text);
    sheet.text(columns.candidate, shown.name, shown.style);
    const rating = comparison + cellName(shown.column, rowOf.get(requirement.id) ?? 1);
    sheet.formula(columns.level, textOf(rating), markOf(level.id, mean), look.mark);
    const nature = described?.natureId == null ? undefined : document.gapNature.get(described.natureId);
    sheet.text(columns.nature, nature?.label ?? '', look.inputText);
    for (const key of ['impact', 'importance'] as const) {
      const grade = described?.[key] ?? null;
      sheet.text(columns[key], grade === null ? '' : translate(`glossary.grade.${grade}`), look.inputTextCenter);
    }
    const severity = severityOf(described?.impact ?? null, described?.importance ?? null, rules);
    const severityText = severity === undefined ? '' : translate(`glossary.grade.${severityGrades[severity.class]}`);
    sheet.formula(columns.severity, severityFormula(row), severityText, look.textCenter);
    const description = described?.description ?? '';
    sheet.text(columns.description, description, isCut(description, descriptionWidth) ? look.inputTextLong : look.inputText);
    const realization = assessment?.realization ?? null;
    sheet.text(columns.realization, realization === null ? '' : translate(`glossary.realization.${realization}`), look.quiet);
    sheet.text(columns.owner, described?.owner ?? '', look.inputText);
    sheet.text(columns.countermeasures, ways, isCut(ways, countermeasuresWidth) ? look.quietLong : look.quiet);
  }
  sheet.worksheet.autoFilter = rangeName(1, heading, columns.countermeasures, row);
  addLevelTints(sheet, plan, rangeName(columns.level, heading + 1, columns.level, row), cellName(columns.level, heading + 1));
  const message = translate('workbook.invalid.choice');
  const grades = quoted(([1, 2, 3] as const).map((grade) => translate(`glossary.grade.${grade}`)).join(','));
  const graded = rangeName(columns.impact, heading + 1, columns.importance, row);
  addValidation(sheet, plan, graded, message, { type: 'list', formulae: [grades] });
  if (document.gapNature.size === 0) return;
  const natures = rangeName(columns.nature, heading + 1, columns.nature, row);
  addValidation(sheet, plan, natures, message, { type: 'list', formulae: [gapNaturesName] });
}
