import { useMemo } from 'react';
import { costPerPoint, type DerivedCountermeasure } from '../../shared/countermeasures.ts';
import { formatAmountWithUnit, formatGain } from '../../shared/language/format.ts';
import type { Language, Translate } from '../../shared/language/index.ts';
import type { Candidate } from '../../shared/model/candidate.ts';
import type { CurrencyUnit } from '../../shared/model/project.ts';
import { countermeasureName } from '../components/countermeasure-name.ts';
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
  const finding = title ?? explainCheapest(ways, unit, translate, language);
  const missing = ways.filter(({ gain }) => gain === null).map(({ countermeasure }) => countermeasureName(countermeasure, translate));
  const notes = [
    ...(points.length === 0 ? [] : [translate('costBenefit.chart.note')]),
    ...(missing.length === 0 ? [] : [translate('costBenefit.chart.missing', { names: missing.join(language === 'ja' ? '、' : ', ') })]),
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

/** The finding of the chart: which countermeasure gains fit at the least cost per point. */
function explainCheapest(ways: readonly DerivedCountermeasure[], unit: CurrencyUnit, translate: Translate, language: Language): string {
  const priced = ways.flatMap((way) => {
    const price = costPerPoint(way);
    return price === null || price === Infinity ? [] : [{ way, price }];
  });
  const [cheapest] = priced.toSorted((a, b) => a.price - b.price || (b.way.gain ?? 0) - (a.way.gain ?? 0));
  if (cheapest === undefined) return translate('costBenefit.chart.noGain');
  const { way, price } = cheapest;
  const name = countermeasureName(way.countermeasure, translate);
  if (price === 0) return translate('costBenefit.chart.free', { name, points: formatGain(way.gain ?? 0, language) });
  return translate('costBenefit.chart.cheapest', { name, amount: formatAmountWithUnit(price, unit, language) });
}
