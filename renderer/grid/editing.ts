import { comparable } from '../../shared/input/choice.ts';
import { choiceOf, isEditable, textFor, valueText } from './content.ts';
import { planChecks, planKey, planText } from './gestures.ts';
import { goNext, step } from './moving.ts';
import type { EditorCommand } from './keyboard.ts';
import { isOneCell, rangeBetween } from './selection.ts';
import type { GridSession, OpenEditor } from './session.ts';
import type { GridChoice, GridColumn } from './types.ts';

/** Choices to offer for a typed text: those it begins, then those it occurs in; all of them before anything is typed. */
export function offeredChoices(choices: readonly GridChoice[], { typed, text }: Pick<OpenEditor, 'typed' | 'text'>): readonly GridChoice[] {
  const wanted = comparable(text);
  if (wanted === '' || (!typed && choiceOf(text, choices) !== undefined)) return choices;
  const names = ({ value, label, symbol = '' }: GridChoice): string[] => [label, symbol, value].map(comparable);
  const begun = choices.filter((choice) => names(choice).some((name) => name.startsWith(wanted)));
  const exact = choiceOf(text, choices);
  const rest = choices.filter((choice) => !begun.includes(choice) && comparable(choice.label).includes(wanted));
  return exact === undefined ? [...begun, ...rest] : [exact, ...begun.filter((choice) => choice !== exact), ...rest];
}

/** Opens the editor on the active cell; with a typed text it starts from that, else from what is there. */
export function openEditor<Row>(session: GridSession<Row>, typedText: string | null): boolean {
  const { active, content, props, view } = session;
  if (active === null || view === null) return false;
  const { row, column, position } = active;
  if (column.editor === 'check') return toggle(session);
  if (!isEditable(content, row, column)) {
    session.notify(props.translate('grid.notEditable'));
    return false;
  }
  view.reveal(position);
  const current = valueText(column, row);
  const choices = column.editor === 'choice' ? (column.choices ?? []) : [];
  const chosen = choiceOf(current, choices);
  const text = typedText ?? chosen?.label ?? current;
  const editor = { rowId: content.rowId(row), columnId: column.id, typed: typedText !== null, text, touched: typedText !== '' };
  const offered = offeredChoices(choices, editor);
  session.state.setState({ editor: { ...editor, choice: (typedText === null ? chosen : offered[0])?.value ?? null }, notice: null });
  if (typedText === null) {
    view.field.value = text;
    if (column.editor === 'choice') view.field.select();
    else view.field.setSelectionRange(text.length, text.length);
  }
  view.place(position);
  return true;
}

/** Follows what is typed in the open editor. */
export function typeText<Row>(session: GridSession<Row>, text: string): void {
  const { editor } = session.state.getState();
  if (editor === null) return;
  const choices = session.find(editor)?.column.choices ?? [];
  const typed = { ...editor, typed: editor.typed || choices.length > 0, text, touched: editor.touched || text !== '' };
  session.state.setState({ editor: { ...typed, choice: text === '' ? null : (offeredChoices(choices, typed)[0]?.value ?? null) } });
}

export function closeEditor<Row>(session: GridSession<Row>): void {
  session.state.setState({ editor: null });
  session.view?.clearField();
}

/** Hands over what the editor holds, for its cell or for the whole selection. */
export function commit<Row>(session: GridSession<Row>, everywhere = false): void {
  const { editor } = session.state.getState();
  if (editor === null) return;
  const found = session.find(editor);
  closeEditor(session);
  if (found === null || !editor.touched) return;
  const { column, row, position } = found;
  const { content, range } = session;
  const written = editedText(column, editor);
  if (everywhere && range !== null && !isOneCell(range)) session.perform(planText(content, range, written));
  else if (written !== textFor(column, valueText(column, row)))
    session.perform(planText(content, rangeBetween(position, position), written));
}

/** The highlighted choice where there is one; else the text, for the caller to judge. */
function editedText<Row>(column: GridColumn<Row>, { text, choice }: OpenEditor): string {
  if (column.editor === 'choice' && choice !== null) return choice;
  return textFor(column, text);
}

/** Chooses with the pointer. */
export function choose<Row>(session: GridSession<Row>, value: string): void {
  const { editor } = session.state.getState();
  if (editor === null) return;
  session.state.setState({ editor: { ...editor, choice: value } });
  commit(session);
  session.view?.focus();
}

/** Turns the checks of the selection to the opposite of the active one. */
export function toggle<Row>(session: GridSession<Row>): boolean {
  const { active, range } = session;
  if (active === null || range === null || active.column.editor !== 'check') return false;
  session.perform(planChecks(session.content, range, active.column.checked?.(active.row) !== true));
  return true;
}

/** Sets what a key stands for in the selection. */
export function pressKey<Row>(session: GridSession<Row>, key: string): boolean {
  const { range, active } = session;
  const plain = key.normalize('NFKC');
  const known = [key, plain, comparable(key)].find((name) => active?.column.keys !== undefined && Object.hasOwn(active.column.keys, name));
  if (range === null || known === undefined) return false;
  session.perform(planKey(session.content, range, known));
  return true;
}

export function runEditorCommand<Row>(session: GridSession<Row>, command: EditorCommand): void {
  const { editor } = session.state.getState();
  const { view } = session;
  if (editor === null || view === null) return;
  switch (command.name) {
    case 'cancel':
      closeEditor(session);
      break;
    case 'commit':
      commit(session);
      goNext(session, command.order, command.direction);
      break;
    case 'commitAll':
      commit(session, true);
      break;
    case 'commitAndStep':
      commit(session);
      step(session, command.step);
      break;
    case 'lineBreak':
      view.field.setRangeText('\n', view.field.selectionStart, view.field.selectionEnd, 'end');
      typeText(session, view.field.value);
      break;
    case 'option': {
      const offered = offeredChoices(session.find(editor)?.column.choices ?? [], editor);
      const index = offered.findIndex(({ value }) => value === editor.choice);
      const next = offered[(index + command.direction + offered.length + (index < 0 && command.direction < 0 ? 1 : 0)) % offered.length];
      if (next !== undefined) session.state.setState({ editor: { ...editor, choice: next.value } });
    }
  }
}
