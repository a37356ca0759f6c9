import { useCallback } from 'react';
import { formatDurationWithUnit } from '../../shared/language/duration.ts';
import type { DurationUnit } from '../../shared/model/project.ts';
import type { DueTime, Plan, PlanCalendar } from '../../shared/plan.ts';
import type { ChartFrameProps } from './chart-context.ts';
import { ChartFigure } from './chart-figure.tsx';
import { drawGantt, ganttHeight, type GanttScene, ganttTop } from './gantt-drawing.ts';
import { ganttLegend } from './gantt-legend.ts';
import { LegendList } from './legend-list.tsx';
import { type Picture, picturePalette } from './picture.ts';
import { type DrawingWindow, ScrolledCanvas } from './scrolled-canvas.tsx';
import { usePalette } from './use-palette.ts';

interface GanttChartProps extends ChartFrameProps {
  readonly plan: Plan;
  readonly unit: DurationUnit;
  readonly calendar: PlanCalendar | null;
  readonly due: DueTime | null;
  /** The candidate the plan is for. */
  readonly name: string;
}

const pictureWidth = 1000;
/** More rows than this are split over several pictures. */
const rowsPerPicture = 50;

/** The tasks of a plan over time. Their numbers stand in the plan's grid. */
export function GanttChart({ plan, unit, calendar, due, name, title, onSavePicture, ...frame }: GanttChartProps) {
  const { translate, language, presenting = false } = frame;
  const palette = usePalette();
  const scene: GanttScene = { plan, unit, calendar, due };
  const critical = plan.tasks.filter(({ task, scheduled }) => !task.ongoing && scheduled.isCritical === true).length;
  const ownFinding = (): string => {
    if (plan.duration === null) return translate('plan.chart.findingUntimed', { name, count: plan.untimed.length });
    return translate(critical > 0 ? 'plan.chart.findingCritical' : 'plan.chart.finding', { name, length: formatDurationWithUnit(plan.duration, unit, language), count: critical });
  };
  const finding = title ?? ownFinding();
  const draw = useCallback(
    (context: CanvasRenderingContext2D, { left, top, height }: DrawingWindow, width: number) => {
      context.translate(-left, 0);
      drawGantt(context, { plan, unit, calendar, due }, width, { top, height }, { translate, language, palette, presenting });
    },
    [plan, unit, calendar, due, translate, language, palette, presenting],
  );
  const pages = Math.max(1, Math.ceil(plan.rows.length / rowsPerPicture));
  const pictures = Array.from({ length: pages }, (_, page): Picture => {
    const from = page * rowsPerPicture;
    const to = Math.min(plan.rows.length, from + rowsPerPicture);
    const height = ganttHeight(scene, false, to - from);
    const context = { translate, language, palette: picturePalette, presenting: false };
    return {
      label: pages === 1 ? '' : translate('charts.page', { from: from + 1, to }),
      title: finding,
      width: pictureWidth,
      height,
      draw: (canvas) => drawGantt(canvas, scene, pictureWidth, { top: ganttTop(from), height }, context),
      legend: ganttLegend(scene, picturePalette, translate),
      notes: [],
    };
  });
  return (
    <ChartFigure {...frame} title={finding} kind="gantt" pictures={pictures} onSavePicture={onSavePicture}>
      <ScrolledCanvas label={finding} height={ganttHeight(scene, presenting)} maxHeight={presenting ? 'calc(100vh - 260px)' : '70vh'} draw={draw} />
      <LegendList label={translate('charts.kind.gantt')} entries={ganttLegend(scene, palette, translate)} />
    </ChartFigure>
  );
}
