import { fitMeasures } from '../../shared/fit-findings.ts';
import { fitProfilesOf, type RatedCell } from '../../shared/fit-profiles.ts';
import { addListSheet, listHeading, textColumn, writeList } from './list-sheet.ts';
import { look, tabColours } from './look.ts';
import { comparisonColumns, markedName, type Plan } from './plan.ts';
import { fixed, onSheet } from './spreadsheet/address.ts';
import type { Book } from './spreadsheet/book.ts';

const at = { candidate: 3, weight: 4, usability: 5, efficiency: 6 } as const;

/** The full fits with their grades, and what they come to per candidate as formulas. */
export function writeFits(book: Book, plan: Plan): void {
  const { translate } = plan;
  const candidates = fitProfilesOf(plan.document);
  const rows = candidates.flatMap(({ cells }) => cells.filter(({ level }) => level.class === 'fit'));
  const rowOf = new Map(plan.groups.flatMap((group) => group.rows.map(({ requirement, row }) => [requirement.id, row] as const)));
  const written = addListSheet(book, plan, {
    key: 'fits',
    note: translate('fits.sheet.note'),
    none: translate('fits.sheet.none'),
    frozen: 2,
    tabColour: tabColours.input,
    columns: [
      { heading: translate('glossary.code'), width: 10, style: look.quiet, value: ({ requirement }: RatedCell) => requirement.code },
      textColumn(translate('glossary.requirement'), 28, ({ requirement }: RatedCell) => requirement.title),
      {
        heading: translate('glossary.candidate'),
        width: 20,
        style: ({ candidate }) => look.candidateText(candidate.colour),
        value: ({ candidate }) => markedName(candidate),
      },
      {
        heading: translate('glossary.weight'),
        width: 9,
        style: look.number,
        value: ({ requirement }) => ({
          formula: onSheet(plan.sheets.comparison, fixed(comparisonColumns.weight, rowOf.get(requirement.id) ?? 1)),
          result: requirement.weight,
        }),
      },
      ...fitMeasures.map((measure) => ({
        heading: translate(`fits.${measure}`),
        width: 12,
        style: look.inputNumber,
        value: ({ assessment }: RatedCell) => assessment?.[measure] ?? null,
      })),
      textColumn(translate('field.evidence'), 40, ({ assessment }: RatedCell) => assessment?.evidence ?? ''),
      textColumn(translate('field.note'), 40, ({ assessment }: RatedCell) => assessment?.note ?? ''),
    ],
    rows,
  });
  if (written === null) return;
  const { sheet, next } = written;
  const column = (place: number): string => fixed(place, listHeading + 1, place, next - 1);
  const own = (row: number): string => `--(${column(at.candidate)}=${fixed(2, row)})`;
  const weightOf = (measure: 'usability' | 'efficiency', row: number): string =>
    `SUMPRODUCT(${own(row)},--ISNUMBER(${column(at[measure])}),${column(at.weight)})`;
  writeList(sheet, next + 1, {
    columns: [
      { heading: '', width: 10, style: look.text, value: () => null },
      { heading: translate('glossary.candidate'), width: 28, style: ({ candidate }) => look.candidateText(candidate.colour), value: ({ candidate }) => markedName(candidate) },
      {
        heading: translate('fits.sheet.fits'),
        width: 20,
        style: look.number,
        value: ({ profile }, row) => ({ formula: `SUMPRODUCT(${own(row)})`, result: profile.fits }),
      },
      { heading: '', width: 9, style: look.text, value: () => null },
      ...fitMeasures.map((measure) => ({
        heading: translate(`fits.${measure}`),
        width: 12,
        style: look.amount('plain', 2),
        value: ({ profile }: (typeof candidates)[number], row: number) => {
          const weight = weightOf(measure, row);
          const sum = `SUMPRODUCT(${own(row)},${column(at.weight)},${column(at[measure])})`;
          return { formula: `IF(${weight}>0,${sum}/${weight},"")`, result: profile[measure].mean ?? '' };
        },
      })),
      ...fitMeasures.map((measure) => ({
        heading: translate(measure === 'usability' ? 'fits.sheet.judgedUsability' : 'fits.sheet.judgedEfficiency'),
        width: 40,
        style: look.percent,
        value: ({ profile }: (typeof candidates)[number], row: number) => {
          const all = `SUMPRODUCT(${own(row)},${column(at.weight)})`;
          return { formula: `IF(${all}>0,${weightOf(measure, row)}/${all},"")`, result: profile[measure].coverage ?? '' };
        },
      })),
    ],
    rows: candidates,
  });
}
