import { mix } from '../../shared/colour.ts';
import { amountIn, formatAmountRange, formatAmountWithUnit, formatCount, formatPercent } from '../../shared/language/format.ts';
import { withinSign } from '../../shared/method/estimate/three-point.ts';
import { quantileAt } from '../../shared/method/simulation/quantile-table.ts';
import type { SimulatedTotal } from '../../shared/simulated-costs.ts';
import { type AmountMark, budgetDashes, drawAmountMarks, marksHeight, type TotalSetting } from './amount-marks.ts';
import type { ChartContext } from './chart-context.ts';
import { drawOver, type RunningChart, type ScatterConfiguration } from './chart-js.ts';
import { axis, baseOptions, chartSize, tooltipLook } from './chart-style.ts';
import { candidateColour, type ChartPalette } from './palette.ts';

/** A bar: the amounts it stands for, in yen, and how many trials came out there. */
export interface HistogramBar {
  readonly from: number;
  readonly to: number;
  readonly trials: number;
  /** Share of all trials, 0..1. */
  readonly share: number;
}

/** The bars of a total, every `joined` bins together. */
export function histogramBars({ simulated: { histogram } }: SimulatedTotal, joined = 1): HistogramBar[] {
  const { from, width, counts } = histogram;
  const all = counts.reduce((sum, count) => sum + count, 0);
  return Array.from({ length: Math.ceil(counts.length / joined) }, (_, index) => {
    const [first, end] = [index * joined, Math.min(counts.length, (index + 1) * joined)];
    const trials = counts.subarray(first, end).reduce((sum, count) => sum + count, 0);
    return { from: from + width * first, to: from + width * end, trials, share: all === 0 ? 0 : trials / all };
  });
}

/** The amounts marked: mean, P50, P80 and the budget. */
export function histogramMarks(
  { simulated: { mean, quantiles } }: SimulatedTotal,
  budget: number | null,
  unit: TotalSetting['unit'],
  { translate, language }: ChartContext,
): AmountMark[] {
  const amount = (yen: number): string => formatAmountWithUnit(yen, unit, language);
  const percentile = (percent: number, dashes: readonly number[]): AmountMark => {
    const yen = quantileAt(quantiles, percent / 100);
    return { label: translate('simulation.chart.percentile', { percent, amount: amount(yen) }), yen, dashes };
  };
  return [
    percentile(50, [3, 3]),
    { label: translate('simulation.chart.mean', { amount: amount(mean) }), yen: mean, dashes: [] },
    percentile(80, [2, 4]),
    ...(budget === null ? [] : [{ label: translate('simulation.chart.budget', { amount: amount(budget) }), yen: budget, dashes: budgetDashes }]),
  ];
}

/** Bars within the budget are full, those over it pale with an edge. */
export const barColours = (colour: string, palette: ChartPalette) =>
  ({ within: mix(palette.paper, colour, 0.6), over: mix(palette.paper, colour, 0.15), edge: colour }) as const;

/** The share of the trials in which a candidate's total came out within each of up to 80 ranges. */
export function histogramConfiguration(total: SimulatedTotal, budget: number | null, setting: TotalSetting, context: ChartContext): ScatterConfiguration {
  const { palette, presenting, translate, language } = context;
  const size = chartSize(presenting);
  const { unit, unitName, horizonYears } = setting;
  const bars = histogramBars(total);
  const marks = histogramMarks(total, budget, unit, context);
  const ends = [...marks.map(({ yen }) => yen), bars[0]?.from ?? 0, bars.at(-1)?.to ?? 0].map((yen) => amountIn(yen, unit));
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const margin = (most - least || Math.max(1, most)) * 0.02;
  const money = axis(translate('charts.costAxis', { unit: unitName, years: horizonYears, count: horizonYears }), palette, size);
  return {
    type: 'scatter',
    data: {
      datasets: [{ data: bars.map(({ from, to, share }) => ({ x: amountIn((from + to) / 2, unit), y: 100 * share })), pointRadius: 0, pointHitRadius: 8 }],
    },
    options: {
      ...baseOptions,
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      layout: { padding: { top: marksHeight(marks.length, presenting), right: 12 } },
      plugins: {
        tooltip: {
          ...tooltipLook(palette, size),
          callbacks: {
            label: ({ dataIndex }) => {
              const bar = bars[dataIndex];
              return bar === undefined
                ? []
                : [
                    formatAmountRange(bar.from, bar.to, unit, language),
                    translate('simulation.chart.bin', { count: bar.trials, trials: formatCount(bar.trials, language), share: formatPercent(bar.share, language) }),
                  ];
            },
          },
        },
      },
      scales: {
        x: {
          ...money,
          min: withinSign(least - margin, { optimistic: least, pessimistic: most }),
          max: most + margin,
          ticks: { ...money.ticks, includeBounds: false },
        },
        y: { ...axis(translate('simulation.chart.binAxis'), palette, size), beginAtZero: true },
      },
    },
    plugins: [drawOver((chart) => drawBars(chart, bars, { total, budget, setting, context, marks }))],
  };
}

/** Bars wider than so many pixels stand apart. */
const gapFrom = 6;

interface BarsDrawing {
  readonly total: SimulatedTotal;
  readonly budget: number | null;
  readonly setting: TotalSetting;
  readonly context: ChartContext;
  readonly marks: readonly AmountMark[];
}

function drawBars(chart: RunningChart, bars: readonly HistogramBar[], { total, budget, setting: { unit }, context, marks }: BarsDrawing): void {
  const { ctx, scales } = chart;
  const { x: horizontal, y: vertical } = scales;
  if (horizontal === undefined || vertical === undefined) return;
  const { palette } = context;
  const colours = barColours(candidateColour(total.candidate.colour, palette), palette);
  const floor = vertical.getPixelForValue(0);
  const pixelOf = (yen: number): number => Math.round(horizontal.getPixelForValue(amountIn(yen, unit)));
  ctx.strokeStyle = colours.edge;
  ctx.lineWidth = 1;
  for (const { from, to, share } of bars) {
    const left = Math.max(Math.round(horizontal.left), pixelOf(from));
    const end = pixelOf(to);
    const right = Math.max(left + 2, end - left > gapFrom ? end - 1 : end);
    const top = vertical.getPixelForValue(100 * share);
    const over = budget !== null && (from + to) / 2 > budget;
    ctx.fillStyle = over ? colours.over : colours.within;
    ctx.fillRect(left, top, right - left, floor - top);
    if (over && share > 0) ctx.strokeRect(left, top, right - left, floor - top);
  }
  drawAmountMarks(chart, marks, unit, context);
}
