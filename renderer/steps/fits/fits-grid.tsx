import { useEffect, useMemo, useRef } from 'react';
import type { AssessmentDetails } from '../../../shared/actions/assess.ts';
import { parseNumber } from '../../../shared/input/number.ts';
import { isBlank } from '../../../shared/input/plain.ts';
import type { Translate } from '../../../shared/language/index.ts';
import { textLimit } from '../../../shared/model/values.ts';
import { cellOfRow, cellRowId } from '../../components/cell-rows.ts';
import { answerGesture } from '../../components/answer-gesture.ts';
import { assessRows } from '../../components/assess-rows.ts';
import { accept, type Reading, refuse, within } from '../../components/read-gesture.ts';
import { Grid } from '../../grid/data-grid.tsx';
import type { GridAnswer, GridGesture, GridHandle, GridSelection } from '../../grid/types.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { cellRequirement, fitColumns, grades } from './fit-columns.tsx';
import type { FitRow } from './fit-rows.ts';

/** The fits under their candidates; grades and words are written here. */
export function FitsGrid({ rows }: { readonly rows: readonly FitRow[] }) {
  const t = useTranslate();
  const document = useDocument();
  const { language, dispatch, selectCells } = useStore();
  const handle = useRef<GridHandle>(null);
  const columns = useMemo(() => fitColumns(t, language), [t, language]);

  useEffect(() => {
    const { focus } = useStore.getState();
    if (focus !== null) handle.current?.focusCell(cellRowId(focus), 'usability');
  }, []);

  const onSelect = ({ focus, rowIds }: GridSelection): void =>
    selectCells(focus === null ? null : cellOfRow(focus.rowId, document), rowIds.flatMap((rowId) => cellOfRow(rowId, document) ?? []));

  const nameOfRow = (rowId: string): string => {
    const row = rows.find(({ id }) => id === rowId);
    return row?.kind === 'fit' ? t('fits.row', { requirement: cellRequirement(row.cell, t), candidate: row.cell.candidate.name }) : '';
  };

  const onGesture = (gesture: GridGesture): GridAnswer =>
    answerGesture<AssessmentDetails>(gesture, {
      columns,
      t,
      nameOfRow,
      read: (columnId, text) => readFit(columnId, text, t),
      take: ({ edits }) => void dispatch('evaluateFits', (latest, context) => assessRows(latest, edits, context)),
    });

  return (
    <Grid<FitRow>
      label={t('fits.title')}
      translate={t}
      rows={rows}
      rowId={({ id }) => id}
      rowKind={({ kind }) => (kind === 'group' ? 'group' : 'row')}
      columns={columns}
      onGesture={onGesture}
      onSelect={onSelect}
      empty={t('fits.noMatch')}
      apiRef={handle}
    />
  );
}

/** What a text means in a column of the fits. */
function readFit(columnId: string, text: string, t: Translate): Reading<AssessmentDetails> {
  switch (columnId) {
    case 'usability':
    case 'efficiency': {
      const grade = isBlank(text) ? null : grades.find((value) => value === parseNumber(text));
      return grade === undefined ? refuse(t('fits.notGrade', { text })) : accept({ [columnId]: grade });
    }
    case 'evidence':
    case 'note':
      return within(text, textLimit, { [columnId]: text }, t);
    default:
      return accept({});
  }
}
