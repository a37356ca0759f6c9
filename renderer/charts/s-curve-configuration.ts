import { amountIn, formatAmount, formatAmountWithUnit, formatChance, formatNumber } from '../../shared/language/format.ts';
import { probabilityWithin } from '../../shared/method/simulation/cumulative.ts';
import { quantileAt, quantileSteps } from '../../shared/method/simulation/quantile-table.ts';
import type { SimulatedTotal } from '../../shared/simulated-costs.ts';
import { type AmountMark, budgetDashes, drawAmountMarks, marksHeight, type TotalSetting } from './amount-marks.ts';
import { writeRimmed } from './canvas-text.ts';
import type { ChartContext } from './chart-context.ts';
import { drawOver, type RunningChart, type ScatterConfiguration } from './chart-js.ts';
import { axis, baseOptions, canvasFont, chartSize, tooltipLook } from './chart-style.ts';
import { placeLabels } from './label-places.ts';
import { drawMarker } from './marker.ts';
import { candidateColour } from './palette.ts';

/** What is read off the curves. */
export interface CurveHandles {
  /** Yen; null without a budget. */
  readonly budget: number | null;
  /** Whose amounts are marked: 1..99. */
  readonly percent: number;
  /** Yen; whose probabilities are marked; null for none. */
  readonly amount: number | null;
}

/** Dashes tell the curves apart where colours cannot. */
const patterns: readonly (readonly number[])[] = [[], [9, 4], [3, 3], [12, 4, 3, 4], [6, 3, 2, 3, 2, 3]];

export const curveDashes = (index: number): readonly number[] => patterns[index % patterns.length] ?? [];

/** With more curves than this their values would cover each other; they stand beside the handles and in the table anyway. */
const mostLabelled = 6;

/** Every so many steps of the quantile table is a point of a curve. */
const stepsPerPoint = 5;

/** The points of a curve: amount in the currency unit, probability in percent. */
export const curvePoints = ({ simulated: { quantiles } }: SimulatedTotal, { unit }: Pick<TotalSetting, 'unit'>): { x: number; y: number }[] =>
  Array.from({ length: quantileSteps / stepsPerPoint + 1 }, (_, point) => ({
    x: amountIn(quantiles[point * stepsPerPoint] ?? Number.NaN, unit),
    y: (100 * point * stepsPerPoint) / quantileSteps,
  }));

/** The lines at the budget and at the amount asked for; one line where they are the same. */
export function curveMarks({ budget, amount }: CurveHandles, { unit }: Pick<TotalSetting, 'unit'>, { translate, language }: ChartContext): AmountMark[] {
  const mark = (key: 'budget' | 'amount', yen: number, dashes: readonly number[]): AmountMark => ({
    label: translate(`simulation.chart.${key}`, { amount: formatAmountWithUnit(yen, unit, language) }),
    yen,
    dashes,
  });
  return [
    ...(budget === null ? [] : [mark('budget', budget, budgetDashes)]),
    ...(amount === null || amount === budget ? [] : [mark('amount', amount, [2, 3])]),
  ];
}

