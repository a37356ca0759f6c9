import { useMemo } from 'react';
import { explainFits, type FitMeasure, fitMeasures } from '../../shared/fit-findings.ts';
import type { CandidateFits } from '../../shared/fit-profiles.ts';
import { formatCoverage, formatNumber } from '../../shared/language/format.ts';
import { allOf } from '../../shared/language/lists.ts';
import { CanvasChart } from './canvas-chart.tsx';
import { type ProfileBarConfiguration, drawOver, type RunningChart } from './chart-js.ts';
import type { ChartContext, ChartFrameProps } from './chart-context.ts';
import { ChartFigure } from './chart-figure.tsx';
import { axis, baseOptions, canvasFont, chartSize, font, tooltipLook } from './chart-style.ts';
import styles from './charts.module.css';
import { type LegendEntry, markerSample } from './legend.ts';
import { LegendList } from './legend-list.tsx';
import { drawMarker } from './marker.ts';
import { candidateColour, type ChartPalette } from './palette.ts';
import { drawChart, type Picture, picturePalette } from './picture.ts';
import type { ValueTable } from './value-table.ts';
import { usePalette } from './use-palette.ts';

interface FitProfileChartProps extends ChartFrameProps {
  readonly candidates: readonly CandidateFits[];
}

const pictureSize = [720, 340] as const;

/** Mean usability and efficiency of each candidate's full fits, as grouped bars. */
export function FitProfileChart({ candidates, title, onSavePicture, ...frame }: FitProfileChartProps) {
  const { translate, language, presenting = false } = frame;
  const palette = usePalette();
  const configuration = useMemo(
    () => fitProfileConfiguration(candidates, { translate, language, palette, presenting }),
    [candidates, translate, language, palette, presenting],
  );
  const finding = title ?? explainFits(candidates, translate, language);
  const empty = candidates.every(({ profile }) => fitMeasures.every((measure) => profile[measure].mean === null));
  const coverage = candidates.flatMap(({ candidate, profile }) =>
    fitMeasures.flatMap((measure) => {
      const share = profile[measure].coverage;
      return share === null || share === 1 ? [] : [`${candidate.name} ${translate(`fits.${measure}`)} ${formatCoverage(share, language)}`];
    }),
  );
  const notes = empty || coverage.length === 0 ? [] : [translate('fits.coverageNote', { list: allOf(coverage, translate) })];
  const legendOf = (colours: ChartPalette): LegendEntry[] =>
    candidates.map(({ candidate }) => ({ key: candidate.id, shapes: markerSample(candidate, colours), label: candidate.name }));
  const values: ValueTable = {
    columns: [translate('fits.share'), ...fitMeasures.map((measure) => translate(`fits.${measure}`))],
    rows: candidates.map(({ candidate, profile }) => ({
      candidate,
      values: [`${profile.fits} / ${profile.applicable}`, ...fitMeasures.map((measure) => meanText(profile[measure].mean, { translate, language }))],
    })),
  };
  const picture: Picture = {
    label: '',
    title: finding,
    width: pictureSize[0],
    height: pictureSize[1],
    draw: drawChart(() => fitProfileConfiguration(candidates, { translate, language, palette: picturePalette, presenting: false }), ...pictureSize),
    legend: legendOf(picturePalette),
    values,
    notes,
  };
  return (
    <ChartFigure {...frame} title={finding} kind="fitProfile" pictures={empty ? [] : [picture]} values={values} notes={notes} onSavePicture={onSavePicture}>
      {empty ? (
        <p className={styles['note']}>{translate('fits.keys')}</p>
      ) : (
        <>
          <CanvasChart configuration={configuration} label={finding} height={presenting ? 420 : 260} />
          <LegendList entries={legendOf(palette)} label={translate('charts.legend')} />
        </>
      )}
    </ChartFigure>
  );
}

const meanText = (mean: number | null, { translate, language }: Pick<ChartContext, 'translate' | 'language'>): string =>
  mean === null ? translate('fits.noMean') : formatNumber(mean, language);

function fitProfileConfiguration(candidates: readonly CandidateFits[], context: ChartContext): ProfileBarConfiguration {
  const { palette, presenting, translate } = context;
  const size = chartSize(presenting);
  const straight = axis(translate('fits.axis'), palette, size);
  const name = (measure: FitMeasure): string => translate(`fits.${measure}`);
  return {
    type: 'bar',
    data: {
      labels: fitMeasures.map(name),
      datasets: candidates.map(({ candidate, profile }) => ({
        label: candidate.name,
        data: fitMeasures.map((measure) => profile[measure].mean),
        backgroundColor: candidateColour(candidate.colour, palette),
        maxBarThickness: 96,
        categoryPercentage: 0.8,
        barPercentage: 0.9,
      })),
    },
    options: {
      ...baseOptions,
      layout: { padding: { top: size.text + 12 } },
      plugins: { tooltip: tooltipLook(palette, size) },
      scales: {
        x: { ...axis('', palette, size), grid: { display: false }, ticks: { color: palette.ink, font: font(size.text) } },
        y: { ...straight, min: 0, max: 5, ticks: { ...straight.ticks, stepSize: 1 } },
      },
    },
    plugins: [drawOver((chart) => drawMeans(chart, candidates, context))],
  };
}

function drawMeans(chart: RunningChart, candidates: readonly CandidateFits[], context: ChartContext): void {
  const { palette, presenting } = context;
  const size = chartSize(presenting);
  const { ctx } = chart;
  const floor = chart.scales['y']?.getPixelForValue(0) ?? chart.chartArea.bottom;
  ctx.font = canvasFont(size.small);
  ctx.textAlign = 'center';
  candidates.forEach(({ candidate, profile }, index) => {
    chart.getDatasetMeta(index).data.forEach(({ x, y }, position) => {
      const mean = profile[fitMeasures[position] ?? 'usability'].mean;
      ctx.fillStyle = palette.ink;
      ctx.fillText(meanText(mean, context), x, mean === null ? floor - 8 : y - 8);
      if (mean === null) return;
      const look = { marker: candidate.marker, colour: palette.paper, outline: candidateColour(candidate.colour, palette), radius: size.marker };
      drawMarker(ctx, x, floor - 2 * size.marker, look);
    });
  });
}
