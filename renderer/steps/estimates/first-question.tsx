import { Button, NativeSelect, Radio, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { projectOf } from '../../../shared/document.ts';
import { formatAmount, formatAmountRange, formatNumber } from '../../../shared/language/format.ts';
import { distributionOf } from '../../../shared/method/estimate/distribution.ts';
import { type PointMeaning, pointMeanings, yenPerUnit } from '../../../shared/model/project.ts';
import { share } from '../../../shared/model/values.ts';
import { Panel } from '../../components/panel.tsx';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';

const example = { optimistic: 100, mostLikely: 150, pessimistic: 320 };
const correlations = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1];

/** Asks once, before the first estimate, what O and P mean and how far lines move together, with what follows from each answer. */
export function FirstQuestion() {
  const t = useTranslate();
  const document = useDocument();
  const language = useStore((state) => state.language);
  const dispatch = useStore((state) => state.dispatch);
  const project = projectOf(document);
  const [meaning, setMeaning] = useState<PointMeaning>('limits');
  const [correlation, setCorrelation] = useState<number>(project.correlation);
  if (project.pointMeaning !== null || document.estimate.size > 0) return null;
  const { currencyUnit } = project;
  const inYen = (amount: number): number => amount * yenPerUnit[currencyUnit];
  const points = { optimistic: inYen(example.optimistic), mostLikely: inYen(example.mostLikely), pessimistic: inYen(example.pessimistic) };
  const label = (kind: PointMeaning): string => {
    const found = distributionOf(points, { distribution: kind === 'limits' ? 'betaPert' : 'percentiles', lambda: 4 });
    return t(`estimates.first.${kind}`, {
      points: t(`charts.amount.${currencyUnit}`, { amount: Object.values(example).join(' / ') }),
      expected: formatAmount(found.expected, currencyUnit, language),
      range: formatAmountRange(found.quantile(0.1), found.quantile(0.9), currencyUnit, language),
    });
  };
  const answer = (): void => {
    const values = { pointMeaning: meaning, correlation: share.parse(correlation) };
    void dispatch('editSettings', (latest) => editRecords(latest, 'project', [{ id: project.id, values }]));
  };
  return (
    <Panel label={t('estimates.first.title')}>
      <Title order={2} size="h4">
        {t('estimates.first.title')}
      </Title>
      <Radio.Group
        label={t('estimates.first.meaning')}
        value={meaning}
        onChange={(value) => setMeaning(pointMeanings.find((name) => name === value) ?? 'limits')}
      >
        {pointMeanings.map((kind) => (
          <Radio key={kind} value={kind} mt={6} label={label(kind)} />
        ))}
      </Radio.Group>
      <NativeSelect
        size="xs"
        mt="sm"
        w="fit-content"
        label={t('estimates.first.correlation')}
        value={String(correlation)}
        data={[...new Set([...correlations, project.correlation])].toSorted((a, b) => a - b).map((rho) => ({ value: String(rho), label: formatNumber(rho, language) }))}
        onChange={(event) => setCorrelation(Number(event.currentTarget.value))}
      />
      <Text size="sm" mt={6}>
        {t('estimates.first.correlationConsequence')} {t('estimates.first.later')}
      </Text>
      <Button size="xs" mt="sm" style={{ alignSelf: 'start' }} onClick={answer}>
        {t('estimates.first.start')}
      </Button>
    </Panel>
  );
}
