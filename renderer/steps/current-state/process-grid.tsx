import type { Ref } from 'react';
import { moveRecords } from '../../../shared/actions/move-records.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { type ProcessValues, writeProcesses } from '../../../shared/actions/write-processes.ts';
import { flowOf } from '../../../shared/flows.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import type { ProcessPhase } from '../../../shared/model/process.ts';
import { answerGesture } from '../../components/answer-gesture.ts';
import { Grid } from '../../grid/data-grid.tsx';
import type { GridAnswer, GridGesture, GridHandle } from '../../grid/types.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { processColumns } from './process-columns.tsx';
import { readProcess } from './read-process.ts';

interface ProcessGridProps {
  readonly phase: ProcessPhase;
  readonly onAdd: () => void;
  readonly empty: React.ReactNode;
  readonly apiRef: Ref<GridHandle>;
}

type ProcessId = IdOf<'process'>;

/** The processes of a phase in order, with what follows each. */
export function ProcessGrid({ phase, onAdd, empty, apiRef }: ProcessGridProps) {
  const t = useTranslate();
  const steps = flowOf(useDocument(), phase);
  const dispatch = useStore((state) => state.dispatch);
  const columns = processColumns(t);

  const onGesture = (gesture: GridGesture): GridAnswer => {
    const typed = new Map(gesture.edits.filter(({ columnId }) => columnId === 'title').map(({ rowId, text }) => [rowId, text]));
    const titles = [
      ...steps.map(({ process }) => typed.get(process.id) ?? process.title),
      ...gesture.overflow.map((cells) => cells.find(({ columnId }) => columnId === 'title')?.text ?? ''),
    ];
    return answerGesture<ProcessValues>(gesture, {
      columns,
      t,
      nameOfRow: (rowId) => steps.find(({ process }) => process.id === rowId)?.process.title || t('frame.untitled'),
      read: (columnId, text) => readProcess(columnId, text, titles, t),
      take: ({ edits, additions }) => {
        const onlyFlow = additions.length === 0 && edits.every(({ values }) => 'next' in values);
        void dispatch(additions.length > 0 ? 'addProcess' : onlyFlow ? 'editFlows' : 'editProcesses', (latest, context) =>
          writeProcesses(latest, phase, edits.map(({ rowId, values }) => ({ id: rowId as ProcessId, values })), additions, context),
        );
      },
    });
  };

  return (
    <Grid
      label={t(`screens.currentState.processes.${phase}`)}
      translate={t}
      rows={steps}
      rowId={({ process }) => process.id}
      columns={columns}
      newRows={{ namedBy: 'title' }}
      onGesture={onGesture}
      onMoveRows={(ids, afterId) =>
        void dispatch('moveProcesses', (latest) => moveRecords(latest, 'process', ids as readonly ProcessId[], afterId as ProcessId | null))
      }
      onDeleteRows={(ids) => void dispatch('removeProcesses', (latest) => removeRecords(latest, 'process', ids))}
      onInsertRow={onAdd}
      empty={empty}
      apiRef={apiRef}
    />
  );
}
