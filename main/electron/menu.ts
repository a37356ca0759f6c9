import type { MenuItemConstructorOptions } from 'electron';
import { type CommandMenu, type CommandName, commandNames, commands } from '../../shared/commands.ts';
import { type Language, translator } from '../../shared/language/index.ts';

export interface MenuOptions {
  readonly language: Language;
  readonly platform: NodeJS.Platform;
  readonly packaged: boolean;
  runCommand(command: CommandName): void;
  newWindow(): void;
}

/** Electron's notation of a shortcut of `commands.ts`. */
export const acceleratorOf = (shortcut: string): string =>
  shortcut
    .split('+')
    .map((key) => (key === 'mod' ? 'CommandOrControl' : key.slice(0, 1).toUpperCase() + key.slice(1)))
    .join('+');

/**
 * The application menu. Elsewhere than on a Mac the page itself listens for the shortcuts, so that the menu only shows
 * them and a key never runs a command twice.
 */
export function applicationMenu({ language, platform, packaged, runCommand, newWindow }: MenuOptions): MenuItemConstructorOptions[] {
  const translate = translator(language);
  const isMac = platform === 'darwin';
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const role = (name: NonNullable<MenuItemConstructorOptions['role']>, label: string): MenuItemConstructorOptions => ({ role: name, label });
  const commandItems = (menu: CommandMenu): MenuItemConstructorOptions[] =>
    commandNames
      .filter((name) => commands[name].menu === menu)
      .map((name) => {
        const command = commands[name];
        return {
          id: name,
          label: translate(`command.${name}`),
          click: () => runCommand(name),
          ...('shortcut' in command ? { accelerator: acceleratorOf(command.shortcut), registerAccelerator: isMac } : {}),
        };
      });
  const about = role('about', translate('shell.menu.about'));
  const quit = role('quit', translate('shell.menu.quit'));
  const application: MenuItemConstructorOptions = {
    label: 'Awase',
    submenu: [
      about,
      separator,
      role('hide', translate('shell.menu.hide')),
      role('hideOthers', translate('shell.menu.hideOthers')),
      role('unhide', translate('shell.menu.showAll')),
      separator,
      quit,
    ],
  };
  const main: MenuItemConstructorOptions[] = [
    {
      label: translate('shell.menu.file'),
      submenu: [...commandItems('file'), separator, isMac ? role('close', translate('shell.menu.close')) : quit],
    },
    {
      label: translate('shell.menu.edit'),
      submenu: [
        ...commandItems('edit'),
        separator,
        role('cut', translate('shell.menu.cut')),
        role('copy', translate('shell.menu.copy')),
        role('paste', translate('shell.menu.paste')),
        role('selectAll', translate('shell.menu.selectAll')),
      ],
    },
    {
      label: translate('shell.menu.view'),
      submenu: [
        ...commandItems('view'),
        separator,
        role('zoomIn', translate('shell.menu.zoomIn')),
        role('zoomOut', translate('shell.menu.zoomOut')),
        role('resetZoom', translate('shell.menu.resetZoom')),
        role('togglefullscreen', translate('shell.menu.fullScreen')),
        ...(packaged ? [] : [separator, role('toggleDevTools', translate('shell.menu.developerTools'))]),
      ],
    },
    { label: translate('shell.menu.go'), submenu: commandItems('go') },
    {
      label: translate('shell.menu.window'),
      submenu: [
        { label: translate('shell.menu.newWindow'), accelerator: 'CommandOrControl+Shift+N', click: () => newWindow() },
        separator,
        role('minimize', translate('shell.menu.minimize')),
        ...(isMac ? [role('zoom', translate('shell.menu.zoom'))] : [role('close', translate('shell.menu.close'))]),
      ],
    },
  ];
  return isMac ? [application, ...main] : [...main, { label: translate('shell.menu.help'), submenu: [about] }];
}
