import type { DerivedCountermeasure } from '../../shared/countermeasures.ts';
import { amountIn, formatAmount, formatGainInPoints } from '../../shared/language/format.ts';
import type { Spread } from '../../shared/method/estimate/three-point.ts';
import { sigmaRange } from '../../shared/method/estimate/three-point.ts';
import type { Candidate } from '../../shared/model/candidate.ts';
import type { CurrencyUnit } from '../../shared/model/project.ts';
import { countermeasureName } from '../../shared/countermeasure-name.ts';
import type { ChartContext } from './chart-context.ts';
import { drawOver, type RunningChart, type ScatterConfiguration } from './chart-js.ts';
import { axis, baseOptions, canvasFont, chartSize, tooltipLook } from './chart-style.ts';
import { placeLabels } from './label-places.ts';
import { drawPointLabel } from './point-label.ts';
import { drawMarker } from './marker.ts';
import { candidateColour } from './palette.ts';

export interface GainCostPoint {
  readonly way: DerivedCountermeasure;
  /** Share of 0..1. */
  readonly gain: number;
  /** Yen over the horizon. */
  readonly cost: Spread;
}

export interface GainCostSetting {
  readonly unit: CurrencyUnit;
  readonly horizonYears: number;
  /** Whose countermeasures they are; they take its colour and marker. */
  readonly candidate: Candidate;
}

/** The countermeasures with a known gain and a known cost; an unknown cost is nowhere on the axis. */
export const gainCostPoints = (ways: readonly DerivedCountermeasure[]): GainCostPoint[] =>
  ways.flatMap((way) => (way.gain === null || way.total === null ? [] : [{ way, gain: way.gain, cost: way.total.spread }]));

/** Gain of fit against expected cost over the horizon, with ± σ as a horizontal line. */
export function gainCostConfiguration(points: readonly GainCostPoint[], setting: GainCostSetting, context: ChartContext): ScatterConfiguration {
  const { palette, presenting, translate, language } = context;
  const size = chartSize(presenting);
  const { unit, horizonYears } = setting;
  const unitName = translate(`glossary.currencyUnit.${unit}`);
  const costTitle = translate('charts.expectedCostAxis', { unit: unitName, years: horizonYears, count: horizonYears });
  const furthest = Math.max(0, ...points.map((point) => amountIn(bandOf(point).to, unit)));
  const least = Math.min(0, ...points.map((point) => amountIn(bandOf(point).from, unit)));
  const highest = Math.max(0, ...points.map(({ gain }) => 100 * gain));
  return {
    type: 'scatter',
    data: {
      datasets: points.map(({ way, gain, cost }) => ({
        label: countermeasureName(way.countermeasure, translate),
        data: [{ x: amountIn(cost.expected, unit), y: 100 * gain }],
        pointStyle: false,
        pointRadius: size.marker,
        pointHitRadius: 10,
      })),
    },
    options: {
      ...baseOptions,
      layout: { padding: { top: 2 * size.text, right: 12 } },
      plugins: {
        tooltip: {
          ...tooltipLook(palette, size),
          callbacks: {
            title: (items) => items[0]?.dataset.label ?? '',
            label: (item) => {
              const point = points[item.datasetIndex];
              return point === undefined ? [] : [translate('countermeasures.gain', { points: formatGainInPoints(point.gain, language) }), costText(point.cost, setting, context)];
            },
          },
        },
      },
      scales: {
        x: { ...axis(costTitle, palette, size), min: least * 1.2, suggestedMax: furthest * 1.2 || 1 },
        y: { ...axis(translate('costBenefit.gain'), palette, size), suggestedMin: 0, suggestedMax: highest * 1.25 || 1 },
      },
    },
    plugins: [drawOver((chart) => drawPoints(chart, points, setting, context))],
  };
}

/** The costs of ± σ. */
const bandOf = ({ way: { total } }: GainCostPoint): { readonly from: number; readonly to: number } => (total === null ? { from: 0, to: 0 } : sigmaRange(total.spread, total.points, 1));

const costText = ({ expected, deviation }: Spread, { unit }: GainCostSetting, { language }: ChartContext): string =>
  `${formatAmount(expected, unit, language)} ± ${formatAmount(deviation, unit, language)}`;

function drawPoints(chart: RunningChart, points: readonly GainCostPoint[], setting: GainCostSetting, context: ChartContext): void {
  const { ctx, scales, chartArea } = chart;
  const { x: horizontal, y: vertical } = scales;
  if (horizontal === undefined || vertical === undefined) return;
  const { palette, presenting, translate, language } = context;
  const size = chartSize(presenting);
  const lineHeight = size.small * 1.35;
  const colour = candidateColour(setting.candidate.colour, palette);
  const placed = points.map((point) => {
    const { way, gain, cost } = point;
    const band = bandOf(point);
    const across = (yen: number): number => horizontal.getPixelForValue(amountIn(yen, setting.unit));
    const lines = [
      countermeasureName(way.countermeasure, translate),
      `${formatGainInPoints(gain, language)}${translate('frame.separator')}${costText(cost, setting, context)}`,
    ];
    ctx.font = canvasFont(size.small, 'bold');
    return {
      chosen: way.countermeasure.chosen,
      lines,
      x: across(cost.expected),
      y: vertical.getPixelForValue(100 * gain),
      left: across(band.from),
      right: across(band.to),
      gap: size.marker + 4,
      width: Math.max(...lines.map((line) => ctx.measureText(line).width)),
      height: lines.length * lineHeight,
    };
  });
  ctx.lineWidth = 2;
  ctx.strokeStyle = colour;
  ctx.beginPath();
  for (const { left, right, y } of placed) {
    ctx.moveTo(left, y);
    ctx.lineTo(right, y);
  }
  ctx.stroke();
  for (const { chosen, x, y } of placed)
    drawMarker(ctx, x, y, { marker: setting.candidate.marker, colour, outline: palette.paper, radius: chosen ? size.marker : size.marker * 0.6 });
  const whiskers = placed.map(({ left, right, y }) => ({ left, right, top: y - 3, bottom: y + 3 }));
  placeLabels(placed, whiskers, { left: chartArea.left, right: chart.width, top: 0, bottom: chartArea.bottom }).forEach((box, index) => {
    const entry = placed[index];
    if (entry === undefined) return;
    drawPointLabel(ctx, entry, box, { palette, fontSize: size.small, lineHeight });
  });
}
