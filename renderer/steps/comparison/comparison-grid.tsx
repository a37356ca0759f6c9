import { useEffect, useMemo, useRef } from 'react';
import { blankRequirement } from '../../../shared/actions/add-requirements.ts';
import { assess, type Cell } from '../../../shared/actions/assess.ts';
import { compose } from '../../../shared/actions/compose.ts';
import { editRecords, type RecordEdit } from '../../../shared/actions/edit-records.ts';
import { cellsBy, consensusCells } from '../../../shared/cells.ts';
import { comparedCandidates, type Document, inOrder, requirementsByCategory } from '../../../shared/document.ts';
import { categoryWeightsOf } from '../../../shared/category-weights.ts';
import { scoresBy } from '../../../shared/evaluation.ts';
import { formatPercent } from '../../../shared/language/format.ts';
import { headingSums, rollUpsBy } from '../../../shared/roll-up.ts';
import { meanCells, noMeans } from '../../../shared/means.ts';
import type { Translate } from '../../../shared/language/index.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { Grid } from '../../grid/data-grid.tsx';
import type { GridAnswer, GridGesture, GridHandle, GridSelection } from '../../grid/types.ts';
import { answerGesture } from '../../components/answer-gesture.ts';
import { accept, type Reading } from '../../components/read-gesture.ts';
import { readLevel } from '../../components/read-level.ts';
import { useMissingLevel } from '../../components/use-missing-level.tsx';
import { useShownDocument, useTranslate, useViewedEvaluator } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { readRequirement } from '../requirements/read-requirement.ts';
import { comparisonColumns } from './comparison-columns.tsx';
import { type ComparisonGridRow, comparisonRows, subtotals, totalRows } from './comparison-rows.ts';

type Values = { readonly levelId: IdOf<'level'> | null } | { readonly weight: number };

/** Requirements down, candidates across, levels in the cells, totals always in view below. */
export function ComparisonGrid() {
  const t = useTranslate();
  const document = useShownDocument();
  const { language, dispatch, selectCells } = useStore();
  const focus = useStore((state) => state.focus);
  const evaluatorId = useViewedEvaluator()?.id ?? null;
  const scores = scoresBy(document, evaluatorId);
  const handle = useRef<GridHandle>(null);
  const groups = requirementsByCategory(document);
  const rows = useMemo(() => comparisonRows(groups), [groups]);
  const totals = useMemo(() => totalRows(scores, t, language).map((row): ComparisonGridRow => ({ kind: 'total', ...row })), [scores, t, language]);
  const parts = useMemo(() => subtotals(scores, language), [scores, language]);
  const sums = headingSums(groups);
  const rollUps = rollUpsBy(document, evaluatorId);
  const shares = useMemo(
    () => new Map<string, string>(categoryWeightsOf(groups).categories.map(({ category, share }) => [category.id, formatPercent(share, language)])),
    [groups, language],
  );
  const levels = inOrder(document, 'level');
  const candidates = comparedCandidates(document);
  const consensus = consensusCells(document.assessment);
  const cells = cellsBy(document.assessment, evaluatorId);
  const means = evaluatorId === null ? meanCells(document) : noMeans;
  const columns = useMemo(
    () => comparisonColumns({ levels, candidates, cells, means, consensus, parts, sums, rollUps, shares, t, language }),
    [levels, candidates, cells, means, consensus, parts, sums, rollUps, shares, t, language],
  );

  const reported = useRef<Cell | null>(null);
  useEffect(() => {
    if (focus !== null && focus !== reported.current) handle.current?.focusCell(focus.requirementId, focus.candidateId);
  }, [focus]);

  const onSelect = ({ focus, rowIds, columnIds }: GridSelection): void => {
    const cellOf = (rowId: string, columnId: string): Cell[] => {
      const requirement = document.requirement.get(rowId as IdOf<'requirement'>);
      const candidate = document.candidate.get(columnId as IdOf<'candidate'>);
      return requirement === undefined || candidate === undefined || sums.has(requirement.id) ? [] : [{ requirementId: requirement.id, candidateId: candidate.id }];
    };
    const cells = rowIds.flatMap((rowId) => columnIds.flatMap((columnId) => cellOf(rowId, columnId)));
    reported.current = (focus === null ? undefined : cellOf(focus.rowId, focus.columnId)[0]) ?? null;
    selectCells(reported.current, cells);
  };

  const missingLevel = useMissingLevel(handle);
  const onGesture = (gesture: GridGesture): GridAnswer =>
    answerGesture<Values>(gesture, {
      columns,
      t,
      nameOfRow: (rowId) => document.requirement.get(rowId as IdOf<'requirement'>)?.title || t('frame.untitled'),
      read: (columnId, text) => readComparison(columnId, text, document, t),
      blanks: { weight: { weight: blankRequirement.weight } },
      remedies: (refused) => missingLevel.remedies(refused, (columnId) => columnId !== 'weight'),
      take: (taken) => {
        const ratings: { requirementId: IdOf<'requirement'>; candidateId: IdOf<'candidate'>; values: { levelId: IdOf<'level'> | null } }[] = [];
        const edits: RecordEdit<'requirement'>[] = [];
        for (const { rowId, columnId, values } of taken.edits) {
          const requirementId = rowId as IdOf<'requirement'>;
          if ('levelId' in values) ratings.push({ requirementId, candidateId: columnId as IdOf<'candidate'>, values });
          else edits.push({ id: requirementId, values });
        }
        void dispatch(edits.length > 0 ? 'editRequirements' : evaluatorId === null ? 'rate' : 'rateAsEvaluator', (latest, context) =>
          compose(
            latest,
            (current) => editRecords(current, 'requirement', edits),
            (current) => assess(current, ratings, context, evaluatorId),
          ),
        );
      },
    });

  return (
    <>
      <Grid<ComparisonGridRow>
        label={t('screens.comparison.title')}
        translate={t}
        rows={rows}
        rowId={(row) => row.id}
        rowKind={({ kind }) => (kind === 'category' ? 'group' : kind === 'heading' ? 'heading' : 'row')}
        columns={columns}
        pinnedBottom={totals}
        onGesture={onGesture}
        onSelect={onSelect}
        apiRef={handle}
      />
      {missingLevel.dialog}
    </>
  );
}

/** What a text means in a column of the comparison: a weight, or a candidate's level by its id. */
function readComparison(columnId: string, text: string, document: Document, t: Translate): Reading<Values> {
  if (columnId === 'weight') {
    const reading = readRequirement(columnId, text, document, t);
    return reading.ok ? accept({ weight: reading.values.weight ?? 0 }) : reading;
  }
  return readLevel(text, inOrder(document, 'level'), t);
}
