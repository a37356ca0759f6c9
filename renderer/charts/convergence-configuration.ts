import { amountIn, formatCount, formatNumber } from '../../shared/language/format.ts';
import type { SimulatedTotal } from '../../shared/simulated-costs.ts';
import type { TotalSetting } from './amount-marks.ts';
import type { ChartContext } from './chart-context.ts';
import { drawOver, type RunningChart, type ScatterConfiguration } from './chart-js.ts';
import { axis, baseOptions, chartSize, tooltipLook } from './chart-style.ts';
import { candidateColour } from './palette.ts';

/** The result of the first so many trials, in yen. */
export interface ConvergencePoint {
  readonly trials: number;
  readonly mean: number;
  /** Two standard errors of the mean. */
  readonly margin: number;
  readonly p80: number;
}

export const convergencePoints = ({ simulated: { convergence, deviation } }: SimulatedTotal): ConvergencePoint[] =>
  Array.from(convergence.trials, (trials, index) => ({
    trials,
    mean: convergence.means[index] ?? Number.NaN,
    margin: (2 * deviation) / Math.sqrt(trials),
    p80: convergence.p80s[index] ?? Number.NaN,
  }));

export const p80Dashes = [6, 4] as const;

/** How far mean and P80 of the first so many trials lie from the final ones. */
export function convergenceConfiguration(total: SimulatedTotal, { unit, unitName }: TotalSetting, context: ChartContext): ScatterConfiguration {
  const { palette, presenting, translate, language } = context;
  const size = chartSize(presenting);
  const colour = candidateColour(total.candidate.colour, palette);
  const points = convergencePoints(total);
  const last = points.at(-1) ?? { mean: 0, p80: 0 };
  const line = (label: string, height: (point: ConvergencePoint) => number) => ({
    label,
    data: points.map((point) => ({ x: point.trials, y: amountIn(height(point), unit) })),
    showLine: true,
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: presenting ? 4 : 2,
    pointRadius: 0,
    pointHitRadius: 6,
  });
  const band = translate('simulation.chart.band');
  const edge = { borderWidth: 1, borderDash: [2, 3], borderColor: palette.softInk };
  const trials = axis(translate('simulation.chart.trialsAxis'), palette, size);
  return {
    type: 'scatter',
    data: {
      datasets: [
        { ...line(translate('simulation.chart.meanLine'), ({ mean }) => mean - last.mean) },
        { ...line(translate('simulation.chart.p80Line'), ({ p80 }) => p80 - last.p80), borderColor: palette.ink, borderDash: [...p80Dashes] },
        { ...line(band, ({ mean, margin }) => mean - last.mean + margin), ...edge },
        { ...line(band, ({ mean, margin }) => mean - last.mean - margin), ...edge },
      ],
    },
    options: {
      ...baseOptions,
      layout: { padding: { top: 8, right: 20 } },
      plugins: {
        tooltip: {
          ...tooltipLook(palette, size),
          callbacks: {
            title: (items) => items[0]?.dataset.label ?? '',
            label: ({ parsed }) =>
              translate('charts.named', { name: formatCount(parsed.x ?? 0, language), value: formatNumber(parsed.y ?? 0, language, 3) }),
          },
        },
      },
      scales: {
        x: {
          ...trials,
          min: 0,
          max: points.at(-1)?.trials ?? 1,
          ticks: { ...trials.ticks, callback: (value) => formatCount(Number(value), language), maxTicksLimit: 6 },
        },
        y: axis(translate('simulation.chart.settled', { unit: unitName }), palette, size),
      },
    },
    plugins: [drawOver((chart) => fillBand(chart, colour))],
  };
}

/** Fills between the edges of the band, so lightly that the lines stay visible. */
function fillBand(chart: RunningChart, colour: string): void {
  const { ctx } = chart;
  const [upper, lower] = [chart.getDatasetMeta(2).data, chart.getDatasetMeta(3).data];
  ctx.globalAlpha = 0.15;
  ctx.fillStyle = colour;
  ctx.beginPath();
  for (const { x, y } of upper) ctx.lineTo(x, y);
  for (const { x, y } of lower.toReversed()) ctx.lineTo(x, y);
  ctx.fill();
}
