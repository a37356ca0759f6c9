import { formatDuration, formatDurationWithUnit } from '../../shared/language/duration.ts';
import type { DurationUnit } from '../../shared/model/project.ts';
import { cutText, wrapText } from './canvas-text.ts';
import type { ChartContext } from './chart-context.ts';
import { canvasFont } from './chart-style.ts';
import { label } from './gantt-shapes.ts';
import { type NetworkBox, networkBox, type NetworkLayout } from './network-layout.ts';

interface NetworkWindow {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const text = { title: 13, small: 12, lineHeight: 17 } as const;
const inset = 8;
const corner = 4;

/**
 * Paints what lies in the window, the drawing's own corner at 0, 0: a box for each task with its dates above and below its name, arrows
 * to what waits for it. Critical ones have thick lines and bold names.
 */
export function drawNetwork(context: CanvasRenderingContext2D, layout: NetworkLayout, unit: DurationUnit, window: NetworkWindow, chart: Omit<ChartContext, 'presenting'>): void {
  const { palette, language, translate } = chart;
  const right = window.left + window.width;
  const bottom = window.top + window.height;
  const arrows = layout.arrows.filter((arrow) => arrow.right >= window.left && arrow.left <= right);
  for (const { path, head, isCritical } of arrows) {
    context.strokeStyle = isCritical ? palette.accent : palette.softInk;
    context.fillStyle = context.strokeStyle;
    context.lineWidth = isCritical ? 3 : 1.25;
    context.stroke(new Path2D(path));
    context.fill(new Path2D(head));
  }
  context.textBaseline = 'middle';
  for (const { lag, middle } of arrows) {
    if (lag === 0) continue;
    context.font = canvasFont(text.small);
    context.textAlign = 'center';
    label(context, `${lag > 0 ? '+' : '−'}${formatDurationWithUnit(Math.abs(lag), unit, language)}`, ...middle, palette.ink, palette);
  }
  for (const box of layout.boxes)
    if (box.x <= right && box.x + networkBox.width >= window.left && box.y <= bottom && box.y + networkBox.height >= window.top) drawBox(box);

  function drawBox({ row, x, y, isCritical }: NetworkBox): void {
    const { task, number, length, scheduled } = row;
    const { width, height, band } = networkBox;
    const outline = new Path2D();
    outline.roundRect(x, y, width, height, corner);
    context.fillStyle = palette.paper;
    context.fill(outline);
    context.strokeStyle = palette.line;
    context.lineWidth = 1;
    for (const line of [y + band, y + height - band]) {
      context.beginPath();
      context.moveTo(x, line);
      context.lineTo(x + width, line);
      context.stroke();
    }
    context.strokeStyle = isCritical ? palette.accent : palette.softInk;
    context.lineWidth = isCritical ? 3 : 1.25;
    context.stroke(outline);
    const show = (weeks: number | null): string => (weeks === null ? '' : formatDuration(weeks, unit, language, 1));
    const ends = task.ongoing ? '' : show(scheduled.earliestFinish);
    drawBand(x, y + band / 2, [show(scheduled.earliestStart), task.ongoing ? translate('plan.ongoing') : length === null ? translate('plan.noDuration') : show(length.expected), ends]);
    drawBand(x, y + height - band / 2, task.ongoing ? [] : [show(scheduled.latestStart), show(isCritical ? 0 : scheduled.float), show(scheduled.latestFinish)]);
    context.font = canvasFont(text.title, isCritical ? 'bold' : 'normal');
    context.fillStyle = palette.ink;
    context.textAlign = 'center';
    const room = width - 2 * inset;
    const lines = wrapText(context, `${number} ${task.title.trim() || translate('frame.untitled')}`, room);
    const shown = lines.length > 2 ? [lines[0] ?? '', cutText(context, lines.slice(1).join(''), room)] : lines;
    shown.forEach((line, index) => context.fillText(line, x + width / 2, y + height / 2 + (index - (shown.length - 1) / 2) * text.lineHeight));
  }

  function drawBand(x: number, y: number, values: readonly string[]): void {
    const [first = '', second = '', third = ''] = values;
    context.font = canvasFont(text.small);
    context.fillStyle = palette.softInk;
    context.textAlign = 'left';
    context.fillText(first, x + inset, y);
    context.textAlign = 'center';
    context.fillText(second, x + networkBox.width / 2, y);
    context.textAlign = 'right';
    context.fillText(third, x + networkBox.width - inset, y);
  }
}
