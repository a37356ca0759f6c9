import { Button } from '@mantine/core';
import { rate } from '../../../shared/actions/assess.ts';
import { cellsBy } from '../../../shared/cells.ts';
import { inOrder } from '../../../shared/document.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { useDocument, useTranslate, useViewedEvaluator } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './comparison.module.css';

/** One button per level; they rate every selected cell at once. */
export function RateButtons() {
  const t = useTranslate();
  const document = useDocument();
  const evaluatorId = useViewedEvaluator()?.id ?? null;
  const { cells, focus, dispatch } = useStore();
  const current = focus === null ? null : (cellsBy(document.assessment, evaluatorId).at(focus.requirementId, focus.candidateId)?.levelId ?? null);
  const set = (levelId: IdOf<'level'> | null): void => {
    void dispatch(evaluatorId === null ? 'rate' : 'rateAsEvaluator', (latest, context) => rate(latest, cells, levelId, context, evaluatorId));
  };
  return (
    <div role="group" aria-label={t('screens.comparison.rateSelected', { count: cells.length })} className={styles['rates']}>
      {inOrder(document, 'level').map((level) => (
        <Button
          key={level.id}
          size="compact-sm"
          variant={current === level.id ? 'filled' : 'default'}
          aria-pressed={current === level.id}
          disabled={cells.length === 0}
          onClick={() => set(level.id)}
        >
          {level.symbol} {level.label}
        </Button>
      ))}
      <Button size="compact-sm" variant="subtle" color="gray" disabled={cells.length === 0} onClick={() => set(null)}>
        {t('screens.comparison.clearRating')}
      </Button>
    </div>
  );
}
