import type { ChartPalette } from './palette.ts';

export function line(context: CanvasRenderingContext2D, fromX: number, fromY: number, toX: number, toY: number): void {
  context.beginPath();
  context.moveTo(fromX, fromY);
  context.lineTo(toX, toY);
  context.stroke();
}

/** Points to the right, its tip at the place. */
export function head(context: CanvasRenderingContext2D, x: number, y: number): void {
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x - 8, y - 5);
  context.lineTo(x - 8, y + 5);
  context.fill();
}

/**
 * From the end of one task down, or up, to the beginning of another.
 * @param entry how far from its middle the bar begins at which an arrow without room from the left ends
 */
export function arrow(context: CanvasRenderingContext2D, fromX: number, fromY: number, toX: number, toY: number, entry: number): void {
  const turn = Math.max(fromX + 6, toX - 10);
  const edge = toY - Math.sign(toY - fromY) * entry;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(fromX, fromY);
  context.lineTo(turn, fromY);
  if (turn <= toX) {
    context.lineTo(turn, toY);
    context.lineTo(toX - 6, toY);
  } else {
    context.lineTo(turn, edge);
    context.lineTo(toX, edge);
  }
  context.stroke();
  if (turn <= toX) head(context, toX, toY);
}

/** A bar in the accent, hatched where nothing may slip. */
export function bar(context: CanvasRenderingContext2D, x: number, y: number, width: number, height: number, isCritical: boolean, palette: ChartPalette): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.fillStyle = palette.accent;
  context.globalAlpha = isCritical ? 1 : 0.45;
  context.fill();
  context.globalAlpha = 1;
  if (isCritical) {
    context.clip();
    context.strokeStyle = palette.paper;
    context.lineWidth = 1.5;
    for (let offset = -height; offset < width; offset += 8) line(context, x + offset, y + height, x + offset + height, y);
  }
  context.restore();
}

/** What a heading spans: a beam with its ends turned down. */
export function bracket(context: CanvasRenderingContext2D, x: number, y: number, width: number): void {
  const right = x + Math.max(6, width);
  context.beginPath();
  context.moveTo(x, y + 7);
  context.lineTo(x, y - 3);
  context.lineTo(right, y - 3);
  context.lineTo(right, y + 7);
  context.lineTo(right - 4, y + 1);
  context.lineTo(x + 4, y + 1);
  context.fill();
}

/** How much of a text's width lies left of its place. */
const shareBefore: Readonly<Record<CanvasTextAlign, number>> = { left: 0, start: 0, center: 0.5, right: 1, end: 1 };

/** A text on paper of its own, its middle at the height given, so that lines behind it do not strike it out. */
export function label(context: CanvasRenderingContext2D, text: string, x: number, y: number, colour: string, palette: ChartPalette): void {
  const { width } = context.measureText(text);
  context.fillStyle = palette.paper;
  context.fillRect(x - width * shareBefore[context.textAlign] - 3, y - 9, width + 6, 18);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}
