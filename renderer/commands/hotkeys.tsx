import { type HotkeyItem, useHotkeys } from '@mantine/hooks';
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

/** Fields with an undo of their own; a list to choose from has none. */
const textFields = ['INPUT', 'TEXTAREA'];

/** Listens for the shortcuts of all commands, except while a text field has the keyboard. */
export function CommandKeys() {
  useHotkeys(
    [...hotkeys, ['mod+shift+Z', () => runCommand('redo')], ['Escape', () => useStore.getState().present(false), { preventDefault: false }]],
    textFields,
  );
  return null;
}
