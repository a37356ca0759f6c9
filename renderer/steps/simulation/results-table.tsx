import { Table, Title } from '@mantine/core';
import { formatAmount, formatAmountDifference, formatChance, formatCount, formatNumber, formatShareDifference } from '../../../shared/language/format.ts';
import type { CandidateSimulation, CostSimulation } from '../../../shared/method/simulation/costs.ts';
import { probabilityWithin } from '../../../shared/method/simulation/cumulative.ts';
import { quantileAt } from '../../../shared/method/simulation/quantile-table.ts';
import { cheapestHeading, markedCandidate } from '../../../shared/missing-cost-texts.ts';
import type { MissingCosts } from '../../../shared/missing-costs.ts';
import type { Project } from '../../../shared/model/project.ts';
import { spreadTogether } from '../../../shared/simulated-costs.ts';
import { type CandidateTotals, shownBudget, shownPercentiles } from '../../../shared/totals.ts';
import { totalUnit } from '../../components/amount-unit.ts';
import { CandidateName } from '../../components/candidate-name.tsx';
import { NumberCells, NumberHeadings } from '../../components/number-cells.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './simulation.module.css';

interface ResultsTableProps {
  readonly totals: readonly CandidateTotals[];
  readonly project: Project;
  readonly missing: MissingCosts;
  readonly result: CostSimulation | null;
  /** The result is of another number of trials or another seed, so it is not compared yet. */
  readonly stale: boolean;
}

const none = '–';

/** Every candidate's total as simulated, by the normal approximation, and how far the two are apart. */
export function ResultsTable({ totals, project, missing, result, stale }: ResultsTableProps) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const { currencyUnit, horizonYears } = project;
  const budget = shownBudget(project);
  const amount = (yen: number): string => formatAmount(yen, currencyUnit, language);
  const difference = (yen: number, from: number): string => formatAmountDifference(yen, from, currencyUnit, language);
  const simulatedOf = new Map(result?.candidates.map((simulated) => [simulated.id, simulated]));
  const claimsCheapest = totals.length > 1;
  const together = result === null ? 0 : spreadTogether(result);
  const title = t('simulation.results.title', { years: horizonYears, count: horizonYears, unit: totalUnit(project, t) });
  const simulatedCells = ({ mean, standardError, deviation, quantiles, cumulative, cheapest }: CandidateSimulation): string[] => [
    t('simulation.results.meanValue', { mean: amount(mean), error: amount(standardError) }),
    amount(deviation),
    ...shownPercentiles.map((percentile) => amount(quantileAt(quantiles, percentile / 100))),
    ...(budget === null ? [] : [formatChance(probabilityWithin(cumulative, budget), deviation, language)]),
    ...(claimsCheapest ? [formatChance(cheapest, together, language)] : []),
  ];
  const normalCells = ({ total: { spread }, percentiles, withinBudget }: CandidateTotals): string[] => [
    amount(spread.expected),
    amount(spread.deviation),
    ...shownPercentiles.map((percentile) => amount(percentiles[percentile])),
    ...(withinBudget === null ? [] : [formatChance(withinBudget, spread.deviation, language)]),
    ...(claimsCheapest ? [none] : []),
  ];
  const differenceCells = ({ total: { spread }, percentiles, withinBudget }: CandidateTotals, { mean, deviation, quantiles, cumulative }: CandidateSimulation): string[] => [
    difference(mean, spread.expected),
    difference(deviation, spread.deviation),
    ...shownPercentiles.map((percentile) => difference(quantileAt(quantiles, percentile / 100), percentiles[percentile])),
    ...(budget === null || withinBudget === null
      ? []
      : [formatShareDifference(probabilityWithin(cumulative, budget), withinBudget, language)]),
    ...(claimsCheapest ? [none] : []),
  ];
  const headings = [
    t('simulation.results.mean'),
    t('simulation.results.deviation'),
    ...shownPercentiles.map((percentile) => t('simulation.results.percentile', { percent: percentile })),
    ...(budget === null ? [] : [t('simulation.results.withinBudget')]),
    ...(claimsCheapest ? [cheapestHeading(missing, t)] : []),
  ];
  const rowsOf = (entry: CandidateTotals) => {
    const simulated = simulatedOf.get(entry.candidate.id);
    const waiting = headings.map(() => none);
    return [
      { key: 'simulated', cells: simulated === undefined ? waiting : simulatedCells(simulated) },
      { key: 'normal', cells: normalCells(entry) },
      { key: 'difference', cells: simulated === undefined || stale ? waiting : differenceCells(entry, simulated) },
    ] as const;
  };
  return (
    <Panel label={title}>
      <Title order={2} size="h3">
        {title}
      </Title>
      <Table.ScrollContainer minWidth={860} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table verticalSpacing={4} withRowBorders={false} className={styles['results'] ?? ''}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('glossary.candidate')}</Table.Th>
              <Table.Th>{t('simulation.results.how')}</Table.Th>
              <NumberHeadings headings={headings} />
            </Table.Tr>
          </Table.Thead>
          {totals.map((entry) => (
            <Table.Tbody key={entry.candidate.id}>
              {rowsOf(entry).map(({ key, cells }, row) => (
                <Table.Tr key={key} data-row={key}>
                  {row === 0 && (
                    <Table.Th scope="rowgroup" rowSpan={3} fw={400}>
                      <CandidateName candidate={{ ...entry.candidate, name: markedCandidate(entry.candidate, missing, t) }} />
                    </Table.Th>
                  )}
                  <Table.Th scope="row" fw={400}>
                    {t(`simulation.results.${key}`)}
                  </Table.Th>
                  <NumberCells headings={headings} values={cells} />
                </Table.Tr>
              ))}
            </Table.Tbody>
          ))}
        </Table>
      </Table.ScrollContainer>
      <p className={styles['note']}>{t('simulation.results.reading')}</p>
      {result !== null && (
        <p className={styles['note']}>
          {t('simulation.results.method', {
            trials: formatCount(result.trials, language),
            seed: String(result.seed),
            rho: formatNumber(result.correlation, language),
          })}
        </p>
      )}
      <p className={styles['note']}>{t('simulation.results.copula')}</p>
    </Panel>
  );
}
