import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronShellOptions, startElectronShell } from '../../../main/electron/start.ts';
import { FakeRouter } from '../fake-router.ts';
import { FakeElectron, type FakeElectronOptions } from './fake-electron.ts';

export interface Started {
  readonly electron: FakeElectron;
  readonly router: FakeRouter;
  readonly folder: string;
  readonly closed: () => number;
}

export const preferences = { language: 'ja', colourScheme: 'auto' } as const;

/** The Electron shell over a stand-in of `electron` and a router that answers from a table, after it has got ready. */
export async function started(
  options: Partial<ElectronShellOptions> = {},
  electronOptions: Partial<FakeElectronOptions> = {},
  beforeReady: (electron: FakeElectron) => void = () => undefined,
): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'awase-electron-'));
  const electron = new FakeElectron({ userData: folder, ...electronOptions });
  const router = new FakeRouter({
    'session.describe': { ok: true, value: { shell: 'electron', version: '1', dataFolder: folder, preferences } },
    'project.import': { ok: true, value: { projectId: 'imported one' } },
  });
  let closed = 0;
  startElectronShell(electron.api, {
    platform: 'linux',
    arguments: ['awase'],
    chosenDataFolder: null,
    systemLanguage: 'ja',
    rendererFolder: folder,
    preloadFile: join(folder, 'preload.cjs'),
    iconFile: join(folder, 'icon.png'),
    openApplication: () => ({ router, close: () => void (closed += 1) }),
    ...options,
  });
  beforeReady(electron);
  await settled();
  return { electron, router, folder, closed: () => closed };
}

/** Lets everything that was started come to rest, file reads included. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));
