import { Text, Title } from '@mantine/core';
import { startThread } from '../../../shared/actions/comment.ts';
import { type Subject, threadsAbout } from '../../../shared/comments.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { CommentForm } from './comment-form.tsx';
import { CommentThread } from './comment-thread.tsx';
import styles from './comments.module.css';

/** The threads about one record or cell, and a place to begin another. */
export function SubjectComments({ subject }: { readonly subject: Subject }) {
  const t = useTranslate();
  const document = useDocument();
  const threads = threadsAbout(document, subject);
  return (
    <section className={styles['section']}>
      <Title order={3} size="h4">
        {t('comments.title')}
      </Title>
      {threads.length === 0 ? (
        <Text size="xs" c="var(--ink-soft)">
          {t('comments.noneOnCell')}
        </Text>
      ) : (
        <ul className={styles['threads']}>
          {threads.map((thread) => (
            <CommentThread key={thread.first.id} thread={thread} named={false} />
          ))}
        </ul>
      )}
      <StartThread subject={subject} />
    </section>
  );
}

/** Begins a thread about a record or cell. */
export function StartThread({ subject }: { readonly subject: Subject }) {
  const t = useTranslate();
  const dispatch = useStore((state) => state.dispatch);
  return (
    <CommentForm
      key={`${subject.subject} ${subject.subjectId}`}
      label={t('comments.text')}
      hint={t('comments.hint')}
      submit={t('comments.start')}
      onSubmit={(remark) => dispatch('addComment', (_latest, context) => startThread(subject, remark, context))}
    />
  );
}
