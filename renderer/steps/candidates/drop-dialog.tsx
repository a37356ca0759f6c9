import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Candidate } from '../../../shared/model/candidate.ts';
import { textLimit } from '../../../shared/model/values.ts';
import { useTranslate } from '../../store/hooks.ts';

interface DropDialogProps {
  readonly candidate: Candidate;
  readonly onClose: () => void;
  readonly onDrop: (reason: string) => void;
}

/** Asks why a candidate is dropped; without a reason it stays. */
export function DropDialog({ candidate, onClose, onDrop }: DropDialogProps) {
  const t = useTranslate();
  const [reason, setReason] = useState('');
  return (
    <Modal opened onClose={onClose} title={t('screens.candidates.dropTitle', { name: candidate.name })} closeButtonProps={{ 'aria-label': t('frame.close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== '') onDrop(reason.trim());
        }}
      >
        <Stack>
          <Textarea
            data-autofocus
            required
            rows={3}
            maxLength={textLimit}
            label={t('screens.candidates.dropReason')}
            description={t('screens.candidates.dropHint')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('frame.cancel')}
            </Button>
            <Button type="submit" disabled={reason.trim() === ''}>
              {t('screens.candidates.drop')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
