import { Table, Text, Title } from '@mantine/core';
import { formatAmount } from '../../../shared/language/format.ts';
import type { CostClass } from '../../../shared/model/cost-class.ts';
import type { Project } from '../../../shared/model/project.ts';
import { type CandidateTotals, isPaidAtOnce } from '../../../shared/totals.ts';
import { totalUnit } from '../../components/amount-unit.ts';
import { CandidateName } from '../../components/candidate-name.tsx';
import { NumberCells, NumberHeadings } from '../../components/number-cells.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './estimates.module.css';

interface OwnershipTablesProps {
  readonly totals: readonly CandidateTotals[];
  readonly project: Project;
  readonly costClasses: readonly CostClass[];
}

/** What each candidate costs year by year, and by class of cost. */
export function OwnershipTables({ totals, project, costClasses }: OwnershipTablesProps) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const { currencyUnit, horizonYears } = project;
  const unit = totalUnit(project, t);
  const amount = (yen: number): string => formatAmount(yen, currencyUnit, language);
  const used = [...costClasses, null].filter((costClass) => totals.some(({ classes }) => classes.some((entry) => entry.costClass === costClass)));
  const total = t('estimates.ownership.total', { years: horizonYears });
  const byYear = t('estimates.ownership.title', { unit });
  const byClass = t('estimates.ownership.byClass', { unit });
  return (
    <div className={styles['pair']}>
      <Amounts
        title={byYear}
        headings={[...(totals[0]?.years ?? []).map(({ year }) => t('estimates.ownership.year', { year })), total]}
        rows={totals.map(({ candidate, years, total: { spread } }) => ({
          candidate,
          amounts: [...years.map(({ within }) => amount(within.expected)), amount(spread.expected)],
        }))}
        {...(isPaidAtOnce(totals) && { note: t('estimates.ownership.onlyFirstYear') })}
      />
      <Amounts
        title={byClass}
        headings={[...used.map((costClass) => costClass?.name ?? t('estimates.unclassified')), total]}
        rows={totals.map(({ candidate, classes, total: { spread } }) => ({
          candidate,
          amounts: [
            ...used.map((costClass) => {
              const own = classes.find((entry) => entry.costClass === costClass);
              return own === undefined ? '–' : amount(own.spread.expected);
            }),
            amount(spread.expected),
          ],
        }))}
      />
    </div>
  );
}

interface AmountsProps {
  readonly title: string;
  readonly headings: readonly string[];
  readonly note?: string;
  readonly rows: readonly { readonly candidate: CandidateTotals['candidate']; readonly amounts: readonly string[] }[];
}

function Amounts({ title, headings, rows, note }: AmountsProps) {
  const t = useTranslate();
  return (
    <Panel label={title} waits>
      <Title order={2} size="h3">
        {title}
      </Title>
      <Table.ScrollContainer minWidth={Math.max(360, headings.length * 66 + 104)} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('glossary.candidate')}</Table.Th>
              <NumberHeadings headings={headings} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ candidate, amounts }) => (
              <Table.Tr key={candidate.id}>
                <Table.Th scope="row" fw={400}>
                  <CandidateName candidate={candidate} />
                </Table.Th>
                <NumberCells headings={headings} values={amounts} endsInTotal />
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {note !== undefined && (
        <Text size="xs" c="var(--ink-soft)">
          {note}
        </Text>
      )}
    </Panel>
  );
}
