import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeWindow, readWindowState, writeWindowState } from '../../../main/electron/window-state.ts';
import { FakeElectron } from './fake-electron.ts';
import { openWindow } from '../../../main/electron/window.ts';

const primary = { x: 0, y: 0, width: 1920, height: 1040 };
const second = { x: 1920, y: 0, width: 1280, height: 1024 };
const kept = (x: number, y: number, width = 1200, height = 800) => ({ bounds: { x, y, width, height }, maximized: false });

describe('placeWindow', () => {
  it('lets the system place the first window', () => {
    expect(placeWindow(null, [primary])).toEqual({ width: 1440, height: 900 });
  });

  it('returns to the kept place on any display', () => {
    expect(placeWindow(kept(2000, 50), [primary, second])).toEqual({ x: 2000, y: 50, width: 1200, height: 800 });
    expect(placeWindow(kept(-600, 10), [primary])).toEqual({ x: -600, y: 10, width: 1200, height: 800 });
  });

  it('does not return to a display that is gone, above the screen or out of reach', () => {
    for (const state of [kept(2000, 50), kept(0, -300), kept(1900, 0), kept(0, 1030)])
      expect(placeWindow(state, [primary])).toEqual({ width: 1200, height: 800 });
  });

  it('is never larger than the display nor smaller than the page needs', () => {
    expect(placeWindow(kept(0, 0, 4000, 3000), [primary])).toEqual({ x: 0, y: 0, width: 1920, height: 1040 });
    expect(placeWindow(kept(0, 0, 200, 100), [primary])).toEqual({ x: 0, y: 0, width: 960, height: 600 });
  });
});

describe('the kept state', () => {
  const file = (): string => join(mkdtempSync(join(tmpdir(), 'awase-window-')), 'deep', 'window-state.json');

  it('is what the window had when it closed', () => {
    const path = file();
    writeWindowState(path, { getNormalBounds: () => ({ x: 1, y: 2, width: 1000, height: 700 }), isMaximized: () => true });
    expect(readWindowState(path)).toEqual({ bounds: { x: 1, y: 2, width: 1000, height: 700 }, maximized: true });
  });

  it('is nothing when the file is missing, broken or foreign', () => {
    const folder = mkdtempSync(join(tmpdir(), 'awase-window-'));
    expect(readWindowState(join(folder, 'missing.json'))).toBe(null);
    for (const text of ['{', '[]', '{"bounds":{"x":"1","y":0,"width":1,"height":1},"maximized":false}', '{"bounds":{"x":1e99,"y":0,"width":1,"height":1},"maximized":false}']) {
      const path = join(folder, 'state.json');
      writeFileSync(path, text);
      expect(readWindowState(path)).toBe(null);
    }
  });

  it('does not stop a window from closing when it cannot be written', () => {
    const window = { getNormalBounds: () => ({ x: 1, y: 2, width: 1000, height: 700 }), isMaximized: () => true };
    expect(() => writeWindowState('/dev/null/state.json', window)).not.toThrow();
  });

  it('carries over from a window to the next', () => {
    const stateFile = file();
    const electron = new FakeElectron({ userData: '/' });
    const options = {
      preloadFile: 'preload.cjs',
      iconFile: 'icon.png',
      stateFile,
      screen: electron.api.screen,
      createWindow: (created: Electron.BrowserWindowConstructorOptions) => new electron.api.BrowserWindow(created),
    };
    openWindow('app://awase/', options);
    const [first] = electron.windows;
    if (first !== undefined) first.maximized = true;
    first?.close();
    openWindow('app://awase/', options);
    const window = electron.windows[1];
    expect(window?.options).toMatchObject({ x: 10, y: 20, width: 1200, height: 800 });
    window?.events.emit('ready-to-show');
    expect(window?.calls).toEqual(['maximize', 'show']);
  });
});
