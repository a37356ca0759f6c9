import { NativeSelect, Title } from '@mantine/core';
import type { Cell } from '../../../shared/actions/assess.ts';
import { describeGap } from '../../../shared/actions/describe-gap.ts';
import { gapCells } from '../../../shared/cells.ts';
import { inOrder } from '../../../shared/document.ts';
import { countedLevels } from '../../../shared/evaluation.ts';
import { CommitLine, CommitLines } from '../../components/commit-text.tsx';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './comparison.module.css';

/** What people add to a gap. Shown only while the level of the cell makes it one. */
export function GapFields({ cell }: { readonly cell: Cell }) {
  const t = useTranslate();
  const document = useDocument();
  const dispatch = useStore((state) => state.dispatch);
  const levelClass = countedLevels(document)(cell.requirementId, cell.candidateId)?.class;
  if (levelClass !== 'partial' && levelClass !== 'gap') return null;
  const gap = gapCells(document.gap).at(cell.requirementId, cell.candidateId);
  const set = (values: Parameters<typeof describeGap>[2]): void => {
    void dispatch('describeGap', (latest, context) => describeGap(latest, cell, values, context));
  };
  const grades = [{ value: '', label: t('frame.unset') }, ...([1, 2, 3] as const).map((grade) => ({ value: String(grade), label: t(`glossary.grade.${grade}`) }))];
  const gradeOf = (text: string) => ([1, 2, 3] as const).find((grade) => String(grade) === text) ?? null;
  return (
    <section className={styles['fields']}>
      <Title order={3} size="h4">
        {t('glossary.gap')}
      </Title>
      <NativeSelect
        label={t('glossary.nature')}
        value={gap?.natureId ?? ''}
        data={[{ value: '', label: t('frame.unset') }, ...inOrder(document, 'gapNature').map(({ id, label }) => ({ value: id, label }))]}
        onChange={(event) => set({ natureId: [...document.gapNature.keys()].find((id) => id === event.currentTarget.value) ?? null })}
      />
      <div className={styles['pair']}>
        <NativeSelect label={t('glossary.impact')} value={String(gap?.impact ?? '')} data={grades} onChange={(event) => set({ impact: gradeOf(event.currentTarget.value) })} />
        <NativeSelect label={t('glossary.importance')} value={String(gap?.importance ?? '')} data={grades} onChange={(event) => set({ importance: gradeOf(event.currentTarget.value) })} />
      </div>
      <CommitLines label={t('screens.comparison.gapDescription')} value={gap?.description ?? ''} onCommit={(description) => set({ description })} />
      <CommitLine label={t('screens.comparison.owner')} value={gap?.owner ?? ''} onCommit={(owner) => set({ owner })} />
    </section>
  );
}
