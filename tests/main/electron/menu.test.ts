import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { acceleratorOf, applicationMenu } from '../../../main/electron/menu.ts';
import { type CommandName, commandNames, commands } from '../../../shared/commands.ts';
import { translator } from '../../../shared/language/index.ts';

const menuOf = (platform: NodeJS.Platform, packaged = true): MenuItemConstructorOptions[] =>
  applicationMenu({ language: 'en', platform, packaged, runCommand: () => undefined, newWindow: () => undefined });

const itemsOf = (menu: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));

describe('applicationMenu', () => {
  it('holds every command once, in its menu, with its label and shortcut', () => {
    const items = itemsOf(menuOf('linux')).filter(({ id }) => id !== undefined);
    expect(items).toHaveLength(commandNames.length);
    expect(new Set(items.map(({ id }) => id))).toEqual(new Set(commandNames));
    for (const { id, label, accelerator } of items) {
      const name = id as CommandName;
      const command = commands[name];
      expect(label).toBe(translator('en')(`command.${name}`));
      expect(accelerator).toBe('shortcut' in command ? acceleratorOf(command.shortcut) : undefined);
    }
  });

  it('only shows a command’s shortcut where the page listens for it itself, and registers it on a Mac', () => {
    const registered = (platform: NodeJS.Platform): Set<boolean | undefined> =>
      new Set(itemsOf(menuOf(platform)).filter(({ id, accelerator }) => id !== undefined && accelerator !== undefined).map((item) => item.registerAccelerator));
    expect(registered('linux')).toEqual(new Set([false]));
    expect(registered('win32')).toEqual(new Set([false]));
    expect(registered('darwin')).toEqual(new Set([true]));
  });

  it('has the system’s own roles', () => {
    const roles = (platform: NodeJS.Platform): unknown[] => itemsOf(menuOf(platform)).map(({ role }) => role);
    expect(roles('linux')).toEqual(expect.arrayContaining(['quit', 'cut', 'copy', 'paste', 'selectAll', 'zoomIn', 'togglefullscreen', 'minimize', 'about']));
    expect(roles('darwin')).toEqual(expect.arrayContaining(['quit', 'hide', 'hideOthers', 'unhide', 'close', 'zoom']));
  });

  it('shows developer tools in development only', () => {
    const roles = (packaged: boolean): unknown[] => itemsOf(menuOf('linux', packaged)).map(({ role }) => role);
    expect(roles(true)).not.toContain('toggleDevTools');
    expect(roles(false)).toContain('toggleDevTools');
  });
});

describe('acceleratorOf', () => {
  it('is Electron’s notation of a shortcut', () => {
    expect(acceleratorOf('mod+alt+N')).toBe('CommandOrControl+Alt+N');
    expect(acceleratorOf('alt+1')).toBe('Alt+1');
  });
});
