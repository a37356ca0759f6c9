import type { Language, Translate } from '../../shared/language/index.ts';
import styles from './charts.module.css';
import type { HeatmapCell, HeatmapRow, HeatmapTable } from './heatmap-table.ts';
import { cellColours, cellHint, cellLabel, cellText } from './heatmap-text.ts';
import type { ChartPalette } from './palette.ts';

interface DataCellProps {
  readonly cell: HeatmapCell;
  /** The row the cell is in; null for the totals. */
  readonly row: HeatmapRow | null;
  readonly rowName: string;
  readonly candidateName: string;
  readonly table: HeatmapTable;
  readonly palette: ChartPalette;
  readonly translate: Translate;
  readonly language: Language;
  /** Set for cells the keyboard can reach. */
  readonly tabIndex?: number;
  readonly 'data-row'?: number;
  readonly 'data-column'?: number;
}

/** One tinted cell of the heatmap with its text, its name for screen readers and its explanation. */
export function HeatmapDataCell({ cell, row, rowName, candidateName, table, palette, translate, language, ...place }: DataCellProps) {
  const colours = cellColours(cell, table, palette);
  const label = cellLabel(rowName, candidateName, cell, translate, language);
  return (
    <td
      role="gridcell"
      aria-label={label}
      title={cellHint(label, cell, translate, language)}
      className={styles[cell.kind]}
      style={colours === null ? undefined : { background: colours.fill, color: colours.text }}
      {...place}
    >
      <span>{cellText(cell, table, row, translate, language)}</span>
    </td>
  );
}
