import { Button, Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { Comment } from '../../../shared/model/review.ts';
import { lineLimit, textLimit } from '../../../shared/model/values.ts';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './comments.module.css';

interface CommentFormProps {
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  readonly autoFocus?: boolean;
  /** True when the comment was kept; then the form is empty again. */
  readonly onSubmit: (remark: Pick<Comment, 'author' | 'text'>) => Promise<boolean>;
  readonly children?: ReactNode;
}

/** Where a comment or an answer is written. Ctrl+Enter sends it; the name is asked for until it is known. */
export function CommentForm({ label, hint, submit, autoFocus = false, onSubmit, children }: CommentFormProps) {
  const t = useTranslate();
  const { author, signAs } = useStore();
  const [text, setText] = useState('');
  const [name, setName] = useState(author);
  const isEmpty = text.trim() === '';
  const send = async (): Promise<void> => {
    if (isEmpty) return;
    signAs(name.trim());
    if (await onSubmit({ author: name.trim(), text: text.trim() })) setText('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void send();
  };
  return (
    <div className={styles['form']}>
      <Textarea
        aria-label={label}
        placeholder={hint}
        size="xs"
        rows={2}
        autoFocus={autoFocus}
        maxLength={textLimit}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {!isEmpty && (
        <TextInput
          aria-label={t('comments.author')}
          placeholder={t('comments.author')}
          size="xs"
          maxLength={lineLimit}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      )}
      <div className={styles['actions']}>
        <Button size="compact-xs" variant="light" disabled={isEmpty} onClick={() => void send()}>
          {submit}
        </Button>
        {children}
      </div>
    </div>
  );
}
