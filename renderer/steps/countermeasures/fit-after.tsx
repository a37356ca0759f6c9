import { Text } from '@mantine/core';
import { afterCountermeasures, type BeforeAndAfter } from '../../../shared/countermeasures.ts';
import { formatCount, formatPercent } from '../../../shared/language/format.ts';
import { allOf } from '../../../shared/language/lists.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { CandidateName } from '../../components/candidate-name.tsx';
import { standingPhrase } from '../../../shared/standing-text.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './countermeasures.module.css';

/** Fit and rank of every candidate today and once its chosen countermeasures are done. */
export function FitAfter({ shown }: { readonly shown: IdOf<'candidate'> }) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const rows = afterCountermeasures(useDocument());
  const fitText = (fit: number | null): string => (fit === null ? t('glossary.unrated') : formatPercent(fit, language));
  const changeText = ({ today, after, chosen }: BeforeAndAfter): string => {
    if (chosen === 0) return t('countermeasures.fitAfter.none');
    const ranks = [standingPhrase(today.standing, t), standingPhrase(after.standing, t)] as const;
    const said = [
      t('countermeasures.fitAfter.chosen', { number: formatCount(chosen, language) }),
      ...(ranks[0] === ranks[1] ? [] : [t('countermeasures.fitAfter.line', { today: ranks[0], after: ranks[1] })]),
      ...(today.knockOuts.length > 0 && after.knockOuts.length === 0 ? [t('countermeasures.fitAfter.resolved')] : []),
    ];
    return allOf(said, t);
  };
  return (
    <section aria-label={t('countermeasures.fitAfter.title')} className={styles['after']}>
      <Text size="sm" fw={600}>
        {t('countermeasures.fitAfter.title')}
      </Text>
      <ul className={styles['afterList']}>
        {rows.map((row) => (
          <li key={row.today.candidate.id} data-shown={row.today.candidate.id === shown}>
            <Text size="sm">
              <CandidateName candidate={row.today.candidate} />
            </Text>
            <Text className={styles['afterFit'] ?? ''}>
              {row.chosen === 0
                ? fitText(row.today.fit.fit)
                : t('countermeasures.fitAfter.line', { today: fitText(row.today.fit.fit), after: fitText(row.after.fit.fit) })}
            </Text>
            <Text size="xs" c="var(--ink-soft)">
              {changeText(row)}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
