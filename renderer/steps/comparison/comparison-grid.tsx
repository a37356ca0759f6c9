import { useEffect, useMemo, useRef } from 'react';
import { assess, type Cell } from '../../../shared/actions/assess.ts';
import { compose } from '../../../shared/actions/compose.ts';
import { editRecords, type RecordEdit } from '../../../shared/actions/edit-records.ts';
import { consensusCells } from '../../../shared/cells.ts';
import { type Document, inOrder, requirementsByCategory } from '../../../shared/document.ts';
import { scoresOf } from '../../../shared/evaluation.ts';
import { headingSums, rollUpsOf } from '../../../shared/roll-up.ts';
import { parseChoice } from '../../../shared/input/choice.ts';
import type { Translate } from '../../../shared/language/index.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { Grid } from '../../grid/data-grid.tsx';
import type { GridGesture, GridHandle, GridSelection } from '../../grid/types.ts';
import { accept, type Reading, readGesture, refuse } from '../../components/read-gesture.ts';
import { reportRefusal } from '../../components/report-refusal.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { readRequirement } from '../requirements/read-requirement.ts';
import { comparisonColumns } from './comparison-columns.tsx';
import { type ComparisonGridRow, comparisonRows, subtotals, totalRows } from './comparison-rows.ts';

type Values = { readonly levelId: IdOf<'level'> | null } | { readonly weight: number };

/** Requirements down, candidates across, levels in the cells, totals always in view below. */
export function ComparisonGrid() {
  const t = useTranslate();
  const document = useDocument();
  const { language, dispatch, selectCells } = useStore();
  const scores = scoresOf(document);
  const handle = useRef<GridHandle>(null);
  const groups = requirementsByCategory(document);
  const rows = useMemo(() => comparisonRows(groups), [groups]);
  const totals = useMemo(() => totalRows(scores, t, language).map((row): ComparisonGridRow => ({ kind: 'total', ...row })), [scores, t, language]);
  const parts = useMemo(() => subtotals(scores, language), [scores, language]);
  const sums = headingSums(groups);
  const rollUps = rollUpsOf(document);
  const levels = inOrder(document, 'level');
  const candidates = inOrder(document, 'candidate');
  const cells = consensusCells(document.assessment);
  const columns = useMemo(
    () => comparisonColumns({ levels, candidates, cells, parts, sums, rollUps, t, language }),
    [levels, candidates, cells, parts, sums, rollUps, t, language],
  );

  useEffect(() => {
    const { focus } = useStore.getState();
    if (focus !== null) handle.current?.focusCell(focus.requirementId, focus.candidateId);
  }, []);

  const onSelect = ({ focus, rowIds, columnIds }: GridSelection): void => {
    const cellOf = (rowId: string, columnId: string): Cell[] => {
      const requirement = document.requirement.get(rowId as IdOf<'requirement'>);
      const candidate = document.candidate.get(columnId as IdOf<'candidate'>);
      return requirement === undefined || candidate === undefined || sums.has(requirement.id) ? [] : [{ requirementId: requirement.id, candidateId: candidate.id }];
    };
    const cells = rowIds.flatMap((rowId) => columnIds.flatMap((columnId) => cellOf(rowId, columnId)));
    selectCells((focus === null ? undefined : cellOf(focus.rowId, focus.columnId)[0]) ?? null, cells);
  };

  const onGesture = (gesture: GridGesture): void => {
    const reading = readGesture<Values>(gesture, (columnId, text) => readComparison(columnId, text, document, t));
    if (reading.refused !== null) {
      reportRefusal(gesture, reading.refused, columns, (rowId) => document.requirement.get(rowId as IdOf<'requirement'>)?.title ?? '', t);
      return;
    }
    const ratings: { requirementId: IdOf<'requirement'>; candidateId: IdOf<'candidate'>; values: { levelId: IdOf<'level'> | null } }[] = [];
    const edits: RecordEdit<'requirement'>[] = [];
    for (const [index, { rowId, values }] of reading.edits.entries()) {
      const requirementId = rowId as IdOf<'requirement'>;
      const columnId = gesture.edits[index]?.columnId;
      if ('levelId' in values) ratings.push({ requirementId, candidateId: columnId as IdOf<'candidate'>, values });
      else edits.push({ id: requirementId, values });
    }
    void dispatch(edits.length > 0 ? 'editRequirements' : 'rate', (latest, context) =>
      compose(
        latest,
        (current) => editRecords(current, 'requirement', edits),
        (current) => assess(current, ratings, context),
      ),
    );
  };

  return (
    <Grid<ComparisonGridRow>
      label={t('screens.comparison.title')}
      translate={t}
      rows={rows}
      rowId={(row) => row.id}
      rowKind={(row) => (row.kind === 'category' || row.kind === 'heading' ? 'group' : 'row')}
      columns={columns}
      pinnedBottom={totals}
      onGesture={onGesture}
      onSelect={onSelect}
      apiRef={handle}
    />
  );
}

/** What a text means in a column of the comparison: a weight, or a candidate's level by its id. */
function readComparison(columnId: string, text: string, document: Document, t: Translate): Reading<Values> {
  if (columnId === 'weight') {
    const reading = readRequirement(columnId, text, document, t);
    return reading.ok ? accept({ weight: reading.values.weight ?? 0 }) : reading;
  }
  if (text === '') return accept({ levelId: null });
  const levels = inOrder(document, 'level');
  const level = parseChoice(text, levels, ({ id, label, symbol }) => [id, label, symbol]);
  if (level !== null) return accept({ levelId: level.id });
  const choices = levels.map(({ symbol, label }) => `${symbol} ${label}`).join(t('frame.separator'));
  return refuse(t('screens.comparison.unknownLevel', { text, choices }));
}
