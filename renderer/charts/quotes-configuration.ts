import { mix } from '../../shared/colour.ts';
import { amountIn, formatAmount, formatAmountWithUnit, formatCount } from '../../shared/language/format.ts';
import { sigmaRange } from '../../shared/method/estimate/three-point.ts';
import { quoteName } from '../../shared/quote-findings.ts';
import type { CandidateQuotes, JudgedQuote } from '../../shared/quotes.ts';
import { drawOver, type RangeConfiguration, type RunningChart } from './chart-js.ts';
import { writeRimmed } from './canvas-text.ts';
import type { ChartContext } from './chart-context.ts';
import { axis, baseOptions, breakName, canvasFont, chartSize, font, tooltipLook } from './chart-style.ts';
import { drawMarker } from './marker.ts';
import { candidateColour } from './palette.ts';
import type { CostSetting } from './three-point-configuration.ts';

/** More quotes than this share one row, each as a mark of its own. */
export const rowsAtMost = 12;

interface ChartRow {
  readonly name: string;
  /** Empty for the row of the estimate. */
  readonly quotes: readonly ComparedQuote[];
  /** From the smallest to the largest amount of the row, in the currency unit. */
  readonly ends: readonly [number, number];
  readonly tooltip: readonly string[];
}

type ComparedQuote = JudgedQuote & { readonly comparable: number };

/** The quotes that have something to compare. */
export const comparedQuotes = ({ quotes }: CandidateQuotes): readonly ComparedQuote[] =>
  quotes.flatMap((entry) => (entry.comparable === null ? [] : [{ ...entry, comparable: entry.comparable }]));

/** The estimate of the candidate where there is one, then the quotes: each in a row, or all in one when there are many. */
export function quoteRows(found: CandidateQuotes, { unit }: CostSetting, { translate, language }: Pick<ChartContext, 'translate' | 'language'>): ChartRow[] {
  const { total } = found.estimate;
  const all = found.quotes.map(({ quote }) => quote);
  const compared = comparedQuotes(found);
  const amount = (yen: number): string => formatAmountWithUnit(yen, unit, language);
  const named = (name: string, yen: number): string => translate('charts.named', { name, value: amount(yen) });
  const rows: ChartRow[] = [];
  if (total !== null) {
    const { optimistic, mostLikely, pessimistic } = total.points;
    rows.push({
      name: translate('quotes.chart.estimate'),
      quotes: [],
      ends: [amountIn(optimistic, unit), amountIn(pessimistic, unit)],
      tooltip: [
        named(translate('glossary.optimistic'), optimistic),
        named(translate('glossary.mostLikely'), mostLikely),
        named(translate('glossary.pessimistic'), pessimistic),
        named(translate('glossary.expected'), total.spread.expected),
        named(translate('glossary.deviation'), total.spread.deviation),
      ],
    });
  }
  if (compared.length <= rowsAtMost)
    return rows.concat(
      compared.map((entry) => ({
        name: quoteName(entry.quote, all, translate),
        quotes: [entry],
        ends: [amountIn(entry.total, unit), amountIn(entry.comparable, unit)],
        tooltip: [named(translate('quotes.chart.quote'), entry.comparable), ...(entry.omitted.length === 0 ? [] : [named(translate('quotes.chart.filled'), entry.comparable - entry.total)])],
      })),
    );
  const { smallest, largest, median } = found.judgement;
  const ends = [smallest ?? 0, largest ?? 0] as const;
  rows.push({
    name: translate('quotes.chart.all', { number: formatCount(compared.length, language) }),
    quotes: compared,
    ends: [amountIn(ends[0], unit), amountIn(ends[1], unit)],
    tooltip: [named(translate('quotes.chart.smallest'), ends[0]), named(translate('quotes.chart.median'), median ?? 0), named(translate('quotes.chart.largest'), ends[1])],
  });
  return rows;
}

export const quotesHeight = (rows: number, presenting: boolean): number => (presenting ? 110 + rows * 60 : 76 + rows * 38);

/** Comparable totals of quotes beside the three-point range of their candidate, with the median through all. */
export function quotesConfiguration(found: CandidateQuotes, setting: CostSetting, context: ChartContext): RangeConfiguration {
  const { palette, presenting, translate } = context;
  const size = chartSize(presenting);
  const rows = quoteRows(found, setting, context);
  const unit = translate(`glossary.currencyUnit.${setting.unit}`);
  return {
    type: 'bar',
    data: {
      labels: rows.map(({ name }) => name),
      datasets: [{ data: rows.map(({ ends }) => [ends[0], ends[1]]), backgroundColor: 'transparent', barThickness: rowHeight(presenting), minBarLength: 16 }],
    },
    options: {
      ...baseOptions,
      indexAxis: 'y',
      layout: { padding: { right: presenting ? 140 : 90, top: presenting ? 30 : 22 } },
      plugins: { tooltip: { ...tooltipLook(palette, size), callbacks: { label: (item) => [...(rows[item.dataIndex]?.tooltip ?? [])] } } },
      scales: {
        x: { ...axis(translate('quotes.chart.axis', { unit, years: setting.horizonYears, count: setting.horizonYears }), palette, size), beginAtZero: true, grace: '4%' },
        y: {
          ...axis('', palette, size),
          grid: { display: false },
          ticks: { color: palette.ink, font: font(size.text), callback: (_value, index) => breakName(rows[index]?.name ?? '', 12).slice(0, 2) },
        },
      },
    },
    plugins: [drawOver((chart) => drawQuotes(chart, rows, found, setting, context))],
  };
}

