import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { channels } from '../../../main/electron/channels.ts';
import { preventable } from './fake-electron.ts';
import { started } from './started.ts';

const firstWindow = async () => {
  const shell = await started();
  const [window] = shell.electron.windows;
  if (window === undefined) throw new Error('no window was opened');
  return { ...shell, window };
};

describe('a window of the app', () => {
  it('is isolated, sandboxed and without Node', async () => {
    const { window, folder } = await firstWindow();
    expect(window.options.webPreferences).toMatchObject({
      preload: join(folder, 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
    });
  });

  it('loads the page from its own scheme, which is registered before anything else', async () => {
    const { electron, window } = await firstWindow();
    expect(window.url).toBe('app://awase/');
    expect(electron.schemes).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
  });

  it.each(['https://example.com/', 'http://127.0.0.1:8080/', 'file:///etc/passwd', 'app://elsewhere/', 'javascript:alert(1)', 'data:text/html,x'])(
    'does not navigate to %s',
    async (url) => {
      const { window } = await firstWindow();
      const navigation = preventable({ url, isMainFrame: true });
      window.contents.events.emit('will-frame-navigate', navigation);
      const redirect = preventable({ url });
      window.contents.events.emit('will-redirect', redirect);
      expect([navigation.prevented, redirect.prevented]).toEqual([true, true]);
    },
  );

  it('navigates within its own page, but lets no inner frame navigate', async () => {
    const { window } = await firstWindow();
    const own = preventable({ url: 'app://awase/#/project/1/overview', isMainFrame: true });
    const inner = preventable({ url: 'app://awase/', isMainFrame: false });
    window.contents.events.emit('will-frame-navigate', own);
    window.contents.events.emit('will-frame-navigate', inner);
    expect([own.prevented, inner.prevented]).toEqual([false, true]);
  });

  it('opens no new window; an https link goes to the system browser', async () => {
    const { electron, window } = await firstWindow();
    expect(window.contents.windowOpen('https://example.com/manual?q=1')).toEqual({ action: 'deny' });
    expect(electron.opened).toEqual(['https://example.com/manual?q=1']);
    expect(electron.windows).toHaveLength(1);
  });

  it.each(['http://example.com/', 'file:///etc/passwd', 'smb://host/share', 'javascript:alert(1)', 'ms-settings:', 'no address'])(
    'opens %s nowhere',
    async (url) => {
      const { electron, window } = await firstWindow();
      expect(window.contents.windowOpen(url)).toEqual({ action: 'deny' });
      expect(electron.opened).toEqual([]);
    },
  );

  it('attaches no webview', async () => {
    const { window } = await firstWindow();
    const attaching = preventable({});
    window.contents.events.emit('will-attach-webview', attaching);
    expect(attaching.prevented).toBe(true);
  });
});

describe('permissions', () => {
  const ask = async (permission: string, url: string): Promise<boolean[]> => {
    const { electron } = await started();
    const answers: boolean[] = [];
    electron.permissionRequest?.(null as never, permission as never, (granted) => answers.push(granted), { requestingUrl: url } as never);
    answers.push(electron.permissionCheck?.(null, permission as never, url, {} as never) ?? true);
    return answers;
  };

  it.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'fileSystem', 'hid', 'display-capture'])(
    'deny %s',
    async (permission) => {
      expect(await ask(permission, 'app://awase/')).toEqual([false, false]);
    },
  );

  it('let the app’s own page copy a picture, and no other page', async () => {
    expect(await ask('clipboard-sanitized-write', 'app://awase/')).toEqual([true, true]);
    expect(await ask('clipboard-sanitized-write', 'https://example.com/')).toEqual([false, false]);
  });

  it('deny every device', async () => {
    const { electron } = await started();
    expect(electron.devicePermission?.({} as never)).toBe(false);
  });
});

describe('messages to main', () => {
  const foreign = {
    'a frame that is gone': null,
    'a website': { url: 'https://example.com/', parent: null },
    'another host of the scheme': { url: 'app://elsewhere/', parent: null },
    'a file': { url: 'file:///tmp/x.html', parent: null },
    'an inner frame': { url: 'app://awase/', parent: {} as never },
    'a frame without an address': { url: '', parent: null },
  };

  it.each(Object.entries(foreign))('from %s are refused unread', async (_name, frame) => {
    const { electron, router } = await started();
    const before = router.asked.length;
    await expect(electron.invoke(channels.request, ['projects.list', {}], frame)).rejects.toThrow('refused');
    await expect(electron.invoke(channels.saveFile, [{ name: 'a.png' }], frame)).rejects.toThrow('refused');
    await expect(electron.invoke(channels.openProjectFile, [], frame)).rejects.toThrow('refused');
    expect(router.asked).toHaveLength(before);
  });

  it('from the page reach the router with name and input as they are', async () => {
    const { electron, router } = await started();
    await electron.invoke(channels.request, ['project.open', { projectId: 'p' }]);
    expect(router.asked.at(-1)).toEqual(['project.open', { projectId: 'p' }]);
  });

  it('exist for these channels only', async () => {
    const { electron } = await started();
    expect([...electron.handlers.keys()].sort()).toEqual(['awase:openProjectFile', 'awase:request', 'awase:saveFile']);
  });
});

describe('the page’s files', () => {
  const get = async (url: string, method = 'GET'): Promise<Response> => {
    const { electron, folder } = await started();
    writeFileSync(join(folder, 'index.html'), '<h1>page</h1>');
    writeFileSync(join(folder, 'secret.key'), 'secret');
    const response = await electron.pageHandler?.(new Request(url, { method }));
    if (response === undefined) throw new Error('no handler');
    return response;
  };

  it('carry a strict content security policy', async () => {
    const response = await get('app://awase/');
    expect(await response.text()).toBe('<h1>page</h1>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = response.headers.get('content-security-policy') ?? '';
    for (const rule of [
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "connect-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'none'",
    ])
      expect(policy.split('; ')).toContain(rule);
  });

  it('are all there is: other hosts, methods, folders and kinds of file are refused', async () => {
    expect((await get('app://elsewhere/')).status).toBe(403);
    expect((await get('app://awase/', 'POST')).status).toBe(403);
    expect((await get('app://awase/secret.key')).status).toBe(404);
    expect((await get('app://awase/..%2f..%2f..%2f..%2fetc%2fhosts.html')).status).toBe(404);
    expect((await get('app://awase/missing.js')).status).toBe(404);
    expect((await get('app://awase/%ff.html')).status).toBe(404);
  });
});
