import { useEffect, useMemo, useRef, useState } from 'react';
import type { Cell } from '../../../shared/actions/assess.ts';
import { describeGaps, type GapDescription } from '../../../shared/actions/describe-gap.ts';
import { cellOfRow, cellRowId } from '../../components/cell-rows.ts';
import { answerGesture } from '../../components/answer-gesture.ts';
import { Grid } from '../../grid/data-grid.tsx';
import type { GridAnswer, GridColumn, GridGesture, GridHandle, GridSelection } from '../../grid/types.ts';
import { useShownDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { requirementName } from './gap-columns.tsx';
import { type GapEntry, type GapRow, groupHeadings, groupRows } from './gap-rows.ts';
import { readGap } from './read-gap.ts';

interface GapsGridProps {
  readonly entries: readonly GapEntry[];
  readonly columns: readonly GridColumn<GapRow>[];
}

/** The gaps under their headings. The cells they come from are the selection the comparison has too. */
export function GapsGrid({ entries, columns }: GapsGridProps) {
  const t = useTranslate();
  const document = useShownDocument();
  const dispatch = useStore((state) => state.dispatch);
  const selectCells = useStore((state) => state.selectCells);
  const grouping = useStore((state) => state.gapGrouping);
  const handle = useRef<GridHandle>(null);
  const headings = groupHeadings(document, grouping);
  const rows = useMemo(() => groupRows(entries, headings, grouping), [entries, headings, grouping]);

  const [arrival] = useState(() => {
    const { focus } = useStore.getState();
    const rowId = focus === null ? null : cellRowId(focus);
    return entries.some(({ id }) => id === rowId) ? rowId : null;
  });

  useEffect(() => {
    if (arrival !== null) handle.current?.focusCell(arrival, 'nature');
  }, [arrival]);

  const onSelect = ({ focus, rowIds }: GridSelection): void => {
    const cells = rowIds.flatMap((rowId) => cellOfRow(rowId, document) ?? []);
    selectCells(focus === null ? null : cellOfRow(focus.rowId, document), cells);
  };

  const onGesture = (gesture: GridGesture): GridAnswer =>
    answerGesture<GapDescription>(gesture, {
      columns,
      t,
      nameOfRow,
      read: (columnId, text) => readGap(columnId, text, document, t),
      take: ({ edits }) =>
        void dispatch('describeGap', (latest, context) =>
          describeGaps(
            latest,
            edits.flatMap(({ rowId, values }): (Cell & { readonly values: GapDescription })[] => {
              const cell = cellOfRow(rowId, document);
              return cell === null ? [] : [{ ...cell, values }];
            }),
            context,
          ),
        ),
    });

  const nameOfRow = (rowId: string): string => {
    const entry = entries.find(({ id }) => id === rowId);
    return entry === undefined ? '' : t('gaps.row', { requirement: requirementName(entry.gap, t), candidate: entry.gap.candidate.name });
  };

  return (
    <Grid<GapRow>
      label={t('gaps.title')}
      translate={t}
      rows={rows}
      rowId={(row) => row.id}
      rowKind={(row) => (row.kind === 'group' ? 'group' : 'row')}
      columns={columns}
      onGesture={onGesture}
      onSelect={onSelect}
      empty={t('gaps.noMatch')}
      apiRef={handle}
    />
  );
}
