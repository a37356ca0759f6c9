import { afterCountermeasures, countermeasuresOf, type DerivedCountermeasure } from '../../shared/countermeasures.ts';
import { customizationRisks } from '../../shared/model/countermeasure.ts';
import type { Frequency } from '../../shared/model/estimate.ts';
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
const frequencies = ['once', 'monthly', 'yearly'] as const satisfies readonly Frequency[];

/** The ways to close each gap with their costs by three points, their benefit and risks; below, what the chosen ones do to the fit. */
export function writeCountermeasures(book: Book, plan: Plan): void {
  const { translate, unit } = plan;
  const written = addListSheet(book, plan, {
    key: 'countermeasures',
    note: translate('workbookProcedure.countermeasures.note', { unit: unit.name }),
    none: translate('workbookProcedure.countermeasures.none'),
    frozen: 2,
    tabColour: tabColours.input,
    columns: columnsOf(plan),
    rows: countermeasuresOf(plan.document),
  });
  if (written === null) return;
  const { sheet, next } = written;
  sheet.startRow(next + 1, 24);
  sheet.text(1, translate('workbookProcedure.countermeasures.after'), look.section);
  writeList(sheet, next + 2, afterList(plan));
}

function columnsOf(plan: Plan): ListColumn<DerivedCountermeasure>[] {
  const { translate, unit } = plan;
  const marks = new Map(plan.levels.map(({ level, mark }) => [level.id, mark]));
  const costs = frequencies.flatMap((frequency, index) => costColumns(plan, frequency, firstCost + index * perFrequency));
  const expected = frequencies.map((_frequency, index) => firstCost + index * perFrequency + points.length);
  const years = onSheet(plan.sheets.threePoints, fixed(threePointColumns.frequency, threePointRows.horizon));
  return [
    { heading: translate('glossary.requirement'), width: 24, style: look.text, value: ({ requirement: { code, title } }) => `${code} ${title}`.trim() },
    { heading: translate('glossary.candidate'), width: 16, style: ({ candidate }) => look.candidateText(candidate.colour), value: ({ candidate }) => markedName(candidate) },
    { heading: translate('workbookProcedure.countermeasures.level'), width: 8, style: look.mark, value: ({ level }) => (level === undefined ? null : (marks.get(level.id) ?? '')) },
    { heading: translate('countermeasures.kind'), width: 17, style: look.text, value: ({ countermeasure }) => translate(`glossary.countermeasureKind.${countermeasure.kind}`) },
    { heading: translate('glossary.countermeasure'), width: 24, style: look.strong, value: ({ countermeasure }) => countermeasure.title },
    { heading: translate('countermeasures.description'), width: 36, style: look.quiet, value: ({ countermeasure }) => countermeasure.description },
    { heading: translate('countermeasures.levelAfter'), width: 9, style: look.mark, value: ({ levelAfter }) => (levelAfter === undefined ? null : (marks.get(levelAfter.id) ?? '')) },
    { heading: translate('costBenefit.chosen'), width: 8, style: look.textCenter, value: ({ countermeasure }) => (countermeasure.chosen ? '✓' : '') },
    ...costs,
    {
      heading: translate('workbookProcedure.countermeasures.total'),
      width: 12,
      style: look.amount('strong', unit.decimals),
      value: ({ total }, row) => {
        const [once, monthly, yearly] = expected.map((column) => `N(${cellName(column, row)})`);
        return { formula: `${once}+${monthly}*12*${years}+${yearly}*${years}`, result: unit.amount(total?.classic.expected ?? 0) };
      },
    },
    { heading: translate('workbookProcedure.countermeasures.gain'), width: 12, style: look.percent, value: ({ gain }) => gain },
    { heading: translate('countermeasures.effort'), width: 22, style: look.quiet, value: ({ countermeasure }) => countermeasure.effort },
    { heading: translate('countermeasures.benefit'), width: 36, style: look.text, value: ({ countermeasure }) => countermeasure.benefit },
    { heading: translate('costBenefit.benefitGrade'), width: 9, style: look.countCenter, value: ({ countermeasure }) => countermeasure.benefitGrade },
    { heading: translate('workbookProcedure.countermeasures.risks'), width: 44, style: look.quiet, value: (way) => risksText(way, plan) },
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
        width: 10,
        style: look.amount('input', unit.decimals),
        value: (way) => {
          const lines = linesOf(way);
          return lines.length === 0 ? null : unit.amount(lines.reduce((sum, { estimate }) => sum + estimate[point] * estimate.quantity, 0));
        },
      }),
    ),
    {
      heading: heading(translate('glossary.expected')),
      width: 10,
      style,
      value: ({ cost }, row): CalculatedCell => {
        const [o, m, p] = points.map((_point, index) => cellName(firstColumn + index, row));
        const spread = cost[frequency];
        return { formula: `IF(COUNT(${o}:${p})<3,"",(${o}+4*${m}+${p})/6)`, result: spread === null ? '' : unit.amount(spread.expected) };
      },
    },
  ];
}

const risksText = ({ risks }: DerivedCountermeasure, { translate }: Plan): string =>
  customizationRisks
    .flatMap((risk) => {
      const record = risks.get(risk);
      if (record === undefined) return [];
      const grade = record.grade === null ? translate('frame.unset') : translate(`glossary.grade.${record.grade}`);
      return [translate('workbookProcedure.countermeasures.risk', { risk: translate(`glossary.customizationRiskKind.${risk}`), grade, mitigation: record.mitigation }).trim()];
    })
    .join('\n');

function afterList(plan: Plan): List<ReturnType<typeof afterCountermeasures>[number]> {
  const { translate } = plan;
  const text = (key: 'fitToday' | 'fitAfter' | 'rankToday' | 'rankAfter'): string => translate(`workbookProcedure.countermeasures.${key}`);
  return {
    rows: afterCountermeasures(plan.document),
    columns: [
      { heading: translate('glossary.candidate'), width: 24, style: ({ today }) => look.candidateText(today.candidate.colour), value: ({ today }) => markedName(today.candidate) },
      { heading: text('fitToday'), width: 16, style: look.percent, value: ({ today }) => today.fit.fit },
      { heading: text('fitAfter'), width: 8, style: look.percentStrong, value: ({ after }) => after.fit.fit },
      { heading: text('rankToday'), width: 17, style: look.textCenter, value: ({ today }) => standingText(today.standing, translate) },
      { heading: text('rankAfter'), width: 24, style: look.strongCenter, value: ({ after }) => standingText(after.standing, translate) },
    ],
  };
}
