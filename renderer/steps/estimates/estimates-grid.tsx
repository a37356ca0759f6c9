import { useEffect, useMemo, useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { blankEstimate } from '../../../shared/actions/add-estimate.ts';
import { compose } from '../../../shared/actions/compose.ts';
import { editRecords, type RecordEdit } from '../../../shared/actions/edit-records.ts';
import { type EstimateFields, writeEstimates } from '../../../shared/actions/write-estimates.ts';
import { moveRecords } from '../../../shared/actions/move-records.ts';
import { type Document, inOrder, projectOf } from '../../../shared/document.ts';
import { comparable } from '../../../shared/input/choice.ts';
import type { Translate } from '../../../shared/language/index.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import type { Estimate } from '../../../shared/model/estimate.ts';
import type { KeptPoints } from '../../../shared/model/points.ts';
import type { Yen } from '../../../shared/model/values.ts';
import { wrongNewPoints } from '../../components/new-points.ts';
import { definedPoints, inPlace, pointNames, settleDrafts, withDraft } from '../../components/point-drafts.ts';
import { answerGesture } from '../../components/answer-gesture.ts';
import { createNames } from '../../components/create-names.ts';
import { type MissingNames, noNames } from '../../components/missing-names.ts';
import { accept, type BadCell, type GestureReading, rowsOf } from '../../components/read-gesture.ts';
import { Grid } from '../../grid/data-grid.tsx';
import type { GridAnswer, GridGesture, GridHandle } from '../../grid/types.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { estimateColumns, type EstimateRow } from './estimate-columns.ts';
import { estimateBlanks } from './estimate-blanks.ts';
import { type EstimateValues, readEstimate } from './read-estimate.ts';

type EstimateId = IdOf<'estimate'>;

interface EstimatesGridProps {
  readonly label: string;
  readonly rows: readonly EstimateRow[];
  /** What lines pasted past the end belong to, where they do not stand under candidates. */
  readonly addTo?: Pick<Estimate, 'candidateId' | 'countermeasureId'>;
  /** A line just added: its item takes the keyboard. */
  readonly added: EstimateId | null;
  readonly onSelect: (ids: readonly EstimateId[]) => void;
  /** Adds a line after the given row. */
  readonly onAdd: (afterRowId: string | null) => void;
  readonly onRemove: (ids: readonly EstimateId[]) => void;
}

/** Cost lines, under their candidates where the rows name them. Points out of order are marked where they stand and wait unsaved until they fit. */
export function EstimatesGrid({ label, rows, addTo, added, onSelect, onAdd, onRemove }: EstimatesGridProps) {
  const t = useTranslate();
  const document = useDocument();
  const { language, dispatch, estimateDrafts, keepEstimateDrafts } = useStore(
    useShallow((state) => ({
      language: state.language,
      dispatch: state.dispatch,
      estimateDrafts: state.estimateDrafts,
      keepEstimateDrafts: state.keepEstimateDrafts,
    })),
  );
  const handle = useRef<GridHandle>(null);
  const project = projectOf(document);
  const { countermeasure } = document;
  const costClasses = inOrder(document, 'costClass');
  const columns = useMemo(
    () => estimateColumns({ project, drafts: estimateDrafts, countermeasures: countermeasure, costClasses, t, language }),
    [project, estimateDrafts, countermeasure, costClasses, t, language],
  );
  const known = (ids: readonly string[]): EstimateId[] => ids.flatMap((id) => document.estimate.get(id as EstimateId)?.id ?? []);

  useEffect(() => {
    if (added !== null) handle.current?.focusCell(added, 'title');
  }, [added]);

  const onGesture = (gesture: GridGesture, made: MissingNames = noNames): GridAnswer =>
    answerGesture<EstimateFields>(gesture, {
      columns,
      t,
      nameOfRow: (rowId) => document.estimate.get(rowId as EstimateId)?.title || t('frame.untitled'),
      read: (columnId, text) =>
        columnId === 'costClass' && made.has(comparable(text)) ? accept({ newCostClass: text.trim() }) : readEstimate(columnId, text, project.currencyUnit, costClasses, t),
      remedies: (refused) =>
        createNames({ refused, columnId: 'costClass', made, label: 'estimates.createCostClasses', t, again: (missing) => onGesture(gesture, missing) }),
      blanks: estimateBlanks(document),
      check: (reading) => [...wrongNewPoints(reading, t), ...wrongMonths(reading, document, t)],
      take: (taken) => {
        const typed = new Map<string, Partial<KeptPoints<Yen>>>();
        const edits: { readonly id: EstimateId; readonly values: EstimateFields }[] = [];
        for (const { rowId, values } of taken.edits) {
          const { optimistic, mostLikely, pessimistic, ...rest } = values;
          const points = definedPoints({ optimistic, mostLikely, pessimistic });
          if (Object.keys(points).length > 0) typed.set(rowId, { ...typed.get(rowId), ...points });
          if (Object.keys(rest).length > 0) edits.push({ id: rowId as EstimateId, values: rest });
        }
        const { save, drafts } = settleDrafts(document.estimate, estimateDrafts, typed);
        keepEstimateDrafts(drafts);
        for (const [id, points] of save) edits.push({ id: id as EstimateId, values: points });
        void dispatch(taken.additions.length > 0 ? 'addEstimate' : 'editEstimates', (latest, context) =>
          writeEstimates(
            latest,
            edits,
            taken.additions,
            { ...(addTo ?? { candidateId: candidateOf(gesture.place?.groupId), countermeasureId: null }), afterId: known([gesture.place?.afterRowId ?? ''])[0] },
            context,
          ),
        );
      },
    });

  const candidateOf = (groupId: string | null | undefined): IdOf<'candidate'> | undefined => {
    const row = rows.find(({ id }) => id === groupId);
    return row?.kind === 'candidate' ? row.estimate.candidate.id : undefined;
  };

  const onMoveRows = (ids: readonly string[], afterRowId: string | null): void => {
    const moved = known(ids);
    const anchor = rows.find(({ id }) => id === afterRowId) ?? rows[0];
    if (moved.length === 0 || anchor === undefined) return;
    const target = anchor.kind === 'line' ? anchor.line.estimate : { candidateId: anchor.estimate.candidate.id };
    const afterId = anchor.kind === 'line' ? anchor.line.estimate.id : null;
    void dispatch('moveEstimates', (latest) =>
      compose(
        latest,
        (current) => moveRecords(current, 'estimate', moved, afterId),
        (current) => editRecords(current, 'estimate', placed(current, moved, target.candidateId)),
      ),
    );
  };

  const invalid = (row: EstimateRow, columnId: string): string | null => {
    if (row.kind !== 'line' || !pointNames.some((name) => name === columnId)) return null;
    const draft = estimateDrafts.get(row.id);
    return draft === undefined || inPlace(withDraft(row.line.estimate, draft)) ? null : t('screens.estimates.waiting');
  };

  return (
    <Grid<EstimateRow>
      label={label}
      translate={t}
      rows={rows}
      rowId={(row) => row.id}
      rowKind={(row) => (row.kind === 'candidate' ? 'group' : 'row')}
      columns={columns}
      invalid={invalid}
      newRows={{ namedBy: 'title' }}
      onGesture={(gesture) => onGesture(gesture)}
      onSelect={({ rowIds }) => onSelect(known(rowIds))}
      onMoveRows={onMoveRows}
      onInsertRow={onAdd}
      onDeleteRows={(ids) => onRemove(known(ids))}
      apiRef={handle}
    />
  );
}

/** A line takes the candidate of where it lands, unless it is a cost of a countermeasure, which has its own. */
const placed = (document: Document, ids: readonly EstimateId[], candidateId: IdOf<'candidate'>): RecordEdit<'estimate'>[] =>
  ids.filter((id) => document.estimate.get(id)?.countermeasureId === null).map((id) => ({ id, values: { candidateId } }));

/** A cost may not end before it begins, whichever of the two was typed. */
function wrongMonths(reading: GestureReading<EstimateValues>, document: Document, t: Translate): BadCell[] {
  return [...rowsOf(reading)].flatMap(([row, values]): BadCell[] => {
    if (values.startMonth === undefined && values.endMonth === undefined) return [];
    const line = typeof row === 'string' ? document.estimate.get(row as EstimateId) : undefined;
    const { startMonth: start, endMonth: end } = { ...blankEstimate, ...line, ...months(values) };
    if (end === null || start <= end) return [];
    const columnId = values.endMonth === undefined ? 'startMonth' : 'endMonth';
    return [{ row, columnId, text: '', message: t('estimates.monthOrder', { start, end }), columnIds: ['startMonth', 'endMonth'] }];
  });
}

const months = ({ startMonth, endMonth }: EstimateValues): Partial<Pick<Estimate, 'startMonth' | 'endMonth'>> => ({
  ...(startMonth !== undefined && { startMonth }),
  ...(endMonth !== undefined && { endMonth }),
});
