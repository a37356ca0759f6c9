import { inOrder } from '../../shared/document.ts';
import { gapsOf, severityRulesOf } from '../../shared/evaluation.ts';
import { knockOutsFirst } from '../../shared/gap-order.ts';
import type { Translate } from '../../shared/language/index.ts';
import { severityOf } from '../../shared/method/gaps/severity.ts';
import { severityGrades } from '../../shared/model/gap.ts';
import type { Countermeasure } from '../../shared/model/countermeasure.ts';
import { compared, gone, placeNow, placeOfItem, textAtPlace } from './compared.ts';
import { gapNaturesName, gradesName, severityName } from './criteria.ts';
import { addLevelTints } from './level-formats.ts';
import { addListSheet, listHeading, type ListColumn, textColumn } from './list-sheet.ts';
import { look } from './look.ts';
import { quoted } from './phrase.ts';
import { markedName, markOfMean, type Plan } from './plan.ts';
import { addValidation } from './sheet-start.ts';
import { cellName, rangeName } from './spreadsheet/address.ts';
import type { Book } from './spreadsheet/book.ts';
import { isCut } from './text-lines.ts';

const columns = { level: 5, nature: 6, impact: 7, importance: 8, place: 18 } as const;

type Gap = ReturnType<typeof gapsOf>[number];

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
  const written = addListSheet(book, plan, {
    key: 'gaps',
    note: translate('workbook.gaps.note'),
    none: translate(plan.comparable ? 'workbook.gaps.none' : 'workbook.nothingToCompare'),
    frozen: 3,
    columns: columnsOf(plan),
    rows: plan.comparable ? knockOutsFirst(gapsOf(document)) : [],
  });
  if (written === null) return;
  const { sheet, next } = written;
  const range = (first: number, last = first): string => rangeName(first, listHeading + 1, last, next - 1);
  addLevelTints(sheet, plan, range(columns.level), cellName(columns.level, listHeading + 1));
  const message = translate('workbook.invalid.choice');
  const grades = quoted(([1, 2, 3] as const).map((grade) => translate(`glossary.grade.${grade}`)).join(','));
  addValidation(sheet, plan, range(columns.impact, columns.importance), message, { type: 'list', formulae: [grades] });
  if (document.gapNature.size > 0) addValidation(sheet, plan, range(columns.nature), message, { type: 'list', formulae: [gapNaturesName] });
}

function columnsOf(plan: Plan): ListColumn<Gap>[] {
  const { translate, document } = plan;
  const rules = severityRulesOf(document);
  const lineOf = new Map(plan.groups.flatMap(({ rows }) => rows.map((line) => [line.requirement.id, line] as const)));
  const indexOf = new Map(plan.candidates.map(({ candidate }, index) => [candidate.id, index]));
  const waysOf = Map.groupBy(inOrder(document, 'countermeasure'), ({ requirementId, candidateId }) => `${requirementId} ${candidateId}`);
  const markOf = ({ level, mean, requirement }: Gap): string =>
    mean === undefined || mean.score === null ? (plan.levels.find((entry) => entry.level.id === level.id)?.mark ?? '') : markOfMean(plan, mean, requirement);
  const grade = (key: 'impact' | 'importance', width: number): ListColumn<Gap> => ({
    heading: translate(`glossary.${key}`),
    width,
    style: look.inputTextCenter,
    value: ({ described }) => (described?.[key] == null ? '' : translate(`glossary.grade.${described[key]}`)),
  });
  const descriptionWidth = 44;
  return [
    { heading: translate('glossary.code'), width: 10, style: look.quiet, value: ({ requirement }) => requirement.code },
    { heading: translate('glossary.category'), width: 17, style: look.quiet, value: ({ requirement }) => document.category.get(requirement.categoryId)?.name ?? '' },
    { heading: translate('glossary.requirement'), width: 28, style: look.text, value: ({ requirement }) => requirement.title },
    { heading: translate('glossary.candidate'), width: 20, style: ({ candidate }) => look.candidateText(candidate.colour), value: ({ candidate }) => markedName(candidate) },
    {
      heading: translate('workbook.gaps.level'),
      width: 8,
      style: look.mark,
      value: (gap, row) => ({
        formula: textAtPlace(compared.ratings(plan, indexOf.get(gap.candidate.id) ?? 0), cellName(columns.place, row), quoted(gone)),
        result: markOf(gap),
      }),
    },
    {
      heading: translate('glossary.nature'),
      width: 20,
      style: look.inputText,
      value: ({ described }) => (described?.natureId == null ? '' : (document.gapNature.get(described.natureId)?.label ?? '')),
    },
    grade('impact', 10),
    grade('importance', 12),
    {
      heading: translate('glossary.severity'),
      width: 10,
      style: look.textCenter,
      value: ({ described }, row) => {
        const severity = severityOf(described?.impact ?? null, described?.importance ?? null, rules);
        return { formula: severityFormula(row), result: severity === undefined ? '' : translate(`glossary.grade.${severityGrades[severity.class]}`) };
      },
    },
    {
      heading: translate('workbook.gaps.description'),
      width: descriptionWidth,
      style: ({ described }) => (isCut(described?.description ?? '', descriptionWidth) ? look.inputTextLong : look.inputText),
      value: ({ described }) => described?.description ?? '',
    },
    {
      heading: translate('workbook.gaps.realization'),
      width: 17,
      style: look.quiet,
      value: ({ assessment }) => (assessment?.realization == null ? '' : translate(`glossary.realization.${assessment.realization}`)),
    },
    { heading: translate('workbook.gaps.owner'), width: 13, style: look.inputText, value: ({ described }) => described?.owner ?? '' },
    textColumn(translate('workbookProcedure.gaps.countermeasures'), 40, ({ requirement, candidate }) =>
      countermeasuresText(waysOf.get(`${requirement.id} ${candidate.id}`) ?? [], translate),
    ),
    textColumn(translate('field.evidence'), 40, ({ assessment }) => assessment?.evidence ?? ''),
    textColumn(translate('field.evidenceLink'), 30, ({ assessment }) => assessment?.evidenceLink ?? ''),
    textColumn(translate('field.note'), 40, ({ assessment }) => assessment?.note ?? ''),
    { heading: translate('workbook.comparison.item'), width: 9, style: look.number, hidden: true, value: ({ requirement }) => lineOf.get(requirement.id)?.number ?? null },
    {
      heading: translate('workbook.heatmap.place'),
      width: 9,
      style: look.number,
      hidden: true,
      value: ({ requirement }, row) => ({ formula: placeOfItem(plan, cellName(columns.place - 1, row)), result: placeNow(plan, lineOf.get(requirement.id)?.row ?? 0) }),
    },
  ];
}
