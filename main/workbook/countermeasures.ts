import { afterCountermeasures, countermeasuresOf, type DerivedCountermeasure } from '../../shared/countermeasures.ts';
import type { Translate } from '../../shared/language/index.ts';
import { type CustomizationRisk, customizationRisks } from '../../shared/model/countermeasure.ts';
import { frequencies, type Frequency } from '../../shared/model/estimate.ts';
import { standingText } from '../../shared/standing-text.ts';
import type { CalculatedCell } from './calculated-cell.ts';
import { addListSheet, type List, type ListColumn, writeList } from './list-sheet.ts';
import { lineColumn } from './line-sums.ts';
import { look, tabColours } from './look.ts';
import { quoted } from './phrase.ts';
import { markedName, type Plan } from './plan.ts';
import { cellName, onSheet } from './spreadsheet/address.ts';
import type { Book } from './spreadsheet/book.ts';
import { countermeasureNumbers, settingCell, threePointColumns } from './three-point-layout.ts';

/** The column of the numbers, by which the cost lines on the sheet of the three points name a countermeasure. */
const numberColumn = 9;

/** The ways to close each gap with what they are expected to cost and their benefit; below, the risks of customisations, and what the chosen ones do to the fit. */
export function writeCountermeasures(book: Book, plan: Plan): void {
  const { translate, unit } = plan;
  const ways = countermeasuresOf(plan.document);
  const written = addListSheet(book, plan, {
    key: 'countermeasures',
    note: translate('workbookProcedure.countermeasures.note', { unit: unit.name }),
    none: translate('workbookProcedure.countermeasures.none'),
    frozen: 2,
    tabColour: tabColours.input,
    columns: columnsOf(plan, ways),
    rows: ways,
  });
  if (written === null) return;
  const { sheet, next } = written;
  const section = (row: number, title: string): void => {
    sheet.startRow(row, 24);
    sheet.text(1, title, look.section);
  };
  section(next + 1, translate('workbookProcedure.countermeasures.after'));
  const end = writeList(sheet, plan, next + 2, afterList(plan));
  const risks = riskList(plan, ways);
  if (risks.rows.length === 0) return;
  section(end + 1, translate('workbookProcedure.countermeasures.risks'));
  writeList(sheet, plan, end + 2, risks);
}

function columnsOf(plan: Plan, ways: readonly DerivedCountermeasure[]): ListColumn<DerivedCountermeasure>[] {
  const { translate, unit } = plan;
  const marks = new Map(plan.levels.map(({ level, mark }) => [level.id, mark]));
  const used = frequencies.filter((frequency) => ways.some(({ lines }) => lines.some(({ estimate }) => estimate.frequency === frequency)));
  const numbers = countermeasureNumbers(plan.document);
  return [
    { heading: translate('glossary.requirement'), width: 20, style: look.text, value: ({ requirement: { code, title } }) => `${code} ${title}`.trim() },
    { heading: translate('glossary.candidate'), width: 16, style: ({ candidate }) => look.candidateText(candidate.colour), value: ({ candidate }) => markedName(candidate) },
    { heading: translate('workbookProcedure.countermeasures.level'), width: 9, style: look.mark, value: ({ level }) => (level === undefined ? null : (marks.get(level.id) ?? '')) },
    { heading: translate('countermeasures.kind'), width: 16, style: look.text, value: ({ countermeasure }) => translate(`glossary.countermeasureKind.${countermeasure.kind}`) },
    { heading: translate('glossary.countermeasure'), width: 22, style: look.strong, value: ({ countermeasure }) => countermeasure.title },
    { heading: translate('countermeasures.description'), width: 32, style: look.quiet, value: (way) => descriptionOf(way, translate) },
    { heading: translate('countermeasures.levelAfter'), width: 9, style: look.mark, value: ({ levelAfter }) => (levelAfter === undefined ? null : (marks.get(levelAfter.id) ?? '')) },
    { heading: translate('costBenefit.chosen'), width: 7, style: look.textCenter, value: ({ countermeasure }) => (countermeasure.chosen ? '✓' : '') },
    { heading: translate('workbookProcedure.countermeasures.number'), width: 7, style: look.countCenter, value: ({ countermeasure }) => numbers.get(countermeasure.id) ?? null },
    ...used.map((frequency) => costColumn(plan, frequency)),
    {
      heading: translate('workbookProcedure.countermeasures.total'),
      width: 11,
      style: look.amount('strong', unit.decimals),
      value: ({ total, countermeasure: { kind } }, row) => {
        const unknown = translate(kind === 'accept' ? 'missingCosts.nothingDone' : 'missingCosts.unpriced');
        const own = `--(${lineColumn(plan, threePointColumns.countermeasure)}=${cellName(numberColumn, row)})`;
        const priced = `SUMPRODUCT(${own},--ISNUMBER(${lineColumn(plan, threePointColumns.pessimistic)}))`;
        return {
          formula: `IF(${priced}=0,${quoted(unknown)},SUMIFS(${lineColumn(plan, threePointColumns.totalExpected)},${ofThis(plan, row)}))`,
          result: total === null ? unknown : unit.amount(total.spread.expected),
        };
      },
    },
    { heading: translate('workbookProcedure.countermeasures.gain'), width: 12, style: look.percent, value: ({ gain }) => gain },
    { heading: translate('countermeasures.benefit'), width: 32, style: look.text, value: ({ countermeasure }) => countermeasure.benefit },
    { heading: translate('costBenefit.benefitGrade'), width: 9, style: look.countCenter, value: ({ countermeasure }) => countermeasure.benefitGrade },
  ];
}

