import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { openApplication } from '../../../main/application.ts';
import { startElectronShell } from '../../../main/electron/start.ts';
import { rendererFolder, resourcesFolder } from '../../../main/resources-folder.ts';
import { FakeElectron, type FakeWindow } from '../../main/electron/fake-electron.ts';

const preloadFile = join(import.meta.dirname, '..', '..', '..', 'dist', 'preload', 'preload.cjs');

/** Stands for `app://awase`, which only Electron knows; https, so that it is a secure context as that scheme is. */
const standInOrigin = 'https://awase.test';

/** Main as Electron runs it, in this process: the real shell, router and store; only the module `electron` is stood in. */
export async function startElectronPath(): Promise<{ electron: FakeElectron; folder: string; stop(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'awase-electron-path-'));
  const electron = new FakeElectron({ userData: folder });
  startElectronShell(electron.api, {
    platform: 'linux',
    arguments: ['awase'],
    chosenDataFolder: null,
    systemLanguage: 'ja',
    rendererFolder: rendererFolder(),
    preloadFile,
    iconFile: join(resourcesFolder(), 'icons', 'icon.png'),
    openApplication: (dataFolder) => openApplication({ shell: 'electron', version: 'test', dataFolder, resourcesFolder: resourcesFolder() }),
  });
  while (electron.windows.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  return { electron, folder, stop: () => electron.api.app.quit() };
}

/** What Electron does for a preload: `require('electron')`, and the bridge's own world. Runs in the page, before its scripts. */
const preloadWorld = (code: string): string => `(() => {
  const listeners = new Map();
  const ipcRenderer = {
    invoke: (channel, ...values) => window.crossToMain(channel, values),
    on: (channel, listener) => void listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
    off: (channel, listener) => void listeners.set(channel, (listeners.get(channel) ?? []).filter((kept) => kept !== listener)),
  };
  window.crossFromMain = (channel, value) => (listeners.get(channel) ?? []).forEach((listener) => listener({}, value));
  const contextBridge = { exposeInMainWorld: (name, api) => Object.defineProperty(window, name, { value: api }) };
  const require = (name) => { if (name !== 'electron') throw new Error('a sandboxed preload cannot load ' + name); return { contextBridge, ipcRenderer }; };
  const module = { exports: {} };
  ((require, module, exports) => {${code}\n})(require, module, module.exports);
})();`;

/** Shows a window of the stand-in as a page of a real browser, with the built preload and the files its protocol answers. */
export async function showWindow(context: BrowserContext, electron: FakeElectron, window: FakeWindow): Promise<Page> {
  const page = await context.newPage();
  await page.route(`${standInOrigin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const response = await electron.pageHandler?.(new Request(`app://awase${pathname}`));
    if (response === undefined) return route.abort();
    return route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  });
  await page.exposeBinding('crossToMain', ({ frame }, channel: string, values: unknown[]) =>
    electron.invoke(channel, values, { url: 'app://awase/', parent: frame.parentFrame() === null ? null : ({} as never) }, window),
  );
  await page.addInitScript(preloadWorld(readFileSync(preloadFile, 'utf8')));
  window.contents.receive = (channel, value) => {
    page
      .evaluate(([to, what]) => (globalThis as unknown as { crossFromMain(channel: unknown, value: unknown): void }).crossFromMain(to, what), [channel, value])
      .catch(() => undefined);
  };
  await page.goto(window.url.replace('app://awase', standInOrigin));
  return page;
}
