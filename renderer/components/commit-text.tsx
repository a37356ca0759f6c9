import { Textarea, TextInput, type TextareaProps, type TextInputProps } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { lineLimit, textLimit } from '../../shared/model/values.ts';
import styles from './commit-text.module.css';

interface CommitProps {
  readonly value: string;
  /** Called once with the new text when the field is left or Enter is pressed, not on every key. */
  readonly onCommit: (value: string) => void;
}

interface Draft {
  readonly text: string;
  readonly of: string;
}

function useDraft({ value, onCommit }: CommitProps) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const text = draft !== null && draft.of === value ? draft.text : value;
  return {
    text,
    edit: (next: string) => setDraft({ text: next, of: value }),
    commit: () => {
      if (text !== value) onCommit(text);
      setDraft(null);
    },
    cancel: () => setDraft(null),
  };
}

interface CommitLineProps extends CommitProps, Omit<TextInputProps, 'value' | 'onChange' | 'onBlur' | 'onKeyDown'> {
  /** It names what was just added: it takes the keyboard with its text selected, so that typing names it. */
  readonly isNew?: boolean;
}

/** A line of text that is saved when it is left. Escape takes back what was typed. */
export function CommitLine({ value, onCommit, isNew = false, ...props }: CommitLineProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!isNew) return;
    field.current?.focus();
    field.current?.select();
  }, [isNew]);
  const { text, edit, commit, cancel } = useDraft({ value, onCommit });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit();
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) cancel();
  };
  return <TextInput ref={field} maxLength={lineLimit} {...props} value={text} onChange={(event) => edit(event.currentTarget.value)} onBlur={commit} onKeyDown={onKeyDown} />;
}

/** Several lines of text that are saved when they are left. The field grows with its text by CSS, which costs no measuring. */
export function CommitLines({ value, onCommit, ...props }: CommitProps & Omit<TextareaProps, 'value' | 'onChange' | 'onBlur' | 'onKeyDown'>) {
  const { text, edit, commit, cancel } = useDraft({ value, onCommit });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) cancel();
  };
  return (
    <Textarea
      rows={2}
      classNames={{ input: styles['growing'] ?? '' }}
      maxLength={textLimit}
      {...props}
      value={text}
      onChange={(event) => edit(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  );
}
