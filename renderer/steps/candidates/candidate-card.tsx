import { ActionIcon, Button, ColorInput, NativeSelect, Paper, Tooltip } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconFileText, IconTrash } from '@tabler/icons-react';
import { candidateColours } from '../../../shared/actions/add-candidate.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { moveRecords } from '../../../shared/actions/move-records.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { stageCandidate } from '../../../shared/actions/stage-candidate.ts';
import {
  type Candidate,
  candidateKinds,
  candidateMarkers,
  type CandidateStage,
  candidateStages,
  markerSymbols,
} from '../../../shared/model/candidate.ts';
import { CommitLine, CommitLines } from '../../components/commit-text.tsx';
import { reportDone } from '../../notify.ts';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './candidates.module.css';

interface CardProps {
  readonly candidate: Candidate;
  readonly before: Candidate | undefined;
  readonly beforeThat: Candidate | undefined;
  readonly after: Candidate | undefined;
  /** Just added, and still to be named. */
  readonly isNew: boolean;
  readonly onDrop: () => void;
  readonly onSheet: () => void;
}

/** One candidate: who supplies it, what it is like, how it looks in charts, and its stage. */
export function CandidateCard({ candidate, before, beforeThat, after, isNew, onDrop, onSheet }: CardProps) {
  const t = useTranslate();
  const dispatch = useStore((state) => state.dispatch);
  const { id, name, stage, stageReason } = candidate;
  const edit = (values: Partial<Omit<Candidate, 'id'>>): void => {
    void dispatch('editCandidate', (latest) => editRecords(latest, 'candidate', [{ id, values }]));
  };
  const move = (afterId: Candidate['id'] | null): void => {
    void dispatch('moveCandidate', (latest) => moveRecords(latest, 'candidate', [id], afterId));
  };
  const remove = async (): Promise<void> => {
    if (await dispatch('removeCandidate', (latest) => removeRecords(latest, 'candidate', [id]))) reportDone(t('frame.removedUndoable', { what: name }));
  };
  const moveTo = (target: CandidateStage): void => {
    if (target === 'dropped') onDrop();
    else void dispatch('stageCandidate', (latest) => stageCandidate(latest, id, target, stage === 'dropped' ? '' : stageReason));
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
          isNew={isNew}
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
      <CommitLine label={t('screens.candidates.alias')} value={candidate.alias} onCommit={(alias) => edit({ alias })} />
      <CommitLines label={t('screens.candidates.reason')} rows={2} value={stageReason} onCommit={(reason) => edit({ stageReason: reason })} />
      <div className={styles['stages']}>
        <Button size="xs" variant="default" leftSection={<IconFileText size={14} />} aria-label={t('features.sheet.openOf', { name })} onClick={onSheet}>
          {t('features.sheet.open')}
        </Button>
        {candidateStages
          .filter((target) => target !== stage)
          .map((target) => (
            <Button
              key={target}
              size="xs"
              variant="default"
              aria-label={t('screens.candidates.moveTo', { name, stage: t(`screens.candidates.toStage.${target}`) })}
              onClick={() => moveTo(target)}
            >
              {t(`screens.candidates.toStage.${target}`)}
            </Button>
          ))}
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
