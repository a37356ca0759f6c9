import { durationIn, formatDuration } from '../../shared/language/duration.ts';
import { formatNumber } from '../../shared/language/format.ts';
import { completionQuantile } from '../../shared/method/schedule/critical-path.ts';
import { quantileAt, quantileSteps } from '../../shared/method/simulation/quantile-table.ts';
import { dayAfterWeeks, type DueTime, type TimedPlan } from '../../shared/plan.ts';
import type { ChartContext } from './chart-context.ts';
import { drawOver, type RunningChart, type ScatterConfiguration } from './chart-js.ts';
import { axis, baseOptions, canvasFont, chartSize, tooltipLook } from './chart-style.ts';
import { type EndTerms, endText } from './end-date-text.ts';
import { label } from './gantt-shapes.ts';

/** What an S-curve of the end shows; times in weeks. */
export interface EndDateScene extends Pick<EndTerms, 'unit' | 'calendar'> {
  readonly plan: TimedPlan;
  readonly quantiles: Float64Array;
  readonly due: DueTime | null;
  /** Whose end is marked: 1..99. */
  readonly percent: number;
}

interface CurvePoint {
  readonly weeks: number;
  /** 0..1. */
  readonly probability: number;
}

/** Every so many steps of the quantile table is a point of a curve. */
const stepsPerPoint = 5;
const points = quantileSteps / stepsPerPoint;

export const pathDashes = [6, 4] as const;
export const dueDashes = [7, 4] as const;

/** The simulated curve, from the shortest to the longest plan seen. */
export const simulatedCurve = (quantiles: Float64Array): CurvePoint[] =>
  Array.from({ length: points + 1 }, (_, point) => ({ weeks: quantiles[point * stepsPerPoint] ?? Number.NaN, probability: point / points }));

/** The curve of one path, without its endless tails; a plan without spread jumps. */
export const onePathCurve = ({ duration, critical: { deviation } }: TimedPlan): CurvePoint[] =>
  Array.from({ length: points - 1 }, (_, point) => {
    const probability = (point + 1) / points;
    return { weeks: completionQuantile(probability, duration, deviation), probability };
  });

/** The probability that the plan has ended, over time: simulated and along one path, with the due date and the end read off. */
export function endDateConfiguration(scene: EndDateScene, context: ChartContext): ScatterConfiguration {
  const { unit, calendar, plan, quantiles, due } = scene;
  const { palette, presenting, translate, language } = context;
  const size = chartSize(presenting);
  const terms: EndTerms = { unit, calendar, translate, language };
  const curves = [onePathCurve(plan), simulatedCurve(quantiles)] as const;
  const names = [translate('schedule.curve.onePath'), translate('schedule.curve.simulated')] as const;
  const xy = (curve: readonly CurvePoint[]) => curve.map(({ weeks, probability }) => ({ x: durationIn(weeks, unit), y: 100 * probability }));
  const line = (index: 0 | 1, colour: string, dashes: readonly number[], width: number) => ({
    label: names[index],
    data: xy(curves[index]),
    showLine: true,
    borderColor: colour,
    backgroundColor: colour,
    borderDash: [...dashes],
    borderWidth: presenting ? width * 1.6 : width,
    pointRadius: 0,
    pointHitRadius: 6,
  });
  const horizontal = axis(translate(`schedule.curve.axisEnd.${unit}`), palette, size);
  const vertical = axis(translate('schedule.curve.axisProbability'), palette, size);
  const perUnit = durationIn(1, unit);
  const tick = (value: number | string): string | string[] => {
    const weeks = Number(value) / perUnit;
    const length = formatDuration(weeks, unit, language, 1);
    return calendar === null ? length : [length, dayAfterWeeks(calendar, Math.max(0, weeks))];
  };
  return {
    type: 'scatter',
    data: { datasets: [line(0, palette.softInk, pathDashes, 1.5), line(1, palette.accent, [], 2.5)] },
    options: {
      ...baseOptions,
      layout: { padding: { top: size.small * 1.8, right: 24 } },
      plugins: {
        tooltip: {
          ...tooltipLook(palette, size),
          callbacks: {
            title: (items) => items[0]?.dataset.label ?? '',
            label: ({ datasetIndex, dataIndex }) => {
              const point = curves[datasetIndex === 0 ? 0 : 1][dataIndex];
              return point === undefined
                ? ''
                : translate('schedule.curve.point', { percent: formatNumber(100 * point.probability, language, 1), end: endText(point.weeks, terms) });
            },
          },
        },
      },
      scales: {
        x: {
          ...horizontal,
          ...(due !== null && isDueShown(scene) && { suggestedMin: durationIn(due.weeks, unit), suggestedMax: durationIn(due.weeks, unit) }),
          ticks: { ...horizontal.ticks, callback: tick, maxRotation: 0, autoSkipPadding: 12 },
        },
        y: { ...vertical, min: 0, max: 100, ticks: { ...vertical.ticks, stepSize: 20 } },
      },
    },
    plugins: [drawOver((chart) => drawMarks(chart, scene, context))],
  };
}

