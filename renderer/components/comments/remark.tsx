import { ActionIcon, Button, Textarea } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import type { Comment } from '../../../shared/model/review.ts';
import { textLimit } from '../../../shared/model/values.ts';
import { reportDone } from '../../notify.ts';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { formatMoment } from '../moment.ts';
import styles from './comments.module.css';

/** One comment: who wrote what and when. Its text is edited in place. */
export function Remark({ comment }: { readonly comment: Comment }) {
  const t = useTranslate();
  const { language, dispatch } = useStore();
  const [draft, setDraft] = useState<string | null>(null);
  const author = comment.author === '' ? t('comments.authorless') : comment.author;
  const save = async (): Promise<void> => {
    const text = draft?.trim() ?? '';
    if (text !== '') await dispatch('editComment', (latest) => editRecords(latest, 'comment', [{ id: comment.id, values: { text } }]));
    setDraft(null);
  };
  const remove = async (): Promise<void> => {
    if (await dispatch('removeComment', (latest) => removeRecords(latest, 'comment', [comment.id])))
      reportDone(t('frame.removedUndoable', { what: t('comments.removed') }));
  };
  const removal = t(comment.threadId === null ? 'comments.removeThread' : 'comments.removeAnswer');
  return (
    <div className={styles['remark']}>
      <div className={styles['words']}>
        <div className={styles['byline']}>{t('comments.byTime', { author, time: formatMoment(comment.at, language) })}</div>
        {draft === null ? (
          <div className={styles['text']}>{comment.text}</div>
        ) : (
          <div className={styles['form']}>
            <Textarea
              aria-label={t('comments.text')}
              size="xs"
              rows={3}
              maxLength={textLimit}
              autoFocus
              value={draft}
              onChange={(event) => setDraft(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
                event.stopPropagation();
                setDraft(null);
              }}
            />
            <div className={styles['actions']}>
              <Button size="compact-xs" disabled={draft.trim() === ''} onClick={() => void save()}>
                {t('comments.save')}
              </Button>
              <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setDraft(null)}>
                {t('frame.cancel')}
              </Button>
            </div>
          </div>
        )}
      </div>
      <div className={styles['tools']}>
        <ActionIcon size="sm" variant="subtle" color="gray" aria-label={t('comments.edit')} title={t('comments.edit')} onClick={() => setDraft(comment.text)}>
          <IconPencil size={14} />
        </ActionIcon>
        <ActionIcon size="sm" variant="subtle" color="gray" aria-label={removal} title={removal} onClick={() => void remove()}>
          <IconTrash size={14} />
        </ActionIcon>
      </div>
    </div>
  );
}
