import { Button, Checkbox, NativeSelect, Radio, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { agrees, answerPoints } from '../../../shared/actions/answer-points.ts';
import { type Document, projectOf } from '../../../shared/document.ts';
import { formatAmount, formatAmountRange, formatCount, formatNumber } from '../../../shared/language/format.ts';
import type { Language, Translate } from '../../../shared/language/index.ts';
import { allOf } from '../../../shared/language/lists.ts';
import { distributionOf } from '../../../shared/method/estimate/distribution.ts';
import { type PointMeaning, pointMeanings, yenPerUnit } from '../../../shared/model/project.ts';
import { share } from '../../../shared/model/values.ts';
import { Panel } from '../../components/panel.tsx';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './estimates.module.css';

const example = { optimistic: 100, mostLikely: 150, pessimistic: 320 };
const correlations = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1];

/** What counts until the question is answered: the meaning of the lines there are, and ρ. */
function assumedText(document: Document, t: Translate, language: Language): string {
  const lines = [...document.estimate.values()];
  const kinds = pointMeanings.flatMap((meaning) => {
    const count = lines.filter(({ distribution }) => agrees(distribution, meaning)).length;
    return count === 0 ? [] : [{ meaning: t(`glossary.pointMeaning.${meaning}`), count }];
  });
  const said =
    kinds.length < 2
      ? (kinds[0]?.meaning ?? t('glossary.pointMeaning.limits'))
      : allOf(kinds.map(({ meaning, count }) => t('estimates.first.kind', { meaning, count, number: formatCount(count, language) })), t);
  return t('estimates.first.assumed', { meaning: said, rho: formatNumber(projectOf(document).correlation, language) });
}

/**
 * Asks once per project what O and P mean and how far lines move together. Before the first estimate it stands open; beside lines it is a
 * strip that says what is assumed, until it is answered.
 */
export function FirstQuestion() {
  const t = useTranslate();
  const document = useDocument();
  const language = useStore((state) => state.language);
  const [opened, setOpened] = useState(false);
  if (projectOf(document).pointMeaning !== null) return null;
  const assumed = assumedText(document, t, language);
  if (document.estimate.size === 0 || opened) return <Question assumed={assumed} />;
  return (
    <section aria-label={t('estimates.first.stripTitle')} className={styles['strip']}>
      <Text size="sm">{assumed}</Text>
      <Button size="compact-sm" variant="default" onClick={() => setOpened(true)}>
        {t('estimates.first.answer')}
      </Button>
    </section>
  );
}

function Question({ assumed }: { readonly assumed: string }) {
  const t = useTranslate();
  const document = useDocument();
  const language = useStore((state) => state.language);
  const dispatch = useStore((state) => state.dispatch);
  const project = projectOf(document);
  const [meaning, setMeaning] = useState<PointMeaning>('limits');
  const [correlation, setCorrelation] = useState<number>(project.correlation);
  const [forLines, setForLines] = useState(true);
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
  const others = [...document.estimate.values()].filter(({ distribution }) => !agrees(distribution, meaning)).length;
  const title = t(document.estimate.size === 0 ? 'estimates.first.title' : 'estimates.first.stripTitle');
  return (
    <Panel label={title}>
      <Title order={2} size="h4">
        {title}
      </Title>
      <Text size="sm" mb={6}>
        {assumed}
      </Text>
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
      {others > 0 && (
        <Checkbox
          mt="sm"
          size="sm"
          label={t('estimates.first.forLines', { count: others, number: formatCount(others, language) })}
          checked={forLines}
          onChange={(event) => setForLines(event.currentTarget.checked)}
        />
      )}
      <Text size="sm" mt={6}>
        {t('estimates.first.correlationConsequence')} {t('estimates.first.later')}
      </Text>
      <Button
        size="xs"
        mt="sm"
        style={{ alignSelf: 'start' }}
        onClick={() => void dispatch('editSettings', (latest) => answerPoints(latest, { meaning, correlation: share.parse(correlation), forLines }))}
      >
        {t('estimates.first.start')}
      </Button>
    </Panel>
  );
}
