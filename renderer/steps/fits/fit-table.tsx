import { Table } from '@mantine/core';
import { fitMeasures } from '../../../shared/fit-findings.ts';
import type { CandidateFits } from '../../../shared/fit-profiles.ts';
import { formatCoverage, formatNumber, formatPercent } from '../../../shared/language/format.ts';
import type { FitProfile, GradeMean } from '../../../shared/method/scoring/fit-profile.ts';
import { CandidateName } from '../../components/candidate-name.tsx';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';

/** The fit profile of each candidate, over everything and per category. */
export function FitTable({ candidates }: { readonly candidates: readonly CandidateFits[] }) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const mean = ({ mean: value, coverage }: GradeMean): string =>
    value === null || coverage === null
      ? t('fits.noMean')
      : t('fits.meanOf', { mean: formatNumber(value, language), coverage: formatCoverage(coverage, language) });
  const cells = ({ share, fits, applicable, ...grades }: FitProfile) => (
    <>
      <Table.Td ta="right">{share === null ? t('fits.noMean') : t('fits.shareOf', { share: formatPercent(share, language), fits, applicable })}</Table.Td>
      {fitMeasures.map((measure) => (
        <Table.Td key={measure} ta="right">
          {mean(grades[measure])}
        </Table.Td>
      ))}
    </>
  );
  return (
    <Table captionSide="top" maw={860} withTableBorder verticalSpacing={4}>
      <Table.Caption ta="left" c="var(--ink-soft)">{t('fits.profileCaption')}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('glossary.candidate')}</Table.Th>
          <Table.Th>{t('fits.scope')}</Table.Th>
          <Table.Th ta="right">{t('fits.share')}</Table.Th>
          {fitMeasures.map((measure) => (
            <Table.Th key={measure} ta="right">
              {t(`fits.${measure}`)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      {candidates.map(({ candidate, profile, categories }) => (
        <Table.Tbody key={candidate.id}>
          <Table.Tr fw={600}>
            <Table.Th scope="rowgroup" rowSpan={categories.length + 1} style={{ verticalAlign: 'top' }}>
              <CandidateName candidate={candidate} />
            </Table.Th>
            <Table.Td>{t('fits.total')}</Table.Td>
            {cells(profile)}
          </Table.Tr>
          {categories.map((entry) => (
            <Table.Tr key={entry.category.id}>
              <Table.Td>{entry.category.name}</Table.Td>
              {cells(entry.profile)}
            </Table.Tr>
          ))}
        </Table.Tbody>
      ))}
    </Table>
  );
}
