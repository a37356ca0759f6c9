import { once } from 'node:events';
import { type Language, translator } from '../../shared/language/index.ts';
import type { Machine } from '../data-folder.ts';
import { findBrowser, openAppWindow } from './app-window.ts';
import type { Pages } from './pages.ts';

export interface AppWindow {
  /** Settles when the user closed the window; never when none could be opened. */
  readonly closed: Promise<void>;
  close(): void;
}

export interface ShowWindowOptions {
  readonly url: string;
  /** The browser's own profile for Awase. */
  readonly profileFolder: string;
  readonly pages: Pages;
  readonly language: Language;
  readonly machine: Machine;
  readonly tell: (line: string) => void;
}

/** Opens the app window, or tells the user why there is none and what to open by hand. */
export function showWindow({ url, profileFolder, pages, language, machine, tell }: ShowWindowOptions): AppWindow {
  const translate = translator(language);
  const never = new Promise<void>(() => undefined);
  const browser = findBrowser(machine);
  if ('missing' in browser) {
    tell(translate(`shell.commandLine.window.${browser.missing}`, { url }));
    return { closed: never, close: () => undefined };
  }
  const window = openAppWindow(browser.program, url, profileFolder);
  const ended = once(window, 'exit').then(
    ([code]) => `${browser.program}: ${code}`,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  void pages.shown().then(() => tell(translate('shell.commandLine.window.opened')));
  // On a Mac a browser outlives its last window.
  const left = machine.platform === 'darwin' ? Promise.race([ended, pages.gone().then(() => '')]) : ended;
  const closed = left.then((reason) => {
    if (pages.seen()) return undefined;
    tell(translate('shell.commandLine.window.failed', { reason, url }));
    return never;
  });
  return { closed, close: () => void window.kill() };
}
