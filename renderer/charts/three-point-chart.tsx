import { useMemo } from 'react';
import { explainCosts } from '../../shared/chart-findings.ts';
import { mix } from '../../shared/colour.ts';
import type { CandidateEstimate } from '../../shared/estimates.ts';
import type { Translate } from '../../shared/language/index.ts';
import type { MissingCosts } from '../../shared/missing-costs.ts';
import type { CurrencyUnit } from '../../shared/model/project.ts';
import { CanvasChart } from './canvas-chart.tsx';
import type { ChartFrameProps } from './chart-context.ts';
import { ChartFigure } from './chart-figure.tsx';
import styles from './charts.module.css';
import type { LegendEntry } from './legend.ts';
import { LegendList } from './legend-list.tsx';
import { markerPaths } from './marker.ts';
import type { ChartPalette } from './palette.ts';
import { drawChart, type Picture, picturePalette } from './picture.ts';
import { type ComparedCostSetting, threePointConfiguration, threePointHeight } from './three-point-configuration.ts';
import { costValues } from './value-table.ts';
import { usePalette } from './use-palette.ts';

interface ThreePointChartProps extends ChartFrameProps {
  readonly estimates: readonly CandidateEstimate[];
  readonly unit: CurrencyUnit;
  readonly horizonYears: number;
  readonly missing: MissingCosts;
}

/** Optimistic, most likely, pessimistic and expected total of each candidate over the horizon. */
export function ThreePointChart({
  estimates,
  unit,
  horizonYears,
  missing,
  title,
  onSavePicture,
  ...frame
}: ThreePointChartProps) {
  const { translate, language, presenting = false } = frame;
  const palette = usePalette();
  const setting = useMemo((): ComparedCostSetting => ({ unit, horizonYears, missing }), [unit, horizonYears, missing]);
  const configuration = useMemo(
    () => threePointConfiguration(estimates, setting, { translate, language, palette, presenting }),
    [estimates, setting, translate, language, palette, presenting],
  );
  const finding = title ?? explainCosts(estimates, missing, { unit, translate, language });
  const empty = estimates.every(({ total }) => total === null);
  const notes = empty ? [] : [translate('charts.costNote')];
  const size = [900, threePointHeight(estimates.length, false)] as const;
  const picture: Picture = {
    label: '',
    title: finding,
    width: size[0],
    height: size[1],
    draw: drawChart(
      () => threePointConfiguration(estimates, setting, { translate, language, palette: picturePalette, presenting: false }),
      ...size,
    ),
    legend: legendOf(picturePalette, translate),
    notes,
  };
  return (
    <ChartFigure
      {...frame}
      title={finding}
      kind="threePoint"
      pictures={empty ? [] : [picture]}
      values={costValues(empty ? [] : estimates, { unit, missing, translate, language })}
      notes={notes}
      onSavePicture={onSavePicture}
    >
      {empty ? (
        <p className={styles['note']}>{translate('charts.noEstimates')}</p>
      ) : (
        <>
          <CanvasChart configuration={configuration} label={finding} height={threePointHeight(estimates.length, presenting)} />
          <LegendList entries={legendOf(palette, translate)} label={translate('charts.legend')} />
        </>
      )}
    </ChartFigure>
  );
}

function legendOf(palette: ChartPalette, translate: Translate): LegendEntry[] {
  const colour = palette.softInk;
  return [
    { key: 'range', shapes: [{ path: 'M2 9H26M2 4V14M26 4V14', stroke: colour, width: 2 }], label: translate('charts.range') },
    { key: 'likely', shapes: [{ path: 'M14 2V16', stroke: colour, width: 2 }], label: translate('glossary.mostLikely') },
    { key: 'band', shapes: [{ path: 'M2 3H26V15H2Z', fill: mix(palette.paper, colour, 0.3) }], label: translate('charts.deviationBand') },
    { key: 'expected', shapes: [{ path: markerPaths.circle, fill: colour, radius: 6 }], label: translate('charts.expectedMarker') },
  ];
}
