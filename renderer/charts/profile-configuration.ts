import { RadialLinearScale } from 'chart.js';
import { formatPercent } from '../../shared/language/format.ts';
import {
  type CanvasConfiguration,
  drawOver,
  type ProfileBarConfiguration,
  type ProfileConfiguration,
  type RunningChart,
} from './chart-js.ts';
import type { ChartContext } from './chart-context.ts';
import { axis, baseOptions, breakName, canvasFont, chartSize, font, tooltipLook } from './chart-style.ts';
import { howFit } from './fit-text.ts';
import { drawMarker } from './marker.ts';
import { candidateColour } from './palette.ts';
import { percentOf, type Profile } from './profile-data.ts';

/** Fewer corners than this make no polygon. */
const fewestCorners = 3;

/** Percent between the rings. */
const ringStep = 25;

/** The category profile as a radar chart, or as grouped bars when there are too few categories. */
export const profileConfiguration = (profile: Profile, context: ChartContext): CanvasConfiguration =>
  profile.categories.length < fewestCorners ? barConfiguration(profile, context) : radarConfiguration(profile, context);

/** The number under the pointer and how it was computed. */
export function profileTooltip(profile: Profile, series: number, category: number, { translate, language }: ChartContext): string[] {
  const entry = profile.series[series];
  const fit = entry?.fits[category];
  return entry === undefined || fit === undefined ? [] : [entry.candidate.name, ...howFit(fit, translate, language)];
}

/** Lines and markers that lie on each other stay visible: the earlier are wider, so they show around the later. */
const lineWidth = (index: number): number => Math.max(2, 6 - 1.5 * index);
const markerRadius = (index: number, base: number): number => Math.max(base - 2, base + 4 - 3 * index);

interface Hovered {
  readonly datasetIndex: number;
  readonly dataIndex: number;
}

function tooltipOf(profile: Profile, context: ChartContext) {
  const size = chartSize(context.presenting);
  return {
    ...tooltipLook(context.palette, size),
    callbacks: {
      title: (items: readonly Hovered[]) => profile.categories[items[0]?.dataIndex ?? -1]?.name ?? '',
      label: (item: Hovered) => profileTooltip(profile, item.datasetIndex, item.dataIndex, context),
    },
  };
}

function radarConfiguration(profile: Profile, context: ChartContext): ProfileConfiguration {
  const { palette, presenting } = context;
  const size = chartSize(presenting);
  return {
    type: 'radar',
    data: {
      labels: profile.categories.map(({ name }) => name),
      datasets: profile.series.map(({ candidate, fits }, index) => ({
        label: candidate.name,
        data: fits.map(percentOf),
        borderColor: candidateColour(candidate.colour, palette),
        borderWidth: lineWidth(index),
        fill: false,
        spanGaps: false,
        pointStyle: false,
        pointRadius: markerRadius(index, size.marker),
        pointHitRadius: 8,
        order: index,
      })),
    },
    options: {
      ...baseOptions,
      layout: { padding: 8 },
      plugins: { tooltip: tooltipOf(profile, context) },
      scales: {
        r: {
          min: 0,
          max: 100,
          ticks: { display: false, stepSize: ringStep },
          grid: { color: palette.line },
          angleLines: { color: palette.line },
          pointLabels: {
            color: palette.ink,
            font: font(size.text),
            padding: 8 + size.marker,
            callback: (name: string) => breakName(name, 9),
          },
        },
      },
    },
    plugins: [drawOver((chart) => drawRadarMarks(chart, profile, context))],
  };
}

/** Beside the axis rather than on it, where the markers of the first category stand. */
function drawRingLabels({ ctx, scales }: RunningChart, { palette, presenting }: ChartContext): void {
  const rings = scales['r'];
  if (!(rings instanceof RadialLinearScale)) return;
  const size = chartSize(presenting);
  ctx.font = canvasFont(size.small);
  ctx.textAlign = 'right';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = palette.softInk;
  ctx.strokeStyle = palette.paper;
  ctx.lineWidth = 4;
  for (let percent = ringStep; percent <= 100; percent += ringStep) {
    const place = [rings.xCenter - 1.6 * size.marker - 4, rings.yCenter - rings.getDistanceFromCenterForValue(percent)] as const;
    ctx.strokeText(`${percent} %`, ...place);
    ctx.fillText(`${percent} %`, ...place);
  }
}

function drawRadarMarks(chart: RunningChart, profile: Profile, context: ChartContext): void {
  const { palette, presenting } = context;
  const size = chartSize(presenting);
  drawRingLabels(chart, context);
  profile.series.forEach(({ candidate, fits }, index) => {
    chart.getDatasetMeta(index).data.forEach(({ x, y }, corner) => {
      if (fits[corner]?.fit == null) return;
      const colour = candidateColour(candidate.colour, palette);
      const look = { marker: candidate.marker, colour, outline: palette.paper, radius: markerRadius(index, size.marker) };
      drawMarker(chart.ctx, x, y, look);
    });
  });
}

function barConfiguration(profile: Profile, context: ChartContext): ProfileBarConfiguration {
  const { palette, presenting, translate } = context;
  const size = chartSize(presenting);
  const straight = axis(translate('charts.fitAxis'), palette, size);
  return {
    type: 'bar',
    data: {
      labels: profile.categories.map(({ name }) => name),
      datasets: profile.series.map(({ candidate, fits }) => ({
        label: candidate.name,
        data: fits.map(percentOf),
        backgroundColor: candidateColour(candidate.colour, palette),
        maxBarThickness: 96,
        minBarLength: 2,
        categoryPercentage: 0.8,
        barPercentage: 0.9,
      })),
    },
    options: {
      ...baseOptions,
      layout: { padding: { top: size.text + 12 } },
      plugins: { tooltip: tooltipOf(profile, context) },
      scales: {
        x: { ...axis('', palette, size), grid: { display: false }, ticks: { color: palette.ink, font: font(size.text) } },
        y: { ...straight, min: 0, max: 100, ticks: { ...straight.ticks, stepSize: 25 } },
      },
    },
    plugins: [drawOver((chart) => drawBarValues(chart, profile, context))],
  };
}

function drawBarValues(chart: RunningChart, profile: Profile, context: ChartContext): void {
  const { palette, presenting, language, translate } = context;
  const size = chartSize(presenting);
  const { ctx } = chart;
  const floor = chart.scales['y']?.getPixelForValue(0) ?? chart.chartArea.bottom;
  ctx.font = canvasFont(size.small);
  ctx.textAlign = 'center';
  profile.series.forEach(({ candidate, fits }, index) => {
    chart.getDatasetMeta(index).data.forEach(({ x, y }, position) => {
      const fit = fits[position];
      if (fit === undefined) return;
      ctx.fillStyle = palette.ink;
      const nothing = translate(fit.totalWeight > 0 ? 'glossary.unrated' : 'charts.nothingApplies');
      ctx.fillText(fit.fit === null ? nothing : formatPercent(fit.fit, language), x, fit.fit === null ? floor - 8 : y - 8);
      if (fit.fit === null || floor - y < 4 * size.marker) return;
      const colour = candidateColour(candidate.colour, palette);
      const look = { marker: candidate.marker, colour: palette.paper, outline: colour, radius: size.marker };
      drawMarker(ctx, x, floor - 2 * size.marker, look);
    });
  });
}
