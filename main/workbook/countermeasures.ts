import { afterCountermeasures, countermeasuresOf, type DerivedCountermeasure } from '../../shared/countermeasures.ts';
import { type CustomizationRisk, customizationRisks } from '../../shared/model/countermeasure.ts';
import { frequencies, type Frequency } from '../../shared/model/estimate.ts';
import { standingText } from '../../shared/standing-text.ts';
import type { CalculatedCell } from './calculated-cell.ts';
import { addListSheet, type List, type ListColumn, writeList } from './list-sheet.ts';
import { look, tabColours } from './look.ts';
import { markedName, type Plan, threePointColumns, threePointRows } from './plan.ts';
import { cellName, fixed, onSheet } from './spreadsheet/address.ts';
import type { Book } from './spreadsheet/book.ts';

const points = ['optimistic', 'mostLikely', 'pessimistic'] as const;
const firstCost = 9;
/** Of each frequency three points and what is expected. */
const perFrequency = 4;
/** How many months and years a payment of each frequency has; `years` stands for the cell that holds the horizon. */
const times: Readonly<Record<Frequency, (years: string) => string>> = { once: () => '1', monthly: (years) => `12*${years}`, yearly: (years) => years };

/** The ways to close each gap with their costs by three points and their benefit; below, the risks of customisations, and what the chosen ones do to the fit. */
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
  const end = writeList(sheet, next + 2, afterList(plan));
  const risks = riskList(plan, ways);
  if (risks.rows.length === 0) return;
  section(end + 1, translate('workbookProcedure.countermeasures.risks'));
  writeList(sheet, end + 2, risks);
}

function columnsOf(plan: Plan, ways: readonly DerivedCountermeasure[]): ListColumn<DerivedCountermeasure>[] {
  const { translate, unit } = plan;
  const marks = new Map(plan.levels.map(({ level, mark }) => [level.id, mark]));
  const used = frequencies.filter((frequency) => ways.some(({ cost }) => cost[frequency] !== null));
  const years = onSheet(plan.sheets.threePoints, fixed(threePointColumns.frequency, threePointRows.horizon));
  const parts = (row: number): string[] =>
    used.map((frequency, index) => `N(${cellName(firstCost + index * perFrequency + points.length, row)})*${times[frequency](years)}`);
  return [
    { heading: translate('glossary.requirement'), width: 20, style: look.text, value: ({ requirement: { code, title } }) => `${code} ${title}`.trim() },
    { heading: translate('glossary.candidate'), width: 16, style: ({ candidate }) => look.candidateText(candidate.colour), value: ({ candidate }) => markedName(candidate) },
    { heading: translate('workbookProcedure.countermeasures.level'), width: 9, style: look.mark, value: ({ level }) => (level === undefined ? null : (marks.get(level.id) ?? '')) },
    { heading: translate('countermeasures.kind'), width: 16, style: look.text, value: ({ countermeasure }) => translate(`glossary.countermeasureKind.${countermeasure.kind}`) },
    { heading: translate('glossary.countermeasure'), width: 22, style: look.strong, value: ({ countermeasure }) => countermeasure.title },
    { heading: translate('countermeasures.description'), width: 32, style: look.quiet, value: ({ countermeasure: { description, effort } }) => [description, effort].filter((text) => text !== '').join('\n') },
    { heading: translate('countermeasures.levelAfter'), width: 9, style: look.mark, value: ({ levelAfter }) => (levelAfter === undefined ? null : (marks.get(levelAfter.id) ?? '')) },
    { heading: translate('costBenefit.chosen'), width: 7, style: look.textCenter, value: ({ countermeasure }) => (countermeasure.chosen ? '✓' : '') },
    ...used.flatMap((frequency, index) => costColumns(plan, frequency, firstCost + index * perFrequency)),
    {
      heading: translate('workbookProcedure.countermeasures.total'),
      width: 11,
      style: look.amount('strong', unit.decimals),
      value: ({ total }, row) =>
        used.length === 0 ? 0 : { formula: parts(row).join('+'), result: unit.amount(total?.classic.expected ?? 0) },
    },
    { heading: translate('workbookProcedure.countermeasures.gain'), width: 12, style: look.percent, value: ({ gain }) => gain },
    { heading: translate('countermeasures.benefit'), width: 32, style: look.text, value: ({ countermeasure }) => countermeasure.benefit },
    { heading: translate('costBenefit.benefitGrade'), width: 9, style: look.countCenter, value: ({ countermeasure }) => countermeasure.benefitGrade },
  ];
}

/** Three points and the expected value of what is paid once, each month or each year; empty where nothing is. */
function costColumns({ translate, unit }: Plan, frequency: Frequency, firstColumn: number): ListColumn<DerivedCountermeasure>[] {
  const heading = (point: string): string => translate(`workbookProcedure.countermeasures.${frequency}`, { point });
  const linesOf = ({ lines }: DerivedCountermeasure) => lines.filter(({ estimate }) => estimate.frequency === frequency);
  const style = look.amount('plain', unit.decimals);
  return [
    ...points.map(
      (point): ListColumn<DerivedCountermeasure> => ({
        heading: heading(translate(`glossary.${point}`)),
        width: 9,
        style: look.amount('input', unit.decimals),
        value: (way) => {
          const lines = linesOf(way);
          return lines.length === 0 ? null : unit.amount(lines.reduce((sum, { estimate }) => sum + estimate[point] * estimate.quantity, 0));
        },
      }),
    ),
    {
      heading: heading(translate('glossary.expected')),
      width: 9,
      style,
      value: ({ cost }, row): CalculatedCell => {
        const [o, m, p] = points.map((_point, index) => cellName(firstColumn + index, row));
        const spread = cost[frequency];
        return { formula: `IF(COUNT(${o}:${p})<3,"",(${o}+4*${m}+${p})/6)`, result: spread === null ? '' : unit.amount(spread.expected) };
      },
    },
  ];
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
