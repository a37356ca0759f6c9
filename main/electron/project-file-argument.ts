import { resolve } from 'node:path';

/** The project file the system passed on the command line, as Windows and Linux do when one is opened. */
export function projectFileAmong(commandLine: readonly string[], workingFolder: string): string | null {
  const file = commandLine.slice(1).find((argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith('.awase'));
  return file === undefined ? null : resolve(workingFolder, file);
}
