import { Button } from '@mantine/core';
import { useState } from 'react';
import { gapsOf } from '../../../shared/evaluation.ts';
import { gravestFirst } from '../../../shared/gap-order.ts';
import { CandidateChoice } from '../../components/candidate-choice.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Screen } from '../../components/screen.tsx';
import { useCandidateShown, useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { Alternatives } from './alternatives.tsx';
import styles from './countermeasures.module.css';
import { FitAfter } from './fit-after.tsx';
import { GapChoice } from './gap-choice.tsx';

/** Step 4: how each gap of a candidate is to be closed. */
export function CountermeasuresScreen() {
  const t = useTranslate();
  const document = useDocument();
  const { goTo, focus, selectCells, showCandidate } = useStore();
  const candidate = useCandidateShown();
  const [latest, setLatest] = useState<string | null>(null);
  const heading = { title: t('countermeasures.title'), lead: t('countermeasures.lead') };
  const gaps = gravestFirst(
    gapsOf(document).filter((gap) => gap.candidate.id === candidate?.id),
    document,
  );
  if (candidate === undefined || gapsOf(document).length === 0)
    return (
      <Screen {...heading}>
        <EmptyState sentence={t('countermeasures.notRated')}>
          <Button onClick={() => goTo('comparison')}>{t('countermeasures.toComparison')}</Button>
        </EmptyState>
      </Screen>
    );
  const wanted = focus?.candidateId === candidate.id ? focus.requirementId : latest;
  const current = gaps.find(({ requirement }) => requirement.id === wanted) ?? gaps[0];
  return (
    <Screen {...heading} tools={<CandidateChoice label={t('countermeasures.candidate')} candidate={candidate} onChoose={({ id }) => showCandidate(id)} />}>
      <FitAfter shown={candidate.id} />
      {current === undefined ? (
        <EmptyState sentence={t('countermeasures.noGaps', { name: candidate.name })} />
      ) : (
        <div className={styles['columns']}>
          <GapChoice
            gaps={gaps}
            current={current}
            onChoose={({ requirement }) => {
              const cell = { requirementId: requirement.id, candidateId: candidate.id };
              setLatest(requirement.id);
              selectCells(cell, [cell]);
            }}
          />
          <Alternatives key={`${current.requirement.id} ${candidate.id}`} gap={current} />
        </div>
      )}
    </Screen>
  );
}
