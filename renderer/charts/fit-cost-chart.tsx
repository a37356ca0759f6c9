import { useMemo } from 'react';
import { explainFitAndCost } from '../../shared/chart-findings.ts';
import type { CandidateEstimate } from '../../shared/estimates.ts';
import type { Scores } from '../../shared/evaluation.ts';
import { allOf } from '../../shared/language/lists.ts';
import type { MissingCosts } from '../../shared/missing-costs.ts';
import type { CurrencyUnit } from '../../shared/model/project.ts';
import { CanvasChart } from './canvas-chart.tsx';
import type { ChartFrameProps } from './chart-context.ts';
import { ChartFigure } from './chart-figure.tsx';
import styles from './charts.module.css';
import { fitCostConfiguration, fitCostData } from './fit-cost-configuration.ts';
import { drawChart, type Picture, picturePalette } from './picture.ts';
import type { ComparedCostSetting } from './three-point-configuration.ts';
import { fitCostValues } from './value-table.ts';
import { usePalette } from './use-palette.ts';

interface FitCostChartProps extends ChartFrameProps {
  readonly scores: Scores;
  readonly estimates: readonly CandidateEstimate[];
  readonly unit: CurrencyUnit;
  readonly horizonYears: number;
  readonly missing: MissingCosts;
}

/** Fit of each candidate against its expected cost. */
export function FitCostChart({
  scores,
  estimates,
  unit,
  horizonYears,
  missing,
  title,
  onSavePicture,
  ...frame
}: FitCostChartProps) {
  const { translate, language, presenting = false } = frame;
  const palette = usePalette();
  const setting = useMemo((): ComparedCostSetting => ({ unit, horizonYears, missing }), [unit, horizonYears, missing]);
  const data = useMemo(() => fitCostData(scores, estimates), [scores, estimates]);
  const configuration = useMemo(
    () => fitCostConfiguration(data, setting, { translate, language, palette, presenting }),
    [data, setting, translate, language, palette, presenting],
  );
  const finding = title ?? explainFitAndCost(scores, estimates, missing, { unit, translate, language });
  const empty = data.points.length === 0;
  const list = (names: readonly string[]): string => allOf(names, translate);
  const notes = [
    ...(empty ? [] : [translate('charts.fitCostNote')]),
    ...(data.points.some(({ knockedOut }) => knockedOut) ? [translate('charts.struckNote')] : []),
    ...(data.withoutFit.length > 0 ? [translate('charts.withoutFit', { names: list(data.withoutFit) })] : []),
    ...(data.withoutCost.length > 0 ? [translate('charts.withoutCost', { names: list(data.withoutCost) })] : []),
  ];
  const size = [820, 460] as const;
  const picture: Picture = {
    label: '',
    title: finding,
    width: size[0],
    height: size[1],
    draw: drawChart(
      () => fitCostConfiguration(data, setting, { translate, language, palette: picturePalette, presenting: false }),
      ...size,
    ),
    legend: [],
    notes,
  };
  return (
    <ChartFigure
      {...frame}
      title={finding}
      kind="fitCost"
      pictures={empty ? [] : [picture]}
      values={fitCostValues(data, { unit, missing, translate, language })}
      notes={notes}
      onSavePicture={onSavePicture}
    >
      {empty ? (
        <p className={styles['note']}>{translate('charts.nothingToCompare')}</p>
      ) : (
        <CanvasChart configuration={configuration} label={finding} height={presenting ? 560 : 400} />
      )}
    </ChartFigure>
  );
}
