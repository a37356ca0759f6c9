import { Table, Text } from '@mantine/core';
import { afterCountermeasures } from '../../../shared/countermeasures.ts';
import { projectOf } from '../../../shared/document.ts';
import type { CandidateEstimate } from '../../../shared/estimates.ts';
import type { Scores } from '../../../shared/evaluation.ts';
import { missingCostsOf } from '../../../shared/missing-costs.ts';
import { formatAmount, formatCoverage, formatPercent, formatPercentRange } from '../../../shared/language/format.ts';
import { totalUnit } from '../../components/amount-unit.ts';
import { CandidateName } from '../../components/candidate-name.tsx';
import { explainFit } from '../../components/explain-fit.ts';
import { Explained } from '../../components/explained.tsx';
import { standingText } from '../../../shared/standing-text.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { MandatoryNotes } from './mandatory-notes.tsx';
import styles from './overview.module.css';

interface RankingProps {
  readonly scores: Scores;
  readonly estimates: readonly CandidateEstimate[];
}

/** The candidates in the order of the ranking with fit, coverage, gaps and expected cost. */
export function RankingTable({ scores, estimates }: RankingProps) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const document = useDocument();
  const project = projectOf(document);
  const { currencyUnit, horizonYears } = project;
  const afterOf = new Map(afterCountermeasures(document).map((entry) => [entry.today.candidate.id, entry]));
  const partial = new Set(missingCostsOf(document).partial.map(({ candidate }) => candidate.id));
  const costOf = new Map(estimates.map(({ candidate, total }) => [candidate.id, total]));
  if (scores.ranking.length === 0) return <Text c="var(--ink-soft)">{t('screens.overview.noCandidates')}</Text>;
  return (
    <Table.ScrollContainer minWidth={520} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('glossary.rank')}</Table.Th>
            <Table.Th>{t('glossary.candidate')}</Table.Th>
            <Table.Th ta="right" className={styles['whole'] ?? ''}>{t('glossary.fit')}</Table.Th>
            <Table.Th ta="right" className={styles['whole'] ?? ''}>{t('glossary.coverage')}</Table.Th>
            <Table.Th ta="right" className={styles['cost'] ?? ''}>
              {t('screens.overview.cost', { years: horizonYears, unit: totalUnit(project, t) })}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {scores.ranking.map((entry) => {
            const { candidate, fit, standing, gapCounts, outside } = entry;
            const cost = costOf.get(candidate.id);
            const later = afterOf.get(candidate.id);
            return (
              <Table.Tr key={candidate.id}>
                <Table.Td fw={600} className={styles['whole'] ?? ''}>{standingText(standing, t)}</Table.Td>
                <Table.Td>
                  <CandidateName candidate={candidate} struck={standing.status === 'knockedOut'} />
                  <Text size="xs" c="var(--ink-soft)">
                    {t('screens.overview.gapCounts', gapCounts)}
                    {outside.count > 0 && `${t('screens.overview.and')}${t('screens.overview.outside', { count: outside.count })}`}
                  </Text>
                  <MandatoryNotes entry={entry} />
                </Table.Td>
                <Table.Td ta="right" className={styles['whole'] ?? ''}>
                  <Explained label={t('glossary.fit')} lines={explainFit(fit, t, language)}>
                    {fit.fit === null ? t('glossary.unrated') : formatPercent(fit.fit, language)}
                  </Explained>
                  {later?.chosen !== undefined && later.chosen > 0 && later.after.fit.fit !== null && (
                    <Text size="xs" className={styles['after'] ?? ''}>{t('screens.overview.fitAfter', { fit: formatPercent(later.after.fit.fit, language) })}</Text>
                  )}
                  {fit.bounds !== null && (fit.unratedCount > 0 || fit.pendingWeight > 0) && (
                    <Text size="xs" c="var(--ink-soft)">
                      {formatPercentRange(fit.bounds.lower, fit.bounds.upper, language)}
                      <br />
                      {t('screens.overview.middle', { middle: formatPercent((fit.bounds.lower + fit.bounds.upper) / 2, language) })}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td ta="right" className={styles['whole'] ?? ''}>{fit.coverage === null ? '' : formatCoverage(fit.coverage, language)}</Table.Td>
                <Table.Td ta="right" className={styles['whole'] ?? ''}>
                  {cost == null ? (
                    <Text size="sm" c="var(--ink-soft)">
                      {t('screens.overview.noCost')}
                    </Text>
                  ) : (
                    <Explained label={t('glossary.expected')} lines={[t('screens.explain.expected'), t('screens.explain.totalDeviation')]}>
                      {formatAmount(cost.spread.expected, currencyUnit, language)} ± {formatAmount(cost.spread.deviation, currencyUnit, language)}
                    </Explained>
                  )}
                  {cost != null && partial.has(candidate.id) && (
                    <Text size="xs" c="var(--ink-soft)">
                      {t('missingCosts.partial')}
                    </Text>
                  )}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      {scores.ranking.some(({ standing }) => standing.status === 'open') && (
        <Text size="xs" c="var(--ink-soft)" mt="xs">
          {t('screens.overview.openOrder')}
        </Text>
      )}
    </Table.ScrollContainer>
  );
}
