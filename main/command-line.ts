import { thisMachine } from './data-folder.ts';
import { rendererFolder, resourcesFolder } from './resources-folder.ts';
import { runCommandLine } from './command-line/run.ts';
import { applicationVersion } from './version.ts';

/** exceljs's older parts call `Buffer()`; bundled, Node would tell the user so at every export. */
process.noDeprecation = true;

/** Ctrl+C reaches every process of the terminal and is passed on by npm start too: the second signal must not cut the end short. */
const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
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
