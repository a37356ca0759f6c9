import { ActionIcon, Button, ColorInput, NativeSelect, Paper, Tooltip } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconPlus, IconTrash } from '@tabler/icons-react';
import { addCandidate, candidateColours } from '../../../shared/actions/add-candidate.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { moveRecords } from '../../../shared/actions/move-records.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { inOrder } from '../../../shared/document.ts';
import { type Candidate, candidateKinds, candidateMarkers, markerSymbols } from '../../../shared/model/candidate.ts';
import { CommitLine, CommitLines } from '../../components/commit-text.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Screen } from '../../components/screen.tsx';
import { reportDone } from '../../notify.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './candidates.module.css';

/** The SaaS and packages being compared, one card each. */
export function CandidatesScreen() {
  const t = useTranslate();
  const candidates = inOrder(useDocument(), 'candidate');
  const dispatch = useStore((state) => state.dispatch);
  const add = (): void => {
    const letter = letterOf(candidates.length);
    void dispatch('addCandidate', (latest, context) => addCandidate(latest, { name: t('screens.candidates.newName', { letter }) }, context));
  };
  const addButton = (
    <Button leftSection={<IconPlus size={16} />} onClick={add}>
      {t('screens.candidates.add')}
    </Button>
  );
  return (
    <Screen title={t('screens.candidates.title')} lead={t('screens.candidates.lead')} tools={candidates.length > 0 && addButton}>
      {candidates.length === 0 ? (
        <EmptyState sentence={t('screens.candidates.empty')}>{addButton}</EmptyState>
      ) : (
        <ul className={styles['cards']}>
          {candidates.map((candidate, index) => (
            <CandidateCard key={candidate.id} candidate={candidate} before={candidates[index - 1]} after={candidates[index + 1]} beforeThat={candidates[index - 2]} />
          ))}
        </ul>
      )}
    </Screen>
  );
}

/** A, B, … Z, AA, AB, … */
const letterOf = (index: number): string => (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

interface CardProps {
  readonly candidate: Candidate;
  readonly before: Candidate | undefined;
  readonly beforeThat: Candidate | undefined;
  readonly after: Candidate | undefined;
}

function CandidateCard({ candidate, before, beforeThat, after }: CardProps) {
  const t = useTranslate();
  const dispatch = useStore((state) => state.dispatch);
  const { id, name } = candidate;
  const edit = (values: Partial<Omit<Candidate, 'id'>>): void => {
    void dispatch('editCandidate', (latest) => editRecords(latest, 'candidate', [{ id, values }]));
  };
  const move = (afterId: Candidate['id'] | null): void => {
    void dispatch('moveCandidate', (latest) => moveRecords(latest, 'candidate', [id], afterId));
  };
  const remove = async (): Promise<void> => {
    if (await dispatch('removeCandidate', (latest) => removeRecords(latest, 'candidate', [id]))) reportDone(t('frame.removedUndoable', { what: name }));
  };
  return (
    <Paper withBorder component="li" className={styles['card'] ?? ''} style={{ borderTopColor: candidate.colour }}>
      <div className={styles['head']}>
        <span aria-hidden style={{ color: candidate.colour }}>
          {markerSymbols[candidate.marker]}
        </span>
        <CommitLine
          aria-label={t('screens.candidates.name')}
          value={name}
          className={styles['name'] ?? ''}
          onCommit={(text) => {
            if (text.trim() !== '') edit({ name: text });
          }}
        />
        <IconButton label={t('screens.candidates.moveLeft', { name })} disabled={before === undefined} onClick={() => move(beforeThat?.id ?? null)}>
          <IconArrowLeft size={16} />
        </IconButton>
        <IconButton label={t('screens.candidates.moveRight', { name })} disabled={after === undefined} onClick={() => move(after?.id ?? null)}>
          <IconArrowRight size={16} />
        </IconButton>
        <IconButton label={t('screens.candidates.remove', { name })} onClick={() => void remove()}>
          <IconTrash size={16} />
        </IconButton>
      </div>
      <div className={styles['pair']}>
        <NativeSelect
          label={t('screens.candidates.kind')}
          value={candidate.kind}
          data={candidateKinds.map((value) => ({ value, label: t(`glossary.candidateKind.${value}`) }))}
          onChange={(event) => edit({ kind: candidateKinds.find((kind) => kind === event.currentTarget.value) ?? candidate.kind })}
        />
        <CommitLine label={t('screens.candidates.edition')} value={candidate.edition} onCommit={(edition) => edit({ edition })} />
      </div>
      <CommitLine label={t('screens.candidates.supplier')} value={candidate.supplier} onCommit={(supplier) => edit({ supplier })} />
      <CommitLines label={t('screens.candidates.summary')} rows={3} value={candidate.summary} onCommit={(summary) => edit({ summary })} />
      <div className={styles['pair']}>
        <ColorInput
          label={t('screens.candidates.colour')}
          withEyeDropper={false}
          value={candidate.colour}
          swatches={[...candidateColours]}
          onChangeEnd={(colour) => {
            if (/^#[0-9a-f]{6}$/i.test(colour)) edit({ colour });
          }}
        />
        <NativeSelect
          label={t('screens.candidates.marker')}
          value={candidate.marker}
          data={candidateMarkers.map((value) => ({ value, label: markerSymbols[value] }))}
          onChange={(event) => edit({ marker: candidateMarkers.find((marker) => marker === event.currentTarget.value) ?? candidate.marker })}
        />
      </div>
    </Paper>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}

function IconButton({ label, disabled = false, onClick, children }: IconButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} disabled={disabled} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
