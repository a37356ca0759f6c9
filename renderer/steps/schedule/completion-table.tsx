import { Table, Text, Title } from '@mantine/core';
import { type Completion, completionOnOnePath, completionPercentiles, simulatedCompletion } from '../../../shared/completion.ts';
import { durationDifference, formatDurationWithUnit } from '../../../shared/language/duration.ts';
import { formatChance, formatCount, formatShareDifference } from '../../../shared/language/format.ts';
import type { ScheduleSimulation } from '../../../shared/method/simulation/schedule.ts';
import { dayAfterWeeks, type DueTime, type TimedPlan } from '../../../shared/plan.ts';
import type { EndTerms } from '../../charts/end-date-text.ts';
import { NumberCells, NumberHeadings } from '../../components/number-cells.tsx';
import { Panel } from '../../components/panel.tsx';
import styles from './schedule.module.css';

interface CompletionTableProps {
  readonly plan: TimedPlan;
  readonly result: ScheduleSimulation | null;
  readonly stale: boolean;
  readonly due: DueTime | null;
  readonly terms: EndTerms;
}

const none = '–';

/** The end by one path beside the simulated one, as lengths and as dates. */
export function CompletionTable({ plan, result, stale, due, terms }: CompletionTableProps) {
  const { unit, calendar, translate: t, language } = terms;
  const dueWeeks = due?.weeks ?? null;
  const onePath = completionOnOnePath(plan, dueWeeks);
  const simulated = result === null ? null : simulatedCompletion(result, dueWeeks);
  const length = (weeks: number): string => formatDurationWithUnit(weeks, unit, language, 2);
  const end = (weeks: number) => (
    <>
      {length(weeks)}
      {calendar !== null && <span className={styles['below']}>{dayAfterWeeks(calendar, weeks)}</span>}
    </>
  );
  const cells = ({ mean, deviation, percentiles, dueProbability }: Completion) => [
    end(mean),
    length(deviation),
    ...percentiles.map(end),
    ...(dueProbability === null ? [] : [formatChance(dueProbability, deviation, language)]),
  ];
  const signed = (weeks: number, from: number): string => durationDifference(weeks, from, unit, language);
  const headings = [
    t('schedule.numbers.mean'),
    t('schedule.numbers.deviation'),
    ...completionPercentiles.map((percent) => t('schedule.numbers.percentile', { percent })),
    ...(due === null ? [] : [t('schedule.numbers.due', { day: due.due })]),
  ];
  const differences =
    simulated === null || stale
      ? headings.map(() => none)
      : [
          signed(simulated.mean, onePath.mean),
          signed(simulated.deviation, onePath.deviation),
          ...simulated.percentiles.map((weeks, index) => signed(weeks, onePath.percentiles[index] ?? 0)),
          ...(simulated.dueProbability === null || onePath.dueProbability === null
            ? []
            : [formatShareDifference(simulated.dueProbability, onePath.dueProbability, language)]),
        ];
  const rows = [
    { key: 'onePath', name: t('schedule.numbers.onePath'), help: t('schedule.numbers.onePathHelp'), cells: cells(onePath) },
    {
      key: 'simulated',
      name: t('schedule.numbers.simulated'),
      help: result === null ? '' : t('schedule.numbers.simulatedHelp', { trials: formatCount(result.trials, language) }),
      cells: simulated === null ? headings.map(() => none) : cells(simulated),
    },
    { key: 'difference', name: t('schedule.numbers.difference'), help: '', cells: differences },
  ] as const;
  return (
    <Panel label={t('schedule.numbers.title')}>
      <Title order={2} size="h3">
        {t('schedule.numbers.title')}
      </Title>
      <Table.ScrollContainer minWidth={760} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table verticalSpacing={6} className={styles['numbers'] ?? ''}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('schedule.numbers.how')}</Table.Th>
              <NumberHeadings headings={headings} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ key, name, help, cells: values }) => (
              <Table.Tr key={key} data-row={key}>
                <Table.Th scope="row">
                  {name}
                  {help !== '' && <span className={styles['below']}>{help}</span>}
                </Table.Th>
                <NumberCells headings={headings} values={values} />
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="xs" c="var(--ink-soft)">
        {t('schedule.numbers.reading')} {calendar !== null && t('schedule.numbers.dates')}
      </Text>
    </Panel>
  );
}
