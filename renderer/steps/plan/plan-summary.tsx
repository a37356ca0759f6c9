import { Button, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { simulatedCompletion } from '../../../shared/completion.ts';
import { projectOf } from '../../../shared/document.ts';
import { formatDurationWithUnit } from '../../../shared/language/duration.ts';
import { formatChance, formatCount } from '../../../shared/language/format.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { dueTime, isTimed, type Plan } from '../../../shared/plan.ts';
import { untimedText } from '../../../shared/untimed-text.ts';
import { Explained } from '../../components/explained.tsx';
import { useScheduleSimulation } from '../../components/simulation/use-schedule-simulation.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { pathText } from './path-text.ts';
import styles from './plan.module.css';

/** Critical paths named at most. */
const shownPaths = 3;

/** When the plan ends, how likely it keeps its due date, and along which tasks that is decided. */
export function PlanSummary({ plan, candidateId }: { readonly plan: Plan; readonly candidateId: IdOf<'candidate'> }) {
  const t = useTranslate();
  const document = useDocument();
  const { language, goTo } = useStore();
  const { durationUnit } = projectOf(document);
  const due = dueTime(document, plan);
  const { result } = useScheduleSimulation(document, candidateId);
  const simulated = due === null || result === null ? null : simulatedCompletion(result, due.weeks).dueProbability;
  const length = (weeks: number, decimals = 1): string => formatDurationWithUnit(weeks, durationUnit, language, decimals);
  if (!isTimed(plan))
    return (
      <section aria-label={t('plan.summaryParts.title')} className={styles['summary']}>
        <Text size="sm" className={styles['wide'] ?? ''}>
          {untimedText(plan, { translate: t, language })}
        </Text>
      </section>
    );
  const { paths, count } = plan.critical;
  const values = { expected: length(plan.duration), least: length(plan.sums.optimistic), most: length(plan.sums.pessimistic) };
  const several = paths.length > 1;
  return (
    <section aria-label={t('plan.summaryParts.title')} className={styles['summary']}>
      <Text size="sm" className={styles['wide'] ?? ''}>
        {t('plan.summary', values)}
      </Text>
      {plan.dates !== null && (
        <div>
          <Text size="xs" c="var(--ink-soft)">
            {t('plan.summaryParts.end')}
          </Text>
          <Text fw={600}>{t('plan.summaryParts.endOn', { day: plan.dates.finish, length: length(plan.duration) })}</Text>
        </div>
      )}
      {due !== null && (
        <div>
          <Text size="xs" c="var(--ink-soft)">
            {t('plan.summaryParts.due')}
          </Text>
          <Explained label={t('plan.summaryParts.due')} lines={[t('plan.summaryParts.dueHelp')]}>
            <Text span fw={600}>
              {simulated === null
                ? t('plan.summaryParts.dueWaiting', { day: due.due })
                : t('plan.summaryParts.dueValue', { probability: formatChance(simulated, result?.deviation ?? 0, language), day: due.due })}
            </Text>
          </Explained>
          <Text size="xs" c="var(--ink-soft)">
            {due.onePathProbability !== null && t('plan.summaryParts.dueOnePath', { probability: formatChance(due.onePathProbability, plan.critical.deviation, language) })}
          </Text>
        </div>
      )}
      {paths.length > 0 && (
        <div className={styles['wide']}>
          <Text size="xs" c="var(--ink-soft)">
            {several ? t('plan.summaryParts.pathMany', { count, number: formatCount(count, language) }) : t('plan.summaryParts.path')}
          </Text>
          <ol className={styles['paths']} data-single={!several}>
            {paths.slice(0, shownPaths).map(({ tasks, variance }, index) => {
              const deviation = length(Math.sqrt(variance), 2);
              const spread = index === 0 && several ? 'plan.summaryParts.pathCounts' : 'plan.summaryParts.pathSpread';
              return (
                <li key={tasks.join(' ')}>
                  <Text size="sm" span>
                    {pathText(tasks, document, t)}
                  </Text>{' '}
                  <Text size="xs" span c="var(--ink-soft)">
                    {t(spread, { deviation })}
                  </Text>
                </li>
              );
            })}
          </ol>
          {count > shownPaths && (
            <Text size="xs" c="var(--ink-soft)">
              {t('plan.summaryParts.morePaths', { number: formatCount(count - Math.min(paths.length, shownPaths), language) })}
            </Text>
          )}
        </div>
      )}
      <div className={styles['wide']}>
        <Button size="xs" variant="default" rightSection={<IconArrowRight size={16} />} onClick={() => goTo('schedule')}>
          {t('plan.summaryParts.toSchedule')}
        </Button>
      </div>
    </section>
  );
}
