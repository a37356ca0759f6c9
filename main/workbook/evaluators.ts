import { type PanelCell, panelOfDocument } from '../../shared/disagreement.ts';
import { addListSheet, listHeading, textColumn } from './list-sheet.ts';
import { look, tabColours } from './look.ts';
import { markedName, type Plan } from './plan.ts';
import { fixed, rangeName } from './spreadsheet/address.ts';
import type { Book } from './spreadsheet/book.ts';

const firstEvaluator = 4;

/** The evaluators' scores cell by cell, largest disagreement first, with what they come to as formulas; nothing before they are revealed. */
export function writeEvaluators(book: Book, plan: Plan): void {
  const { translate, project } = plan;
  const { evaluators, shared, agreement } = panelOfDocument(plan.document);
  const rows = project.ratingsRevealed ? shared : [];
  const last = firstEvaluator + evaluators.length - 1;
  const weightRow = listHeading + rows.length + 1;
  const scores = (row: number): string => rangeName(firstEvaluator, row, last, row);
  const weights = fixed(firstEvaluator, weightRow, last, weightRow);
  const statistic = (key: 'range' | 'deviation' | 'mean', width: number, formula: (row: number) => string) => ({
    heading: translate(`consensus.${key}`),
    width,
    style: look.amount('plain', 2),
    value: ({ result }: PanelCell, row: number) => ({ formula: formula(row), result: result[key] ?? '' }),
  });
  const given = (row: number, formula: string): string => `IF(COUNT(${scores(row)})>0,${formula},"")`;
  const written = addListSheet(book, plan, {
    key: 'evaluators',
    note: translate('consensus.sheet.note'),
    none: translate(project.ratingsRevealed ? 'consensus.sheet.none' : 'consensus.sheet.hidden'),
    frozen: 3,
    tabColour: tabColours.result,
    columns: [
      { heading: translate('glossary.code'), width: 10, style: look.quiet, value: ({ requirement }: PanelCell) => requirement.code },
      textColumn(translate('glossary.requirement'), 28, ({ requirement }: PanelCell) => requirement.title),
      {
        heading: translate('glossary.candidate'),
        width: 20,
        style: ({ candidate }) => look.candidateText(candidate.colour),
        value: ({ candidate }) => markedName(candidate),
      },
      ...evaluators.map(({ name, role }, index) => ({
        heading: [name, role].filter((text) => text !== '').join('\n'),
        width: 12,
        style: look.inputNumber,
        value: ({ levels }: PanelCell) => {
          const level = levels[index];
          return level === undefined ? null : (level.score ?? translate('glossary.levelClass.notApplicable'));
        },
      })),
      statistic('range', 9, (row) => given(row, `MAX(${scores(row)})-MIN(${scores(row)})`)),
      statistic('deviation', 12, (row) => given(row, `STDEVP(${scores(row)})`)),
      statistic('mean', 9, (row) => {
        const weight = `SUMPRODUCT(--ISNUMBER(${scores(row)}),${weights})`;
        return `IF(${weight}>0,SUMPRODUCT(${scores(row)},${weights})/${weight},"")`;
      }),
      { heading: translate('consensus.agreed'), width: 9, style: look.mark, value: ({ agreed }) => plan.ratings.find(({ level, mean }) => mean === null && level.id === agreed?.id)?.mark ?? '' },
      textColumn(translate('consensus.reason'), 44, ({ consensus }: PanelCell) => consensus?.consensusReason ?? ''),
    ],
    rows,
  });
  if (written === null) return;
  const { sheet } = written;
  sheet.startRow(weightRow, 24);
  sheet.text(2, translate('consensus.sheet.weights'), look.totalLabel);
  evaluators.forEach(({ weight }, index) => sheet.number(firstEvaluator + index, weight, look.inputNumber));
  sheet.startRow(weightRow + 2, 24);
  sheet.text(2, translate('consensus.sheet.agreement'), look.totalLabel);
  if (agreement.alpha === null) sheet.text(3, translate(`consensus.undefined.${agreement.undefinedBecause ?? 'noPairs'}`), look.text);
  else sheet.number(3, agreement.alpha, look.amount('plain', 3));
}
