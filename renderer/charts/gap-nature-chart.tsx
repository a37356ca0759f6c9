import { useMemo, useState } from 'react';
import { comparedCandidates, type Document } from '../../shared/document.ts';
import { gapsOf } from '../../shared/evaluation.ts';
import { formatCount } from '../../shared/language/format.ts';
import { CanvasChart } from './canvas-chart.tsx';
import type { ChartFrameProps } from './chart-context.ts';
import { ChartFigure } from './chart-figure.tsx';
import styles from './charts.module.css';
import { gapNatureConfiguration, gapNatureHeight, impactFill, impactText } from './gap-nature-configuration.ts';
import { impacts, natureBars } from './gap-natures.ts';
import type { LegendEntry } from './legend.ts';
import { LegendList } from './legend-list.tsx';
import { MarkerShape } from './marker-shape.tsx';
import { candidateColour, type ChartPalette } from './palette.ts';
import { drawChart, type Picture, picturePalette } from './picture.ts';
import { usePalette } from './use-palette.ts';

interface GapNatureChartProps extends ChartFrameProps {
  readonly document: Document;
}

/** How many gaps there are of each nature and impact, of the candidates people choose. */
export function GapNatureChart({ document, title, onSavePicture, ...frame }: GapNatureChartProps) {
  const { translate, language, presenting = false } = frame;
  const palette = usePalette();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const bars = useMemo(
    () => natureBars(document, gapsOf(document).filter(({ candidate }) => !hidden.has(candidate.id)), translate),
    [document, hidden, translate],
  );
  const configuration = useMemo(
    () => gapNatureConfiguration(bars, { translate, language, palette, presenting }),
    [bars, translate, language, palette, presenting],
  );
  const [first, ...rest] = bars;
  const most = first === undefined ? undefined : rest.reduce((largest, bar) => (bar.total > largest.total ? bar : largest), first);
  const severe = formatCount(bars.reduce((sum, bar) => sum + bar.severe, 0), language);
  const finding =
    title ??
    (most === undefined
      ? translate('charts.noGaps')
      : translate('charts.mostGaps', { natures: bars.filter(({ total }) => total === most.total).map(({ name }) => translate('frame.quoted', { text: name })).join(language === 'ja' ? '' : ', '), number: formatCount(most.total, language), severe }));
  const legendOf = (colours: ChartPalette): LegendEntry[] =>
    impacts.map((impact, index) => ({
      key: String(impact),
      shapes: [{ path: 'M.5 .5H27.5V17.5H.5Z', fill: impactFill(index, colours), stroke: colours.softInk }],
      label: impactText(impact, { translate }),
    }));
  const size = [900, gapNatureHeight(bars.length, false)] as const;
  const picture: Picture = {
    label: '',
    title: finding,
    width: size[0],
    height: size[1],
    draw: drawChart(() => gapNatureConfiguration(bars, { translate, language, palette: picturePalette, presenting: false }), ...size),
    legend: legendOf(picturePalette),
    notes: [],
  };
  return (
    <ChartFigure
      {...frame}
      title={finding}
      kind="natures"
      pictures={most === undefined ? [] : [picture]}
      values={{
        heading: translate('glossary.nature'),
        columns: [...impacts.map((impact) => impactText(impact, { translate })), translate('gaps.total')],
        rows: bars.map(({ id, name, counts, total }) => ({ candidate: { id, name }, values: [...counts, total].map((count) => formatCount(count, language)) })),
      }}
      onSavePicture={onSavePicture}
    >
      <fieldset className={styles['choices']}>
        <legend>{translate('charts.shownCandidates')}</legend>
        {comparedCandidates(document).map((candidate) => (
          <label key={candidate.id}>
            <input
              type="checkbox"
              checked={!hidden.has(candidate.id)}
              onChange={({ currentTarget: { checked } }) =>
                setHidden((current) => new Set(checked ? [...current].filter((id) => id !== candidate.id) : [...current, candidate.id]))
              }
            />
            <MarkerShape marker={candidate.marker} colour={candidateColour(candidate.colour, palette)} size={presenting ? 20 : 15} />
            {candidate.name}
          </label>
        ))}
      </fieldset>
      {most === undefined ? (
        <p className={styles['note']}>{translate('charts.noGaps')}</p>
      ) : (
        <>
          <CanvasChart configuration={configuration} label={finding} height={gapNatureHeight(bars.length, presenting)} />
          <LegendList entries={legendOf(palette)} label={translate('charts.legend')} />
        </>
      )}
    </ChartFigure>
  );
}
