import { useMemo } from 'react';
import { formatAmountRange, formatCount, formatPercent } from '../../shared/language/format.ts';
import type { MissingCosts } from '../../shared/missing-costs.ts';
import type { SimulatedTotal } from '../../shared/simulated-costs.ts';
import { explainRange } from '../../shared/simulation-findings.ts';
import type { TotalSetting } from './amount-marks.ts';
import { CanvasChart } from './canvas-chart.tsx';
import type { ChartFrameProps } from './chart-context.ts';
import { ChartFigure } from './chart-figure.tsx';
import { barColours, histogramBars, histogramConfiguration } from './histogram-configuration.ts';
import type { LegendEntry } from './legend.ts';
import { LegendList } from './legend-list.tsx';
import { candidateColour, type ChartPalette } from './palette.ts';
import { drawChart, type Picture, picturePalette } from './picture.ts';
import { usePalette } from './use-palette.ts';
import type { ValueTable } from './value-table.ts';

interface HistogramChartProps extends ChartFrameProps {
  readonly total: SimulatedTotal;
  /** Yen; null without a budget. */
  readonly budget: number | null;
  readonly setting: TotalSetting;
  readonly missing: MissingCosts;
}

/** Bins to a row of the table of values. */
const binsPerRow = 8;

/** Where a candidate's total came out over all trials. */
export function HistogramChart({ total, budget, setting, missing, title, onSavePicture, ...frame }: HistogramChartProps) {
  const { translate, language, presenting = false } = frame;
  const palette = usePalette();
  const configuration = useMemo(
    () => histogramConfiguration(total, budget, setting, { translate, language, palette, presenting }),
    [total, budget, setting, translate, language, palette, presenting],
  );
  const finding = title ?? explainRange(total, missing, { unit: setting.unit, translate, language });
  const notes = [translate('simulation.chart.histogramNote')];
  const legendOf = (colours: ChartPalette): LegendEntry[] => {
    if (budget === null) return [];
    const { within, over, edge } = barColours(candidateColour(total.candidate.colour, colours), colours);
    const box = 'M4 2H24V16H4Z';
    return [
      { key: 'within', shapes: [{ path: box, fill: within, stroke: edge }], label: translate('simulation.chart.inBudget') },
      { key: 'over', shapes: [{ path: box, fill: over, stroke: edge }], label: translate('simulation.chart.overBudget') },
    ];
  };
  const size = [820, 440] as const;
  const picture: Picture = {
    label: '',
    title: finding,
    width: size[0],
    height: size[1],
    draw: drawChart(() => histogramConfiguration(total, budget, setting, { translate, language, palette: picturePalette, presenting: false }), ...size),
    legend: legendOf(picturePalette),
    notes,
  };
  const values: ValueTable = {
    heading: translate('simulation.chart.binRange', { unit: setting.unitName }),
    columns: [translate('simulation.chart.binCount'), translate('simulation.chart.binShare')],
    rows: histogramBars(total, binsPerRow).map(({ from, to, trials, share }) => ({
      candidate: { id: String(from), name: formatAmountRange(from, to, setting.unit, language) },
      values: [formatCount(trials, language), formatPercent(share, language)],
    })),
  };
  const legend = legendOf(palette);
  return (
    <ChartFigure {...frame} title={finding} kind="costHistogram" pictures={[picture]} values={values} notes={notes} onSavePicture={onSavePicture}>
      <CanvasChart configuration={configuration} label={finding} height={presenting ? 540 : 340} />
      {legend.length > 0 && <LegendList entries={legend} label={translate('charts.legend')} />}
    </ChartFigure>
  );
}
