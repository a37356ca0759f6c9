import { type FormEvent, type KeyboardEvent, type Ref, useId, useRef } from 'react';
import { useStore } from 'zustand';
import { cellLabel } from './cell-label.ts';
import { optionId } from './choice-list.tsx';
import { isEditable } from './content.ts';
import { clipboardEvents } from './clipboard-events.ts';
import { runGridCommand } from './commands.ts';
import { commit, closeEditor, openEditor, pressKey, runEditorCommand, typeText } from './editing.ts';
import { editorCommand, gridCommand, type KeyPress } from './keyboard.ts';
import { cellAt } from './selection.ts';
import type { GridSession } from './session.ts';

interface FieldProps<Row> {
  readonly session: GridSession<Row>;
  readonly fieldRef: Ref<HTMLTextAreaElement>;
  readonly listId: string;
}

const pressOf = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): KeyPress => ({
  key,
  ctrl: ctrlKey || metaKey,
  shift: shiftKey,
  alt: altKey,
});

const isCharacter = ({ key, ctrl, alt }: KeyPress): boolean => key.length === 1 && !ctrl && !alt;

/** Lets the rest of the app see a key the grid has no use for; shortcuts pass over text fields, so it comes from the grid around. */
function passOn(event: KeyboardEvent<HTMLTextAreaElement>): void {
  const copy = new globalThis.KeyboardEvent(event.type, event.nativeEvent);
  event.stopPropagation();
  if (event.currentTarget.parentElement?.dispatchEvent(copy) === false) event.preventDefault();
}

/**
 * The text field that always holds the keyboard of the grid. It lies invisible over the active cell, so that an input method composes its
 * first character there, and shows itself as the editor once something is typed.
 */
export function Field<Row>({ session, fieldRef, listId }: FieldProps<Row>) {
  const state = useStore(session.state);
  const hintId = useId();
  /** Esc makes the next Tab leave the grid. */
  const leaving = useRef(false);
  /** While the field gives up a composition, what it reports of it is no typing. */
  const settling = useRef(false);
  const { editor } = state;
  const { active, content, props } = session;
  const { translate } = props;
  const columnEditor = active?.column.editor ?? 'line';
  const choosing = columnEditor === 'choice';
  const typable = active !== null && columnEditor !== 'check' && isEditable(content, active.row, active.column);
  const refusal = active === null || content.isGroup(active.row) ? null : (props.invalid?.(active.row, active.column.id) ?? null);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing || event.key === 'Process') return;
    const press = pressOf(event);
    if (editor !== null) {
      const command = editorCommand(press, { choosing, manyLines: columnEditor === 'lines', typed: editor.typed });
      event.stopPropagation();
      if (command === null) return;
      event.preventDefault();
      runEditorCommand(session, command);
      return;
    }
    const leaves = press.key === 'Tab' && leaving.current;
    leaving.current = press.key === 'Escape' || (leaving.current && press.key === 'Shift');
    if (leaves) return;
    const command = gridCommand(press);
    if (command !== null && (command.name !== 'toggle' || columnEditor === 'check') && runGridCommand(session, command)) {
      event.stopPropagation();
      event.preventDefault();
    } else if (isCharacter(press) && pressKey(session, press.key)) {
      event.stopPropagation();
      event.preventDefault();
    } else if (isCharacter(press) && typable) event.stopPropagation();
    else if (isCharacter(press) && active !== null && press.key !== ' ' && columnEditor !== 'check') {
      event.stopPropagation();
      event.preventDefault();
      session.notify(translate('grid.notEditable'));
    } else passOn(event);
  };

  const onInput = (event: FormEvent<HTMLTextAreaElement>): void => {
    const { value } = event.currentTarget;
    if (settling.current) return;
    if (session.state.getState().editor === null && (value === '' || !openEditor(session, value))) return;
    if (session.state.getState().editor?.typed === true && value.length === 1 && pressKey(session, value)) giveUp(event.currentTarget);
    else typeText(session, value);
  };

  /** A key of the column pressed while an input method is on arrives as composed text; it is done at once. */
  const giveUp = (element: HTMLTextAreaElement): void => {
    settling.current = true;
    closeEditor(session);
    element.blur();
    element.focus({ preventScroll: true });
    settling.current = false;
    closeEditor(session);
  };

  return (
    <>
      <textarea
        ref={fieldRef}
        className="grid-field"
        rows={1}
        spellCheck={false}
        autoComplete="off"
        readOnly={!typable}
        inputMode={columnEditor === 'number' ? 'decimal' : 'text'}
        data-open={editor === null ? undefined : ''}
        data-align={active?.column.align}
        data-lines={columnEditor === 'lines' ? '' : undefined}
        aria-label={active === null ? props.label : cellLabel(session)}
        aria-describedby={hintId}
        aria-invalid={refusal === null ? undefined : true}
        aria-haspopup={choosing && typable ? 'listbox' : undefined}
        aria-controls={choosing && editor !== null ? listId : undefined}
        aria-activedescendant={choosing && editor?.choice != null ? optionId(listId, active?.column.choices, editor.choice) : undefined}
        onKeyDown={onKeyDown}
        onInput={onInput}
        onCompositionStart={() => {
          if (session.state.getState().editor === null) openEditor(session, '');
        }}
        onFocus={() => {
          leaving.current = false;
          const first = { row: 0, column: 0 };
          if (session.selection === null && session.cell(first) !== null) session.select(cellAt(first));
        }}
        onBlur={({ currentTarget }) => {
          if (document.activeElement !== currentTarget && session.state.getState().editor !== null) commit(session);
        }}
        {...clipboardEvents(session)}
      />
      <span id={hintId} hidden>
        {refusal === null ? translate('grid.hint') : `${refusal} ${translate('grid.hint')}`}
      </span>
    </>
  );
}
