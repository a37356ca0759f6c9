import { mix } from '../../shared/colour.ts';
import type { CandidateEstimate } from '../../shared/estimates.ts';
import { amountIn, formatAmount, formatAmountWithUnit } from '../../shared/language/format.ts';
import { sigmaRange } from '../../shared/method/estimate/three-point.ts';
import { type MissingCosts, missingOf } from '../../shared/missing-costs.ts';
import { missingPhrases } from '../../shared/missing-cost-texts.ts';
import type { CurrencyUnit } from '../../shared/model/project.ts';
import { drawOver, type RangeConfiguration, type RunningChart } from './chart-js.ts';
import { writeRimmed } from './canvas-text.ts';
import type { ChartContext } from './chart-context.ts';
import { axis, baseOptions, breakName, canvasFont, chartSize, font, tooltipLook } from './chart-style.ts';
import { drawMarker } from './marker.ts';
import { candidateColour } from './palette.ts';

export interface CostSetting {
  readonly unit: CurrencyUnit;
  /** Years the costs are summed over. */
  readonly horizonYears: number;
}

/** Where the totals of candidates stand side by side, with what they leave out. */
export interface ComparedCostSetting extends CostSetting {
  readonly missing: MissingCosts;
}

/** One candidate's total in the currency unit, as the chart draws it. */
interface RangeRow {
  readonly estimate: CandidateEstimate;
  /** Null without cost lines. */
  readonly amounts: {
    readonly optimistic: number;
    readonly mostLikely: number;
    readonly pessimistic: number;
    readonly expected: number;
    readonly deviation: number;
  } | null;
}

export const rangeRows = (estimates: readonly CandidateEstimate[], { unit }: CostSetting): RangeRow[] =>
  estimates.map((estimate) => {
    const { total } = estimate;
    if (total === null) return { estimate, amounts: null };
    const { expected, deviation } = total.spread;
    return {
      estimate,
      amounts: {
        optimistic: amountIn(total.points.optimistic, unit),
        mostLikely: amountIn(total.points.mostLikely, unit),
        pessimistic: amountIn(total.points.pessimistic, unit),
        expected: amountIn(expected, unit),
        deviation: amountIn(deviation, unit),
      },
    };
  });

/** What the pointer over a candidate's bar tells. */
export function costTooltip({ candidate, total }: CandidateEstimate, { unit, missing }: ComparedCostSetting, { translate, language }: ChartContext): string[] {
  if (total === null) return [translate('charts.noEstimate')];
  const amount = (yen: number): string => formatAmountWithUnit(yen, unit, language);
  const named = (key: 'optimistic' | 'mostLikely' | 'pessimistic' | 'expected' | 'deviation', yen: number): string =>
    translate('charts.named', { name: translate(`glossary.${key}`), value: amount(yen) });
  return [
    named('optimistic', total.points.optimistic),
    named('mostLikely', total.points.mostLikely),
    named('pessimistic', total.points.pessimistic),
    named('expected', total.spread.expected),
    named('deviation', total.spread.deviation),
    translate('charts.howExpected'),
    translate('charts.howDeviation'),
    ...missingPhrases(missingOf(missing, [candidate]), { unit, translate, language }),
  ];
}

/** Height that gives each candidate room for its labels above and below the bar. */
export const threePointHeight = (candidates: number, presenting: boolean): number =>
  presenting ? 90 + candidates * 116 : 60 + candidates * 78;

/** Optimistic to pessimistic as a line, expected ± σ as a band, the candidate's marker at the expected value. */
export function threePointConfiguration(
  estimates: readonly CandidateEstimate[],
  setting: ComparedCostSetting,
  context: ChartContext,
): RangeConfiguration {
  const { palette, presenting, translate } = context;
  const size = chartSize(presenting);
  const rows = rangeRows(estimates, setting);
  const unit = translate(`glossary.currencyUnit.${setting.unit}`);
  const title = translate('charts.costAxis', { unit, years: setting.horizonYears, count: setting.horizonYears });
  return {
    type: 'bar',
    data: {
      labels: rows.map(({ estimate }) => estimate.candidate.name),
      datasets: [
        {
          data: rows.map(({ amounts }) => (amounts === null ? null : [amounts.optimistic, amounts.pessimistic])),
          backgroundColor: 'transparent',
          barThickness: bandHeight(presenting) + 8,
        },
      ],
    },
    options: {
      ...baseOptions,
      indexAxis: 'y',
      layout: { padding: { right: presenting ? 120 : 76, top: 4 } },
      plugins: {
        tooltip: {
          ...tooltipLook(palette, size),
          callbacks: {
            label: (item) => {
              const row = rows[item.dataIndex];
              return row === undefined ? [] : costTooltip(row.estimate, setting, context);
            },
          },
        },
      },
      scales: {
        x: { ...axis(title, palette, size), beginAtZero: true, grace: '4%' },
        y: {
          ...axis('', palette, size),
          grid: { display: false },
          ticks: {
            color: palette.ink,
            font: font(size.text),
            callback: (_value, index) => breakName(rows[index]?.estimate.candidate.name ?? '', 10),
          },
        },
      },
    },
    plugins: [drawOver((chart) => drawRanges(chart, rows, setting, context))],
  };
}