/** What is done, what it takes, and the level that was recorded although the gap is only accepted. */
const descriptionOf = ({ countermeasure: { description, effort }, ignoredLevel }: DerivedCountermeasure, translate: Translate): string => {
  const ignored = ignoredLevel === undefined ? '' : translate('countermeasures.ignoredLevel', { level: `${ignoredLevel.symbol} ${ignoredLevel.label}` });
  return [description, effort, ignored].filter((text) => text !== '').join('\n');
};

/** The condition of SUMIFS for the cost lines of the countermeasure of a row, chosen or not. */
const ofThis = (plan: Plan, row: number): string => `${lineColumn(plan, threePointColumns.countermeasure)},${cellName(numberColumn, row)}`;

/** What is expected to be paid once, each month or each year; empty where nothing is said of it. */
function costColumn(plan: Plan, frequency: Frequency): ListColumn<DerivedCountermeasure> {
  const { translate, unit, sheets } = plan;
  return {
    heading: translate(`workbookProcedure.countermeasures.${frequency}`),
    width: 12,
    style: look.amount('plain', unit.decimals),
    value: ({ cost }, row): CalculatedCell => {
      const column = (name: keyof typeof threePointColumns): string => lineColumn(plan, threePointColumns[name]);
      const word = quoted(translate(`glossary.frequency.${frequency}`));
      const own = `--(${column('countermeasure')}=${cellName(numberColumn, row)}),--(${column('frequency')}=${word})`;
      const each = `SUMPRODUCT(${own},${column('expected')},${column('quantity')})*${onSheet(sheets.threePoints, settingCell('taxFactor'))}`;
      const spread = cost[frequency];
      return { formula: `IF(SUMPRODUCT(${own},--ISNUMBER(${column('pessimistic')}))=0,"",${each})`, result: spread === null ? '' : unit.amount(spread.expected) };
    },
  };
}

type Risk = { readonly way: DerivedCountermeasure; readonly record: CustomizationRisk };

/** The risks of the customisations, one a row, in the columns of the list above. */
function riskList({ translate }: Plan, ways: readonly DerivedCountermeasure[]): List<Risk> {
  const rows = ways.flatMap((way) => customizationRisks.flatMap((risk) => way.risks.get(risk) ?? []).map((record) => ({ way, record })));
  return {
    rows,
    columns: [
      { heading: translate('glossary.requirement'), width: 20, style: look.text, value: ({ way: { requirement } }) => `${requirement.code} ${requirement.title}`.trim() },
      { heading: translate('glossary.candidate'), width: 16, style: ({ way }) => look.candidateText(way.candidate.colour), value: ({ way }) => markedName(way.candidate) },
      { heading: translate('workbookProcedure.countermeasures.grade'), width: 9, style: look.textCenter, value: ({ record: { grade } }) => translate(grade === null ? 'frame.unset' : `glossary.grade.${grade}`) },
      { heading: translate('field.risk'), width: 16, style: look.text, value: ({ record }) => translate(`glossary.customizationRiskKind.${record.risk}`) },
      { heading: translate('glossary.countermeasure'), width: 22, style: look.strong, value: ({ way }) => way.countermeasure.title },
      { heading: translate('countermeasures.mitigation'), width: 32, style: look.text, value: ({ record }) => record.mitigation },
    ],
  };
}

function afterList(plan: Plan): List<ReturnType<typeof afterCountermeasures>[number]> {
  const { translate } = plan;
  const text = (key: 'fitToday' | 'fitAfter' | 'rankToday' | 'rankAfter'): string => translate(`workbookProcedure.countermeasures.${key}`);
  return {
    rows: afterCountermeasures(plan.document),
    columns: [
      { heading: translate('glossary.candidate'), width: 20, style: ({ today }) => look.candidateText(today.candidate.colour), value: ({ today }) => markedName(today.candidate) },
      { heading: text('fitToday'), width: 16, style: look.percent, value: ({ today }) => today.fit.fit },
      { heading: text('fitAfter'), width: 9, style: look.percentStrong, value: ({ after }) => after.fit.fit },
      { heading: text('rankToday'), width: 16, style: look.textCenter, value: ({ today }) => standingText(today.standing, translate) },
      { heading: text('rankAfter'), width: 22, style: look.strongCenter, value: ({ after }) => standingText(after.standing, translate) },
    ],
  };
}
