import { useEffect, useMemo, useRef } from 'react';
import type { RecordEdit } from '../../../shared/actions/edit-records.ts';
import { moveRecords } from '../../../shared/actions/move-records.ts';
import { dependenciesFreed } from '../../../shared/actions/plan-tasks.ts';
import { type TaskWriting, writeTasks } from '../../../shared/actions/write-tasks.ts';
import { projectOf } from '../../../shared/document.ts';
import { someOf } from '../../../shared/language/lists.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import type { Dependency } from '../../../shared/model/task.ts';
import type { KeptPoints } from '../../../shared/model/points.ts';
import type { Weeks } from '../../../shared/model/values.ts';
import type { Plan, PlanRow } from '../../../shared/plan.ts';
import { pointBlanks, wrongNewPoints } from '../../components/new-points.ts';
import { definedPoints, inPlace, pointNames, settleDrafts, withDraft } from '../../components/point-drafts.ts';
import { answerGesture } from '../../components/answer-gesture.ts';
import { Grid } from '../../grid/data-grid.tsx';
import type { GridAnswer, GridGesture, GridHandle } from '../../grid/types.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './plan.module.css';
import { lastNumber, readTask, type TaskValues } from './read-task.ts';
import { taskColumns } from './task-columns.ts';

type TaskId = IdOf<'task'>;

/** Links named of those that a heading removes. */
const mostNamed = 5;

interface TasksGridProps {
  readonly plan: Plan;
  readonly candidateId: IdOf<'candidate'>;
  /** A row just added: its name takes the keyboard. */
  readonly added: TaskId | null;
  readonly onSelect: (ids: readonly TaskId[]) => void;
  readonly onInsert: (afterId?: TaskId) => void;
  readonly onRemove: (ids: readonly TaskId[]) => void;
}

/** The tasks of a plan and their headings. Points out of order are marked where they stand and wait unsaved until they fit. */
export function TasksGrid({ plan, candidateId, added, onSelect, onInsert, onRemove }: TasksGridProps) {
  const t = useTranslate();
  const document = useDocument();
  const { language, dispatch, taskDrafts, keepTaskDrafts } = useStore();
  const handle = useRef<GridHandle>(null);
  const { durationUnit: unit, planStart } = projectOf(document);
  const numbers = useMemo(() => new Map(plan.tasks.map(({ task, number }) => [task.id, number])), [plan]);
  const columns = useMemo(
    () => taskColumns({ drafts: taskDrafts, numbers, unit, dated: planStart !== null, headingClass: styles['heading'] ?? '', t, language }),
    [taskDrafts, numbers, unit, planStart, t, language],
  );
  const known = (rowIds: readonly string[]): TaskId[] => rowIds.flatMap((id) => document.task.get(id as TaskId)?.id ?? []);

  useEffect(() => {
    if (added !== null) handle.current?.focusCell(added, 'title');
  }, [added]);

  const onGesture = (gesture: GridGesture): GridAnswer => {
    const last = lastNumber(plan.tasks.length, gesture);
    let freed: readonly Dependency[] = [];
    const answer = answerGesture<TaskValues>(gesture, {
      columns,
      t,
      nameOfRow: (rowId) => document.task.get(rowId as TaskId)?.title || t('frame.untitled'),
      read: (columnId, text) => readTask(columnId, text, unit, last, t),
      blanks: pointBlanks,
      check: (reading) => wrongNewPoints(reading, t),
      take: (taken) => {
        const typed = new Map<string, Partial<KeptPoints<Weeks>>>();
        const edits: RecordEdit<'task'>[] = [];
        const waits: TaskWriting['predecessors'][number][] = [];
        for (const { rowId, values } of taken.edits) {
          const { optimistic, mostLikely, pessimistic, predecessors, ...rest } = values;
          const points = definedPoints({ optimistic, mostLikely, pessimistic });
          if (Object.keys(points).length > 0) typed.set(rowId, { ...typed.get(rowId), ...points });
          if (predecessors !== undefined) waits.push({ taskId: rowId as TaskId, predecessors });
          if (Object.keys(rest).length > 0) edits.push({ id: rowId as TaskId, values: rest });
        }
        const { save, drafts } = settleDrafts(document.task, taskDrafts, typed);
        keepTaskDrafts(drafts);
        for (const [id, points] of save) edits.push({ id: id as TaskId, values: points });
        freed = dependenciesFreed(document, edits);
        const additions = taken.additions.map(({ predecessors, ...values }) => ({ values, predecessors }));
        const action = additions.length > 0 ? 'addTask' : waits.length > 0 ? 'editDependencies' : 'editTasks';
        void dispatch(action, (latest, context) => writeTasks(latest, candidateId, { edits, additions, predecessors: waits }, context));
      },
    });
    if (freed.length === 0) return answer;
    const links = freed.map(({ taskId, predecessorId }) => t('plan.followed', { before: titleOf(predecessorId), after: titleOf(taskId) }));
    return { ...answer, notice: [answer.notice, t('plan.freed', { list: someOf(links, mostNamed, t) })].filter((text) => text !== null).join(' ') };
  };

  const titleOf = (id: TaskId): string => t('frame.quoted', { text: document.task.get(id)?.title || t('frame.untitled') });

  const invalid = ({ task }: PlanRow, columnId: string): string | null => {
    if (!pointNames.some((name) => name === columnId)) return null;
    const draft = taskDrafts.get(task.id);
    return draft === undefined || inPlace(withDraft(task, draft)) ? null : t('plan.waiting');
  };

  return (
    <Grid<PlanRow>
      label={t('plan.title')}
      translate={t}
      rows={plan.rows}
      rowId={({ task }) => task.id}
      columns={columns}
      invalid={invalid}
      newRows={{ namedBy: 'title' }}
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
