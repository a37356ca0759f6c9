import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

export const thisMachine = (): Machine => ({ platform: process.platform, environment: process.env, home: homedir() });

/**
 * Where projects are kept: AWASE_DATA, or Awase in the platform's application-data folder. Empty and relative values of the
 * environment count as unset, as the XDG base directory specification asks.
 */
export function dataFolder({ platform, environment, home }: Machine): string {
  const path = platform === 'win32' ? win32 : posix;
  const chosen = environment['AWASE_DATA'];
  if (chosen) return path.resolve(chosen);
  const absolute = (value: string | undefined): string | undefined => (value && path.isAbsolute(value) ? value : undefined);
  if (platform === 'win32') return path.join(absolute(environment['APPDATA']) ?? path.join(home, 'AppData', 'Roaming'), 'Awase');
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Awase');
  return path.join(absolute(environment['XDG_DATA_HOME']) ?? path.join(home, '.local', 'share'), 'Awase');
}
