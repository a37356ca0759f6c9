import { useEffect, useMemo, useRef, useState } from 'react';
import { addNamed, named } from '../../../shared/actions/add-named.ts';
import type { Cell } from '../../../shared/actions/assess.ts';
import { compose } from '../../../shared/actions/compose.ts';
import { describeGaps, type GapDescription } from '../../../shared/actions/describe-gap.ts';
import { comparable } from '../../../shared/input/choice.ts';
import { cellOfRow, cellRowId } from '../../components/cell-rows.ts';
import { answerGesture } from '../../components/answer-gesture.ts';
import { createNames } from '../../components/create-names.ts';
import { type MissingNames, noNames } from '../../components/missing-names.ts';
import { accept } from '../../components/read-gesture.ts';
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

  const onGesture = (gesture: GridGesture, made: MissingNames = noNames): GridAnswer =>
    answerGesture<GapDescription & { readonly newNature?: string }>(gesture, {
      columns,
      t,
      nameOfRow,
      read: (columnId, text) => (columnId === 'nature' && made.has(comparable(text)) ? accept({ newNature: text.trim() }) : readGap(columnId, text, document, t)),
      remedies: (refused) =>
        createNames({ refused, columnId: 'nature', made, label: 'gaps.createNatures', t, again: (missing) => onGesture(gesture, missing) }),
      take: ({ edits }) =>
        void dispatch('describeGap', (latest, context) =>
          compose(
            latest,
            (current) => addNamed(current, 'gapNature', edits.flatMap(({ values: { newNature } }) => newNature ?? []), context),
            (current) =>
              describeGaps(
                current,
                edits.flatMap(({ rowId, values: { newNature, ...values } }): (Cell & { readonly values: GapDescription })[] => {
                  const cell = cellOfRow(rowId, document);
                  const natureId = named(current, 'gapNature', newNature);
                  return cell === null ? [] : [{ ...cell, values: natureId === undefined ? values : { ...values, natureId } }];
                }),
                context,
              ),
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
      onGesture={(gesture) => onGesture(gesture)}
      onSelect={onSelect}
      empty={t('gaps.noMatch')}
      apiRef={handle}
    />
  );
}
