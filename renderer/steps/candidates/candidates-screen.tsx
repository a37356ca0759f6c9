import { Button, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { addCandidate } from '../../../shared/actions/add-candidate.ts';
import { stageCandidate } from '../../../shared/actions/stage-candidate.ts';
import { inOrder } from '../../../shared/document.ts';
import { formatCount } from '../../../shared/language/format.ts';
import type { Candidate, CandidateStage } from '../../../shared/model/candidate.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { CandidateSheet } from '../../components/candidate-sheet.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Screen } from '../../components/screen.tsx';
import { useNewest } from '../../components/use-newest.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { CandidateCard } from './candidate-card.tsx';
import styles from './candidates.module.css';
import { DropDialog } from './drop-dialog.tsx';

/** What is compared comes first. */
const stagesShown = ['shortList', 'longList', 'dropped'] as const satisfies readonly CandidateStage[];

/** The SaaS and packages in question, one card each, by stage. */
export function CandidatesScreen() {
  const t = useTranslate();
  const candidates = inOrder(useDocument(), 'candidate');
  const { dispatch, language } = useStore();
  const [dropping, setDropping] = useState<Candidate | null>(null);
  const [sheetOf, setSheetOf] = useState<IdOf<'candidate'> | null>(null);
  const { newest, expectOne } = useNewest(candidates.map(({ id }) => id));
  const add = (stage: CandidateStage): void => {
    expectOne();
    const name = t('screens.candidates.newName', { letter: letterOf(candidates.length) });
    void dispatch('addCandidate', (latest, context) => addCandidate(latest, { name, stage }, context));
  };
  const drop = ({ id }: Candidate, reason: string): void => {
    setDropping(null);
    void dispatch('stageCandidate', (latest) => stageCandidate(latest, id, 'dropped', reason));
  };
  const addButton = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => add('shortList')}>
      {t('screens.candidates.add')}
    </Button>
  );
  const section = (stage: CandidateStage) => {
    const here = candidates.filter((candidate) => candidate.stage === stage);
    if (here.length === 0 && stage !== 'shortList') return null;
    const heading = t('screens.candidates.stageHeading', { stage: t(`glossary.candidateStage.${stage}`), number: formatCount(here.length, language) });
    return (
      <section key={stage} className={styles['stage']} aria-label={t(`glossary.candidateStage.${stage}`)}>
        <header className={styles['stageHead']}>
          <Title order={2} size="h5">
            {heading}
          </Title>
          <Text size="sm" c="var(--ink-soft)">
            {here.length === 0 ? t('screens.candidates.noneOnShortList') : t(`screens.candidates.stageHelp.${stage}`)}
          </Text>
        </header>
        <ul className={styles['cards']}>
          {here.map((candidate, index) => (
            <CandidateCard
              key={candidate.id}
              candidate={candidate}
              before={here[index - 1]}
              beforeThat={here[index - 2]}
              after={here[index + 1]}
              isNew={candidate.id === newest}
              onDrop={() => setDropping(candidate)}
              onSheet={() => setSheetOf(candidate.id)}
            />
          ))}
        </ul>
      </section>
    );
  };
  return (
    <Screen
      title={t('screens.candidates.title')}
      lead={t('screens.candidates.lead')}
      tools={
        candidates.length > 0 && (
          <>
            <Button variant="default" onClick={() => add('longList')}>
              {t('screens.candidates.addToLongList')}
            </Button>
            {addButton}
          </>
        )
      }
    >
      {candidates.length === 0 ? <EmptyState sentence={t('screens.candidates.empty')}>{addButton}</EmptyState> : stagesShown.map(section)}
      {dropping !== null && <DropDialog candidate={dropping} onClose={() => setDropping(null)} onDrop={(reason) => drop(dropping, reason)} />}
      <CandidateSheet candidateId={sheetOf} onClose={() => setSheetOf(null)} />
    </Screen>
  );
}

/** A, B, … Z, AA, AB, … */
const letterOf = (index: number): string => (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
