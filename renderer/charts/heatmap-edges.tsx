import type { Language, Translate } from '../../shared/language/index.ts';
import styles from './charts.module.css';
import { HeatmapDataCell } from './heatmap-data-cell.tsx';
import type { HeatmapTable } from './heatmap-table.ts';
import { MarkerShape } from './marker-shape.tsx';
import { candidateColour, type ChartPalette } from './palette.ts';

interface EdgeProps {
  readonly table: HeatmapTable;
  readonly palette: ChartPalette;
  readonly translate: Translate;
}

/** The candidates above the columns. */
export function HeatmapHead({ table, palette, translate, presenting }: EdgeProps & { readonly presenting: boolean }) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col">{translate(table.kind === 'requirements' ? 'glossary.requirement' : 'glossary.category')}</th>
        {table.columns.map(({ candidate, knockedOut }) => (
          <th key={candidate.id} scope="col" title={candidate.name}>
            <span className={styles['columnName']}>
              <MarkerShape
                marker={candidate.marker}
                colour={candidateColour(candidate.colour, palette)}
                size={presenting ? 20 : 14}
                struck={knockedOut}
              />
              {knockedOut ? <s>{candidate.name}</s> : <span>{candidate.name}</span>}
            </span>
            {knockedOut && <span className={styles['knockedOut']}>{translate('glossary.knockedOut')}</span>}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The fit over everything, below the columns. */
export function HeatmapTotals({ table, palette, translate, language }: EdgeProps & { readonly language: Language }) {
  const name = translate('charts.total');
  return (
    <tfoot>
      <tr aria-rowindex={table.rows.length + 2}>
        <th scope="row">{translate('charts.totalFit')}</th>
        {table.columns.map(({ candidate }, column) => (
          <HeatmapDataCell
            key={candidate.id}
            cell={table.totals[column] ?? { kind: 'unrated' }}
            row={null}
            rowName={name}
            candidateName={candidate.name}
            table={table}
            palette={palette}
            translate={translate}
            language={language}
          />
        ))}
      </tr>
    </tfoot>
  );
}
