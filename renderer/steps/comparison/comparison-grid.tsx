import { useEffect, useMemo, useRef } from 'react';
import { assess, type Cell } from '../../../shared/actions/assess.ts';
import { compose } from '../../../shared/actions/compose.ts';
import { editRecords, type RecordEdit } from '../../../shared/actions/edit-records.ts';
import { consensusCells } from '../../../shared/cells.ts';
import { type Document, inOrder } from '../../../shared/document.ts';
import { scoresOf } from '../../../shared/evaluation.ts';
import { parseChoice } from '../../../shared/input/choice.ts';
import { formatWeight } from '../../../shared/language/format.ts';
import type { Translate } from '../../../shared/language/index.ts';
import { type Candidate, markerSymbols } from '../../../shared/model/candidate.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { Grid } from '../../grid/data-grid.tsx';
import { LevelCell } from '../../grid/level-cell.tsx';
import type { GridColumn, GridGesture, GridHandle, GridSelection } from '../../grid/types.ts';
import { accept, type Reading, readGesture, refuse } from '../../components/read-gesture.ts';
import { reportRefusal } from '../../components/report-refusal.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { readRequirement } from '../requirements/read-requirement.ts';
import { type ComparisonRow, comparisonRows, subtotals, type TotalRow, totalRows } from './comparison-rows.ts';
import { levelKeys } from './level-keys.ts';

type Row = ComparisonRow | ({ readonly kind: 'total' } & TotalRow);
type Values = { readonly levelId: IdOf<'level'> | null } | { readonly weight: number };

/** Requirements down, candidates across, levels in the cells, totals always in view below. */
export function ComparisonGrid() {
  const t = useTranslate();
  const document = useDocument();
  const { language, dispatch, selectCells } = useStore();
  const scores = scoresOf(document);
  const handle = useRef<GridHandle>(null);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- of the document it reads these tables only
  const rows = useMemo(() => comparisonRows(document), [document.category, document.requirement]);
  const totals = useMemo(() => totalRows(scores, t, language).map((row): Row => ({ kind: 'total', ...row })), [scores, t, language]);
  const parts = useMemo(() => subtotals(scores, language), [scores, language]);
  const columns = useMemo(
    () => columnsOf(document, parts, t, (weight) => formatWeight(weight, language)),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- of the document it reads these tables only
    [document.level, document.candidate, document.assessment, parts, t, language],
  );

  useEffect(() => {
    const { focus } = useStore.getState();
    if (focus !== null) handle.current?.focusCell(focus.requirementId, focus.candidateId);
  }, []);

  const onSelect = ({ focus, rowIds, columnIds }: GridSelection): void => {
    const cellOf = (rowId: string, columnId: string): Cell[] => {
      const requirement = document.requirement.get(rowId as IdOf<'requirement'>);
      const candidate = document.candidate.get(columnId as IdOf<'candidate'>);
      return requirement === undefined || candidate === undefined ? [] : [{ requirementId: requirement.id, candidateId: candidate.id }];
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
    <Grid<Row>
      label={t('screens.comparison.title')}
      translate={t}
      rows={rows}
      rowId={(row) => row.id}
      rowKind={(row) => (row.kind === 'category' ? 'group' : 'row')}
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

function columnsOf(
  document: Document,
  parts: ReturnType<typeof subtotals>,
  t: Translate,
  weightText: (weight: number) => string,
): GridColumn<Row>[] {
  const title: GridColumn<Row> = {
    id: 'title',
    header: t('glossary.requirement'),
    width: 240,
    pinned: 'left',
    text: (row) => (row.kind === 'category' ? row.category.name : row.kind === 'total' ? row.title : row.requirement.title || t('frame.untitled')),
  };
  const weight: GridColumn<Row> = {
    id: 'weight',
    header: t('glossary.weight'),
    width: 88,
    align: 'right',
    editor: 'number',
    editable: (row) => row.kind === 'requirement',
    text: (row) => (row.kind === 'requirement' ? weightText(row.requirement.weight) : ''),
  };
  const mandatory: GridColumn<Row> = {
    id: 'mandatory',
    header: t('glossary.mandatory'),
    width: 100,
    align: 'center',
    text: (row) => (row.kind === 'requirement' && row.requirement.mandatory ? '●' : ''),
  };
  const levels = inOrder(document, 'level');
  const choices = levels.map(({ id, label, symbol }) => ({ value: id, label, symbol }));
  const keys = Object.fromEntries(
    Object.entries(levelKeys(levels)).flatMap(([key, symbol]) => {
      const level = levels.find((entry) => entry.symbol === symbol);
      return level === undefined ? [] : [[key, level.id]];
    }),
  );
  const cells = consensusCells(document.assessment);
  const levelIn = (row: Row, candidate: Candidate) => {
    const levelId = row.kind === 'requirement' ? cells.at(row.requirement.id, candidate.id)?.levelId : undefined;
    return levelId == null ? undefined : document.level.get(levelId);
  };
  const candidates = inOrder(document, 'candidate').map(
    (candidate): GridColumn<Row> => ({
      id: candidate.id,
      header: `${markerSymbols[candidate.marker]} ${candidate.name}`,
      headerTooltip: candidate.summary,
      flex: 1,
      minWidth: 112,
      align: 'center',
      editor: 'choice',
      choices,
      keys,
      editable: (row) => row.kind === 'requirement',
      text: (row) => {
        if (row.kind === 'category') return parts.get(row.category.id)?.get(candidate.id) ?? '';
        if (row.kind === 'total') return row.values.get(candidate.id) ?? '';
        return levelIn(row, candidate)?.symbol ?? '';
      },
      render: (row) => {
        if (row.kind === 'category') return parts.get(row.category.id)?.get(candidate.id) ?? '';
        if (row.kind === 'total') return <span title={row.explanations.get(candidate.id)}>{row.values.get(candidate.id)}</span>;
        return <LevelCell level={levelIn(row, candidate) ?? null} unratedLabel={t('glossary.unrated')} />;
      },
    }),
  );
  return [title, weight, mandatory, ...candidates];
}
