import { getHotkeyHandler, type HotkeyItem } from '@mantine/hooks';
import { useEffect } from 'react';
import { type CommandDescription, type CommandName, commandNames, commands } from '../../shared/commands.ts';
import { useStore } from '../store/store.ts';
import { runCommand } from './run-command.ts';

const shortcutOf = (name: CommandName): string | undefined => (commands as Record<CommandName, CommandDescription>)[name].shortcut;

/** The keys of one command as people read them: Ctrl + Z. */
export function keysOf(name: CommandName): string | undefined {
  const mod = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl';
  return shortcutOf(name)
    ?.split('+')
    .map((key) => (key === 'mod' ? mod : key.charAt(0).toUpperCase() + key.slice(1)))
    .join(' + ');
}

const hotkeys: HotkeyItem[] = commandNames.flatMap((name) => {
  const shortcut = shortcutOf(name);
  return shortcut === undefined ? [] : [[shortcut, () => runCommand(name)]];
});

/** Inputs that are not written in, and so have no undo of their own. */
const unwritten = new Set(['radio', 'checkbox', 'range', 'button', 'color', 'file']);

/** Whether a text is being written there; a list to choose from, a switch or a slider has none. */
export const isTextField = (element: EventTarget | null): boolean =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && !unwritten.has(element.type));

const handle = getHotkeyHandler([
  ...hotkeys,
  ['mod+shift+Z', () => runCommand('redo')],
  ['Escape', () => useStore.getState().present(false), { preventDefault: false }],
]);

/** Listens for the shortcuts of all commands, except while a text field has the keyboard. */
export function CommandKeys() {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!isTextField(event.target)) handle(event);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return null;
}
