import { useEffect, useMemo, useRef } from 'react';
import { compose } from '../../../shared/actions/compose.ts';
import { editRecords, type RecordEdit } from '../../../shared/actions/edit-records.ts';
import { moveRecords } from '../../../shared/actions/move-records.ts';
import { addTasks, setPredecessors } from '../../../shared/actions/plan-tasks.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import type { Weeks } from '../../../shared/model/values.ts';
import type { Plan, PlannedTask } from '../../../shared/plan.ts';
import { definedPoints, inPlace, pointNames, type Points, settleDrafts, withDraft } from '../../components/point-drafts.ts';
import { readGesture } from '../../components/read-gesture.ts';
import { reportRefusal } from '../../components/report-refusal.ts';
import { Grid } from '../../grid/data-grid.tsx';
import type { GridGesture, GridHandle } from '../../grid/types.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { readTask, type TaskValues } from './read-task.ts';
import { taskColumns } from './task-columns.ts';

type TaskId = IdOf<'task'>;

interface TasksGridProps {
  readonly plan: Plan;
  readonly candidateId: IdOf<'candidate'>;
  /** A task just added: its name takes the keyboard. */
  readonly added: TaskId | null;
  readonly onSelect: (ids: readonly TaskId[]) => void;
  readonly onInsert: (afterId?: TaskId) => void;
  readonly onRemove: (ids: readonly TaskId[]) => void;
}

/** The tasks of a plan. Points out of order are marked where they stand and wait unsaved until they fit. */
export function TasksGrid({ plan, candidateId, added, onSelect, onInsert, onRemove }: TasksGridProps) {
  const t = useTranslate();
  const document = useDocument();
  const { language, dispatch, taskDrafts, keepTaskDrafts } = useStore();
  const handle = useRef<GridHandle>(null);
  const columns = useMemo(() => taskColumns(plan, taskDrafts, t, language), [plan, taskDrafts, t, language]);
  const ids = useMemo(() => plan.tasks.map(({ task }) => task.id), [plan]);
  const known = (rowIds: readonly string[]): TaskId[] => rowIds.flatMap((id) => document.task.get(id as TaskId)?.id ?? []);

  useEffect(() => {
    if (added !== null) handle.current?.focusCell(added, 'title');
  }, [added]);

  const onGesture = (gesture: GridGesture): void => {
    const read = readGesture<TaskValues>(gesture, (columnId, text) => readTask(columnId, text, ids, t));
    const wrongRow = read.additions.findIndex(({ optimistic = 0, mostLikely = 0, pessimistic = 0 }) => !inPlace({ optimistic, mostLikely, pessimistic }));
    const refused = read.refused ?? (wrongRow < 0 ? null : { row: wrongRow, columnId: 'mostLikely', message: t('problem.estimateOrder') });
    if (refused !== null) {
      reportRefusal(gesture, refused, columns, (rowId) => document.task.get(rowId as TaskId)?.title ?? '', t);
      return;
    }
    const typed = new Map<string, Partial<Points<Weeks>>>();
    const edits: RecordEdit<'task'>[] = [];
    const waits: { taskId: TaskId; predecessorIds: readonly TaskId[] }[] = [];
    for (const { rowId, values } of read.edits) {
      const { optimistic, mostLikely, pessimistic, predecessorIds, ...rest } = values;
      const points = definedPoints({ optimistic, mostLikely, pessimistic });
      if (Object.keys(points).length > 0) typed.set(rowId, { ...typed.get(rowId), ...points });
      if (predecessorIds !== undefined) waits.push({ taskId: rowId as TaskId, predecessorIds });
      if (Object.keys(rest).length > 0) edits.push({ id: rowId as TaskId, values: rest });
    }
    const { save, drafts } = settleDrafts(document.task, taskDrafts, typed);
    keepTaskDrafts(drafts);
    for (const [id, points] of save) edits.push({ id: id as TaskId, values: points });
    const action = read.additions.length > 0 ? 'addTask' : waits.length > 0 ? 'editDependencies' : 'editTasks';
    void dispatch(action, (latest, context) =>
      compose(
        latest,
        (current) => editRecords(current, 'task', edits),
        (current) => setPredecessors(current, waits, context),
        (current) => addTasks(current, candidateId, read.additions.map(({ predecessorIds: _waits, ...task }) => task), context),
      ),
    );
  };

  const invalid = ({ task }: PlannedTask, columnId: string): string | null => {
    if (!pointNames.some((name) => name === columnId)) return null;
    const draft = taskDrafts.get(task.id);
    return draft === undefined || inPlace(withDraft(task, draft)) ? null : t('plan.waiting');
  };

  return (
    <Grid<PlannedTask>
      label={t('plan.title')}
      translate={t}
      rows={plan.tasks}
      rowId={({ task }) => task.id}
      columns={columns}
      invalid={invalid}
      onGesture={onGesture}
      onSelect={({ rowIds }) => onSelect(known(rowIds))}
      onMoveRows={(rowIds, afterRowId) =>
        void dispatch('moveTasks', (latest) => moveRecords(latest, 'task', known(rowIds), afterRowId === null ? null : (known([afterRowId])[0] ?? null)))
      }
      onInsertRow={(afterRowId) => onInsert(afterRowId === null ? undefined : known([afterRowId])[0])}
      onDeleteRows={(rowIds) => onRemove(known(rowIds))}
      apiRef={handle}
    />
  );
}
