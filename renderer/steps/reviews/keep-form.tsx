import { Button, Text, TextInput } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { useState } from 'react';
import { lineLimit, textLimit } from '../../../shared/model/values.ts';
import { request } from '../../api.ts';
import { reportDone, reportProblem } from '../../notify.ts';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './reviews.module.css';

/** Keeps the project as it is now, under a name. */
export function KeepForm({ onKept }: { readonly onKept: () => void }) {
  const t = useTranslate();
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [isKeeping, setKeeping] = useState(false);
  const keep = async (): Promise<void> => {
    const { opened, receive, language } = useStore.getState();
    if (opened === null || name.trim() === '') return;
    setKeeping(true);
    try {
      receive(await request('baseline.keep', { projectId: opened.projectId, name: name.trim(), note: note.trim() }));
      reportDone(t('reviews.baselines.kept', { name: name.trim() }));
      setName('');
      setNote('');
      onKept();
    } catch (error) {
      reportProblem(error, language);
    } finally {
      setKeeping(false);
    }
  };
  return (
    <form
      className={styles['keep']}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Text fw={600} size="sm">
        {t('reviews.baselines.keepTitle')}
      </Text>
      <TextInput
        size="xs"
        label={t('reviews.baselines.name')}
        placeholder={t('reviews.baselines.nameHint')}
        maxLength={lineLimit}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput size="xs" label={t('reviews.baselines.note')} maxLength={textLimit} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      <div>
        <Button type="submit" size="xs" leftSection={<IconBookmark size={16} />} disabled={name.trim() === ''} loading={isKeeping}>
          {t('reviews.baselines.keep')}
        </Button>
      </div>
    </form>
  );
}
