import { visibleOn } from '../../shared/colour.ts';
import { canvasFont } from './chart-style.ts';
import { flowBoxSize, type FlowDrawing, flowText } from './flow-drawing.ts';
import type { ChartPalette } from './palette.ts';

/** The strong colour of the level that is no fit; the sign is there besides. */
const pain = '#B5432F';

export const painColour = (palette: ChartPalette): string => visibleOn(palette.paper, pain, palette.ink);

/** Where the sign of a pain stands in its box. */
export const painSign = { x: flowBoxSize.width - 16, y: 16, radius: 8 } as const;

/** Lines of a label around its middle. */
export const labelLineY = (y: number, index: number, count: number): number => y + (index - (count - 1) / 2) * flowText.lineHeight;

/** Where the texts of a box stand below its top. */
export const boxText = { left: 10, firstLine: 18, actor: flowBoxSize.height - 16 } as const;

/** Paints a flow as it is on the page. */
export function paintFlow(context: CanvasRenderingContext2D, { boxes, lines }: FlowDrawing, palette: ChartPalette): void {
  const write = (text: string, x: number, y: number, colour: string, size: number, weight: 'normal' | 'bold' = 'normal'): void => {
    context.font = canvasFont(size, weight);
    context.fillStyle = colour;
    context.fillText(text, x, y);
  };
  context.textBaseline = 'middle';
  context.lineWidth = 1.5;
  for (const { path, head, leadsBack } of lines) {
    context.strokeStyle = palette.softInk;
    context.fillStyle = palette.softInk;
    context.setLineDash(leadsBack ? [5, 4] : []);
    context.stroke(new Path2D(path));
    context.fill(new Path2D(head));
  }
  context.setLineDash([]);
  for (const { label } of lines) {
    if (label === null) continue;
    const height = label.lines.length * flowText.lineHeight;
    context.fillStyle = palette.paper;
    context.fillRect(label.x - label.width / 2, label.y - height / 2, label.width, height);
    context.textAlign = 'center';
    label.lines.forEach((line, index) => write(line, label.x, labelLineY(label.y, index, label.lines.length), palette.ink, flowText.small));
  }
  for (const { x, y, titleLines, actor, hasPains } of boxes) {
    const outline = new Path2D();
    outline.roundRect(x, y, flowBoxSize.width, flowBoxSize.height, 4);
    context.fillStyle = palette.paper;
    context.fill(outline);
    context.strokeStyle = palette.softInk;
    context.stroke(outline);
    context.textAlign = 'left';
    titleLines.forEach((line, index) =>
      write(line, x + boxText.left, y + boxText.firstLine + index * flowText.lineHeight, palette.ink, flowText.title, 'bold'),
    );
    write(actor, x + boxText.left, y + boxText.actor, palette.softInk, flowText.small);
    if (!hasPains) continue;
    const sign = new Path2D();
    sign.arc(x + painSign.x, y + painSign.y, painSign.radius, 0, 2 * Math.PI);
    context.fillStyle = painColour(palette);
    context.fill(sign);
    context.textAlign = 'center';
    write('!', x + painSign.x, y + painSign.y, palette.paper, flowText.small, 'bold');
  }
}
