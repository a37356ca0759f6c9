import { TextInput, type TextInputProps } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { TextReading } from '../../shared/input/reading.ts';
import { reportDone } from '../notify.ts';
import { useTranslate } from '../store/hooks.ts';
import { refusalText } from './read-text.ts';

interface CommitParsedProps<Value> extends Omit<TextInputProps, 'value' | 'onChange' | 'onBlur' | 'onKeyDown' | 'error'> {
  /** What is saved, as people would type it. */
  readonly text: string;
  /** What a text means, or why it cannot be taken. */
  readonly parse: (text: string) => TextReading<Value>;
  /** Called once when the field is left or Enter is pressed with a text that can be read and differs. */
  readonly onCommit: (value: Value) => void;
}

interface Draft {
  readonly text: string;
  readonly of: string;
  /** Why it cannot be taken, in words; null while that is not known. */
  readonly refused: string | null;
}

/** A value typed as text. What cannot be read stays in the field, marked and unsaved, until it is mended; Escape takes it back. */
export function CommitParsed<Value>({ text: saved, parse, onCommit, ...props }: CommitParsedProps<Value>) {
  const t = useTranslate();
  const [draft, setDraft] = useState<Draft | null>(null);
  const current = draft !== null && draft.of === saved ? draft : null;
  const text = current?.text ?? saved;
  const commit = (): void => {
    if (current === null || text === saved) return setDraft(null);
    const reading = parse(text);
    if (!reading.ok) return setDraft({ text, of: saved, refused: refusalText(reading.refusal, t) });
    setDraft(null);
    if (reading.note !== undefined) reportDone(refusalText(reading.note, t));
    onCommit(reading.value);
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
      error={current?.refused ?? null}
      errorProps={{ role: 'alert' }}
      onChange={(event) => setDraft({ text: event.currentTarget.value, of: saved, refused: null })}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  );
}
