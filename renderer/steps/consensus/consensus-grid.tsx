import { useMemo, useRef } from 'react';
import type { AssessmentDetails } from '../../../shared/actions/assess.ts';
import type { PanelCell } from '../../../shared/disagreement.ts';
import { inOrder } from '../../../shared/document.ts';
import type { Translate } from '../../../shared/language/index.ts';
import type { Evaluator } from '../../../shared/model/evaluator.ts';
import type { Level } from '../../../shared/model/level.ts';
import { textLimit } from '../../../shared/model/values.ts';
import { cellOfRow, cellRowId } from '../../components/cell-rows.ts';
import { readLevel } from '../../components/read-level.ts';
import { answerGesture } from '../../components/answer-gesture.ts';
import { assessRows } from '../../components/assess-rows.ts';
import { accept, type Reading, within } from '../../components/read-gesture.ts';
import { Grid } from '../../grid/data-grid.tsx';
import type { GridAnswer, GridGesture, GridHandle, GridSelection } from '../../grid/types.ts';
import { useMissingLevel } from '../../components/use-missing-level.tsx';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { cellRequirement, consensusColumns } from './consensus-columns.tsx';

interface ConsensusGridProps {
  readonly evaluators: readonly Evaluator[];
  readonly cells: readonly PanelCell[];
}

const rowIdOf = ({ requirement, candidate }: PanelCell): string => cellRowId({ requirementId: requirement.id, candidateId: candidate.id });

/** The cells with what each evaluator found; consensus and reason are written here. */
export function ConsensusGrid({ evaluators, cells }: ConsensusGridProps) {
  const t = useTranslate();
  const document = useDocument();
  const { language, dispatch, selectCells } = useStore();
  const levels = inOrder(document, 'level');
  const columns = useMemo(() => consensusColumns(evaluators, levels, t, language), [evaluators, levels, t, language]);

  const onSelect = ({ focus, rowIds }: GridSelection): void =>
    selectCells(focus === null ? null : cellOfRow(focus.rowId, document), rowIds.flatMap((rowId) => cellOfRow(rowId, document) ?? []));

  const nameOfRow = (rowId: string): string => {
    const cell = cells.find((entry) => rowIdOf(entry) === rowId);
    return cell === undefined ? '' : t('consensus.row', { requirement: cellRequirement(cell, t), candidate: cell.candidate.name });
  };

  const handle = useRef<GridHandle>(null);
  const missingLevel = useMissingLevel(handle);
  const onGesture = (gesture: GridGesture): GridAnswer =>
    answerGesture<AssessmentDetails>(gesture, {
      columns,
      t,
      nameOfRow,
      read: (columnId, text) => readConsensus(columnId, text, levels, t),
      remedies: (refused) => missingLevel.remedies(refused, (columnId) => columnId === 'agreed'),
      take: ({ edits }) => void dispatch('recordConsensus', (latest, context) => assessRows(latest, edits, context)),
    });

  return (
    <>
      <Grid<PanelCell>
        label={t('consensus.title')}
        translate={t}
        rows={cells}
        rowId={rowIdOf}
        columns={columns}
        onGesture={onGesture}
        onSelect={onSelect}
        empty={t('consensus.noneOpen')}
        apiRef={handle}
      />
      {missingLevel.dialog}
    </>
  );
}

/** What a text means in the column of the consensus or of its reason. */
function readConsensus(columnId: string, text: string, levels: readonly Level[], t: Translate): Reading<AssessmentDetails> {
  if (columnId === 'agreed') return readLevel(text, levels, t);
  return columnId === 'reason' ? within(text, textLimit, { consensusReason: text }, t) : accept({});
}
