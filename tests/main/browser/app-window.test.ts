import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../../main/browser/app-window.ts';
import { countPages } from '../../../main/browser/pages.ts';
import { showWindow, type ShowWindowOptions } from '../../../main/browser/show-window.ts';
import type { Machine } from '../../../main/data-folder.ts';

const linux = (environment: Record<string, string>): Machine => ({ platform: 'linux', environment, home: '/home/a' });

describe('findBrowser', () => {
  it('takes the first browser of PATH, Chromium before Chrome before Edge', () => {
    const machine = linux({ DISPLAY: ':0', PATH: '/usr/local/bin:/usr/bin' });
    const has = (...files: string[]) => findBrowser(machine, (file) => files.includes(file));
    expect(has('/usr/bin/google-chrome', '/usr/bin/chromium')).toEqual({ program: '/usr/bin/chromium' });
    expect(has('/usr/bin/microsoft-edge', '/usr/local/bin/google-chrome')).toEqual({ program: '/usr/local/bin/google-chrome' });
    expect(has('/opt/firefox')).toEqual({ missing: 'noBrowser' });
  });

  it('says when there is no display', () => {
    expect(findBrowser(linux({ PATH: '/usr/bin' }), () => true)).toEqual({ missing: 'noDisplay' });
    expect(findBrowser(linux({ PATH: '/usr/bin', WAYLAND_DISPLAY: 'wayland-0' }), () => true)).toEqual({ program: '/usr/bin/chromium' });
  });

  it('looks where Windows and macOS keep programs', () => {
    const windows: Machine = { platform: 'win32', environment: { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\x86' }, home: 'C:\\Users\\a' };
    const edge = 'C:\\x86\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(findBrowser(windows, (file) => file === edge)).toEqual({ program: edge });
    const mac: Machine = { platform: 'darwin', environment: {}, home: '/Users/a' };
    const chrome = '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(mac, (file) => file === chrome)).toEqual({ program: chrome });
  });

  it('takes AWASE_BROWSER and no other', () => {
    const machine = linux({ DISPLAY: ':0', PATH: '/usr/bin', AWASE_BROWSER: '/opt/browser' });
    expect(findBrowser(machine, () => true)).toEqual({ program: '/opt/browser' });
    expect(findBrowser(machine, (file) => file !== '/opt/browser')).toEqual({ missing: 'noBrowser' });
  });

  it('takes no folder for a program', () => {
    expect(findBrowser(linux({ DISPLAY: ':0', AWASE_BROWSER: '/tmp' }))).toEqual({ missing: 'noBrowser' });
  });
});

describe('showWindow', () => {
  const options = (environment: Record<string, string>) => {
    const told: string[] = [];
    const pages = countPages();
    const given: ShowWindowOptions = {
      url: 'http://127.0.0.1:1/?token=t',
      profileFolder: '/tmp/profile',
      pages,
      language: 'en',
      machine: linux(environment),
      tell: (line) => void told.push(line),
    };
    return { told, pages, given };
  };

  it('without a display or a browser tells which, and the URL to open', () => {
    const headless = options({});
    showWindow(headless.given);
    expect(headless.told).toEqual([expect.stringMatching(/no display.*http:\/\/127\.0\.0\.1:1\/\?token=t/)]);
    const bare = options({ DISPLAY: ':0', PATH: '' });
    showWindow(bare.given);
    expect(bare.told).toEqual([expect.stringMatching(/No Chromium.*http:\/\/127\.0\.0\.1:1\/\?token=t/)]);
  });

  it('goes on serving when the browser ends without having shown the page', async () => {
    const { told, given } = options({ DISPLAY: ':0', AWASE_BROWSER: '/bin/false' });
    const window = showWindow(given);
    let closed = false;
    void window.closed.then(() => (closed = true));
    await expect.poll(() => told).toEqual([expect.stringMatching(/\/bin\/false: 1.*http:/)]);
    expect(closed).toBe(false);
  });

  it('ends when the browser that showed the page ends', async () => {
    const { told, pages, given } = options({ DISPLAY: ':0', AWASE_BROWSER: '/bin/true' });
    const window = showWindow(given);
    pages.set(1);
    await window.closed;
    expect(told).toEqual(['Awase has opened in a window. Closing the window ends it.']);
  });
});

describe('countPages', () => {
  it('takes a reload for a reload and an empty browser for the end', async () => {
    const pages = countPages(20);
    expect(pages.seen()).toBe(false);
    pages.set(1);
    await pages.shown();
    pages.set(0);
    pages.set(1);
    let gone = false;
    void pages.gone().then(() => (gone = true));
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect([pages.seen(), gone]).toEqual([true, false]);
    pages.set(0);
    await pages.gone();
  });
});
