import { escapeXml, xmlHeading } from './text.ts';

export type ChartMarker = 'circle' | 'square' | 'triangle' | 'diamond' | 'star' | 'dash' | 'dot' | 'plus' | 'none';

/** A range a chart reads, with the values it holds now; null is a gap. */
interface Source<Value> {
  readonly range: string;
  readonly values: readonly Value[];
}

export interface Series {
  readonly name: Source<string>;
  readonly categories: Source<string>;
  readonly values: Source<number | null>;
  /** `#RRGGBB`; null for what only holds its place, such as the time before a bar begins. */
  readonly colour: string | null;
  readonly marker: ChartMarker;
}

export interface Chart {
  /**
   * `points` shows every series as markers only, with a line from the lowest to the highest; `bars` lays the series end to end,
   * one bar a category, from the top.
   */
  readonly kind: 'radar' | 'columns' | 'points' | 'bars';
  readonly title: string;
  readonly series: readonly Series[];
  readonly axis: { readonly title?: string; readonly format: string; readonly minimum?: number; readonly maximum?: number };
  readonly font: string;
}

const gridColour = 'D5D9E0';
const inkColour = '1F2430';
const fill = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
const axisIds = { category: 50010001, value: 50010002 };

/** The part of a chart. The order of elements is the one the format demands (ECMA-376 part 1, 21.2.2). */
export function chartXml(chart: Chart): string {
  const { kind, series, font } = chart;
  const items = series.map((entry, index) => seriesXml(entry, index, kind)).join('');
  const axes = `<c:axId val="${axisIds.category}"/><c:axId val="${axisIds.value}"/>`;
  const plot = {
    radar: `<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>${items}${axes}</c:radarChart>`,
    columns:
      '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
      `${items}<c:gapWidth val="80"/>${axes}</c:barChart>`,
    bars:
      '<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>' +
      `${items}<c:gapWidth val="60"/><c:overlap val="100"/>${axes}</c:barChart>`,
    points:
      `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${items}` +
      `<c:hiLowLines><c:spPr><a:ln w="19050">${fill('8A93A3')}</a:ln></c:spPr></c:hiLowLines><c:marker val="1"/>${axes}</c:lineChart>`,
  }[kind];
  return [
    `${xmlHeading}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"`,
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/><c:chart>',
    titleXml(chart.title, font, 1200, ''),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    plot,
    categoryAxisXml(kind, font),
    valueAxisXml(chart),
    '</c:plotArea><c:legend><c:legendPos val="r"/><c:layout/><c:overlay val="0"/>',
    textXml(font, 1000),
    '</c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr>${fill('FFFFFF')}<a:ln w="9525">${fill(gridColour)}</a:ln></c:spPr></c:chartSpace>`,
  ].join('');
}

function seriesXml({ name, categories, values, colour, marker }: Series, index: number, kind: Chart['kind']): string {
  const ink = colour === null ? '<a:noFill/>' : fill(colour.slice(1).toUpperCase());
  const line = kind === 'points' ? '<a:ln w="19050"><a:noFill/></a:ln>' : `<a:ln w="25400">${ink}</a:ln>`;
  const symbol =
    marker === 'none'
      ? '<c:marker><c:symbol val="none"/></c:marker>'
      : `<c:marker><c:symbol val="${marker}"/><c:size val="8"/><c:spPr>${ink}<a:ln w="9525">${ink}</a:ln></c:spPr></c:marker>`;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx>${textSource(name)}</c:tx>`,
    kind === 'columns' || kind === 'bars' ? `<c:spPr>${ink}</c:spPr><c:invertIfNegative val="0"/>` : `<c:spPr>${line}</c:spPr>${symbol}`,
    `<c:cat>${textSource(categories)}</c:cat>`,
    `<c:val><c:numRef><c:f>${escapeXml(values.range)}</c:f><c:numCache><c:formatCode>General</c:formatCode>`,
    `<c:ptCount val="${values.values.length}"/>`,
    ...values.values.map((value, at) => (value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`)),
    '</c:numCache></c:numRef></c:val>',
    kind === 'points' ? '<c:smooth val="0"/>' : '',
    '</c:ser>',
  ].join('');
}

function textSource({ range, values }: Source<string>): string {
  const points = values.map((value, index) => `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`).join('');
  return `<c:strRef><c:f>${escapeXml(range)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points}</c:strCache></c:strRef>`;
}

const runStyle = (tag: string, font: string, size: number, attributes = ''): string =>
  `<a:${tag}${attributes} sz="${size}" b="0">${fill(inkColour)}<a:latin typeface="${font}"/><a:ea typeface="${font}"/></a:${tag}>`;

const textXml = (font: string, size: number): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runStyle('defRPr', font, size)}</a:pPr><a:endParaRPr lang="ja-JP"/></a:p></c:txPr>`;

function titleXml(text: string, font: string, size: number, bodyAttributes: string): string {
  const run = `<a:r>${runStyle('rPr', font, size, ' lang="ja-JP"')}<a:t>${escapeXml(text)}</a:t></a:r>`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr${bodyAttributes}/><a:lstStyle/><a:p><a:pPr>${runStyle('defRPr', font, size)}</a:pPr>${run}</a:p>` +
    '</c:rich></c:tx><c:layout/><c:overlay val="0"/></c:title>'
  );
}

function categoryAxisXml(kind: Chart['kind'], font: string): string {
  const grid = kind === 'radar' ? `<c:majorGridlines><c:spPr><a:ln w="9525">${fill(gridColour)}</a:ln></c:spPr></c:majorGridlines>` : '';
  return (
    `<c:catAx><c:axId val="${axisIds.category}"/><c:scaling><c:orientation val="${kind === 'bars' ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${kind === 'bars' ? 'l' : 'b'}"/>${grid}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/>${textXml(font, 1000)}<c:crossAx val="${axisIds.value}"/><c:crosses val="autoZero"/><c:auto val="1"/>` +
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>'
  );
}

function valueAxisXml({ kind, axis: { title, format, minimum, maximum }, font }: Chart): string {
  const bounds = `${maximum === undefined ? '' : `<c:max val="${maximum}"/>`}${minimum === undefined ? '' : `<c:min val="${minimum}"/>`}`;
  return (
    `<c:valAx><c:axId val="${axisIds.value}"/><c:scaling><c:orientation val="minMax"/>${bounds}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${kind === 'bars' ? 't' : 'l'}"/><c:majorGridlines><c:spPr><a:ln w="9525">${fill(gridColour)}</a:ln></c:spPr></c:majorGridlines>` +
    (title === undefined ? '' : titleXml(title, font, 1000, kind === 'bars' ? '' : ' rot="-5400000" vert="horz"')) +
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:spPr><a:ln w="9525">${fill(gridColour)}</a:ln></c:spPr>${textXml(font, 900)}` +
    `<c:crossAx val="${axisIds.category}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
}
