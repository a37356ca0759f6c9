import { useLayoutEffect, useRef, useState } from 'react';
import { formatNumber } from '../../shared/language/format.ts';
import type { Plan } from '../../shared/plan.ts';
import type { ChartFrameProps } from './chart-context.ts';
import { ChartFigure } from './chart-figure.tsx';
import { drawGantt, ganttHeight, ganttLegend } from './gantt-drawing.ts';
import { LegendList } from './legend-list.tsx';
import { type Picture, picturePalette } from './picture.ts';
import { usePalette } from './use-palette.ts';

interface GanttChartProps extends ChartFrameProps {
  readonly plan: Plan;
  /** The candidate the plan is for. */
  readonly name: string;
}

const pictureWidth = 1000;

/** The tasks of a plan over the weeks. Their numbers stand in the plan's grid. */
export function GanttChart({ plan, name, title, onSavePicture, ...frame }: GanttChartProps) {
  const { translate, language, presenting = false } = frame;
  const palette = usePalette();
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [width, setWidth] = useState(pictureWidth);
  const critical = plan.tasks.filter(({ task, scheduled }) => !task.ongoing && scheduled.isCritical).length;
  const values = { name, weeks: formatNumber(plan.duration, language, 1), count: critical };
  const finding = title ?? translate(critical > 0 ? 'plan.chart.findingCritical' : 'plan.chart.finding', values);
  const height = ganttHeight(plan, presenting);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(Math.max(480, element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (canvas.current === null || context == null) return;
    const sharpness = globalThis.devicePixelRatio;
    canvas.current.width = width * sharpness;
    canvas.current.height = height * sharpness;
    context.scale(sharpness, sharpness);
    drawGantt(context, plan, width, { translate, language, palette, presenting });
  }, [plan, width, height, translate, language, palette, presenting]);

  const picture: Picture = {
    label: '',
    title: finding,
    width: pictureWidth,
    height: ganttHeight(plan, false),
    draw: (context) => drawGantt(context, plan, pictureWidth, { translate, language, palette: picturePalette, presenting: false }),
    legend: ganttLegend(picturePalette, translate),
    notes: [],
  };
  return (
    <ChartFigure {...frame} title={finding} kind="gantt" pictures={[picture]} onSavePicture={onSavePicture}>
      <div ref={box}>
        <canvas ref={canvas} role="img" aria-label={finding} style={{ display: 'block', width, height }} />
      </div>
      <LegendList label={translate('charts.kind.gantt')} entries={ganttLegend(palette, translate)} />
    </ChartFigure>
  );
}
