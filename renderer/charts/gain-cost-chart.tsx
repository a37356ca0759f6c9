import { useMemo } from 'react';
import type { DerivedCountermeasure } from '../../shared/countermeasures.ts';
import { explainGains } from '../../shared/gain-findings.ts';
import type { Candidate } from '../../shared/model/candidate.ts';
import type { CurrencyUnit } from '../../shared/model/project.ts';
import { countermeasureName } from '../../shared/countermeasure-name.ts';
import { allOf } from '../../shared/language/lists.ts';
import { CanvasChart } from './canvas-chart.tsx';
import type { ChartFrameProps } from './chart-context.ts';
import { ChartFigure } from './chart-figure.tsx';
import styles from './charts.module.css';
import { gainCostConfiguration, gainCostPoints } from './gain-cost-configuration.ts';
import { drawChart, type Picture, picturePalette } from './picture.ts';
import { usePalette } from './use-palette.ts';

interface GainCostChartProps extends ChartFrameProps {
  /** The countermeasures of one candidate. */
  readonly ways: readonly DerivedCountermeasure[];
  readonly candidate: Candidate;
  readonly unit: CurrencyUnit;
  readonly horizonYears: number;
}

/** What each countermeasure of a candidate costs against the fit it gains. */
export function GainCostChart({ ways, candidate, unit, horizonYears, title, onSavePicture, ...frame }: GainCostChartProps) {
  const { translate, language, presenting = false } = frame;
  const palette = usePalette();
  const points = useMemo(() => gainCostPoints(ways), [ways]);
  const setting = useMemo(() => ({ unit, horizonYears, candidate }), [unit, horizonYears, candidate]);
  const configuration = useMemo(
    () => gainCostConfiguration(points, setting, { translate, language, palette, presenting }),
    [points, setting, translate, language, palette, presenting],
  );
  const finding = title ?? explainGains(ways, { unit, translate, language });
  const namesOf = (found: readonly DerivedCountermeasure[]): string =>
    allOf(found.map(({ countermeasure }) => countermeasureName(countermeasure, translate)), translate);
  const missing = ways.filter(({ gain }) => gain === null);
  const unpriced = ways.filter(({ countermeasure: { kind }, gain, total }) => kind !== 'accept' && gain !== null && total === null);
  const notes = [
    ...(points.length === 0 ? [] : [translate('costBenefit.chart.note')]),
    ...(missing.length === 0 ? [] : [translate('costBenefit.chart.missing', { names: namesOf(missing) })]),
    ...(unpriced.length === 0 ? [] : [translate('costBenefit.chart.unpriced', { names: namesOf(unpriced) })]),
  ];
  const size = [820, 400] as const;
  const picture: Picture = {
    label: '',
    title: finding,
    width: size[0],
    height: size[1],
    draw: drawChart(() => gainCostConfiguration(points, setting, { translate, language, palette: picturePalette, presenting: false }), ...size),
    legend: [],
    notes,
  };
  return (
    <ChartFigure {...frame} title={finding} kind="costBenefit" pictures={points.length === 0 ? [] : [picture]} notes={notes} onSavePicture={onSavePicture}>
      {points.length === 0 ? (
        <p className={styles['note']}>{translate('costBenefit.chart.nothing')}</p>
      ) : (
        <CanvasChart configuration={configuration} label={finding} height={presenting ? 520 : 320} />
      )}
    </ChartFigure>
  );
}
