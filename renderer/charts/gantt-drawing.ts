import { durationIn, formatDurationWithUnit } from '../../shared/language/duration.ts';
import { formatNumber } from '../../shared/language/format.ts';
import { saidPoints } from '../../shared/model/points.ts';
import type { DurationUnit } from '../../shared/model/project.ts';
import type { DueTime, Plan, PlanCalendar, PlannedTask, PlanHeading } from '../../shared/plan.ts';
import { cutText } from './canvas-text.ts';
import type { ChartContext } from './chart-context.ts';
import { canvasFont, chartSize } from './chart-style.ts';
import { mondayMarks, monthMarks, weekStep } from './gantt-axis.ts';
import { arrow, bar, bracket, head, label, line } from './gantt-shapes.ts';

/** What a Gantt chart shows. */
export interface GanttScene {
  readonly plan: Plan;
  readonly unit: DurationUnit;
  /** The axis names dates where there is one. */
  readonly calendar: PlanCalendar | null;
  readonly due: DueTime | null;
}

/** The rows to draw, from the top of the first in CSS pixels. */
export interface GanttWindow {
  readonly top: number;
  readonly height: number;
}

const rowHeightOf = (presenting: boolean): number => (presenting ? 44 : 30);
const barShare = 0.5;
const least = { week: 42, month: 72 } as const;
/** Pixels on either side of the due date where no other date stands. */
const roomOfDue = 54;
const headHeightOf = ({ calendar }: Pick<GanttScene, 'calendar'>): number => (calendar === null ? 30 : 44);

/** Height of the chart with so many rows, in CSS pixels. */
export const ganttHeight = (scene: GanttScene, presenting: boolean, rows = scene.plan.rows.length): number =>
  headHeightOf(scene) + rows * rowHeightOf(presenting) + 8;

/** Where rows begin that a picture of their own shows. */
export const ganttTop = (row: number): number => row * rowHeightOf(false);

/** The last week the axis must reach; a due date far beyond the plan would leave no room for it. */
function lastWeek({ plan, due }: GanttScene): number {
  const longest = plan.tasks.reduce(
    (end, { task, scheduled: { earliestStart, earliestFinish } }) =>
      Math.max(end, earliestFinish ?? 0, task.ongoing || earliestStart === null ? 0 : earliestStart + (task.pessimistic ?? 0)),
    plan.duration ?? 0,
  );
  return Math.max(1, longest, due !== null && due.weeks <= 2 * longest ? due.weeks : 0);
}

/** How far the axis reaches, with room for what is written beside the bars. */
const spanOf = (scene: GanttScene): number => lastWeek(scene) * 1.08 + 0.5;

/** The due date where the axis reaches it. */
export const dueOnAxis = (scene: GanttScene): DueTime | null => (scene.due !== null && scene.due.weeks <= spanOf(scene) ? scene.due : null);

/**
 * The plan over time: bars of the expected length, a line from least to most, arrows from predecessors, brackets for headings. Critical
 * tasks are hatched and have bold names. The axis stays at the top; only rows in the window are drawn.
 */
