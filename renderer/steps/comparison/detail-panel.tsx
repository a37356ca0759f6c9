import { ActionIcon, Button, NativeSelect, ScrollArea, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { assess, type Cell, rate } from '../../../shared/actions/assess.ts';
import { describeGap } from '../../../shared/actions/describe-gap.ts';
import { consensusCells, gapCells } from '../../../shared/cells.ts';
import { cellSubject } from '../../../shared/comments.ts';
import { inOrder } from '../../../shared/document.ts';
import { realizations } from '../../../shared/model/assessment.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { CandidateName } from '../../components/candidate-name.tsx';
import { SubjectComments } from '../../components/comments/subject-comments.tsx';
import { CommitLine, CommitLines } from '../../components/commit-text.tsx';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './comparison.module.css';

/** Everything about the selected cell: its level, how it is realised, evidence, note, and its gap. */
export function DetailPanel() {
  const t = useTranslate();
  const document = useDocument();
  const { focus, toggleDetail } = useStore();
  const requirement = focus === null ? undefined : document.requirement.get(focus.requirementId);
  const candidate = focus === null ? undefined : document.candidate.get(focus.candidateId);
  return (
    <aside className={styles['panel']} aria-label={t('screens.comparison.detail')}>
      <header className={styles['panelHead']}>
        <Title order={2} size="h3">
          {requirement === undefined ? t('screens.comparison.detail') : requirement.title || t('frame.untitled')}
        </Title>
        <ActionIcon variant="subtle" color="gray" aria-label={t('frame.close')} onClick={toggleDetail}>
          <IconX size={18} />
        </ActionIcon>
      </header>
      <ScrollArea className={styles['panelBody'] ?? ''}>
        {focus === null || requirement === undefined || candidate === undefined ? (
          <Text size="sm" c="var(--ink-soft)">
            {t('screens.comparison.chooseCell')}
          </Text>
        ) : (
          <div className={styles['fields']}>
            <Text size="sm">
              <CandidateName candidate={candidate} />
            </Text>
            {requirement.criterion !== '' && (
              <Text size="sm" c="var(--ink-soft)">
                {requirement.criterion}
              </Text>
            )}
            <RateButtons />
            <AssessmentFields cell={focus} />
            <GapFields cell={focus} />
            <SubjectComments subject={cellSubject(focus)} />
          </div>
        )}
      </ScrollArea>
    </aside>
  );
}

/** One button per level; they rate every selected cell at once. */
export function RateButtons() {
  const t = useTranslate();
  const document = useDocument();
  const { cells, focus, dispatch } = useStore();
  const current = focus === null ? null : (consensusCells(document.assessment).at(focus.requirementId, focus.candidateId)?.levelId ?? null);
  const set = (levelId: IdOf<'level'> | null): void => {
    void dispatch('rate', (latest, context) => rate(latest, cells, levelId, context));
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

function AssessmentFields({ cell }: { readonly cell: Cell }) {
  const t = useTranslate();
  const document = useDocument();
  const dispatch = useStore((state) => state.dispatch);
  const assessment = consensusCells(document.assessment).at(cell.requirementId, cell.candidateId);
  const set = (values: Parameters<typeof assess>[1][number]['values']): void => {
    void dispatch('editAssessment', (latest, context) => assess(latest, [{ ...cell, values }], context));
  };
  return (
    <>
      <NativeSelect
        label={t('screens.comparison.realization')}
        value={assessment?.realization ?? ''}
        data={[{ value: '', label: t('frame.unset') }, ...realizations.map((value) => ({ value, label: t(`glossary.realization.${value}`) }))]}
        onChange={(event) => set({ realization: realizations.find((value) => value === event.currentTarget.value) ?? null })}
      />
      <CommitLines
        label={t('screens.comparison.evidence')}
        placeholder={t('screens.comparison.evidenceHint')}
        value={assessment?.evidence ?? ''}
        onCommit={(evidence) => set({ evidence })}
      />
      <CommitLines label={t('screens.comparison.note')} rows={3} value={assessment?.note ?? ''} onCommit={(note) => set({ note })} />
    </>
  );
}

/** What people add to a gap. Shown only while the level of the cell makes it one. */
function GapFields({ cell }: { readonly cell: Cell }) {
  const t = useTranslate();
  const document = useDocument();
  const dispatch = useStore((state) => state.dispatch);
  const levelId = consensusCells(document.assessment).at(cell.requirementId, cell.candidateId)?.levelId;
  const levelClass = levelId == null ? undefined : document.level.get(levelId)?.class;
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
