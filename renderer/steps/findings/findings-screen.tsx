import { Button, SegmentedControl } from '@mantine/core';
import { IconCopy, IconPencilPlus, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { acceptFinding, draftFindings, editFinding, type FindingPlace, settleFinding } from '../../../shared/actions/document-findings.ts';
import type { DraftChoice } from '../../../shared/actions/settle-draft.ts';
import { projectOf } from '../../../shared/document.ts';
import { type DocumentedCandidate, documentationOf, type DraftedText } from '../../../shared/documentation.ts';
import { scoresOf } from '../../../shared/evaluation.ts';
import { DraftDifference } from '../../components/draft-difference.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Screen } from '../../components/screen.tsx';
import { reportDone } from '../../notify.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { CandidateFindings } from './candidate-findings.tsx';
import { copyFindings } from './copy-findings.ts';
import styles from './findings.module.css';

const modes = ['read', 'edit'] as const;
type Mode = (typeof modes)[number];

interface Compared {
  readonly place: FindingPlace;
  readonly name: string;
  readonly state: DraftedText;
}

/** Whether a new draft would change a section that nobody has edited. */
const isDraftable = ({ sections }: DocumentedCandidate): boolean =>
  sections.some(({ state: { text, draft, isEdited } }) => text !== draft && !isEdited);

/** Step 3-7: what is written about each candidate, to read, to edit and to hand on. */
export function FindingsScreen() {
  const t = useTranslate();
  const document = useDocument();
  const { language, dispatch, goTo } = useStore();
  const [mode, setMode] = useState<Mode>('read');
  const [compared, setCompared] = useState<Compared | null>(null);
  const documented = documentationOf(document, language);
  const evaluated = new Map(scoresOf(document).candidates.map((entry) => [entry.candidate.id, entry]));
  const isBlank = documented.every(({ sections }) => sections.every(({ finding }) => finding === undefined));
  const heading = { title: t('documentation.title'), lead: t('documentation.lead') };

  const draftAll = async (): Promise<void> => {
    if (!documented.some(isDraftable)) reportDone(t('documentation.nothingToDraft'));
    else if (await dispatch('draftFindings', (latest, context) => draftFindings(latest, language, context))) reportDone(t('documentation.drafted'));
  };
  const accept = (place: FindingPlace): void => {
    void dispatch('editFindings', (latest) => acceptFinding(latest, place));
  };
  const settle = (place: FindingPlace, choice: DraftChoice, draft: string): void => {
    setCompared(null);
    void dispatch('draftFindings', (latest, context) => settleFinding(latest, place, choice, draft, context));
  };

  if (documented.length === 0)
    return (
      <Screen {...heading}>
        <EmptyState sentence={t('documentation.noCandidates')}>
          <Button onClick={() => goTo('candidates')}>{t('screens.comparison.toCandidates')}</Button>
        </EmptyState>
      </Screen>
    );
  const draftButton = (
    <Button size={isBlank ? 'sm' : 'xs'} leftSection={<IconPencilPlus size={16} />} title={t('documentation.draftAllHint')} onClick={() => void draftAll()}>
      {t('documentation.draftAll')}
    </Button>
  );
  const tools = (
    <>
      <SegmentedControl
        size="xs"
        aria-label={t('documentation.mode')}
        value={mode}
        data={modes.map((value) => ({ value, label: t(`documentation.${value}`) }))}
        onChange={(value) => setMode(modes.find((name) => name === value) ?? 'read')}
      />
      {!isBlank && (
        <>
          <Button size="xs" variant="default" leftSection={<IconCopy size={16} />} onClick={() => void copyFindings(documented, t)}>
            {t('documentation.copyAll')}
          </Button>
          <Button size="xs" variant="default" leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
            {t('documentation.print')}
          </Button>
          {draftButton}
        </>
      )}
    </>
  );
  return (
    <Screen {...heading} tools={tools}>
      {isBlank && mode === 'read' ? (
        <EmptyState sentence={t('documentation.nothingWritten')}>{draftButton}</EmptyState>
      ) : (
        <div className={styles['document']}>
          <p className={styles['printTitle']}>{`${projectOf(document).name} — ${t('documentation.title')}`}</p>
          {documented.map((entry) => (
            <CandidateFindings
              key={entry.candidate.id}
              documented={entry}
              evaluated={evaluated.get(entry.candidate.id)}
              isEditing={mode === 'edit'}
              onEdit={(section, text) =>
                void dispatch('editFindings', (latest, context) =>
                  editFinding(latest, { candidateId: entry.candidate.id, section }, text, language, context),
                )
              }
              onRedraft={(section, draft) => settle({ candidateId: entry.candidate.id, section }, 'take', draft)}
              onAccept={(section) => accept({ candidateId: entry.candidate.id, section })}
              onCompare={(section, name, state) => setCompared({ place: { candidateId: entry.candidate.id, section }, name, state })}
            />
          ))}
        </div>
      )}
      <DraftDifference
        compared={compared}
        onChoose={(choice) => compared !== null && settle(compared.place, choice, compared.state.draft)}
        onClose={() => setCompared(null)}
      />
    </Screen>
  );
}
