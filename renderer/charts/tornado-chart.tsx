import { useMemo } from 'react';
import type { DriversOfTotal } from '../../shared/cost-drivers.ts';
import { formatAmount, formatPercent } from '../../shared/language/format.ts';
import type { MissingCosts } from '../../shared/missing-costs.ts';
import { explainDrivers } from '../../shared/simulation-findings.ts';
import { CanvasChart } from './canvas-chart.tsx';
import type { ChartFrameProps } from './chart-context.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { LegendEntry } from './legend.ts';
import { LegendList } from './legend-list.tsx';
import { candidateColour, type ChartPalette } from './palette.ts';
import { drawChart, type Picture, picturePalette } from './picture.ts';
import { driverName, driverRows, tornadoColours, tornadoConfiguration, tornadoHeight, type TornadoSetting } from './tornado-configuration.ts';
import { usePalette } from './use-palette.ts';
import type { ValueTable } from './value-table.ts';

interface TornadoChartProps extends ChartFrameProps {
  readonly drivers: DriversOfTotal;
  readonly setting: TornadoSetting;
  readonly missing: MissingCosts;
}

/** Which cost lines a candidate's spread comes from. */
export function TornadoChart({ drivers, setting, missing, title, onSavePicture, ...frame }: TornadoChartProps) {
  const { translate, language, presenting = false } = frame;
  const { unit, unitName, candidate } = setting;
  const palette = usePalette();
  const configuration = useMemo(
    () => tornadoConfiguration(drivers, setting, { translate, language, palette, presenting }),
    [drivers, setting, translate, language, palette, presenting],
  );
  const finding = title ?? explainDrivers(candidate, drivers, missing, { unit, translate, language });
  const notes = [translate('simulation.chart.driversNote')];
  const legendOf = (colours: ChartPalette): LegendEntry[] => {
    const { below, above, edge } = tornadoColours(candidateColour(candidate.colour, colours), colours);
    const box = 'M2 3H26V15H2Z';
    return [
      { key: 'below', shapes: [{ path: box, fill: below, stroke: edge }], label: translate('simulation.chart.below') },
      { key: 'above', shapes: [{ path: box, fill: above, stroke: edge }], label: translate('simulation.chart.above') },
    ];
  };
  const rows = driverRows(drivers);
  const size = [820, tornadoHeight(rows.length, false)] as const;
  const picture: Picture = {
    label: '',
    title: finding,
    width: size[0],
    height: size[1],
    draw: drawChart(() => tornadoConfiguration(drivers, setting, { translate, language, palette: picturePalette, presenting: false }), ...size),
    legend: legendOf(picturePalette),
    notes,
  };
  const values: ValueTable = {
    heading: translate('simulation.chart.line'),
    columns: [
      translate('simulation.chart.share'),
      translate('simulation.chart.totalAt', { percent: 10, unit: unitName }),
      translate('simulation.chart.totalAt', { percent: 90, unit: unitName }),
    ],
    rows: rows.map((row) => ({
      candidate: { id: row.id, name: driverName(row, translate) },
      values: [formatPercent(row.share, language), formatAmount(row.totalAtP10, unit, language), formatAmount(row.totalAtP90, unit, language)],
    })),
  };
  return (
    <ChartFigure {...frame} title={finding} kind="costDrivers" pictures={[picture]} values={values} notes={notes} onSavePicture={onSavePicture}>
      <CanvasChart configuration={configuration} label={finding} height={tornadoHeight(rows.length, presenting)} />
      <LegendList entries={legendOf(palette)} label={translate('charts.legend')} />
    </ChartFigure>
  );
}
