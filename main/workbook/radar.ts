import type { CandidateMarker } from '../../shared/model/candidate.ts';
import { calculated } from './calculation-layout.ts';
import { candidateWidth, categoryFitCell, fitCell } from './comparison.ts';
import { look, tabColours, workbookFont } from './look.ts';
import { markedName, type Plan } from './plan.ts';
import { addSheet, writeNote, writeTitle } from './sheet-start.ts';
import { fixed, onSheet } from './spreadsheet/address.ts';
import type { Book } from './spreadsheet/book.ts';
import type { ChartMarker } from './spreadsheet/chart.ts';
import { linesHeight, textLines, textsHeight } from './text-lines.ts';

/** A radar with fewer spokes is a line. */
const fewestSpokes = 3;
const chartHeight = 22;
const nameWidth = 30;

/** Excel has no triangle on its tip and no cross but the ×, which is a rating: a dash and a dot are markers that no other candidate has. */
export const chartMarkers: Readonly<Record<CandidateMarker, ChartMarker>> = {
  circle: 'circle',
  square: 'square',
  triangle: 'triangle',
  diamond: 'diamond',
  cross: 'dot',
  star: 'star',
  invertedTriangle: 'dash',
  plus: 'plus',
};

/** The fit of every candidate in every category, as a table and as a chart that follows it. */
export function writeRadar(book: Book, plan: Plan): void {
  const { translate, candidates, groups } = plan;
  const width = candidateWidth(candidates.length) + 2;
  const columns = Math.max(candidates.length, 6);
  const sheet = addSheet(book, plan, {
    name: plan.sheets.radar,
    widths: [nameWidth, ...Array.from({ length: columns }, () => width)],
    tabColour: tabColours.result,
    onePage: true,
  });
  writeTitle(sheet, translate('workbook.radar.title'), translate('workbook.radar.note'));
  if (!plan.comparable) {
    writeNote(sheet, 3, translate('workbook.nothingToCompare'));
    return;
  }
  const kind = groups.length < fewestSpokes ? 'columns' : 'radar';
  if (kind === 'columns') writeNote(sheet, 3, translate('workbook.radar.bars'));
  const heading = 4;
  const names = candidates.map(({ candidate }) => markedName(candidate));
  sheet.startRow(heading, linesHeight(Math.max(1, ...names.map((name) => textLines(name, width, 4)))));
  sheet.text(1, translate('glossary.category'), look.heading);
  candidates.forEach(({ candidate }, index) => sheet.text(2 + index, markedName(candidate), look.candidate(candidate.colour)));
  groups.forEach(({ category }, groupIndex) => {
    sheet.startRow(heading + 1 + groupIndex, textsHeight([category.name, nameWidth]));
    sheet.text(1, category.name, look.text);
    candidates.forEach((_, index) => {
      const { formula, result } = categoryFitCell(plan, groupIndex, index, '―');
      sheet.formula(2 + index, formula, result, look.percentCenter);
    });
  });
  const total = heading + 1 + groups.length;
  sheet.startRow(total, 22);
  sheet.text(1, translate('workbook.radar.all'), look.totalLabel);
  candidates.forEach((_, index) => {
    const { formula, result } = fitCell(plan, index);
    sheet.formula(2 + index, formula, result, look.percentCenterStrong);
  });

  const categories = {
    range: onSheet(sheet.name, fixed(1, heading + 1, 1, total - 1)),
    values: groups.map(({ category }) => category.name),
  };
  sheet.charts.push({
    chart: {
      kind,
      title: translate('workbook.radar.title'),
      font: workbookFont,
      axis: { format: '0%', minimum: 0, maximum: 1 },
      series: candidates.map(({ candidate }, index) => ({
        name: { range: calculated.candidate(plan, 'name', index), values: [candidate.name] },
        categories,
        values: {
          range: calculated.categories(plan, 'chartFit', index),
          values: groups.map(({ profile }) => profile[index]?.fit.fit ?? null),
        },
        colour: candidate.colour,
        marker: chartMarkers[candidate.marker],
      })),
    },
    anchor: { fromColumn: 1, fromRow: total + 2, toColumn: Math.min(columns + 1, 9), toRow: total + 1 + chartHeight },
  });
}
