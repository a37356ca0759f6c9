import { mix } from '../../shared/colour.ts';
import { formatCount } from '../../shared/language/format.ts';
import type { ThreeGrades } from '../../shared/model/values.ts';
import { drawOver, type ProfileBarConfiguration, type RunningChart } from './chart-js.ts';
import type { ChartContext } from './chart-context.ts';
import { axis, baseOptions, breakName, canvasFont, chartSize, font } from './chart-style.ts';
import { impacts, type NatureBar } from './gap-natures.ts';
import type { ChartPalette } from './palette.ts';

/** The graver the impact the further from the paper; every part also says its impact in words. */
const shares = [0.55, 0.34, 0.18, 0] as const;
const strong = '#B5432F';

export const impactFill = (index: number, palette: ChartPalette): string => mix(palette.paper, strong, shares[index] ?? 0);

export const impactText = (impact: ThreeGrades | null, { translate }: Pick<ChartContext, 'translate'>): string =>
  impact === null ? translate('charts.impactUngraded') : translate('charts.impactOf', { grade: translate(`glossary.grade.${impact}`) });

export const gapNatureHeight = (bars: number, presenting: boolean): number => (presenting ? 110 + bars * 90 : 70 + bars * 56);

/** One bar for each nature, divided by impact; each part and each bar says its count. */
export function gapNatureConfiguration(bars: readonly NatureBar[], context: ChartContext): ProfileBarConfiguration {
  const { palette, presenting, translate } = context;
  const size = chartSize(presenting);
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ name }) => name),
      datasets: impacts.map((impact, index) => ({
        label: impactText(impact, context),
        data: bars.map(({ counts }) => counts[index] ?? 0),
        backgroundColor: impactFill(index, palette),
        borderColor: palette.softInk,
        borderWidth: 1,
        barThickness: presenting ? 44 : 28,
      })),
    },
    options: {
      ...baseOptions,
      indexAxis: 'y',
      layout: { padding: { right: presenting ? 260 : 170 } },
      plugins: { tooltip: { enabled: false } },
      scales: {
        x: { ...axis(translate('charts.gapAxis'), palette, size), stacked: true, beginAtZero: true, ticks: { color: palette.softInk, font: font(size.small), precision: 0 } },
        y: {
          ...axis('', palette, size),
          stacked: true,
          grid: { display: false },
          ticks: { color: palette.ink, font: font(size.text), callback: (_value, index) => breakName(bars[index]?.name ?? '', 10) },
        },
      },
    },
    plugins: [drawOver((chart) => drawCounts(chart, bars, context))],
  };
}

function drawCounts({ ctx, scales: { x, y } }: RunningChart, bars: readonly NatureBar[], { palette, presenting, translate, language }: ChartContext): void {
  if (x === undefined || y === undefined) return;
  const size = chartSize(presenting);
  ctx.textBaseline = 'middle';
  bars.forEach(({ counts, total, severe }, index) => {
    const height = y.getPixelForValue(index);
    let from = 0;
    counts.forEach((count, place) => {
      const impact = impacts[place] ?? null;
      const [left, right] = [x.getPixelForValue(from), x.getPixelForValue(from + count)];
      from += count;
      if (count === 0) return;
      ctx.font = canvasFont(size.small);
      ctx.textAlign = 'center';
      ctx.fillStyle = palette.ink;
      const grade = impact === null ? translate('frame.unset') : translate(`glossary.grade.${impact}`);
      const text = translate('charts.impactShort', { grade, number: formatCount(count, language) });
      ctx.fillText(ctx.measureText(text).width < right - left - 4 ? text : formatCount(count, language), (left + right) / 2, height);
    });
    ctx.font = canvasFont(size.text, severe > 0 ? 'bold' : 'normal');
    ctx.textAlign = 'left';
    ctx.fillStyle = palette.ink;
    ctx.fillText(translate('charts.gapBar', { number: formatCount(total, language), severe: formatCount(severe, language) }), x.getPixelForValue(total) + 8, height);
  });
}
