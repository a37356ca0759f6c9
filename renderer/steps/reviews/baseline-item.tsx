import { ActionIcon, Button, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { restoreBaseline } from '../../../shared/actions/restore-baseline.ts';
import type { Baseline } from '../../../shared/model/baseline.ts';
import { CommitLine } from '../../components/commit-text.tsx';
import { formatMoment } from '../../components/moment.ts';
import { reportDone, reportProblem } from '../../notify.ts';
import { useTranslate } from '../../store/hooks.ts';
import { settled } from '../../store/in-turn.ts';
import { useStore } from '../../store/store.ts';
import { readBaseline } from './read-baseline.ts';
import styles from './reviews.module.css';

interface BaselineItemProps {
  readonly baseline: Baseline;
  readonly isCompared: boolean;
  readonly onCompare: () => void;
}

/** One kept state: its name and note, and what can be done with it. */
export function BaselineItem({ baseline, isCompared, onCompare }: BaselineItemProps) {
  const t = useTranslate();
  const { language, dispatch } = useStore();
  const { id, name, note, takenAt } = baseline;
  const set = (values: Partial<Pick<Baseline, 'name' | 'note'>>): void => {
    void dispatch('editBaseline', (latest) => editRecords(latest, 'baseline', [{ id, values }]));
  };
  const restore = async (): Promise<void> => {
    try {
      const kept = await readBaseline(id);
      const isChanged = await dispatch('restoreBaseline', (latest) => restoreBaseline(latest, kept));
      if (isChanged) reportDone(t('reviews.baselines.restored', { name }));
      else if (await settled()) reportDone(t('reviews.baselines.restoredSame', { name }));
    } catch (error) {
      reportProblem(error, language);
    }
  };
  const remove = async (): Promise<void> => {
    if (await dispatch('removeBaseline', (latest) => removeRecords(latest, 'baseline', [id])))
      reportDone(t('frame.removedUndoable', { what: t('reviews.baselines.removed', { name }) }));
  };
  return (
    <li className={styles['baseline']} data-compared={isCompared}>
      <CommitLine
        size="xs"
        aria-label={t('reviews.baselines.name')}
        value={name}
        onCommit={(text) => {
          if (text.trim() !== '') set({ name: text.trim() });
        }}
      />
      <CommitLine size="xs" aria-label={`${t('reviews.baselines.note')}: ${name}`} placeholder={t('reviews.baselines.note')} value={note} onCommit={(text) => set({ note: text })} />
      <Text size="xs" c="var(--ink-soft)">
        {t('reviews.baselines.takenAt')} {formatMoment(takenAt, language)}
      </Text>
      <div className={styles['row']}>
        <Button size="compact-xs" variant="light" aria-label={`${t('reviews.baselines.compare')}: ${name}`} aria-pressed={isCompared} onClick={onCompare}>
          {t('reviews.baselines.compare')}
        </Button>
        <Button size="compact-xs" variant="subtle" color="gray" aria-label={`${t('reviews.baselines.restore')}: ${name}`} onClick={() => void restore()}>
          {t('reviews.baselines.restore')}
        </Button>
        <ActionIcon size="sm" variant="subtle" color="gray" aria-label={t('reviews.baselines.remove', { name })} onClick={() => void remove()}>
          <IconTrash size={14} />
        </ActionIcon>
      </div>
    </li>
  );
}