const bandHeight = (presenting: boolean): number => (presenting ? 26 : 18);

function drawRanges(chart: RunningChart, rows: readonly RangeRow[], { unit, missing }: ComparedCostSetting, context: ChartContext): void {
  const { ctx, scales } = chart;
  const { x: horizontal, y: vertical } = scales;
  if (horizontal === undefined || vertical === undefined) return;
  const { palette, presenting, translate, language } = context;
  const size = chartSize(presenting);
  const height = bandHeight(presenting);
  const digits = (yen: number): string => formatAmount(yen, unit, language);
  const write = (text: string, x: number, y: number, align: CanvasTextAlign, strong = false): void => {
    ctx.font = canvasFont(strong ? size.text : size.small, strong ? 'bold' : 'normal');
    ctx.textAlign = align;
    ctx.textBaseline = 'middle';
    writeRimmed(ctx, text, x, y, { ink: strong ? palette.ink : palette.softInk, paper: palette.paper });
  };
  const partial = new Set(missing.partial.map(({ candidate: { id } }) => id));
  rows.forEach(({ estimate: { candidate, total }, amounts }, index) => {
    const y = vertical.getPixelForValue(index);
    if (amounts === null || total === null) {
      write(translate('charts.noEstimate'), horizontal.left + 8, y, 'left');
      return;
    }
    const at = (value: number): number => horizontal.getPixelForValue(value);
    const colour = candidateColour(candidate.colour, palette);
    const [from, likely, to, expected] = [at(amounts.optimistic), at(amounts.mostLikely), at(amounts.pessimistic), at(amounts.expected)];
    const band = sigmaRange(amounts, amounts, 1);
    const [bandFrom, bandTo] = [at(band.from), at(band.to)];
    ctx.fillStyle = mix(palette.paper, colour, 0.3);
    ctx.fillRect(bandFrom, y - height / 2, bandTo - bandFrom, height);
    ctx.strokeStyle = colour;
    ctx.lineWidth = 2;
    ctx.beginPath();
    ctx.moveTo(from, y);
    ctx.lineTo(to, y);
    for (const end of [from, to]) {
      ctx.moveTo(end, y - height / 3);
      ctx.lineTo(end, y + height / 3);
    }
    ctx.moveTo(likely, y - height / 2 - 2);
    ctx.lineTo(likely, y + height / 2 + 2);
    ctx.stroke();
    drawMarker(ctx, expected, y, { marker: candidate.marker, colour, outline: palette.paper, radius: size.marker });
    const above = y - height / 2 - size.text * 0.9;
    const below = y + height / 2 + size.small;
    const spread = { expected: digits(total.spread.expected), deviation: digits(total.spread.deviation) };
    const label = translate('charts.expectedLabel', spread);
    write(partial.has(candidate.id) ? translate('missingCosts.with', { finding: label, missing: translate('missingCosts.partial') }) : label, expected, above, 'center', true);
    write(translate('charts.pessimisticShort', { value: digits(total.points.pessimistic) }), to + 8, y, 'left');
    const optimistic = translate('charts.optimisticShort', { value: digits(total.points.optimistic) });
    const mostLikely = translate('charts.mostLikelyShort', { value: digits(total.points.mostLikely) });
    const hasRoomLeft = from - 8 - ctx.measureText(optimistic).width > horizontal.left;
    if (hasRoomLeft) {
      write(optimistic, from - 8, y, 'right');
      write(mostLikely, likely, below, 'center');
    } else write(`${optimistic}  ${mostLikely}`, Math.max(from, horizontal.left + 4), below, 'left');
  });
}
