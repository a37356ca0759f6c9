import { TextInput, type TextInputProps } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';

interface CommitParsedProps<Value> extends Omit<TextInputProps, 'value' | 'onChange' | 'onBlur' | 'onKeyDown' | 'error'> {
  /** What is saved, as people would type it. */
  readonly text: string;
  /** What a text means; undefined when it means nothing. */
  readonly parse: (text: string) => Value | undefined;
  /** Says what is wrong with a text and what would be right. */
  readonly wrong: (text: string) => string;
  /** Called once when the field is left or Enter is pressed with a text that can be read and differs. */
  readonly onCommit: (value: Value) => void;
}

interface Draft {
  readonly text: string;
  readonly of: string;
  readonly refused: boolean;
}

/** A value typed as text. What cannot be read stays in the field, marked and unsaved, until it is mended; Escape takes it back. */
export function CommitParsed<Value>({ text: saved, parse, wrong, onCommit, ...props }: CommitParsedProps<Value>) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const current = draft !== null && draft.of === saved ? draft : null;
  const text = current?.text ?? saved;
  const commit = (): void => {
    if (current === null || text === saved) return setDraft(null);
    const value = parse(text);
    if (value === undefined) return setDraft({ text, of: saved, refused: true });
    setDraft(null);
    onCommit(value);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape') setDraft(null);
  };
  return (
    <TextInput
      {...props}
      value={text}
      error={current?.refused === true ? wrong(text) : null}
      onChange={(event) => setDraft({ text: event.currentTarget.value, of: saved, refused: false })}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  );
}