/** A due date far from all that can happen would squeeze the curve into a line. */
export function isDueShown({ due, plan: { duration }, quantiles }: Pick<EndDateScene, 'due' | 'plan' | 'quantiles'>): boolean {
  if (due === null) return false;
  const shortest = quantiles[0] ?? duration;
  const longest = quantiles.at(-1) ?? duration;
  const reach = 2 * Math.max(longest - shortest, 1);
  return due.weeks >= shortest - reach && due.weeks <= longest + reach;
}

function drawMarks({ ctx, scales, chartArea, width }: RunningChart, scene: EndDateScene, context: ChartContext): void {
  const { unit, calendar, due, percent, quantiles } = scene;
  const { x: horizontal, y: vertical } = scales;
  if (horizontal === undefined || vertical === undefined) return;
  const { palette, presenting, translate, language } = context;
  const across = (weeks: number): number => horizontal.getPixelForValue(durationIn(weeks, unit));
  ctx.font = canvasFont(chartSize(presenting).small, 'bold');
  ctx.textBaseline = 'middle';
  const beside = (text: string, x: number, y: number): void => {
    const room = ctx.measureText(text).width + 8;
    ctx.textAlign = x + room <= width ? 'left' : 'right';
    label(ctx, text, x + room <= width ? x + 8 : x - 8, y, palette.ink, palette);
  };
  const stroke = (dashes: readonly number[], ...stops: readonly (readonly [x: number, y: number])[]): void => {
    ctx.setLineDash([...dashes]);
    ctx.beginPath();
    stops.forEach(([x, y], index) => (index === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y)));
    ctx.stroke();
    ctx.setLineDash([]);
  };
  if (due !== null && isDueShown(scene)) {
    const x = across(due.weeks);
    ctx.strokeStyle = palette.ink;
    ctx.lineWidth = 1.5;
    stroke(dueDashes, [x, chartArea.top - 16], [x, chartArea.bottom]);
    beside(translate('schedule.curve.dueMark', { day: due.due }), x, chartArea.top - 10);
  }
  const weeks = quantileAt(quantiles, percent / 100);
  const [x, y] = [across(weeks), vertical.getPixelForValue(percent)];
  ctx.strokeStyle = palette.accent;
  ctx.lineWidth = 1.5;
  stroke([2, 3], [chartArea.left, y], [x, y], [x, chartArea.bottom]);
  ctx.fillStyle = palette.accent;
  ctx.beginPath();
  ctx.arc(x, y, presenting ? 8 : 5, 0, 2 * Math.PI);
  ctx.fill();
  beside(translate('schedule.curve.mark', { percent, end: endText(weeks, { unit, calendar, translate, language }) }), x, y + (percent > 90 ? 14 : 0));
}
