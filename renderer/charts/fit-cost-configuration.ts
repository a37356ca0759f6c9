import type { CandidateEstimate } from '../../shared/estimates.ts';
import type { Scores } from '../../shared/evaluation.ts';
import { amountIn, formatAmount, formatPercent, formatPercentRange } from '../../shared/language/format.ts';
import { sigmaRange } from '../../shared/method/estimate/three-point.ts';
import type { Candidate } from '../../shared/model/candidate.ts';
import { type Fit, isFullyKnown } from '../../shared/method/scoring/fit.ts';
import { drawOver, type RunningChart, type ScatterConfiguration } from './chart-js.ts';
import type { ChartContext } from './chart-context.ts';
import { axis, baseOptions, canvasFont, chartSize, tooltipLook } from './chart-style.ts';
import { howFit } from './fit-text.ts';
import { type Box, placeLabels } from './label-places.ts';
import { drawPointLabel } from './point-label.ts';
import { drawMarker } from './marker.ts';
import { candidateColour } from './palette.ts';
import { type ComparedCostSetting, costTooltip } from './three-point-configuration.ts';

interface FitCostPoint {
  readonly candidate: Candidate;
  readonly knockedOut: boolean;
  readonly fit: Fit & { readonly fit: number };
  readonly estimate: CandidateEstimate;
  /** Yen over the horizon. */
  readonly expected: number;
  readonly deviation: number;
}

export interface FitCostData {
  readonly points: readonly FitCostPoint[];
  readonly withoutFit: readonly string[];
  readonly withoutCost: readonly string[];
}

/** Candidates that have both a fit and a cost, and the names of those that lack one. */
export function fitCostData(scores: Scores, estimates: readonly CandidateEstimate[]): FitCostData {
  const byCandidate = new Map(estimates.map((estimate) => [estimate.candidate.id, estimate]));
  const points: FitCostPoint[] = [];
  const withoutFit: string[] = [];
  const withoutCost: string[] = [];
  for (const { candidate, fit, standing } of scores.candidates) {
    const estimate = byCandidate.get(candidate.id);
    const spread = estimate?.total?.spread;
    if (fit.fit === null) withoutFit.push(candidate.name);
    if (spread === undefined) withoutCost.push(candidate.name);
    if (fit.fit === null || estimate === undefined || spread === undefined) continue;
    points.push({ candidate, knockedOut: standing.status === 'knockedOut', fit: { ...fit, fit: fit.fit }, estimate, ...spread });
  }
  return { points, withoutFit, withoutCost };
}

/** Fit against expected cost, with the fit still possible as a vertical line and ± σ as a horizontal one. */
export function fitCostConfiguration(data: FitCostData, setting: ComparedCostSetting, context: ChartContext): ScatterConfiguration {
  const { palette, presenting, translate, language } = context;
  const size = chartSize(presenting);
  const unit = translate(`glossary.currencyUnit.${setting.unit}`);
  const costTitle = translate('charts.expectedCostAxis', { unit, years: setting.horizonYears, count: setting.horizonYears });
  const vertical = axis(translate('charts.fitAxis'), palette, size);
  const furthest = Math.max(0, ...data.points.map((point) => amountIn(bandOf(point).to, setting.unit)));
  const least = Math.min(0, ...data.points.map((point) => amountIn(bandOf(point).from, setting.unit)));
  return {
    type: 'scatter',
    data: {
      datasets: data.points.map(({ candidate, fit, expected }) => ({
        label: candidate.name,
        data: [{ x: amountIn(expected, setting.unit), y: fit.fit * 100 }],
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
              const point = data.points[item.datasetIndex];
              if (point === undefined) return [];
              return [...howFit(point.fit, translate, language), ...costTooltip(point.estimate, setting, context)];
            },
          },
        },
      },
      scales: {
        x: { ...axis(costTitle, palette, size), min: least * 1.15, suggestedMax: furthest * 1.15 },
        y: { ...vertical, min: 0, max: 100, ticks: { ...vertical.ticks, stepSize: 20 } },
      },
    },
    plugins: [drawOver((chart) => drawPoints(chart, data.points, setting, context))],
  };
}

/** The costs of ± σ. */
const bandOf = ({ estimate: { total } }: FitCostPoint): { readonly from: number; readonly to: number } => (total === null ? { from: 0, to: 0 } : sigmaRange(total.spread, total.points, 1));

