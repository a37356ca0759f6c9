import { type CanvasConfiguration, drawOffScreen } from './chart-js.ts';
import { cutText, wrapText } from './canvas-text.ts';
import { canvasFont } from './chart-style.ts';
import { type LegendEntry, markerSample, sampleHeight, sampleWidth } from './legend.ts';
import { chartPalettes } from './palette.ts';
import type { ValueTable } from './value-table.ts';

/** A picture to be made: a title that says the finding, the drawing, and what is needed to read it. */
export interface Picture {
  /** Tells the pages of a long picture apart; empty when there is only one. */
  readonly label: string;
  readonly title: string;
  /** In CSS pixels; the file has twice as many. */
  readonly width: number;
  readonly height: number;
  draw(context: CanvasRenderingContext2D): void;
  readonly legendTitle?: string;
  readonly legend: readonly LegendEntry[];
  /** Drawn as a legend with numbers where it is given. */
  readonly values?: ValueTable;
  readonly notes: readonly string[];
}

/** Pictures go into documents and slides, so they are always on white paper. */
export const picturePalette = chartPalettes.light;

/** Pixels of the file per CSS pixel. */
const resolution = 2;
const margin = 32;
const titleSize = 20;
const textSize = 13;

/** How a canvas chart becomes a picture: by the same configuration, off screen. */
export const drawChart =
  (configuration: () => CanvasConfiguration, width: number, height: number) =>
  (context: CanvasRenderingContext2D): void =>
    context.drawImage(drawOffScreen(configuration(), width, height, resolution), 0, 0, width, height);

/**
 * The picture as a PNG file.
 * @throws Error when the browser cannot make a canvas of the size
 */
export function pictureOf(picture: Picture): Blob {
  const canvas = document.createElement('canvas');
  canvas.width = (picture.width + 2 * margin) * resolution;
  const context = contextOf(canvas);
  const height = drawSheet(context, picture, false);
  canvas.height = Math.ceil(height * resolution);
  context.scale(resolution, resolution);
  context.fillStyle = picturePalette.paper;
  context.fillRect(0, 0, picture.width + 2 * margin, height);
  drawSheet(context, picture, true);
  return pngOf(canvas);
}

/** Encodes at once: `toBlob` waits for the page to be idle, in Chromium for up to several seconds. */
function pngOf(canvas: HTMLCanvasElement): Blob {
  const [head, base64] = canvas.toDataURL('image/png').split(',');
  if (head !== 'data:image/png;base64' || base64 === undefined)
    throw new Error(`a picture of ${canvas.width} x ${canvas.height} pixels cannot be made`);
  return new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], { type: 'image/png' });
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser has no canvas');
  return context;
}

/** Lays the sheet out and, when asked, draws it; the height is the same both times. */
function drawSheet(context: CanvasRenderingContext2D, picture: Picture, draws: boolean): number {
  const palette = picturePalette;
  let y = margin;
  const write = (text: string, size: number, weight: 'normal' | 'bold', colour: string): void => {
    context.font = canvasFont(size, weight);
    context.textAlign = 'left';
    context.textBaseline = 'top';
    for (const line of wrapText(context, text, picture.width)) {
      context.fillStyle = colour;
      if (draws) context.fillText(line, margin, y);
      y += size * 1.5;
    }
  };
  write(picture.title, titleSize, 'bold', palette.ink);
  y += 12;
  if (draws) {
    context.save();
    context.translate(margin, y);
    picture.draw(context);
    context.restore();
  }
  y += picture.height + 16;
  y = picture.values === undefined ? legendRows(context, picture, y, draws) : valueRows(context, picture.values, picture.width, y, draws);
  y += 8;
  for (const note of picture.notes) write(note, 12, 'normal', palette.softInk);
  return y + margin - 8;
}

function legendRows(context: CanvasRenderingContext2D, picture: Picture, top: number, draws: boolean): number {
  if (picture.legend.length === 0) return top;
  context.font = canvasFont(textSize);
  let x = margin;
  let y = top;
  if (picture.legendTitle !== undefined) {
    drawText(context, picture.legendTitle, x, y, draws);
    x += context.measureText(picture.legendTitle).width + 16;
  }
  for (const entry of picture.legend) {
    const width = sampleWidth + 6 + context.measureText(entry.label).width;
    if (x > margin && x + width > margin + picture.width) {
      x = margin;
      y += 26;
    }
    if (draws) drawSample(context, entry, x, y);
    drawText(context, entry.label, x + sampleWidth + 6, y, draws);
    x += width + 20;
  }
  return y + 26;
}

function drawText(context: CanvasRenderingContext2D, text: string, x: number, y: number, draws: boolean): void {
  context.font = canvasFont(textSize);
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillStyle = picturePalette.ink;
  if (draws) context.fillText(text, x, y + sampleHeight / 2);
}

type SampleDrawing = Pick<LegendEntry, 'shapes' | 'symbol'>;

function drawSample(context: CanvasRenderingContext2D, { shapes, symbol }: SampleDrawing, x: number, y: number): void {
  for (const { path, fill, stroke, width = 1, radius } of shapes) {
    const placed = new Path2D();
    const move = new DOMMatrix().translate(x, y);
    placed.addPath(new Path2D(path), radius === undefined ? move : move.translate(sampleWidth / 2, sampleHeight / 2).scale(radius));
    if (fill !== undefined) {
      context.fillStyle = fill;
      context.fill(placed);
    }
    if (stroke !== undefined) {
      context.strokeStyle = stroke;
      context.lineWidth = width;
      context.stroke(placed);
    }
  }
  if (symbol === undefined) return;
  context.font = canvasFont(textSize);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = symbol.colour;
  context.fillText(symbol.text, x + sampleWidth / 2, y + sampleHeight / 2);
}

const valueRowHeight = 28;

function valueRows(context: CanvasRenderingContext2D, { columns, rows }: ValueTable, width: number, top: number, draws: boolean): number {
  if (draws) {
    const first = Math.max(160, width * 0.26);
    const step = (width - first) / Math.max(1, columns.length);
    const cell = (text: string, column: number, y: number, colour: string): void => {
      context.textAlign = 'right';
      context.fillStyle = colour;
      context.fillText(cutText(context, text, step - 10), margin + first + (column + 1) * step - 4, y + valueRowHeight / 2);
    };
    context.font = canvasFont(textSize);
    context.textBaseline = 'middle';
    columns.forEach((name, column) => cell(name, column, top, picturePalette.softInk));
    rows.forEach(({ candidate, values }, index) => {
      const y = top + (index + 1) * valueRowHeight;
      context.fillStyle = picturePalette.line;
      context.fillRect(margin, y, width, 1);
      if ('marker' in candidate) drawSample(context, { shapes: markerSample(candidate, picturePalette) }, margin, y + (valueRowHeight - sampleHeight) / 2);
      context.font = canvasFont(textSize);
      context.textBaseline = 'middle';
      context.textAlign = 'left';
      context.fillStyle = picturePalette.ink;
      context.fillText(cutText(context, candidate.name, first - sampleWidth - 12), margin + sampleWidth + 6, y + valueRowHeight / 2);
      values.forEach((value, column) => cell(value, column, y, picturePalette.ink));
    });
  }
  return top + (rows.length + 1) * valueRowHeight + 4;
}
