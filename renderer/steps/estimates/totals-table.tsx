import { Button, Table, Text, Title } from '@mantine/core';
import { memo } from 'react';
import { formatAmount, formatChance } from '../../../shared/language/format.ts';
import type { Project } from '../../../shared/model/project.ts';
import { type CandidateTotals, shownPercentiles } from '../../../shared/totals.ts';
import { totalUnit } from '../../components/amount-unit.ts';
import { CandidateName } from '../../components/candidate-name.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './estimates.module.css';

interface TotalsTableProps {
  readonly totals: readonly CandidateTotals[];
  readonly project: Project;
}

/** E, σ, percentiles, contingency and the chance to stay within the budget, per candidate. */
export const TotalsTable = memo(function TotalsTable({ totals, project }: TotalsTableProps) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const goTo = useStore((state) => state.goTo);
  const { currencyUnit, horizonYears, contingencyPercentile, contingencyBase, budget } = project;
  const amount = (yen: number): string => formatAmount(yen, currencyUnit, language);
  const title = t('estimates.totals.title', { years: horizonYears, unit: totalUnit(project, t) });
  const percentile = (percent: number): string => t('estimates.settings.percentile', { percent });
  const base = t(contingencyBase === 'expected' ? 'estimates.totals.baseExpected' : 'estimates.totals.baseMostLikely');
  return (
    <Panel label={title} waits>
      <header className={styles['panelHead']}>
        <Title order={2} size="h3">
          {title}
        </Title>
        <Button size="xs" variant="default" onClick={() => goTo('quotes')}>
          {t('estimates.totals.quotes')}
        </Button>
        <Button size="xs" variant="default" onClick={() => goTo('simulation')}>
          {t('estimates.totals.simulate')}
        </Button>
      </header>
      <Table.ScrollContainer minWidth={760} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('glossary.candidate')}</Table.Th>
              <Table.Th ta="right">{t('estimates.totals.mostLikely')}</Table.Th>
              <Table.Th ta="right">{t('estimates.totals.expected')}</Table.Th>
              <Table.Th ta="right">{t('estimates.totals.deviation')}</Table.Th>
              {shownPercentiles.map((percent) => (
                <Table.Th key={percent} ta="right">
                  {percentile(percent)}
                </Table.Th>
              ))}
              <Table.Th ta="right">{t('estimates.totals.contingency', { percentile: percentile(contingencyPercentile), base })}</Table.Th>
              {budget !== null && <Table.Th ta="right">{t('estimates.totals.withinBudget')}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {totals.map(({ candidate, total, percentiles, contingency, withinBudget }) => (
              <Table.Tr key={candidate.id}>
                <Table.Th scope="row" fw={400}>
                  <CandidateName candidate={candidate} />
                </Table.Th>
                <Table.Td ta="right">{amount(total.points.mostLikely)}</Table.Td>
                <Table.Td ta="right" fw={600}>
                  {amount(total.spread.expected)}
                </Table.Td>
                <Table.Td ta="right">{amount(total.spread.deviation)}</Table.Td>
                {shownPercentiles.map((percent) => (
                  <Table.Td key={percent} ta="right">
                    {amount(percentiles[percent])}
                  </Table.Td>
                ))}
                <Table.Td ta="right">{amount(contingency.amount)}</Table.Td>
                {withinBudget !== null && <Table.Td ta="right">{formatChance(withinBudget, total.spread.deviation, language)}</Table.Td>}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="xs" c="var(--ink-soft)">
        {t('estimates.totals.note')}
      </Text>
    </Panel>
  );
});
