import { memo } from 'react';
import type { Language, Translate } from '../../shared/language/index.ts';
import styles from './charts.module.css';
import { HeatmapDataCell } from './heatmap-data-cell.tsx';
import type { HeatmapRow, HeatmapTable } from './heatmap-table.ts';
import { rowName } from './heatmap-text.ts';
import type { ChartPalette } from './palette.ts';

interface RowProps {
  readonly table: HeatmapTable;
  readonly row: HeatmapRow;
  readonly index: number;
  /** The column of the cell the keyboard would reach, or null when it is in another row. */
  readonly active: number | null;
  readonly palette: ChartPalette;
  readonly translate: Translate;
  readonly language: Language;
}

/** One row of the heatmap. */
export const HeatmapRowView = memo(function HeatmapRowView({ table, row, index, active, palette, translate, language }: RowProps) {
  const name = rowName(row, translate);
  return (
    <tr className={row.kind === 'group' ? styles['group'] : undefined} aria-rowindex={index + 2}>
      <th scope="row" title={name}>
        <span className={styles['rowName']}>
          {row.code !== '' && <span className={styles['code']}>{row.code}</span>}
          <span className={styles['rowLabel']}>{row.label}</span>
          {row.mandatory && <span className={styles['mandatory']}>{translate('glossary.mandatory')}</span>}
        </span>
      </th>
      {table.columns.map(({ candidate }, column) => (
        <HeatmapDataCell
          key={candidate.id}
          cell={table.cellAt(row, column)}
          row={row}
          rowName={name}
          candidateName={candidate.name}
          table={table}
          palette={palette}
          translate={translate}
          language={language}
          tabIndex={active === column ? 0 : -1}
          data-row={index}
          data-column={column}
        />
      ))}
    </tr>
  );
});
