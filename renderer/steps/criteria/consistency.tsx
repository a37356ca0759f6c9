import { Text, Title } from '@mantine/core';
import { formatNumber } from '../../../shared/language/format.ts';
import { acceptedRatio, type PairwiseWeights } from '../../../shared/method/scoring/ahp.ts';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './criteria.module.css';
import { judgementText } from './judgement.ts';
import type { WeightItem } from './weight-groups.ts';

/** Whether the comparisons agree with each other, in figures and in words, and which one is farthest off. */
export function Consistency({ items, result }: { readonly items: readonly WeightItem[]; readonly result: PairwiseWeights }) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const { lambdaMax, consistencyIndex, consistencyRatio, worst } = result;
  const isAccepted = consistencyRatio < acceptedRatio;
  const nameOf = (place: number): string => items[place]?.name ?? '';
  return (
    <section className={styles['part']}>
      <Title order={2} size="h3">
        {t('criteria.help.consistency')}
      </Title>
      <Text size="sm" fw={600} {...(isAccepted ? {} : { c: 'var(--danger)' })}>
        {t(items.length === 2 ? 'criteria.help.twoItems' : isAccepted ? 'criteria.help.accepted' : 'criteria.help.refused')}
      </Text>
      <Text size="sm">
        {t('criteria.help.figures', {
          lambda: formatNumber(lambdaMax, language, 4),
          index: formatNumber(consistencyIndex, language, 4),
          ratio: formatNumber(consistencyRatio, language, 3),
        })}
      </Text>
      {worst !== null && (
        <Text size="sm">
          {t('criteria.help.worst', {
            first: nameOf(worst.first),
            second: nameOf(worst.second),
            judged: judgementText(worst.judged),
            implied: formatNumber(worst.implied, language, 2),
          })}
        </Text>
      )}
    </section>
  );
}
