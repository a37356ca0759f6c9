import { Button, Table, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { taskWeights } from '../../../shared/completion.ts';
import { formatCount, formatNumber, formatPercent } from '../../../shared/language/format.ts';
import type { ScheduleSimulation } from '../../../shared/method/simulation/schedule.ts';
import type { Plan } from '../../../shared/plan.ts';
import { criticalityWord, crucialityWord } from '../../../shared/task-weight-words.ts';
import { Panel } from '../../components/panel.tsx';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './schedule.module.css';

/** Tasks shown before the others are asked for. */
const shownFirst = 30;

/** How often each task decides the end, and how strongly its length moves the end. */
export function TaskWeights({ plan, result }: { readonly plan: Plan; readonly result: ScheduleSimulation }) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const [showsAll, showAll] = useState(false);
  const weights = useMemo(() => taskWeights(plan, result), [plan, result]);
  const shown = showsAll ? weights : weights.slice(0, shownFirst);
  return (
    <Panel label={t('schedule.tasks.title')}>
      <Title order={2} size="h3">
        {t('schedule.tasks.title')}
      </Title>
      <Text size="xs" c="var(--ink-soft)">
        {t('schedule.tasks.help')}
      </Text>
      <Table.ScrollContainer minWidth={720} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th ta="right" w={56}>
                {t('schedule.tasks.number')}
              </Table.Th>
              <Table.Th>{t('schedule.tasks.task')}</Table.Th>
              <Table.Th>{t('schedule.tasks.criticality')}</Table.Th>
              <Table.Th>{t('schedule.tasks.cruciality')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map(({ row: { task, number }, criticality, cruciality }) => (
              <Table.Tr key={task.id}>
                <Table.Td ta="right">{formatCount(number, language)}</Table.Td>
                <Table.Th scope="row" fw={400}>
                  {task.title.trim() || t('frame.untitled')}
                </Table.Th>
                <Table.Td>
                  <Weight share={criticality} text={formatPercent(criticality, language)} words={t(criticalityWord(criticality))} />
                </Table.Td>
                <Table.Td>
                  <Weight share={cruciality} text={formatNumber(cruciality, language, 2)} words={t(crucialityWord(cruciality))} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {shown.length < weights.length && (
        <Button size="xs" variant="default" className={styles['start'] ?? ''} onClick={() => showAll(true)}>
          {t('schedule.tasks.all', { count: weights.length - shown.length })}
        </Button>
      )}
    </Panel>
  );
}

/** A share as a bar, a number and a word. */
function Weight({ share, text, words }: { readonly share: number; readonly text: string; readonly words: string }) {
  return (
    <div className={styles['weight']}>
      <div className={styles['track']} aria-hidden>
        <div className={styles['fill']} style={{ width: `${100 * Math.min(1, share)}%` }} />
      </div>
      <span className={styles['share']}>{text}</span>
      <Text span size="xs" c="var(--ink-soft)">
        {words}
      </Text>
    </div>
  );
}
