import { useMemo } from 'react';
import { formatAmount, formatAmountWithUnit, formatChance } from '../../shared/language/format.ts';
import { probabilityWithin } from '../../shared/method/simulation/cumulative.ts';
import { quantileAt } from '../../shared/method/simulation/quantile-table.ts';
import type { MissingCosts } from '../../shared/missing-costs.ts';
import type { SimulatedTotal } from '../../shared/simulated-costs.ts';
import { explainCurves } from '../../shared/simulation-findings.ts';
import { lineSample, type TotalSetting } from './amount-marks.ts';
import { CanvasChart } from './canvas-chart.tsx';
import type { ChartFrameProps } from './chart-context.ts';
import { ChartFigure } from './chart-figure.tsx';
import { type LegendEntry, markerSample } from './legend.ts';
import { LegendList } from './legend-list.tsx';
import { candidateColour, type ChartPalette } from './palette.ts';
import { drawChart, type Picture, picturePalette } from './picture.ts';
import { type CurveHandles, curveConfiguration, curveDashes } from './s-curve-configuration.ts';
import { usePalette } from './use-palette.ts';
import type { ValueTable } from './value-table.ts';

interface CurveChartProps extends ChartFrameProps {
  readonly totals: readonly SimulatedTotal[];
  readonly handles: CurveHandles;
  readonly setting: TotalSetting;
  readonly missing: MissingCosts;
}

const listed = [10, 50, 80, 90];

/** Every candidate's probability to stay at or below an amount. */
export function CurveChart({ totals, handles, setting, missing, title, onSavePicture, ...frame }: CurveChartProps) {
  const { translate, language, presenting = false } = frame;
  const palette = usePalette();
  const configuration = useMemo(
    () => curveConfiguration(totals, handles, setting, { translate, language, palette, presenting }),
    [totals, handles, setting, translate, language, palette, presenting],
  );
  const finding = title ?? explainCurves(totals, handles, missing, { unit: setting.unit, translate, language });
  const size = [960, 460] as const;
  const picture: Picture = {
    label: '',
    title: finding,
    width: size[0],
    height: size[1],
    draw: drawChart(() => curveConfiguration(totals, handles, setting, { translate, language, palette: picturePalette, presenting: false }), ...size),
    legend: legendOf(totals, picturePalette),
    notes: [],
  };
  const percents = [...new Set([...listed, handles.percent])].sort((a, b) => a - b);
  const amounts = [...new Set([handles.budget, handles.amount])].filter((yen) => yen !== null);
  const values: ValueTable = {
    columns: [
      ...percents.map((percent) => `${translate('simulation.results.percentile', { percent })} (${setting.unitName})`),
      ...amounts.map((yen) => translate('simulation.curve.within', { amount: formatAmountWithUnit(yen, setting.unit, language) })),
    ],
    rows: totals.map(({ candidate, simulated: { quantiles, cumulative, deviation } }) => ({
      candidate,
      values: [
        ...percents.map((percent) => formatAmount(quantileAt(quantiles, percent / 100), setting.unit, language)),
        ...amounts.map((yen) => formatChance(probabilityWithin(cumulative, yen), deviation, language)),
      ],
    })),
  };
  return (
    <ChartFigure {...frame} title={finding} kind="costCurve" pictures={[picture]} values={values} onSavePicture={onSavePicture}>
      <CanvasChart configuration={configuration} label={finding} height={presenting ? 560 : 360} />
      <LegendList entries={legendOf(totals, palette)} label={translate('charts.legend')} />
    </ChartFigure>
  );
}

const legendOf = (totals: readonly SimulatedTotal[], palette: ChartPalette): LegendEntry[] =>
  totals.map(({ candidate }, index) => ({
    key: candidate.id,
    shapes: [lineSample(candidateColour(candidate.colour, palette), curveDashes(index)), ...markerSample(candidate, palette)],
    label: candidate.name,
  }));
