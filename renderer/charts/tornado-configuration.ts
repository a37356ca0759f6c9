import type { CostDriver, DriversOfTotal } from '../../shared/cost-drivers.ts';
import { mix } from '../../shared/colour.ts';
import { amountIn, formatAmount, formatAmountWithUnit, formatPercent } from '../../shared/language/format.ts';
import type { Translate } from '../../shared/language/index.ts';
import { withinSign } from '../../shared/method/estimate/three-point.ts';
import type { Candidate } from '../../shared/model/candidate.ts';
import { type AmountMark, drawAmountMarks, marksHeight, type TotalSetting } from './amount-marks.ts';
import { writeRimmed } from './canvas-text.ts';
import type { ChartContext } from './chart-context.ts';
import { drawOver, type RangeConfiguration, type RunningChart } from './chart-js.ts';
import { axis, baseOptions, breakName, canvasFont, chartSize, font, tooltipLook } from './chart-style.ts';
import { candidateColour, type ChartPalette } from './palette.ts';

export interface TornadoSetting extends TotalSetting {
  readonly candidate: Candidate;
}

/** The bars from the largest share down, the lines that are not named last. */
export const driverRows = ({ named, rest }: DriversOfTotal): readonly CostDriver[] => (rest === null ? named : [...named, rest]);

export function driverName({ title, lines }: CostDriver, translate: Translate): string {
  if (lines > 1) return translate('simulation.chart.rest', { count: lines });
  return title === '' ? translate('frame.untitled') : title;
}

export const tornadoHeight = (rows: number, presenting: boolean): number => (presenting ? 130 + rows * 64 : 96 + rows * 40);

/** Pale down to P10, full up to P90. */
export const tornadoColours = (colour: string, palette: ChartPalette) =>
  ({ below: mix(palette.paper, colour, 0.25), above: mix(palette.paper, colour, 0.75), edge: colour }) as const;

/** The expected total while one line at a time moves from its P10 to its P90, the widest share of the spread on top. */
export function tornadoConfiguration(drivers: DriversOfTotal, setting: TornadoSetting, context: ChartContext): RangeConfiguration {
  const { palette, presenting, translate, language } = context;
  const size = chartSize(presenting);
  const { unit, unitName, horizonYears } = setting;
  const rows = driverRows(drivers);
  const ends = [drivers.expected, ...rows.flatMap(({ totalAtP10, totalAtP90 }) => [totalAtP10, totalAtP90])].map((yen) => amountIn(yen, unit));
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  // Room for the amounts beside the longest bars.
  const margin = (most - least || Math.max(1, most)) * (presenting ? 0.3 : 0.22);
  const mark: AmountMark = {
    label: translate('simulation.chart.expected', { amount: formatAmountWithUnit(drivers.expected, unit, language) }),
    yen: drivers.expected,
    dashes: [],
  };
  const money = axis(translate('charts.costAxis', { unit: unitName, years: horizonYears, count: horizonYears }), palette, size);
  return {
    type: 'bar',
    data: {
      labels: rows.map((row) => driverName(row, translate)),
      datasets: [
        {
          data: rows.map(({ totalAtP10, totalAtP90 }) => [amountIn(totalAtP10, unit), amountIn(totalAtP90, unit)]),
          backgroundColor: 'transparent',
          barThickness: barHeight(presenting),
        },
      ],
    },
    options: {
      ...baseOptions,
      indexAxis: 'y',
      layout: { padding: { top: marksHeight(1, presenting) + size.small * 1.6, right: presenting ? 96 : 64 } },
      plugins: {
        tooltip: {
          ...tooltipLook(palette, size),
          callbacks: {
            label: ({ dataIndex }) => {
              const row = rows[dataIndex];
              if (row === undefined) return [];
              const at = (percent: number, yen: number): string =>
                translate('charts.named', {
                  name: translate('simulation.chart.totalAt', { percent, unit: unitName }),
                  value: formatAmount(yen, unit, language),
                });
              const share = translate('charts.named', { name: translate('simulation.chart.share'), value: formatPercent(row.share, language) });
              return [at(10, row.totalAtP10), at(90, row.totalAtP90), share];
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
        y: {
          ...axis('', palette, size),
          grid: { display: false },
          ticks: {
            color: palette.ink,
            font: font(size.small),
            autoSkip: false,
            callback: (_value, index) => shortName(driverName(rows[index] ?? noDriver, translate)),
          },
        },
      },
    },
    plugins: [drawOver((chart) => drawDrivers(chart, drivers, mark, setting, context))],
  };
}

const noDriver: CostDriver = { id: '', title: '', lines: 1, share: 0, totalAtP10: 0, totalAtP90: 0 };

/** Two lines at most, so that neighbours keep apart. */
function shortName(name: string): string[] {
  const [first = '', second, third] = breakName(name, 11);
  if (second === undefined) return [first];
  return [first, third === undefined ? second : `${second.slice(0, -1)}…`];
}

const barHeight = (presenting: boolean): number => (presenting ? 30 : 20);

function drawDrivers(chart: RunningChart, drivers: DriversOfTotal, mark: AmountMark, setting: TornadoSetting, context: ChartContext): void {
  const { ctx, scales, chartArea, width } = chart;
  const { x: horizontal, y: vertical } = scales;
  if (horizontal === undefined || vertical === undefined) return;
  const { palette, presenting, translate, language } = context;
  const size = chartSize(presenting);
  const { unit, candidate } = setting;
  const at = (yen: number): number => horizontal.getPixelForValue(amountIn(yen, unit));
  const colours = tornadoColours(candidateColour(candidate.colour, palette), palette);
  const height = barHeight(presenting);
  const middle = at(drivers.expected);
  const piece = (left: number, right: number, y: number, colour: string): void => {
    ctx.fillStyle = colour;
    ctx.fillRect(left, y - height / 2, right - left, height);
    ctx.strokeRect(left, y - height / 2, right - left, height);
  };
  const write = (text: string, x: number, y: number, align: CanvasTextAlign): void => {
    ctx.textAlign = align;
    ctx.textBaseline = 'middle';
    writeRimmed(ctx, text, x, y, { ink: palette.ink, paper: palette.paper });
  };
  drawAmountMarks(chart, [mark], unit, context);
  driverRows(drivers).forEach(({ totalAtP10, totalAtP90, share }, index) => {
    const y = vertical.getPixelForValue(index);
    const [low, high] = [at(totalAtP10), at(totalAtP90)];
    ctx.strokeStyle = colours.edge;
    ctx.lineWidth = 1;
    piece(Math.min(low, middle), Math.min(high, middle), y, colours.below);
    piece(Math.max(low, middle), Math.max(high, middle), y, colours.above);
    ctx.font = canvasFont(size.small);
    write(formatAmount(totalAtP10, unit, language), Math.min(low, middle) - 5, y, 'right');
    write(formatAmount(totalAtP90, unit, language), Math.max(high, middle) + 5, y, 'left');
    ctx.font = canvasFont(size.small, 'bold');
    write(formatPercent(share, language), width - 2, y, 'right');
  });
  ctx.font = canvasFont(size.small);
  ctx.textAlign = 'right';
  ctx.textBaseline = 'bottom';
  ctx.fillStyle = palette.softInk;
  ctx.fillText(translate('simulation.chart.share'), width - 2, chartArea.top - marksHeight(1, presenting));
}
