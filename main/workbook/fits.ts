import { fitMeasures } from '../../shared/fit-findings.ts';
import { fitProfilesOf, type RatedCell } from '../../shared/fit-profiles.ts';
import { addListSheet, listHeading, textColumn, writeList } from './list-sheet.ts';
import { look, tabColours } from './look.ts';
import { atPlace, compared, placeNow, placeOfItem } from './compared.ts';
import { markedName, type Plan } from './plan.ts';
import { cellName, fixed, onSheet } from './spreadsheet/address.ts';
import type { Book } from './spreadsheet/book.ts';
import { markUncounted, rowsWithoutKey, uncountedSentence } from './uncounted-rows.ts';

/** Those after the notes are not shown: by them a row finds its item on the comparison, and the sums below its candidate. */
const at = { weight: 4, usability: 5, efficiency: 6, item: 9, place: 10, candidate: 11 } as const;
const nameColumn = 3;

/** The full fits with their grades, and what they come to per candidate as formulas. */
export function writeFits(book: Book, plan: Plan): void {
  const { translate } = plan;
  const candidates = fitProfilesOf(plan.document);
  const rows = candidates.flatMap(({ cells }) => cells.filter(({ level }) => level.class === 'fit'));
  const lineOf = new Map(plan.groups.flatMap((group) => group.rows.map((line) => [line.requirement.id, line] as const)));
  const candidateNumbers = new Map(candidates.map(({ candidate }, index) => [candidate.id, index + 1]));
  const inList = (place: number): string => onSheet(plan.sheets.fits, fixed(place, listHeading, place, listHeading + rows.length + 1));
  const written = addListSheet(book, plan, {
    key: 'fits',
    note: translate('fits.sheet.note'),
    none: translate('fits.sheet.none'),
    frozen: 2,
    tabColour: tabColours.input,
    warning: uncountedSentence(plan, 'workbook.fits.uncounted', rowsWithoutKey(inList(at.candidate), [nameColumn, at.weight, at.usability, at.efficiency].map(inList))),
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
        value: ({ requirement }, row) => ({ formula: atPlace(compared.input(plan, 'weight'), cellName(at.place, row), '""'), result: requirement.weight }),
      },
      ...fitMeasures.map((measure) => ({
        heading: translate(`fits.${measure}`),
        width: 12,
        style: look.inputNumber,
        value: ({ assessment }: RatedCell) => assessment?.[measure] ?? null,
      })),
      textColumn(translate('field.evidence'), 40, ({ assessment }: RatedCell) => assessment?.evidence ?? ''),
      textColumn(translate('field.note'), 40, ({ assessment }: RatedCell) => assessment?.note ?? ''),
      { heading: translate('workbook.comparison.item'), width: 9, style: look.number, hidden: true, value: ({ requirement }) => lineOf.get(requirement.id)?.number ?? null },
      {
        heading: translate('workbook.heatmap.place'),
        width: 9,
        style: look.number,
        hidden: true,
        value: ({ requirement }, row) => ({ formula: placeOfItem(plan, cellName(at.item, row)), result: placeNow(plan, lineOf.get(requirement.id)?.row ?? 0) }),
      },
      { heading: translate('workbook.fits.candidateNumber'), width: 9, style: look.number, hidden: true, value: ({ candidate }) => candidateNumbers.get(candidate.id) ?? null },
    ],
    rows,
  });
  if (written === null) return;
  const { sheet, next } = written;
  markUncounted(sheet, at.candidate, { headingRow: listHeading, endRow: next, lastColumn: at.item - 1 });
  const column = (place: number): string => fixed(place, listHeading, place, next);
  const own = (candidate: (typeof candidates)[number]['candidate']): string =>
    `--(${column(at.candidate)}=${candidateNumbers.get(candidate.id) ?? 0}),--ISNUMBER(${column(at.weight)})`;
  const weightOf = (measure: 'usability' | 'efficiency', { candidate }: (typeof candidates)[number]): string =>
    `SUMPRODUCT(${own(candidate)},--ISNUMBER(${column(at[measure])}),${column(at.weight)})`;
  writeList(sheet, plan, next + 1, {
    columns: [
      { heading: '', width: 10, style: look.text, value: () => null },
      { heading: translate('glossary.candidate'), width: 28, style: ({ candidate }) => look.candidateText(candidate.colour), value: ({ candidate }) => markedName(candidate) },
      {
        heading: translate('fits.sheet.fits'),
        width: 20,
        style: look.number,
        value: ({ profile, candidate }) => ({ formula: `SUMPRODUCT(${own(candidate)})`, result: profile.fits }),
      },
      { heading: '', width: 9, style: look.text, value: () => null },
      ...fitMeasures.map((measure) => ({
        heading: translate(`fits.${measure}`),
        width: 12,
        style: look.amount('plain', 2),
        value: (entry: (typeof candidates)[number]) => {
          const weight = weightOf(measure, entry);
          const sum = `SUMPRODUCT(${own(entry.candidate)},${column(at.weight)},${column(at[measure])})`;
          return { formula: `IF(${weight}>0,${sum}/${weight},"")`, result: entry.profile[measure].mean ?? '' };
        },
      })),
      ...fitMeasures.map((measure) => ({
        heading: translate(measure === 'usability' ? 'fits.sheet.judgedUsability' : 'fits.sheet.judgedEfficiency'),
        width: 40,
        style: look.percent,
        value: (entry: (typeof candidates)[number]) => {
          const all = `SUMPRODUCT(${own(entry.candidate)},${column(at.weight)})`;
          return { formula: `IF(${all}>0,${weightOf(measure, entry)}/${all},"")`, result: entry.profile[measure].coverage ?? '' };
        },
      })),
    ],
    rows: candidates,
  });
}
