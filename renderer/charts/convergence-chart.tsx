import { useMemo } from 'react';
import { mix } from '../../shared/colour.ts';
import { formatAmount, formatCount } from '../../shared/language/format.ts';
import type { SimulatedTotal } from '../../shared/simulated-costs.ts';
import { explainPercentileSettled, explainSettled } from '../../shared/simulation-findings.ts';
import { lineSample, type TotalSetting } from './amount-marks.ts';
import { CanvasChart } from './canvas-chart.tsx';
import type { ChartFrameProps } from './chart-context.ts';
import { ChartFigure } from './chart-figure.tsx';
import { convergenceConfiguration, convergencePoints, p80Dashes } from './convergence-configuration.ts';
import type { LegendEntry } from './legend.ts';
import { LegendList } from './legend-list.tsx';
import { candidateColour, type ChartPalette } from './palette.ts';
import { drawChart, type Picture, picturePalette } from './picture.ts';
import { usePalette } from './use-palette.ts';
import type { ValueTable } from './value-table.ts';

interface ConvergenceChartProps extends ChartFrameProps {
  readonly total: SimulatedTotal;
  readonly setting: TotalSetting;
}

/** Rows of the table of values, at most. */
const mostRows = 8;

/** Whether the trials were enough: how mean and P80 settled as they grew. */
export function ConvergenceChart({ total, setting, title, onSavePicture, ...frame }: ConvergenceChartProps) {
  const { translate, language, presenting = false } = frame;
  const { unit, unitName } = setting;
  const texts = { unit, translate, language };
  const palette = usePalette();
  const configuration = useMemo(
    () => convergenceConfiguration(total, setting, { translate, language, palette, presenting }),
    [total, setting, translate, language, palette, presenting],
  );
  const finding = title ?? explainSettled(total, texts);
  const notes = [explainPercentileSettled(total, texts), translate('simulation.chart.convergenceNote')];
  const legendOf = (colours: ChartPalette): LegendEntry[] => {
    const colour = candidateColour(total.candidate.colour, colours);
    return [
      { key: 'mean', shapes: [lineSample(colour, [])], label: translate('simulation.chart.meanLine') },
      { key: 'p80', shapes: [lineSample(colours.ink, p80Dashes)], label: translate('simulation.chart.p80Line') },
      {
        key: 'band',
        shapes: [{ path: 'M2 3H26V15H2Z', fill: mix(colours.paper, colour, 0.15), stroke: colours.softInk }],
        label: translate('simulation.chart.band'),
      },
    ];
  };
  const size = [820, 360] as const;
  const picture: Picture = {
    label: '',
    title: finding,
    width: size[0],
    height: size[1],
    draw: drawChart(() => convergenceConfiguration(total, setting, { translate, language, palette: picturePalette, presenting: false }), ...size),
    legend: legendOf(picturePalette),
    notes,
  };
  const points = convergencePoints(total);
  const every = Math.ceil(points.length / mostRows);
  const amount = (yen: number): string => formatAmount(yen, unit, language);
  const values: ValueTable = {
    heading: translate('simulation.chart.trialsAxis'),
    columns: (['meanColumn', 'bandColumn', 'p80Column'] as const).map((key) => translate(`simulation.chart.${key}`, { unit: unitName })),
    rows: points
      .filter((_, index) => (points.length - 1 - index) % every === 0)
      .map(({ trials, mean, margin, p80 }) => ({
        candidate: { id: String(trials), name: formatCount(trials, language) },
        values: [amount(mean), amount(margin), amount(p80)],
      })),
  };
  return (
    <ChartFigure {...frame} title={finding} kind="costConvergence" pictures={[picture]} values={values} notes={notes} onSavePicture={onSavePicture}>
      <CanvasChart configuration={configuration} label={finding} height={presenting ? 460 : 260} />
      <LegendList entries={legendOf(palette)} label={translate('charts.legend')} />
    </ChartFigure>
  );
}
