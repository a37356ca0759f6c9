import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartType,
  LinearScale,
  LineElement,
  type Plugin,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
  Tooltip,
} from 'chart.js';
import type { ChartProps } from 'react-chartjs-2';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
  Tooltip,
);

const { ticks } = Chart.defaults.scales.linear;
const usualTick = ticks.callback;
/** Below 0 an axis writes the sign that all other numbers have. */
ticks.callback = function withMinus(...given) {
  const text = usualTick.apply(this, given);
  return typeof text === 'string' ? text.replace('-', '−') : text;
};

export type ProfileConfiguration = ChartConfiguration<'radar', (number | null)[], string>;
export type ProfileBarConfiguration = ChartConfiguration<'bar', (number | null)[], string>;
export type RangeConfiguration = ChartConfiguration<'bar', ([number, number] | null)[], string>;
export type ScatterConfiguration = ChartConfiguration<'scatter', { x: number; y: number }[]>;
export type CanvasConfiguration = ProfileConfiguration | ProfileBarConfiguration | RangeConfiguration | ScatterConfiguration;

/** What the charts need of a running chart: where its plot is and where values lie. */
export type RunningChart = Pick<Chart, 'ctx' | 'chartArea' | 'scales' | 'width' | 'height'> & {
  getDatasetMeta(index: number): { readonly data: readonly { readonly x: number; readonly y: number; readonly skip?: boolean }[] };
};

/** A configuration without the type of its chart, as react-chartjs-2 takes it. */
export function plainConfiguration(configuration: CanvasConfiguration) {
  const { type, data, options = {}, plugins = [] } = configuration as ChartConfiguration;
  return { type, data, options, plugins } satisfies ChartProps as Pick<ChartProps, 'type' | 'data'> & Required<Pick<ChartProps, 'options' | 'plugins'>>;
}

/** A chart for a picture: of a fixed size, at the given resolution, on a canvas that is not in the page. */
export function drawOffScreen(configuration: CanvasConfiguration, width: number, height: number, resolution: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const { options, ...rest } = plainConfiguration(configuration);
  const chart = new Chart(canvas, {
    ...rest,
    options: { ...options, responsive: false, maintainAspectRatio: false, devicePixelRatio: resolution, events: [] },
  });
  const picture = document.createElement('canvas');
  picture.width = canvas.width;
  picture.height = canvas.height;
  picture.getContext('2d')?.drawImage(canvas, 0, 0);
  chart.destroy();
  return picture;
}

/** Draws on top of what chart.js has drawn. */
export const drawOver = <Type extends ChartType>(draw: (chart: RunningChart) => void): Plugin<Type> => ({
  id: 'marks',
  afterDatasetsDraw: (chart) => {
    chart.ctx.save();
    draw(chart as unknown as RunningChart);
    chart.ctx.restore();
  },
});
