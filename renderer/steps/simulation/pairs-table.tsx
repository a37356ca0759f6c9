import { Table, Title } from '@mantine/core';
import { formatChance, formatNumber } from '../../../shared/language/format.ts';
import type { CostSimulation } from '../../../shared/method/simulation/costs.ts';
import type { MissingCosts } from '../../../shared/missing-costs.ts';
import type { Project } from '../../../shared/model/project.ts';
import { markedCandidate } from '../../../shared/missing-cost-texts.ts';
import { cheaperLevel, cheaperThan, spreadTogether, type SimulatedTotal } from '../../../shared/simulated-costs.ts';
import { explainCheaper } from '../../../shared/simulation-findings.ts';
import { CandidateName } from '../../components/candidate-name.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './simulation.module.css';

interface PairsTableProps {
  readonly totals: readonly SimulatedTotal[];
  readonly simulation: CostSimulation;
  readonly project: Project;
  readonly missing: MissingCosts;
}

/** For every two candidates the probability that one is cheaper than the other, in numbers and in words. */
export function PairsTable({ totals, simulation, project, missing }: PairsTableProps) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const title = t('simulation.pairs.title');
  const finding = explainCheaper(totals, simulation, missing, { unit: project.currencyUnit, translate: t, language });
  const cell = (one: string, other: string) => {
    const probability = one === other ? null : cheaperThan(simulation, one, other);
    if (probability === null) return '–';
    return (
      <>
        <strong>{formatChance(probability, spreadTogether(simulation, [one, other]), language)}</strong>
        <span className={styles['words']}>{t(`simulation.pairs.words.${cheaperLevel(probability)}`)}</span>
      </>
    );
  };
  return (
    <Panel label={title}>
      <p className={styles['note']}>{title}</p>
      <Title order={2} size="h3" className={styles['finding'] ?? ''}>
        {finding ?? t('simulation.pairs.one')}
      </Title>
      {finding !== null && (
        <>
          <Table.ScrollContainer minWidth={320} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
            <Table verticalSpacing={6} className={styles['pairs'] ?? ''}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th className={styles['corner'] ?? ''}>{t('simulation.pairs.corner')}</Table.Th>
                  {totals.map(({ candidate }) => (
                    <Table.Th key={candidate.id} ta="right">
                      <CandidateName candidate={{ ...candidate, name: markedCandidate(candidate, missing, t) }} />
                    </Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {totals.map(({ candidate: row }) => (
                  <Table.Tr key={row.id}>
                    <Table.Th scope="row" fw={400}>
                      <CandidateName candidate={{ ...row, name: markedCandidate(row, missing, t) }} />
                    </Table.Th>
                    {totals.map(({ candidate: column }) => (
                      <Table.Td key={column.id} ta="right">
                        {cell(row.id, column.id)}
                      </Table.Td>
                    ))}
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
          <p className={styles['note']}>{t('simulation.pairs.note', { rho: formatNumber(simulation.correlation, language) })}</p>
        </>
      )}
    </Panel>
  );
}