/** With more points than this, labels give the names only; the numbers stand in the table. */
const fullyLabelled = 6;

function drawPoints(chart: RunningChart, points: readonly FitCostPoint[], { unit, missing }: ComparedCostSetting, context: ChartContext): void {
  const { ctx, scales, chartArea } = chart;
  const { x: horizontal, y: vertical } = scales;
  if (horizontal === undefined || vertical === undefined) return;
  const { palette, presenting, translate, language } = context;
  const size = chartSize(presenting);
  const lineHeight = size.small * 1.35;
  const partial = new Set(missing.partial.map(({ candidate: { id } }) => id));
  const placed = points.map((point) => {
    const { candidate, knockedOut, fit, expected, deviation } = point;
    const band = bandOf(point);
    const across = (yen: number): number => horizontal.getPixelForValue(amountIn(yen, unit));
    const name = knockedOut ? translate('charts.knockedOutName', { name: candidate.name }) : candidate.name;
    const covered = fit.coverage !== null && !isFullyKnown(fit) && fit.bounds !== null;
    const range = covered && fit.bounds !== null ? ` (${formatPercentRange(fit.bounds.lower, fit.bounds.upper, language)})` : '';
    const cost = `${formatAmount(expected, unit, language)} ± ${formatAmount(deviation, unit, language)}`;
    const isPartial = partial.has(candidate.id);
    const shownCost = isPartial ? translate('missingCosts.with', { finding: cost, missing: translate('missingCosts.partial') }) : cost;
    const lines = points.length > fullyLabelled ? [name] : [name, `${formatPercent(fit.fit, language)}${range}`, shownCost];
    ctx.font = canvasFont(size.small, 'bold');
    return {
      candidate,
      knockedOut,
      lines,
      x: across(expected),
      y: vertical.getPixelForValue(fit.fit * 100),
      left: across(band.from),
      right: across(band.to),
      top: vertical.getPixelForValue((fit.bounds?.upper ?? fit.fit) * 100),
      bottom: vertical.getPixelForValue((fit.bounds?.lower ?? fit.fit) * 100),
      gap: size.marker + 4,
      width: Math.max(...lines.map((line) => ctx.measureText(line).width)),
      height: lines.length * lineHeight,
    };
  });
  ctx.lineWidth = 2;
  for (const { candidate, x, y, left, right, top, bottom } of placed) {
    ctx.strokeStyle = candidateColour(candidate.colour, palette);
    ctx.beginPath();
    ctx.moveTo(left, y);
    ctx.lineTo(right, y);
    ctx.moveTo(x, top);
    ctx.lineTo(x, bottom);
    for (const end of [left, right]) {
      ctx.moveTo(end, y - 5);
      ctx.lineTo(end, y + 5);
    }
    if (bottom - top > 1)
      for (const end of [top, bottom]) {
        ctx.moveTo(x - 5, end);
        ctx.lineTo(x + 5, end);
      }
    ctx.stroke();
  }
  for (const { candidate, knockedOut, x, y } of placed) {
    const colour = candidateColour(candidate.colour, palette);
    drawMarker(ctx, x, y, { marker: candidate.marker, colour, outline: palette.paper, radius: size.marker, struck: knockedOut });
  }
  const whiskers = placed.flatMap(({ x, y, left, right, top, bottom }): Box[] => [
    { left, right, top: y - 3, bottom: y + 3 },
    { left: x - 3, right: x + 3, top, bottom },
  ]);
  const area = { left: chartArea.left, right: chart.width, top: 0, bottom: chartArea.bottom };
  placeLabels(placed, whiskers, area).forEach((box, index) => {
    const entry = placed[index];
    if (entry === undefined) return;
    const distance = Math.max(box.top - entry.y, entry.y - box.bottom);
    if (distance > entry.gap + 2) {
      ctx.lineWidth = 1;
      ctx.strokeStyle = palette.softInk;
      ctx.beginPath();
      ctx.moveTo(entry.x, entry.y + Math.sign(box.top - entry.y) * entry.gap);
      ctx.lineTo(box.left, box.top > entry.y ? box.top : box.bottom);
      ctx.stroke();
    }
    drawPointLabel(ctx, entry, box, { palette, fontSize: size.small, lineHeight });
  });
}
