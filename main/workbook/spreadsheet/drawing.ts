import type { Anchor } from './add-charts.ts';
import { xmlHeading } from './text.ts';

const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** The part that lays a sheet's charts over its cells; chart n is relationship n (ECMA-376 part 1, 20.5). */
export function drawingXml(charts: readonly { readonly anchor: Anchor }[]): string {
  const corner = (tag: string, column: number, row: number): string =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  const frames = charts.map(({ anchor }, index) =>
    [
      '<xdr:twoCellAnchor>',
      corner('from', anchor.fromColumn - 1, anchor.fromRow - 1),
      corner('to', anchor.toColumn, anchor.toRow),
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}"/><xdr:cNvGraphicFramePr/>`,
      '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>',
      `<a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" r:id="rId${index + 1}"/></a:graphicData>`,
      '</a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
    ].join(''),
  );
  return (
    `${xmlHeading}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"` +
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
    ` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${frames.join('')}</xdr:wsDr>`
  );
}
