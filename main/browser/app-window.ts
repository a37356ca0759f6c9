import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Machine } from '../data-folder.ts';

const namesOnLinux = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'];

const applicationsOnMac = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];

const programsOnWindows = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'Chromium\\Application\\chrome.exe'];

/** Where a browser that can open an app window may be, the best first. AWASE_BROWSER names one and leaves out all others. */
function browserPlaces({ platform, environment, home }: Machine): readonly string[] {
  const chosen = environment['AWASE_BROWSER'];
  if (chosen) return [chosen];
  if (platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((name) => environment[name]).filter((root) => root !== undefined);
    return programsOnWindows.flatMap((program) => roots.map((root) => `${root}\\${program}`));
  }
  if (platform === 'darwin')
    return applicationsOnMac.flatMap((application) => [`/Applications/${application}`, `${home}/Applications/${application}`]);
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return namesOnLinux.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

export type FoundBrowser = { readonly program: string } | { readonly missing: 'noBrowser' | 'noDisplay' };

/** The browser for the app window, or why there is none. */
export function findBrowser(machine: Machine, exists: (file: string) => boolean = isProgram): FoundBrowser {
  const { platform, environment } = machine;
  const hasDisplay = platform === 'win32' || platform === 'darwin' || Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
  if (!hasDisplay) return { missing: 'noDisplay' };
  const program = browserPlaces(machine).find(exists);
  return program === undefined ? { missing: 'noBrowser' } : { program };
}

/**
 * Opens the URL as an app window. Its own profile makes it a process of its own, which ends with its last window.
 * @param profileFolder kept between runs, so that zoom and window size stay
 */
export function openAppWindow(program: string, url: string, profileFolder: string): ChildProcess {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const options = [
    `--app=${url}`,
    `--user-data-dir=${profileFolder}`,
    '--window-size=1440,900',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-mode',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-extensions',
    '--disable-features=Translate,MediaRouter',
    ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
  ];
  return spawn(program, options, { stdio: 'ignore' });
}
