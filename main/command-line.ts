import { thisMachine } from './data-folder.ts';
import { rendererFolder, resourcesFolder } from './resources-folder.ts';
import { runCommandLine } from './command-line/run.ts';
import { applicationVersion } from './version.ts';

const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });

process.exitCode = await runCommandLine(process.argv.slice(2), {
  machine: thisMachine(),
  workingFolder: process.cwd(),
  resourcesFolder: resourcesFolder(),
  rendererFolder: rendererFolder(),
  version: applicationVersion(),
  now: () => new Date().toISOString(),
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  stopped,
});
