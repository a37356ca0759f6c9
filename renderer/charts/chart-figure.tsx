import type { CSSProperties, ReactNode } from 'react';
import type { charts } from '../../shared/language/charts.ts';
import type { ChartFrameProps } from './chart-context.ts';
import styles from './charts.module.css';
import { MarkerShape } from './marker-shape.tsx';
import { candidateColour } from './palette.ts';
import type { Picture } from './picture.ts';
import { PictureButtons } from './picture-buttons.tsx';
import { usePalette } from './use-palette.ts';
import type { ValueTable } from './value-table.ts';

interface ChartFigureProps extends ChartFrameProps {
  readonly title: string;
  readonly kind: keyof typeof charts.kind;
  readonly pictures: readonly Picture[];
  readonly values?: ValueTable;
  readonly notes?: readonly string[];
  readonly children: ReactNode;
}

/** What all charts have around them: the finding, the picture buttons, notes and the numbers as a table. */
export function ChartFigure({
  title,
  kind,
  pictures,
  values,
  notes = [],
  children,
  translate,
  presenting = false,
  onSavePicture,
}: ChartFigureProps) {
  const palette = usePalette();
  const colours = {
    '--paper': palette.paper,
    '--ink': palette.ink,
    '--ink-soft': palette.softInk,
    '--line': palette.line,
    '--hatch': palette.hatch,
    '--accent': palette.accent,
  } as CSSProperties;
  const name = translate(`charts.kind.${kind}`);
  return (
    <figure className={styles['figure']} style={colours} data-presenting={presenting} aria-label={`${name}: ${title}`}>
      <figcaption className={styles['caption']}>
        <span className={styles['kind']}>{name}</span>
        <h2>{title}</h2>
        {onSavePicture !== undefined && (
          <PictureButtons pictures={pictures} fileName={name} translate={translate} onSave={onSavePicture} />
        )}
      </figcaption>
      {children}
      {notes.map((note) => (
        <p key={note} className={styles['note']}>
          {note}
        </p>
      ))}
      {values !== undefined && values.rows.length > 0 && (
        <details className={styles['values']} open={presenting}>
          <summary>{translate('charts.values')}</summary>
          <div className={styles['valuesScroll']} tabIndex={0} role="group" aria-label={translate('charts.values')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{values.heading ?? translate('glossary.candidate')}</th>
                  {values.columns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {values.rows.map(({ candidate, values: cells }) => (
                  <tr key={candidate.id}>
                    <th scope="row">
                      {'marker' in candidate && <MarkerShape marker={candidate.marker} colour={candidateColour(candidate.colour, palette)} />} {candidate.name}
                    </th>
                    {cells.map((cell, index) => (
                      <td key={values.columns[index] ?? index}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </figure>
  );
}
