import type JSZip from 'jszip';
import { type Chart, chartXml } from './chart.ts';
import { drawingXml } from './drawing.ts';
import { insertBefore } from './insert-before.ts';
import { xmlHeading } from './text.ts';

/** Where a chart lies, in columns and rows counted from 1; the last ones are covered too. */
export interface Anchor {
  readonly fromColumn: number;
  readonly fromRow: number;
  readonly toColumn: number;
  readonly toRow: number;
}

export interface PlacedChart {
  readonly chart: Chart;
  readonly anchor: Anchor;
}

const officeRelationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument';

/**
 * Adds native charts to a workbook package that has none: a drawing per sheet, a part per chart, and the relationships and content
 * types that declare them (ECMA-376 part 1, 12.3.8 and 14.2).
 * @param sheets the charts of each sheet, in the order of the sheets
 */
export async function addCharts(archive: JSZip, sheets: readonly (readonly PlacedChart[])[]): Promise<void> {
  if (sheets.every((charts) => charts.length === 0)) return;
  const declarations: string[] = [];
  const declare = (path: string, content: string, type: string): void => {
    archive.file(path, content);
    declarations.push(`<Override PartName="/${path}" ContentType="${contentType}.${type}+xml"/>`);
  };
  for (const [index, charts] of sheets.entries()) {
    if (charts.length === 0) continue;
    const number = index + 1;
    await insertBefore(archive, `xl/worksheets/sheet${number}.xml`, '</worksheet>', '<drawing r:id="rId1"/>');
    archive.file(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationships('drawing', [`../drawings/drawing${number}.xml`]));
    declare(`xl/drawings/drawing${number}.xml`, drawingXml(charts), 'drawing');
    const names = charts.map((_, at) => `chart${number}-${at + 1}.xml`);
    archive.file(`xl/drawings/_rels/drawing${number}.xml.rels`, relationships('chart', names.map((name) => `../charts/${name}`)));
    charts.forEach(({ chart }, at) => declare(`xl/charts/${names[at]}`, chartXml(chart), 'drawingml.chart'));
  }
  await insertBefore(archive, '[Content_Types].xml', '</Types>', declarations.join(''));
}

function relationships(type: string, targets: readonly string[]): string {
  const items = targets.map((target, index) => `<Relationship Id="rId${index + 1}" Type="${officeRelationship}/${type}" Target="${target}"/>`);
  return `${xmlHeading}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}