const rowHeight = (presenting: boolean): number => (presenting ? 30 : 18);

function drawQuotes(chart: RunningChart, rows: readonly ChartRow[], found: CandidateQuotes, { unit }: CostSetting, context: ChartContext): void {
  const { ctx, chartArea, scales } = chart;
  const { x: horizontal, y: vertical } = scales;
  if (horizontal === undefined || vertical === undefined) return;
  const { palette, presenting, translate, language } = context;
  const size = chartSize(presenting);
  const colour = candidateColour(found.candidate.colour, palette);
  const at = (yen: number): number => horizontal.getPixelForValue(amountIn(yen, unit));
  const write = (text: string, x: number, y: number, align: CanvasTextAlign): void => {
    ctx.font = canvasFont(size.small);
    ctx.textAlign = align;
    ctx.textBaseline = 'middle';
    writeRimmed(ctx, text, x, y, { ink: palette.ink, paper: palette.paper });
  };
  const strokes = (segments: readonly (readonly [fromX: number, fromY: number, toX: number, toY: number])[], dashes: number[] = []): void => {
    ctx.setLineDash(dashes);
    ctx.beginPath();
    for (const [fromX, fromY, toX, toY] of segments) {
      ctx.moveTo(fromX, fromY);
      ctx.lineTo(toX, toY);
    }
    ctx.stroke();
    ctx.setLineDash([]);
  };
  const { count, median } = found.judgement;
  if (median !== null && count > 1) {
    ctx.strokeStyle = palette.accent;
    ctx.lineWidth = 1.5;
    strokes([[at(median), chartArea.top, at(median), chartArea.bottom]], [5, 4]);
    write(translate('charts.named', { name: translate('quotes.chart.median'), value: formatAmount(median, unit, language) }), at(median), chartArea.top - size.small * 0.8, 'center');
  }
  const { total } = found.estimate;
  const half = rowHeight(presenting) / 2;
  rows.forEach(({ quotes }, index) => {
    const y = vertical.getPixelForValue(index);
    ctx.lineWidth = 2;
    ctx.strokeStyle = colour;
    if (quotes.length === 0 && total !== null) {
      const { expected, deviation } = total.spread;
      const band = sigmaRange(total.spread, total.points, 1);
      const { optimistic, mostLikely, pessimistic } = total.points;
      ctx.fillStyle = mix(palette.paper, colour, 0.3);
      ctx.fillRect(at(band.from), y - half, at(band.to) - at(band.from), 2 * half);
      const tick = (point: number, height: number) => [at(point), y - height, at(point), y + height] as const;
      strokes([[at(optimistic), y, at(pessimistic), y], tick(optimistic, half * 0.7), tick(mostLikely, half + 2), tick(pessimistic, half * 0.7)]);
      drawMarker(ctx, at(expected), y, { marker: found.candidate.marker, colour, outline: palette.paper, radius: size.marker });
      write(translate('charts.expectedLabel', { expected: formatAmount(expected, unit, language), deviation: formatAmount(deviation, unit, language) }), at(pessimistic) + 8, y, 'left');
      return;
    }
    const alone = quotes.length === 1;
    for (const [place, { comparable, total: quoted, isOutlier }] of quotes.entries()) {
      // Many marks in one row are spread over its height, the same way each time.
      const mark = { x: at(comparable), y: alone ? y : y + half * (((place * 0.618) % 1) * 2 - 1) };
      ctx.strokeStyle = palette.softInk;
      if (alone && comparable > quoted) strokes([[at(quoted), y, mark.x, y]], [3, 3]);
      const look = { marker: isOutlier ? 'diamond' : 'square', colour: palette.ink, outline: palette.paper } as const;
      drawMarker(ctx, mark.x, mark.y, { ...look, radius: size.marker * (alone ? 0.9 : 0.5) });
      const amount = formatAmount(comparable, unit, language);
      if (alone) write(isOutlier ? translate('quotes.chart.outlierShort', { amount }) : amount, mark.x + size.marker + 6, y, 'left');
    }
  });
}
