import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { answerThread } from '../../../shared/actions/comment.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { subjectRecord, type Thread } from '../../../shared/comments.ts';
import type { Comment } from '../../../shared/model/review.ts';
import { subjectName } from '../../../shared/record-name.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { CommentForm } from './comment-form.tsx';
import styles from './comments.module.css';
import { Remark } from './remark.tsx';
import { goToSubject, subjectKind } from './subject-place.ts';

/** A thread with its answers; it is answered, settled and reopened here. */
export function CommentThread({ thread, named }: { readonly thread: Thread; readonly named: boolean }) {
  const t = useTranslate();
  const document = useDocument();
  const dispatch = useStore((state) => state.dispatch);
  const { first, answers } = thread;
  const name = t('comments.subjectOf', { kind: subjectKind(first.subject, t), name: subjectName(first, document, t) });
  const [isAnswering, setAnswering] = useState(false);
  const answer = async (remark: Pick<Comment, 'author' | 'text'>): Promise<boolean> => {
    const isKept = await dispatch('addComment', (latest, context) => answerThread(latest, first.id, remark, context));
    if (isKept) setAnswering(false);
    return isKept;
  };
  const settle = (): void => {
    void dispatch('settleComment', (latest) => editRecords(latest, 'comment', [{ id: first.id, values: { closed: !first.closed } }]));
  };
  return (
    <li className={styles['thread']} data-closed={first.closed}>
      <div className={styles['threadHead']}>
        {named &&
          (subjectRecord(document, first) === undefined ? (
            <span>{name}</span>
          ) : (
            <Anchor component="button" type="button" size="sm" ta="left" title={t('comments.goTo', { name })} onClick={() => goToSubject(first)}>
              {name}
            </Anchor>
          ))}
        <span className={styles['state']}>{t(first.closed ? 'comments.settled' : 'comments.open')}</span>
      </div>
      <Remark comment={first} />
      {answers.length > 0 && (
        <ul className={styles['answers']}>
          {answers.map((answer) => (
            <li key={answer.id}>
              <Remark comment={answer} />
            </li>
          ))}
        </ul>
      )}
      {isAnswering && (
        <CommentForm
          label={t('comments.answer')}
          hint={t('comments.answerHint')}
          submit={t('comments.answer')}
          autoFocus
          onSubmit={answer}
        >
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setAnswering(false)}>
            {t('frame.cancel')}
          </Button>
        </CommentForm>
      )}
      {!isAnswering && (
        <div className={styles['actions']}>
          <Button size="compact-xs" variant="subtle" onClick={() => setAnswering(true)}>
            {t('comments.answer')}
          </Button>
          <Button size="compact-xs" variant="subtle" color="gray" onClick={settle}>
            {t(first.closed ? 'comments.reopen' : 'comments.settle')}
          </Button>
        </div>
      )}
    </li>
  );
}
