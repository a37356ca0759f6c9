import { amountIn } from '../../shared/language/format.ts';
import type { CurrencyUnit } from '../../shared/model/project.ts';
import type { ChartContext } from './chart-context.ts';
import type { RunningChart } from './chart-js.ts';
import { canvasFont, chartSize } from './chart-style.ts';
import { type LegendEntry, sampleHeight, sampleWidth } from './legend.ts';

/** How totals are named on an axis. */
export interface TotalSetting {
  readonly unit: CurrencyUnit;
  /** The unit in words, with a remark on tax where there is one. */
  readonly unitName: string;
  readonly horizonYears: number;
}

/** An amount marked on a chart whose horizontal axis is money. */
export interface AmountMark {
  readonly label: string;
  readonly yen: number;
  readonly dashes: readonly number[];
}

const rowHeight = (presenting: boolean): number => chartSize(presenting).small * 1.5;

/** Room above the plot for the labels of so many marks, each on a row of its own so that none covers another. */
export const marksHeight = (marks: number, presenting: boolean): number => marks * rowHeight(presenting) + 4;

/** Vertical lines at amounts, each with its label above the plot. */
export function drawAmountMarks({ ctx, scales, chartArea, width }: RunningChart, marks: readonly AmountMark[], unit: CurrencyUnit, context: ChartContext): void {
  const horizontal = scales['x'];
  if (horizontal === undefined) return;
  const { palette, presenting } = context;
  ctx.font = canvasFont(chartSize(presenting).small, 'bold');
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  marks.forEach(({ label, yen, dashes }, row) => {
    const x = horizontal.getPixelForValue(amountIn(yen, unit));
    const y = chartArea.top - marksHeight(marks.length - row, presenting) + rowHeight(presenting) / 2;
    const labelWidth = ctx.measureText(label).width;
    const right = x + 6 + labelWidth <= width;
    ctx.strokeStyle = palette.ink;
    ctx.lineWidth = 1.5;
    ctx.setLineDash([...dashes]);
    ctx.beginPath();
    ctx.moveTo(x, y - rowHeight(presenting) / 3);
    ctx.lineTo(x, chartArea.bottom);
    ctx.stroke();
    ctx.setLineDash([]);
    ctx.fillStyle = palette.ink;
    ctx.fillText(label, right ? x + 6 : x - 6 - labelWidth, y);
  });
}

/** A line in a legend, with the dashes it is drawn with. */
export function lineSample(colour: string, dashes: readonly number[], width = 2): LegendEntry['shapes'][number] {
  const y = sampleHeight / 2;
  if (dashes.length === 0) return { path: `M0 ${y}H${sampleWidth}`, stroke: colour, width };
  const pieces: string[] = [];
  let x = 0;
  for (let index = 0; x < sampleWidth; index += 1) {
    const length = dashes[index % dashes.length] ?? sampleWidth;
    if (index % 2 === 0) pieces.push(`M${x} ${y}H${Math.min(sampleWidth, x + length)}`);
    x += length;
  }
  return { path: pieces.join(''), stroke: colour, width };
}

/** The budget is drawn the same in every chart. */
export const budgetDashes = [7, 4] as const;
