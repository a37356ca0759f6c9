import { formatNumber } from '../../shared/language/format.ts';
import type { Translate } from '../../shared/language/index.ts';
import type { Plan, PlannedTask } from '../../shared/plan.ts';
import { cutText } from './canvas-text.ts';
import type { ChartContext } from './chart-context.ts';
import { canvasFont, chartSize } from './chart-style.ts';
import type { LegendEntry } from './legend.ts';
import type { ChartPalette } from './palette.ts';

const rowHeightOf = (presenting: boolean): number => (presenting ? 44 : 30);
const headHeight = 30;
const barShare = 0.5;

/** Height of the chart in CSS pixels. */
export const ganttHeight = ({ tasks }: Plan, presenting: boolean): number => headHeight + tasks.length * rowHeightOf(presenting) + 8;

/** Steps of the axis, the first that leaves so many pixels between two marks. */
const steps = [1, 2, 4, 5, 10, 20, 50, 100, 200, 500, 1000];
const leastBetweenMarks = 42;

/** The plan over the weeks: bars of the expected length, a line from least to most, arrows from predecessors. Critical tasks are hatched and bear a ◆. */
export function drawGantt(context: CanvasRenderingContext2D, plan: Plan, width: number, { palette, presenting, translate, language }: ChartContext): void {
  const size = chartSize(presenting);
  const rowHeight = rowHeightOf(presenting);
  const left = Math.min(width * 0.32, presenting ? 360 : 250);
  const longest = plan.tasks.reduce(
    (end, { task, scheduled }) => Math.max(end, scheduled.earliestStart + (task.ongoing ? 0 : Math.max(task.pessimistic, scheduled.earliestFinish - scheduled.earliestStart))),
    plan.duration,
  );
  const span = Math.max(1, longest) * 1.08 + 0.5;
  const right = width - 64;
  const across = (week: number): number => left + (week / span) * (right - left);
  const middle = (index: number): number => headHeight + index * rowHeight + rowHeight / 2;
  context.clearRect(0, 0, width, ganttHeight(plan, presenting));

  const step = steps.find((weeks) => (weeks / span) * (right - left) >= leastBetweenMarks) ?? 1000;
  context.font = canvasFont(size.small);
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.lineWidth = 1;
  for (let week = 0; week <= span; week += step) {
    context.strokeStyle = palette.line;
    line(context, across(week), headHeight - 4, across(week), headHeight + plan.tasks.length * rowHeight);
    context.fillStyle = palette.softInk;
    context.fillText(formatNumber(week, language, 0), across(week), headHeight / 2);
  }
  context.textAlign = 'left';
  context.fillText(translate('plan.chart.axis'), right + 8, headHeight / 2);

  const places = new Map(plan.tasks.map((row, index) => [row.task.id, index]));
  context.strokeStyle = palette.softInk;
  context.fillStyle = palette.softInk;
  plan.tasks.forEach((row, index) => {
    for (const before of row.predecessors) {
      const place = places.get(before);
      const predecessor = place === undefined ? undefined : plan.tasks[place];
      if (place === undefined || predecessor === undefined) continue;
      arrow(context, across(predecessor.scheduled.earliestFinish), middle(place), across(row.scheduled.earliestStart), middle(index), rowHeight);
    }
  });
  plan.tasks.forEach((row, index) => drawTask(row, index));

  function drawTask(row: PlannedTask, index: number): void {
    const { task, scheduled, length } = row;
    const y = middle(index);
    const isCritical = scheduled.isCritical && !task.ongoing;
    context.font = canvasFont(size.text, isCritical ? 'bold' : 'normal');
    context.textAlign = 'left';
    context.fillStyle = palette.ink;
    context.fillText(cutText(context, `${isCritical ? '◆ ' : ''}${row.number} ${task.title}`, left - 12), 0, y);
    const start = across(scheduled.earliestStart);
    if (task.ongoing) {
      context.strokeStyle = palette.accent;
      context.fillStyle = palette.accent;
      context.lineWidth = 3;
      line(context, start, y, right - 8, y);
      head(context, right, y);
      label(translate('plan.chart.ongoing'), right + 6, y);
      return;
    }
    const end = across(scheduled.earliestFinish);
    const height = rowHeight * barShare;
    bar(context, start, y - height / 2, Math.max(2, end - start), height, isCritical, palette);
    const [least, most] = [across(scheduled.earliestStart + task.optimistic), across(scheduled.earliestStart + task.pessimistic)];
    context.strokeStyle = palette.ink;
    context.lineWidth = 1.5;
    if (most - least > 0.5) {
      line(context, least, y, most, y);
      line(context, least, y - 5, least, y + 5);
      line(context, most, y - 5, most, y + 5);
    }
    label(translate('plan.chart.weeks', { weeks: formatNumber(length.expected, language, 1) }), Math.max(end + 6, most) + 8, y);
  }

  function label(text: string, x: number, y: number): void {
    context.font = canvasFont(size.small);
    context.textAlign = 'left';
    context.lineWidth = 3;
    context.strokeStyle = palette.paper;
    context.strokeText(text, x, y);
    context.fillStyle = palette.softInk;
    context.fillText(text, x, y);
  }
}

function line(context: CanvasRenderingContext2D, fromX: number, fromY: number, toX: number, toY: number): void {
  context.beginPath();
  context.moveTo(fromX, fromY);
  context.lineTo(toX, toY);
  context.stroke();
}

/** Points to the right, its tip at the place. */
function head(context: CanvasRenderingContext2D, x: number, y: number): void {
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x - 8, y - 5);
  context.lineTo(x - 8, y + 5);
  context.fill();
}

/** From the end of one task down, or up, to the beginning of another. */
function arrow(context: CanvasRenderingContext2D, fromX: number, fromY: number, toX: number, toY: number, rowHeight: number): void {
  const turn = Math.max(fromX + 6, toX - 10);
  const entry = toY - Math.sign(toY - fromY) * rowHeight * barShare * 0.5;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(fromX, fromY);
  context.lineTo(turn, fromY);
  if (turn <= toX) context.lineTo(turn, toY);
  else {
    context.lineTo(turn, entry);
    context.lineTo(toX, entry);
  }
  if (turn <= toX) context.lineTo(toX - 6, toY);
  context.stroke();
  if (turn <= toX) head(context, toX, toY);
}

/** A bar in the accent, hatched where nothing may slip. */
function bar(context: CanvasRenderingContext2D, x: number, y: number, width: number, height: number, isCritical: boolean, palette: ChartPalette): void {
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

/** What the marks of the chart mean. */
export const ganttLegend = (palette: ChartPalette, translate: Translate): LegendEntry[] => [
  { key: 'expected', shapes: [{ path: 'M0 4H28V14H0Z', fill: palette.accent }], label: translate('plan.chart.legendExpected') },
  {
    key: 'critical',
    shapes: [
      { path: 'M0 4H28V14H0Z', fill: palette.accent },
      { path: 'M2 14L12 4M10 14L20 4M18 14L28 4', stroke: palette.paper, width: 1.5 },
    ],
    label: translate('plan.chart.legendCritical'),
  },
  { key: 'range', shapes: [{ path: 'M2 9H26M2 4V14M26 4V14', stroke: palette.ink, width: 1.5 }], label: translate('plan.chart.legendRange') },
  {
    key: 'ongoing',
    shapes: [
      { path: 'M0 9H20', stroke: palette.accent, width: 3 },
      { path: 'M28 9L20 4V14Z', fill: palette.accent },
    ],
    label: translate('plan.chart.legendOngoing'),
  },
];
