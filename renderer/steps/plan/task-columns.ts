import { durationText, formatDuration, predecessorText } from '../../../shared/language/duration.ts';
import type { Language, MessageKey, Translate } from '../../../shared/language/index.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import type { DurationUnit } from '../../../shared/model/project.ts';
import type { Weeks } from '../../../shared/model/values.ts';
import type { PlannedTask, PlanRow } from '../../../shared/plan.ts';
import { type Drafts, type PointName, pointNames, withDraft } from '../../components/point-drafts.ts';
import type { GridColumn } from '../../grid/types.ts';

interface ColumnInput {
  readonly drafts: Drafts<Weeks>;
  /** Tasks by their numbers. */
  readonly numbers: ReadonlyMap<IdOf<'task'>, number>;
  readonly unit: DurationUnit;
  /** Starts and ends are dates, not weeks. */
  readonly dated: boolean;
  /** Class of the cells of a heading. */
  readonly headingClass: string;
  readonly t: Translate;
  readonly language: Language;
}

/** The columns of the plan; durations that wait for their task to come in order show what was typed. */
export function taskColumns({ drafts, numbers, unit, dated, headingClass, t, language }: ColumnInput): GridColumn<PlanRow>[] {
  const inUnit = (name: string): string => t(`plan.inUnit.${unit}`, { name });
  const length = (weeks: number): string => formatDuration(weeks, unit, language);
  const isTask = (row: PlanRow): boolean => row.kind === 'task';
  const ofTask = (text: (row: PlannedTask) => string) => (row: PlanRow): string => (row.kind === 'task' ? text(row) : '');
  const point = (name: PointName): GridColumn<PlanRow> => {
    const typed = (show: (weeks: number) => string) =>
      ofTask(({ task }) => {
        const weeks = withDraft(task, drafts.get(task.id))[name];
        return task.ongoing || weeks === null ? '' : show(weeks);
      });
    return {
      id: name,
      header: inUnit(t(`glossary.${name}`)),
      headerTooltip: t('plan.lengthHelp'),
      width: 128,
      align: 'right',
      editor: 'number',
      editable: ({ kind, task }) => kind === 'task' && !task.ongoing,
      text: typed(length),
      editText: typed((weeks) => durationText(weeks, unit)),
    };
  };
  const derived = (id: 'expected' | 'float' | 'deviation', width: number, text: (row: PlannedTask) => string, help?: MessageKey): GridColumn<PlanRow> => ({
    id,
    header: inUnit(t(`plan.names.${id}`)),
    ...(help !== undefined && { headerTooltip: t(help) }),
    width,
    align: 'right',
    text: ofTask(text),
  });
  const end = (id: 'start' | 'finish'): GridColumn<PlanRow> => ({
    id,
    header: dated ? t(`plan.names.${id}`) : inUnit(t(`plan.names.${id}`)),
    width: 104,
    align: 'right',
    text: (row) => {
      if (id === 'finish' && row.task.ongoing) return '';
      if (row.dates !== null) return row.dates[id];
      if (dated) return '';
      const weeks = row.kind === 'task' ? row.scheduled[id === 'start' ? 'earliestStart' : 'earliestFinish'] : (row.span?.[id === 'start' ? 'from' : 'to'] ?? null);
      return weeks === null ? '' : length(weeks);
    },
  });
  const check = (id: 'ongoing' | 'heading', editable: (row: PlanRow) => boolean): GridColumn<PlanRow> => ({
    id,
    header: t(`plan.${id}`),
    headerTooltip: t(`plan.${id}Help`),
    width: 72,
    align: 'center',
    editable,
    editor: 'check',
    checked: ({ task }) => task[id],
    text: ({ task }) => (task[id] ? '✓' : ''),
  });
  const columns: GridColumn<PlanRow>[] = [
    { id: 'number', header: t('plan.number'), width: 56, align: 'right', pinned: 'left', text: ofTask(({ number }) => String(number)) },
    {
      id: 'title',
      header: t('plan.task'),
      width: 230,
      pinned: 'left',
      editable: true,
      text: ({ task }) => task.title,
    },
    ...pointNames.map(point),
    {
      id: 'predecessors',
      header: t('plan.predecessors'),
      headerTooltip: t('plan.predecessorsHelp'),
      width: 112,
      editable: isTask,
      text: ofTask(({ predecessors }) => predecessors.map(({ id, lag }) => predecessorText(numbers.get(id) ?? 0, lag, unit, language)).join(', ')),
    },
    derived('expected', 112, ({ task, length: spread }) => (task.ongoing ? t('plan.ongoing') : spread === null ? t('plan.noDuration') : length(spread.expected))),
    end('start'),
    end('finish'),
    derived('float', 104, ({ task, scheduled }) => (task.ongoing ? '' : scheduled.isCritical === true ? t('plan.critical') : scheduled.float === null ? '' : length(scheduled.float)), 'plan.floatHelp'),
    derived('deviation', 92, ({ task, length: spread }) => (task.ongoing || spread === null ? '' : length(spread.deviation)), 'plan.deviationHelp'),
    check('ongoing', isTask),
    check('heading', () => true),
    { id: 'owner', header: t('plan.owner'), width: 110, editable: true, text: ({ task }) => task.owner },
    { id: 'description', header: t('plan.description'), width: 300, editable: true, editor: 'lines', text: ({ task }) => task.description },
  ];
  return columns.map((column) => ({ ...column, cellClass: ({ kind }) => (kind === 'heading' ? headingClass : '') }));
}
