import { Radio, Text } from '@mantine/core';
import { memo } from 'react';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { projectOf } from '../../../shared/document.ts';
import { formatSpan, formatUnitPrice } from '../../../shared/language/format.ts';
import { distributionOf } from '../../../shared/method/estimate/distribution.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { type DistributionKind, distributionKinds, type Estimate } from '../../../shared/model/estimate.ts';
import { saidPoints } from '../../../shared/model/points.ts';
import { typedUnit } from '../../components/amount-unit.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './estimates.module.css';

/** Asks what the ends of the selected lines stand for, and shows what each answer makes of the first of them that has amounts. */
export const MeaningPanel = memo(function MeaningPanel({ selected }: { readonly selected: readonly IdOf<'estimate'>[] }) {
  const t = useTranslate();
  const document = useDocument();
  const language = useStore((state) => state.language);
  const dispatch = useStore((state) => state.dispatch);
  const project = projectOf(document);
  const lines = selected.flatMap((id) => document.estimate.get(id) ?? []);
  const [first] = lines;
  if (first === undefined)
    return (
      <Text size="xs" c="var(--ink-soft)">
        {t('estimates.meaning.choose')}
      </Text>
    );
  const { currencyUnit } = project;
  const shown = lines.find((line) => saidPoints(line) !== null) ?? first;
  const points = saidPoints(shown);
  const consequence = (distribution: DistributionKind): string | null => {
    if (points === null) return null;
    const found = distributionOf(points, { distribution, lambda: shown.lambda });
    const [p10, p90] = [found.quantile(0.1), found.quantile(0.9)];
    const amount = (yen: number): string => formatUnitPrice(yen, [points.optimistic, points.mostLikely, points.pessimistic, found.expected, p10, p90], currencyUnit, language);
    return t('estimates.meaning.consequence', {
      expected: amount(found.expected),
      deviation: amount(found.deviation),
      range: t(`charts.amount.${currencyUnit}`, { amount: formatSpan(amount(p10), amount(p90), language) }),
    });
  };
  const choose = (distribution: DistributionKind): void => {
    void dispatch('editEstimates', (latest) => editRecords(latest, 'estimate', lines.map(({ id }) => ({ id, values: { distribution } }))));
  };
  const title =
    lines.length === 1
      ? t('estimates.meaning.title', { line: first.title.trim() || t('frame.untitled') })
      : t('estimates.meaning.titleMany', { count: lines.length });
  return (
    <Radio.Group
      label={title}
      description={t('estimates.meaning.perUnit', { unit: typedUnit({ currencyUnit, taxShown: false }, t) })}
      descriptionProps={{ c: 'var(--ink-soft)' }}
      value={commonDistribution(lines) ?? ''}
      onChange={(value) => {
        const kind = distributionKinds.find((name) => name === value);
        if (kind !== undefined) choose(kind);
      }}
    >
      <div className={styles['meanings']}>
        {distributionKinds.map((kind) => (
          <Radio
            key={kind}
            value={kind}
            label={
              <>
                <Text span size="sm" fw={600} className={styles['meaningName'] ?? ''}>
                  {t(`estimates.meaning.${kind}.name`)}
                </Text>
                <Text span size="xs" c="var(--ink-soft)" className={styles['meaningName'] ?? ''}>
                  {t(`estimates.meaning.${kind}.what`)}
                </Text>
                <Text span size="sm" className={styles['meaningName'] ?? ''}>
                  {consequence(kind)}
                </Text>
              </>
            }
          />
        ))}
      </div>
    </Radio.Group>
  );
});

/** What all lines say, or null when they differ. */
const commonDistribution = (lines: readonly Estimate[]): DistributionKind | null => {
  const [first, ...others] = new Set(lines.map(({ distribution }) => distribution));
  return first !== undefined && others.length === 0 ? first : null;
};
