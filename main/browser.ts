import { join } from 'node:path';
import type { Language } from '../shared/language/index.ts';
import { openApplication } from './application.ts';
import { countPages } from './browser/pages.ts';
import { openBrowserShell } from './browser/server.ts';
import { type AppWindow, showWindow } from './browser/show-window.ts';
import type { Machine } from './data-folder.ts';

export interface BrowserOptions {
  readonly port: number;
  readonly dataFolder: string;
  readonly resourcesFolder: string;
  readonly rendererFolder: string;
  readonly version: string;
  readonly openWindow: boolean;
  readonly language: Language;
  readonly machine: Machine;
  /** Called with the URL as soon as it answers. */
  readonly onReady: (url: string) => void;
  readonly tell: (line: string) => void;
  readonly stopped: () => Promise<void>;
}

/**
 * Runs Awase in a browser until the user ends it or closes the app window.
 * @throws ProblemError when the data folder or the port cannot be used
 */
export async function runBrowserShell(options: BrowserOptions): Promise<void> {
  const { port, dataFolder, resourcesFolder, rendererFolder, version, openWindow, language, machine, onReady, tell, stopped } = options;
  const application = openApplication({ shell: 'browser', version, dataFolder, resourcesFolder });
  try {
    const pages = countPages();
    const shell = await openBrowserShell({ router: application.router, rendererFolder, port, onListeners: pages.set });
    let window: AppWindow | null = null;
    try {
      // Listened for first: whoever reads the URL may end the program at once.
      const stop = stopped();
      onReady(shell.url);
      if (openWindow) window = showWindow({ url: shell.url, profileFolder: join(dataFolder, 'browser'), pages, language, machine, tell });
      await Promise.race([stop, ...(window === null ? [] : [window.closed])]);
    } finally {
      window?.close();
      application.interrupt();
      await shell.close();
    }
  } finally {
    application.close();
  }
}
