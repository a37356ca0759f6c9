import { Text, Title } from '@mantine/core';
import { mergeBias } from '../../../shared/completion.ts';
import { formatDurationWithUnit } from '../../../shared/language/duration.ts';
import { formatList } from '../../../shared/language/format.ts';
import { cut } from '../../../shared/language/lists.ts';
import type { ScheduleSimulation } from '../../../shared/method/simulation/schedule.ts';
import type { PlannedTask, TimedPlan } from '../../../shared/plan.ts';
import type { EndTerms } from '../../charts/end-date-text.ts';
import { Panel } from '../../components/panel.tsx';

interface MergeBiasTextProps {
  readonly plan: TimedPlan;
  readonly result: ScheduleSimulation;
  readonly terms: EndTerms;
}

/** Tasks named at most. */
const named = 3;

/** Why the simulated mean lies after the expected end of one path, in this plan's own numbers. */
export function MergeBiasText({ plan, result, terms: { unit, translate: t, language } }: MergeBiasTextProps) {
  const bias = mergeBias(plan, result);
  const length = (weeks: number): string => formatDurationWithUnit(weeks, unit, language, 2);
  const title = ({ task }: PlannedTask): string => t('frame.quoted', { text: task.title.trim() || t('frame.untitled') });
  const { shown, rest } = cut(bias.merges, named);
  const names = formatList(shown.map(title), language);
  const merges = rest > 0 ? t('schedule.merge.more', { names, count: bias.merges.length }) : names;
  const values = { simulated: length(result.mean), path: length(plan.duration), difference: length(bias.weeks), merges };
  const kind = bias.isReal ? (bias.merges.length > 0 ? 'real' : 'ends') : bias.merges.length > 0 ? 'small' : 'none';
  return (
    <Panel label={t('schedule.merge.title')}>
      <Title order={2} size="h3">
        {t('schedule.merge.title')}
      </Title>
      <Text size="sm">{t(`schedule.merge.${kind}`, values)}</Text>
    </Panel>
  );
}
