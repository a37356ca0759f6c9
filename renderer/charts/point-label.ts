import { writeRimmed } from './canvas-text.ts';
import { canvasFont } from './chart-style.ts';
import type { Box } from './label-places.ts';
import type { ChartPalette } from './palette.ts';

interface LabelLook {
  readonly palette: ChartPalette;
  readonly fontSize: number;
  readonly lineHeight: number;
}

/** The label of a point in its place: the first line strong, and all lines flush with the side that faces the point. */
export function drawPointLabel(
  context: CanvasRenderingContext2D,
  { x, lines }: { readonly x: number; readonly lines: readonly string[] },
  box: Box,
  { palette, fontSize, lineHeight }: LabelLook,
): void {
  const isLeft = box.right <= x;
  context.textAlign = isLeft ? 'right' : 'left';
  context.textBaseline = 'top';
  lines.forEach((line, number) => {
    context.font = canvasFont(fontSize, number === 0 ? 'bold' : 'normal');
    const ink = number === 0 ? palette.ink : palette.softInk;
    writeRimmed(context, line, isLeft ? box.right : box.left, box.top + number * lineHeight, { ink, paper: palette.paper }, 3);
  });
}