export function drawGantt(context: CanvasRenderingContext2D, scene: GanttScene, width: number, window: GanttWindow, chart: ChartContext): void {
  const { plan, unit } = scene;
  const { palette, presenting, translate, language } = chart;
  const size = chartSize(presenting);
  const rowHeight = rowHeightOf(presenting);
  const headHeight = headHeightOf(scene);
  const left = Math.min(width * 0.32, presenting ? 360 : 250);
  const span = spanOf(scene);
  const due = dueOnAxis(scene);
  const right = width - 72;
  const perWeek = (right - left) / span;
  const across = (week: number): number => left + week * perWeek;
  const middle = (index: number): number => headHeight + index * rowHeight + rowHeight / 2 - window.top;
  const first = Math.max(0, Math.floor(window.top / rowHeight) - 1);
  const last = Math.min(plan.rows.length, Math.ceil((window.top + window.height) / rowHeight));
  const bottom = Math.min(window.height, headHeight + plan.rows.length * rowHeight - window.top);

  context.save();
  context.beginPath();
  context.rect(0, headHeight, width, Math.max(0, window.height - headHeight));
  context.clip();
  drawGrid();
  drawArrows();
  plan.rows.slice(first, last).forEach((row, offset) => (row.kind === 'task' ? drawTask(row, first + offset) : drawHeading(row, first + offset)));
  context.restore();
  drawAxis();

  function drawGrid(): void {
    context.strokeStyle = palette.line;
    context.lineWidth = 1;
    for (const week of gridWeeks()) line(context, across(week), headHeight, across(week), bottom);
    if (due === null) return;
    context.strokeStyle = palette.ink;
    context.lineWidth = 2;
    context.setLineDash([5, 4]);
    line(context, across(due.weeks), headHeight, across(due.weeks), bottom);
    context.setLineDash([]);
  }

  /** Where vertical lines stand: at Mondays or months, or at whole weeks. */
  function gridWeeks(): number[] {
    if (scene.calendar === null) {
      const step = weekStep(perWeek, least.week);
      return Array.from({ length: Math.floor(span / step) + 1 }, (_, index) => index * step);
    }
    const weeks = mondayMarks(scene.calendar, span, perWeek, least.week);
    return (weeks.length > 0 ? weeks : monthMarks(scene.calendar, span, perWeek, least.month)).map(({ at }) => at);
  }

  function drawAxis(): void {
    context.font = canvasFont(size.small);
    context.textBaseline = 'middle';
    context.textAlign = 'center';
    context.fillStyle = palette.softInk;
    if (scene.calendar === null) {
      for (const week of gridWeeks()) context.fillText(formatNumber(durationIn(week, unit), language, 0), across(week), headHeight / 2);
      context.textAlign = 'left';
      context.fillText(translate(`glossary.durationUnit.${unit}`), right + 8, headHeight / 2);
    } else {
      const low = headHeight - 12;
      for (const { at, day } of mondayMarks(scene.calendar, span, perWeek, least.week))
        if (due === null || Math.abs(across(at) - across(due.weeks)) > roomOfDue) context.fillText(shortDay(day), across(at), low);
      context.textAlign = 'left';
      context.strokeStyle = palette.line;
      context.lineWidth = 1;
      for (const { at, day } of monthMarks(scene.calendar, span, perWeek, least.month)) {
        line(context, across(at), 2, across(at), 20);
        context.fillText(day.slice(0, -3), across(at) + 5, 12);
      }
    }
    if (due === null) return;
    const text = translate('plan.chart.due', { day: shortDay(due.due) });
    context.font = canvasFont(size.small, 'bold');
    context.textAlign = across(due.weeks) + context.measureText(text).width / 2 > width - 4 ? 'right' : 'center';
    label(context, text, across(due.weeks), headHeight - 12, palette.ink, palette);
  }

  /** Month and day; the year stands with the months. */
  function shortDay(day: string): string {
    const [, month = '', date = ''] = day.split('-');
    return translate('plan.chart.day', { month, day: date });
  }

  function drawArrows(): void {
    const places = new Map(plan.rows.map((row, index) => [row.task.id, index]));
    const found = new Map(plan.tasks.map((row) => [row.task.id, row]));
    context.strokeStyle = palette.softInk;
    context.fillStyle = palette.softInk;
    for (const row of plan.tasks) {
      const index = places.get(row.task.id) ?? 0;
      for (const { id, lag } of row.predecessors) {
        const [place, predecessor] = [places.get(id), found.get(id)];
        if (place === undefined || predecessor === undefined || Math.max(place, index) < first || Math.min(place, index) > last) continue;
        const { earliestFinish } = predecessor.scheduled;
        const { earliestStart } = row.scheduled;
        if (earliestFinish === null || earliestStart === null) continue;
        arrow(context, across(earliestFinish + Math.min(0, lag)), middle(place), across(earliestStart), middle(index), rowHeight * barShare * 0.5);
      }
    }
  }

  function name(text: string, y: number, isBold: boolean): void {
    context.font = canvasFont(size.text, isBold ? 'bold' : 'normal');
    context.textBaseline = 'middle';
    context.textAlign = 'left';
    context.fillStyle = palette.ink;
    context.fillText(cutText(context, text, left - 12), 0, y);
  }

  function drawHeading({ task, span: spanned }: PlanHeading, index: number): void {
    name(task.title, middle(index), true);
    if (spanned === null) return;
    context.fillStyle = palette.softInk;
    bracket(context, across(spanned.from), middle(index), across(spanned.to) - across(spanned.from));
  }

  function drawTask({ task, number, scheduled, length }: PlannedTask, index: number): void {
    const y = middle(index);
    const isCritical = scheduled.isCritical === true && !task.ongoing;
    name(`${number} ${task.title}`, y, isCritical);
    context.font = canvasFont(size.small);
    const { earliestStart, earliestFinish } = scheduled;
    const points = saidPoints(task);
    if (earliestStart === null || (!task.ongoing && (earliestFinish === null || points === null || length === null))) {
      const words = translate(length === null ? 'plan.noDuration' : 'plan.chart.startUnknown');
      label(context, words, (earliestStart === null ? left : across(earliestStart)) + 8, y, palette.softInk, palette);
      return;
    }
    const start = across(earliestStart);
    if (task.ongoing) {
      context.strokeStyle = palette.accent;
      context.fillStyle = palette.accent;
      context.lineWidth = 3;
      line(context, start, y, right - 8, y);
      head(context, right, y);
      label(context, translate('plan.chart.ongoing'), right + 6, y, palette.softInk, palette);
      return;
    }
    if (earliestFinish === null || points === null || length === null) return;
    const end = across(earliestFinish);
    const height = rowHeight * barShare;
    // What takes no time stands before the mark of the day after, on the day it is reached.
    const from = Math.max(left, Math.min(start, end - 2));
    bar(context, from, y - height / 2, Math.max(2, end - from), height, isCritical, palette);
    const [shortest, longest] = [across(earliestStart + points.optimistic), across(earliestStart + points.pessimistic)];
    context.strokeStyle = palette.ink;
    context.lineWidth = 1.5;
    if (longest - shortest > 0.5) {
      line(context, shortest, y, longest, y);
      line(context, shortest, y - 5, shortest, y + 5);
      line(context, longest, y - 5, longest, y + 5);
    }
    label(context, formatDurationWithUnit(length.expected, unit, language), Math.max(end + 6, longest) + 8, y, palette.softInk, palette);
  }
}
