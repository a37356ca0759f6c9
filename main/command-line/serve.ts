import { resolve } from 'node:path';
import type { Language } from '../../shared/language/index.ts';
import { runBrowserShell } from '../browser.ts';
import { dataFolder } from '../data-folder.ts';
import type { Command } from './arguments.ts';
import type { Surroundings } from './surroundings.ts';

/** Runs the browser shell; its address is printed as one JSON line. */
export function serve(
  { port, data, open }: Extract<Command, { name: 'serve' }>,
  language: Language,
  { workingFolder, print, complain, ...surroundings }: Surroundings,
): Promise<void> {
  return runBrowserShell({
    ...surroundings,
    port,
    dataFolder: data === null ? dataFolder(surroundings.machine) : resolve(workingFolder, data),
    openWindow: open,
    language,
    onReady: (url) => print(JSON.stringify({ url })),
    tell: complain,
  });
}
