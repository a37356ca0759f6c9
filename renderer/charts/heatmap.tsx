import { type CSSProperties, type KeyboardEvent, type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { IdOf } from '../../shared/model/entities.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { ChartFrameProps } from './chart-context.ts';
import styles from './charts.module.css';
import { HeatmapHead, HeatmapTotals } from './heatmap-edges.tsx';
import { heatmapPages } from './heatmap-picture.ts';
import { HeatmapRowView } from './heatmap-row.tsx';
import type { HeatmapTable } from './heatmap-table.ts';
import { heatmapLegend, heatmapNotes } from './heatmap-text.ts';
import { moveFrom, type Place, windowOf } from './heatmap-window.ts';
import { LegendList } from './legend-list.tsx';
import { usePalette } from './use-palette.ts';

interface HeatmapProps extends ChartFrameProps {
  readonly table: HeatmapTable;
  readonly title: string;
  /** Height of the scrolling part at most, as CSS. */
  readonly maxHeight?: string;
  readonly onOpenCell?: (requirementId: IdOf<'requirement'>, candidateId: IdOf<'candidate'>) => void;
  readonly onOpenCategory?: (categoryId: IdOf<'category'>, candidateId: IdOf<'candidate'>) => void;
}

/** So few columns may be wider than they must. */
const fewColumns = 5;

/** Row heights in CSS pixels; windowing needs them fixed. */
const rowHeightOf = (table: HeatmapTable, presenting: boolean): number =>
  (presenting ? 48 : 32) + (table.kind === 'categories' ? 12 : 0);

/** Requirement x candidate or category x candidate as a table of tinted cells, for the eye, the keyboard and screen readers. */
export function Heatmap({ table, title, maxHeight = '70vh', onOpenCell, onOpenCategory, onSavePicture, ...frame }: HeatmapProps) {
  const { translate, language, presenting = false } = frame;
  const palette = usePalette();
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeight = rowHeightOf(table, presenting);
  const [view, setView] = useState({ first: 0, rows: 40 });
  const [active, setActive] = useState<Place>({ row: 0, column: 0 });
  const hasFocus = useRef(false);

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const read = (): void => {
      const next = { first: Math.floor(element.scrollTop / rowHeight), rows: Math.ceil(element.clientHeight / rowHeight) };
      setView((current) => (current.first === next.first && current.rows === next.rows ? current : next));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    element.addEventListener('scroll', read, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', read);
    };
  }, [rowHeight]);

  const focus: Place = {
    row: Math.min(active.row, Math.max(0, table.rows.length - 1)),
    column: Math.min(active.column, Math.max(0, table.columns.length - 1)),
  };
  useLayoutEffect(() => {
    if (!hasFocus.current) return;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-row="${focus.row}"][data-column="${focus.column}"]`);
    if (cell == null || cell === document.activeElement) return;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [focus.row, focus.column]);

  const open = ({ row, column }: Place): void => {
    const target = table.rows[row]?.target;
    const candidateId = table.columns[column]?.candidate.id;
    if (target === undefined || candidateId === undefined) return;
    if (target.kind === 'requirement') onOpenCell?.(target.id, candidateId);
    else onOpenCategory?.(target.id, candidateId);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (placeOf(event.target) === null) return;
    if (event.key === 'Enter' || event.key === ' ') open(focus);
    else {
      const next = moveFrom(focus, event, table.rows.length, table.columns.length, Math.max(1, view.rows - 4));
      if (next === null) return;
      setActive(next);
    }
    event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const place = placeOf(event.target);
    if (place === null) return;
    setActive(place);
    open(place);
  };

  const entries = useMemo(() => heatmapLegend(table, palette, translate, language), [table, palette, translate, language]);
  const pages = useMemo(() => heatmapPages(table, title, translate, language), [table, title, translate, language]);
  const isEmpty = table.rows.length === 0 || table.columns.length === 0;
  const sizes = {
    '--row-height': `${rowHeight}px`,
    '--columns': table.columns.length,
    ...(table.columns.length <= fewColumns && { '--cell-width': presenting ? '210px' : '150px' }),
    maxHeight,
  } as CSSProperties;
  return (
    <ChartFigure {...frame} title={title} kind={table.kind} pictures={isEmpty ? [] : pages} onSavePicture={onSavePicture}>
      {isEmpty ? (
        <p className={styles['note']}>{translate('charts.nothing')}</p>
      ) : (
        <>
          <div ref={scroller} className={styles['heatmap']} style={sizes}>
            <table
              role="grid"
              aria-label={title}
              aria-readonly="true"
              aria-rowcount={table.rows.length + 2}
              aria-colcount={table.columns.length + 1}
              onKeyDown={onKeyDown}
              onClick={onClick}
              onFocus={({ target }) => {
                hasFocus.current = true;
                const place = placeOf(target);
                if (place !== null) setActive(place);
              }}
              onBlur={() => {
                hasFocus.current = false;
              }}
            >
              <HeatmapHead table={table} palette={palette} translate={translate} presenting={presenting} />
              <tbody>
                {windowOf(table.rows.length, view.first, view.rows, focus.row).map((stretch, position) => {
                  if (stretch.kind === 'room')
                    return (
                      <tr key={`room ${position}`} aria-hidden="true" className={styles['room']}>
                        <td colSpan={table.columns.length + 1} style={{ height: stretch.rows * rowHeight }} />
                      </tr>
                    );
                  const row = table.rows[stretch.index];
                  if (row === undefined) return null;
                  return (
                    <HeatmapRowView
                      key={stretch.index}
                      table={table}
                      row={row}
                      index={stretch.index}
                      active={stretch.index === focus.row ? focus.column : null}
                      palette={palette}
                      translate={translate}
                      language={language}
                    />
                  );
                })}
              </tbody>
              <HeatmapTotals table={table} palette={palette} translate={translate} language={language} />
            </table>
          </div>
          <LegendList
            entries={entries}
            label={translate('charts.legend')}
            {...(table.kind === 'categories' ? { title: translate('charts.scale') } : {})}
          />
          {heatmapNotes(table, translate).map((note) => (
            <p key={note} className={styles['note']}>
              {note}
            </p>
          ))}
        </>
      )}
    </ChartFigure>
  );
}

/** Which cell an event happened in. */
function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row][data-column]') : null;
  return cell === null ? null : { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}
