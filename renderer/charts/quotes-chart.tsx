import { useMemo } from 'react';
import { formatAmount } from '../../shared/language/format.ts';
import type { Translate } from '../../shared/language/index.ts';
import type { MissingCosts } from '../../shared/missing-costs.ts';
import type { CurrencyUnit } from '../../shared/model/project.ts';
import { quoteName, quotesFinding } from '../../shared/quote-findings.ts';
import type { CandidateQuotes } from '../../shared/quotes.ts';
import { CanvasChart } from './canvas-chart.tsx';
import type { ChartContext, ChartFrameProps } from './chart-context.ts';
import { ChartFigure } from './chart-figure.tsx';
import styles from './charts.module.css';
import type { LegendEntry } from './legend.ts';
import { LegendList } from './legend-list.tsx';
import { markerPaths } from './marker.ts';
import type { ChartPalette } from './palette.ts';
import { drawChart, type Picture, picturePalette } from './picture.ts';
import { comparedQuotes, quoteRows, quotesConfiguration, quotesHeight, rowsAtMost } from './quotes-configuration.ts';
import type { CostSetting } from './three-point-configuration.ts';
import { usePalette } from './use-palette.ts';
import type { ValueTable } from './value-table.ts';

interface QuotesChartProps extends ChartFrameProps {
  readonly found: CandidateQuotes;
  readonly unit: CurrencyUnit;
  readonly horizonYears: number;
  readonly missing: MissingCosts;
}

/** The quotes for a candidate beside its three-point estimate. */
export function QuotesChart({ found, unit, horizonYears, missing, title, onSavePicture, ...frame }: QuotesChartProps) {
  const { translate, language, presenting = false } = frame;
  const palette = usePalette();
  const setting = useMemo((): CostSetting => ({ unit, horizonYears }), [unit, horizonYears]);
  const configuration = useMemo(
    () => quotesConfiguration(found, setting, { translate, language, palette, presenting }),
    [found, setting, translate, language, palette, presenting],
  );
  const finding = title ?? quotesFinding(found, missing, { unit, translate, language });
  const empty = found.judgement.count === 0;
  const notes = empty || found.estimate.total === null ? [] : [translate('quotes.chart.note')];
  const rows = quoteRows(found, setting, { translate, language }).length;
  const size = [900, quotesHeight(rows, false)] as const;
  const picture: Picture = {
    label: '',
    title: finding,
    width: size[0],
    height: size[1],
    draw: drawChart(() => quotesConfiguration(found, setting, { translate, language, palette: picturePalette, presenting: false }), ...size),
    legend: legendOf(found, picturePalette, translate),
    notes,
  };
  return (
    <ChartFigure
      {...frame}
      title={finding}
      kind="quotes"
      pictures={empty ? [] : [picture]}
      values={quoteValues(found, unit, { translate, language })}
      notes={notes}
      onSavePicture={onSavePicture}
    >
      {empty ? (
        <p className={styles['note']}>{translate('quotes.chart.findingNone')}</p>
      ) : (
        <>
          <CanvasChart configuration={configuration} label={finding} height={quotesHeight(rows, presenting)} />
          <LegendList entries={legendOf(found, palette, translate)} label={translate('charts.legend')} />
        </>
      )}
    </ChartFigure>
  );
}

function legendOf(found: CandidateQuotes, palette: ChartPalette, translate: Translate): LegendEntry[] {
  const quotes = comparedQuotes(found);
  return [
    { key: 'quote', shapes: [{ path: markerPaths.square, fill: palette.ink, radius: 6 }], label: translate('quotes.chart.quote') },
    ...(quotes.some(({ isOutlier }) => isOutlier)
      ? [{ key: 'outlier', shapes: [{ path: markerPaths.diamond, fill: palette.ink, radius: 7 }], label: translate('quotes.chart.outlier') }]
      : []),
    ...(quotes.some(({ omitted }) => omitted.length > 0)
      ? [{ key: 'filled', shapes: [{ path: 'M2 9H6M10 9H14M18 9H22', stroke: palette.softInk, width: 2 }], label: translate('quotes.chart.filled') }]
      : []),
    ...(quotes.length > 1
      ? [{ key: 'median', shapes: [{ path: 'M14 1V5M14 8V12M14 15V18', stroke: palette.accent, width: 2 }], label: translate('quotes.chart.median') }]
      : []),
  ];
}

/** What each quote comes to and is compared with; of more quotes than have a row of their own, the grid tells it. */
function quoteValues(found: CandidateQuotes, unit: CurrencyUnit, { translate, language }: Pick<ChartContext, 'translate' | 'language'>): ValueTable {
  const compared = comparedQuotes(found);
  const all = found.quotes.map(({ quote }) => quote);
  const inUnit = { unit: translate(`glossary.currencyUnit.${unit}`) };
  return {
    heading: translate('quotes.chart.quotes'),
    columns: [translate('quotes.chart.quoted', inUnit), translate('quotes.chart.compared', inUnit)],
    rows: (compared.length > rowsAtMost ? [] : compared).map(({ quote, total, comparable }) => ({
      candidate: { id: quote.id, name: quoteName(quote, all, translate) },
      values: [formatAmount(total, unit, language), formatAmount(comparable, unit, language)],
    })),
  };
}
