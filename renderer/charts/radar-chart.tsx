import { useMemo, useState } from 'react';
import { explainProfile } from '../../shared/chart-findings.ts';
import type { Scores } from '../../shared/evaluation.ts';
import { CanvasChart } from './canvas-chart.tsx';
import type { ChartFrameProps } from './chart-context.ts';
import { ChartFigure } from './chart-figure.tsx';
import styles from './charts.module.css';
import { MarkerShape } from './marker-shape.tsx';
import { markerSample } from './legend.ts';
import { candidateColour } from './palette.ts';
import { drawChart, type Picture, picturePalette } from './picture.ts';
import { profileConfiguration } from './profile-configuration.ts';
import { profileNotes, profileOf, withCandidates } from './profile-data.ts';
import { profileValues } from './value-table.ts';
import { usePalette } from './use-palette.ts';

interface RadarChartProps extends ChartFrameProps {
  readonly scores: Scores;
}

/** With more candidates than this, lines lie too thick to follow, so only the first few of the ranking start out shown. */
const shownAtFirst = 5;

/** More columns than this do not fit under a picture. */
const mostValueColumns = 8;

/** Fit per category and candidate. Grouped bars when there are fewer than three categories. */
export function RadarChart({ scores, title, onSavePicture, ...frame }: RadarChartProps) {
  const { translate, language, presenting = false } = frame;
  const palette = usePalette();
  const [choice, setChoice] = useState<ReadonlyMap<string, boolean>>(new Map());
  const all = useMemo(() => profileOf(scores), [scores]);
  const shown = useMemo(() => {
    const first = new Set<string>(scores.ranking.slice(0, shownAtFirst).map(({ candidate }) => candidate.id));
    return new Set(all.series.map(({ candidate }) => candidate.id as string).filter((id) => choice.get(id) ?? first.has(id)));
  }, [all, scores, choice]);
  const profile = useMemo(() => withCandidates(all, (id) => shown.has(id)), [all, shown]);
  const configuration = useMemo(
    () => profileConfiguration(profile, { translate, language, palette, presenting }),
    [profile, translate, language, palette, presenting],
  );
  const finding = title ?? explainProfile(scores, translate, language);
  const notes = profileNotes(profile, translate, language);
  const values = profileValues(profile, translate, language);
  const empty = !all.series.some(({ fits }) => fits.some(({ fit }) => fit !== null));
  const isRadar = profile.categories.length >= 3;
  const height = isRadar ? (presenting ? 620 : 420) : presenting ? 460 : 320;
  const size = [720, isRadar ? 520 : 360] as const;
  const picture: Picture = {
    label: '',
    title: finding,
    width: size[0],
    height: size[1],
    draw: drawChart(() => profileConfiguration(profile, { translate, language, palette: picturePalette, presenting: false }), ...size),
    legend: profile.series.map(({ candidate }) => ({
      key: candidate.id,
      shapes: markerSample(candidate, picturePalette),
      label: candidate.name,
    })),
    ...(values.columns.length <= mostValueColumns ? { values } : {}),
    notes,
  };
  return (
    <ChartFigure
      {...frame}
      title={finding}
      kind="profile"
      pictures={empty || profile.series.length === 0 ? [] : [picture]}
      values={values}
      notes={empty ? [] : notes}
      onSavePicture={onSavePicture}
    >
      {empty ? (
        <p className={styles['note']}>{translate('charts.nothingRated')}</p>
      ) : (
        <>
          <fieldset className={styles['choices']}>
            <legend>{translate('charts.shownCandidates')}</legend>
            {all.series.map(({ candidate }) => (
              <label key={candidate.id}>
                <input
                  type="checkbox"
                  checked={shown.has(candidate.id)}
                  onChange={({ currentTarget: { checked } }) => setChoice((current) => new Map(current).set(candidate.id, checked))}
                />
                <MarkerShape marker={candidate.marker} colour={candidateColour(candidate.colour, palette)} size={presenting ? 20 : 15} />
                {candidate.name}
              </label>
            ))}
          </fieldset>
          {profile.series.length === 0 ? (
            <p className={styles['note']}>{translate('charts.noCandidateShown')}</p>
          ) : (
            <CanvasChart configuration={configuration} label={finding} height={height} />
          )}
        </>
      )}
    </ChartFigure>
  );
}