/** The probability that each candidate's total stays at or below an amount, with the handles of the percentile and of the amount. */
export function curveConfiguration(
  totals: readonly SimulatedTotal[],
  handles: CurveHandles,
  setting: TotalSetting,
  context: ChartContext,
): ScatterConfiguration {
  const { palette, presenting, translate, language } = context;
  const size = chartSize(presenting);
  const { unit, unitName, horizonYears } = setting;
  const marks = curveMarks(handles, setting, context);
  const marked = marks.map(({ yen }) => amountIn(yen, unit));
  const probability = axis(translate('simulation.curve.axis'), palette, size);
  return {
    type: 'scatter',
    data: {
      datasets: totals.map((total, index) => {
        const colour = candidateColour(total.candidate.colour, palette);
        return {
          label: total.candidate.name,
          data: curvePoints(total, setting),
          showLine: true,
          borderColor: colour,
          backgroundColor: colour,
          borderDash: [...curveDashes(index)],
          borderWidth: presenting ? 4 : 2.5,
          pointRadius: 0,
          pointHitRadius: 6,
        };
      }),
    },
    options: {
      ...baseOptions,
      layout: { padding: { top: marksHeight(marks.length, presenting), right: 16 } },
      plugins: {
        tooltip: {
          ...tooltipLook(palette, size),
          callbacks: {
            title: (items) => items[0]?.dataset.label ?? '',
            label: ({ datasetIndex, dataIndex }) => {
              const yen = totals[datasetIndex]?.simulated.quantiles[dataIndex * stepsPerPoint];
              const percent = formatNumber((100 * dataIndex * stepsPerPoint) / quantileSteps, language, 1);
              return yen === undefined ? '' : translate('simulation.chart.percentile', { percent, amount: formatAmountWithUnit(yen, unit, language) });
            },
          },
        },
      },
      scales: {
        x: {
          ...axis(translate('charts.costAxis', { unit: unitName, years: horizonYears, count: horizonYears }), palette, size),
          ...(marked.length > 0 && { suggestedMin: Math.min(...marked), suggestedMax: Math.max(...marked) }),
        },
        y: { ...probability, min: 0, max: 100, ticks: { ...probability.ticks, stepSize: 20 } },
      },
    },
    plugins: [drawOver((chart) => drawHandles(chart, totals, handles, setting, context))],
  };
}

function drawHandles(chart: RunningChart, totals: readonly SimulatedTotal[], handles: CurveHandles, setting: TotalSetting, context: ChartContext): void {
  const { ctx, scales, chartArea, width } = chart;
  const { x: horizontal, y: vertical } = scales;
  if (horizontal === undefined || vertical === undefined) return;
  const { palette, presenting, translate, language } = context;
  const size = chartSize(presenting);
  drawAmountMarks(chart, curveMarks(handles, setting, context), setting.unit, context);
  const level = vertical.getPixelForValue(handles.percent);
  ctx.strokeStyle = palette.accent;
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  ctx.moveTo(chartArea.left, level);
  ctx.lineTo(chartArea.right, level);
  ctx.stroke();
  ctx.font = canvasFont(size.small, 'bold');
  const points = totals.flatMap(({ candidate, simulated: { quantiles, cumulative, deviation } }) => {
    const at = (yen: number, share: number, label: string) => ({
      candidate,
      label,
      x: horizontal.getPixelForValue(amountIn(yen, setting.unit)),
      y: vertical.getPixelForValue(100 * share),
      gap: size.marker + 3,
      width: ctx.measureText(label).width,
      height: size.small * 1.2,
    });
    const share = handles.percent / 100;
    const yen = quantileAt(quantiles, share);
    const within = handles.amount === null ? null : probabilityWithin(cumulative, handles.amount);
    return [
      at(yen, share, formatAmount(yen, setting.unit, language)),
      ...(handles.amount === null || within === null ? [] : [at(handles.amount, within, formatChance(within, deviation, language))]),
    ];
  });
  const write = (label: string, x: number, y: number): void => writeRimmed(ctx, label, x, y, { ink: palette.ink, paper: palette.paper });
  for (const { candidate, x, y } of points)
    drawMarker(ctx, x, y, { marker: candidate.marker, colour: candidateColour(candidate.colour, palette), outline: palette.paper, radius: size.marker });
  ctx.textAlign = 'left';
  ctx.textBaseline = 'top';
  const labelled = totals.length <= mostLabelled ? points : [];
  const handle = { left: chartArea.left, right: chartArea.right, top: level - 2, bottom: level + 2 };
  placeLabels(labelled, [handle], { left: chartArea.left, right: width, top: chartArea.top, bottom: chartArea.bottom }).forEach((box, index) => {
    const point = labelled[index];
    if (point !== undefined) write(point.label, box.left, box.top);
  });
  ctx.textBaseline = 'bottom';
  write(translate('simulation.chart.percentileOnly', { percent: handles.percent }), chartArea.left + 6, level - 3);
}
