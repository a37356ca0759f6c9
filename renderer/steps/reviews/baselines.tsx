import { Loader, NativeSelect, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { inOrder } from '../../../shared/document.ts';
import type { Baseline } from '../../../shared/model/baseline.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { BaselineItem } from './baseline-item.tsx';
import { DifferenceView } from './difference-view.tsx';
import { KeepForm } from './keep-form.tsx';
import { useBaseline } from './read-baseline.ts';
import styles from './reviews.module.css';

type Side = Baseline['id'] | null;

/** Kept states, and what changed between two of them or since one of them. */
export function Baselines() {
  const t = useTranslate();
  const document = useDocument();
  const baselines = inOrder(document, 'baseline').toReversed();
  const [chosen, setChosen] = useState<{ readonly before: Side; readonly after: Side }>({ before: null, after: null });
  const known = (id: Side): Side => (id !== null && document.baseline.has(id) ? id : null);
  const before = known(chosen.before) ?? baselines[0]?.id ?? null;
  const after = known(chosen.after);
  return (
    <div className={styles['baselines']}>
      <div className={styles['side']}>
        <KeepForm onKept={() => setChosen({ before: null, after: null })} />
        {baselines.length > 0 && (
          <ul className={styles['kept']} aria-label={t('reviews.baselines.list')}>
            {baselines.map((baseline) => (
              <BaselineItem
                key={baseline.id}
                baseline={baseline}
                isCompared={before === baseline.id && after === null}
                onCompare={() => setChosen({ before: baseline.id, after: null })}
              />
            ))}
          </ul>
        )}
      </div>
      <div className={styles['side']} tabIndex={0} role="group" aria-label={t('reviews.baselines.comparison')}>
        {before === null ? (
          <EmptyState sentence={t('reviews.baselines.empty')} />
        ) : (
          <Comparison baselines={baselines} before={before} after={after} onChoose={setChosen} />
        )}
      </div>
    </div>
  );
}

interface ComparisonProps {
  readonly baselines: readonly Baseline[];
  readonly before: Baseline['id'];
  /** Null is the project as it is now. */
  readonly after: Side;
  readonly onChoose: (sides: { readonly before: Side; readonly after: Side }) => void;
}

function Comparison({ baselines, before, after, onChoose }: ComparisonProps) {
  const t = useTranslate();
  const now = useDocument();
  const then = useBaseline(before);
  const later = useBaseline(after);
  const [one, other] = [then, after === null ? now : later];
  const names = baselines.map(({ id, name }) => ({ value: id as string, label: name }));
  const idOf = (value: string): Side => baselines.find(({ id }) => id === value)?.id ?? null;
  return (
    <>
      <Title order={2} size="h3">
        {t('reviews.baselines.comparison')}
      </Title>
      <div className={styles['sides']}>
        <NativeSelect size="xs" label={t('reviews.baselines.before')} data={names} value={before} onChange={(event) => onChoose({ before: idOf(event.currentTarget.value), after })} />
        <NativeSelect
          size="xs"
          label={t('reviews.baselines.after')}
          data={[{ value: '', label: t('reviews.baselines.now') }, ...names]}
          value={after ?? ''}
          onChange={(event) => onChoose({ before, after: idOf(event.currentTarget.value) })}
        />
      </div>
      {one === null || other === null ? (
        <Text size="sm" role="status">
          <Loader size="xs" /> {t('reviews.baselines.reading')}
        </Text>
      ) : (
        <DifferenceView before={one} after={other} />
      )}
    </>
  );
}
