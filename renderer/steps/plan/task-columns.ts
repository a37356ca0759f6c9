import { formatNumber } from '../../../shared/language/format.ts';
import type { Language, Translate } from '../../../shared/language/index.ts';
import type { Weeks } from '../../../shared/model/values.ts';
import type { Plan, PlannedTask } from '../../../shared/plan.ts';
import { type Drafts, type PointName, pointNames, withDraft } from '../../components/point-drafts.ts';
import type { GridColumn } from '../../grid/types.ts';

/** The columns of the plan; durations that wait for their task to come in order show what was typed. */
export function taskColumns(plan: Plan, drafts: Drafts<Weeks>, t: Translate, language: Language): GridColumn<PlannedTask>[] {
  const numbers = new Map(plan.tasks.map(({ task, number }) => [task.id, number]));
  const weeks = (value: number): string => formatNumber(value, language, 2);
  const point = (name: PointName): GridColumn<PlannedTask> => ({
    id: name,
    header: t('plan.weeksOf', { point: t(`glossary.${name}`) }),
    width: 124,
    align: 'right',
    editor: 'number',
    editable: ({ task }) => !task.ongoing,
    text: ({ task }) => (task.ongoing ? '' : weeks(withDraft(task, drafts.get(task.id))[name])),
  });
  const derived = (id: string, header: string, width: number, text: (row: PlannedTask) => string): GridColumn<PlannedTask> => ({ id, header, width, align: 'right', text });
  return [
    { id: 'number', header: t('plan.number'), width: 56, align: 'right', pinned: 'left', text: ({ number }) => String(number) },
    { id: 'title', header: t('plan.task'), width: 190, pinned: 'left', editable: true, text: ({ task }) => task.title },
    ...pointNames.map(point),
    {
      id: 'predecessors',
      header: t('plan.predecessors'),
      headerTooltip: t('plan.predecessorsHelp'),
      width: 112,
      editable: true,
      text: ({ predecessors }) => predecessors.map((id) => numbers.get(id) ?? 0).join(', '),
    },
    derived('expected', t('plan.expected'), 112, ({ task, length }) => (task.ongoing ? t('plan.ongoing') : weeks(length.expected))),
    derived('start', t('plan.start'), 92, ({ scheduled }) => weeks(scheduled.earliestStart)),
    derived('finish', t('plan.finish'), 92, ({ task, scheduled }) => (task.ongoing ? '' : weeks(scheduled.earliestFinish))),
    derived('float', t('plan.float'), 96, ({ task, scheduled }) => (task.ongoing ? '' : scheduled.isCritical ? t('plan.critical') : weeks(scheduled.float))),
    derived('deviation', t('plan.deviation'), 84, ({ task, length }) => (task.ongoing ? '' : weeks(length.deviation))),
    {
      id: 'ongoing',
      header: t('plan.ongoing'),
      headerTooltip: t('plan.ongoingHelp'),
      width: 68,
      align: 'center',
      editable: true,
      editor: 'check',
      checked: ({ task }) => task.ongoing,
      text: ({ task }) => (task.ongoing ? '✓' : ''),
    },
    { id: 'owner', header: t('plan.owner'), width: 110, editable: true, text: ({ task }) => task.owner },
    { id: 'description', header: t('plan.description'), width: 300, editable: true, editor: 'lines', text: ({ task }) => task.description },
  ];
}
