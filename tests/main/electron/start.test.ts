import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Committed } from '../../../shared/contract.ts';
import { ProblemError } from '../../../shared/problem.ts';
import { channels } from '../../../main/electron/channels.ts';
import { preventable } from './fake-electron.ts';
import { preferences, started } from './started.ts';

describe('one instance', () => {
  it('a second one quits at once without touching the data', async () => {
    let opened = false;
    const { electron } = await started(
      {
        openApplication: () => {
          opened = true;
          throw new Error('not reached');
        },
      },
      { isFirstInstance: false },
    );
    expect(electron.calls).toEqual(['quit']);
    expect(opened).toBe(false);
    expect(electron.windows).toEqual([]);
  });

  it('the first one comes to the front when a second is started, also from the taskbar', async () => {
    const { electron } = await started();
    const [window] = electron.windows;
    if (window !== undefined) window.minimized = true;
    electron.appEvents.emit('second-instance', {}, ['awase'], '/');
    expect(window?.calls).toEqual(['restore', 'show', 'focus']);
    expect(electron.windows).toHaveLength(1);
  });

  it('keeps its data where AWASE_DATA says, before it asks for the lock', async () => {
    const folders: string[] = [];
    await started({
      chosenDataFolder: '/chosen',
      openApplication: (folder) => {
        folders.push(folder);
        throw new Error('far enough');
      },
    });
    expect(folders).toEqual(['/chosen']);
  });
});

describe('start and end', () => {
  it('a window shows itself when there is something to see', async () => {
    const { electron } = await started();
    const [window] = electron.windows;
    expect(window?.options.show).toBe(false);
    window?.events.emit('ready-to-show');
    expect(window?.calls).toEqual(['show']);
  });

  it('a data folder that cannot be used is told in words, and the app ends', async () => {
    const { electron } = await started({
      systemLanguage: 'en',
      openApplication: () => {
        throw new ProblemError('dataFolderUnwritable', { folder: '/nowhere', detail: 'EACCES' });
      },
    });
    expect(electron.errors).toEqual([expect.stringContaining('/nowhere cannot be written')]);
    expect(electron.calls).toEqual(['exit 1']);
  });

  it('closing the last window ends the app and closes the store, except on a Mac', async () => {
    const linux = await started();
    linux.electron.appEvents.emit('window-all-closed');
    expect([linux.electron.calls, linux.closed()]).toEqual([['quit'], 1]);
    const mac = await started({ platform: 'darwin' });
    mac.electron.windows[0]?.close();
    mac.electron.appEvents.emit('window-all-closed');
    expect([mac.electron.calls, mac.closed()]).toEqual([[], 0]);
    mac.electron.appEvents.emit('activate');
    expect(mac.electron.windows).toHaveLength(2);
  });

  it('every open window receives every broadcast, a closed one none', async () => {
    const { electron, router } = await started();
    const item = electron.menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : [])).find(({ label }) => label === '新しいウィンドウ');
    item?.click?.(null as never, undefined, null as never);
    const broadcast = { type: 'committed', committed: { projectId: 'p', sequence: 2 } as Committed } as const;
    router.broadcast(broadcast);
    expect(electron.windows.map(({ contents }) => contents.sent)).toEqual([[[channels.broadcast, broadcast]], [[channels.broadcast, broadcast]]]);
    electron.windows[0]?.close();
    router.broadcast({ type: 'projectsChanged' });
    expect(electron.windows.map(({ contents }) => contents.sent.length)).toEqual([1, 2]);
  });
});

describe('a project file the system opens', () => {
  const projectFile = (folder: string): string => {
    const file = join(folder, 'a.awase');
    writeFileSync(file, '{"format":"awase-project"}');
    return file;
  };

  it('on the command line is imported and shown', async () => {
    const first = await started();
    const file = projectFile(first.folder);
    const { electron, router } = await started({ arguments: ['awase', '--flag', file] });
    expect(router.asked.at(-1)).toEqual(['project.import', { text: '{"format":"awase-project"}' }]);
    expect(electron.windows.map(({ url }) => url)).toEqual(['app://awase/#/project/imported%20one/overview']);
  });

  it('from a second instance is shown in the window that is open, relative to where that was started', async () => {
    const { electron, folder } = await started();
    projectFile(folder);
    electron.appEvents.emit('second-instance', {}, ['awase', 'a.awase'], folder);
    await vi.waitFor(() => {
      expect(electron.windows.map(({ url }) => url)).toEqual(['app://awase/#/project/imported%20one/overview']);
      expect(electron.windows[0]?.calls).toEqual(['show', 'focus']);
    });
  });

  it('by open-file, as on a Mac, waits until the app is ready', async () => {
    const file = projectFile((await started()).folder);
    const event = preventable({});
    const { electron, router } = await started({ platform: 'darwin' }, {}, (early) => early.appEvents.emit('open-file', event, file));
    expect(event.prevented).toBe(true);
    expect(router.asked.map(([name]) => name)).toEqual(['session.describe', 'project.import']);
    expect(electron.windows.map(({ url }) => url)).toEqual(['app://awase/#/project/imported%20one/overview']);
  });

  it('that is missing or wrong is told in words, with the app open', async () => {
    const { electron, router } = await started({ arguments: ['awase', '/nowhere/b.awase'] });
    expect(electron.errors).toEqual([expect.stringContaining('/nowhere/b.awase')]);
    expect(electron.windows).toHaveLength(1);
    expect(router.asked.map(([name]) => name)).toEqual(['session.describe']);
  });
});

describe('files to and from the user', () => {
  const content = { name: '../ECサイト/比較.xlsx', mediaType: 'application/octet-stream', base64: Buffer.from('bytes').toString('base64') };

  it('are written where the user chose, whole', async () => {
    const { electron, folder } = await started();
    const file = join(folder, 'chosen.xlsx');
    electron.saveAnswer = { canceled: false, filePath: file };
    expect(await electron.invoke(channels.saveFile, [content])).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('bytes');
  });

  it('are not written when the user cancels, the content is not base64 or the folder is missing', async () => {
    const { electron, folder } = await started();
    expect(await electron.invoke(channels.saveFile, [content])).toBe(false);
    expect(electron.errors).toEqual([]);
    electron.saveAnswer = { canceled: false, filePath: join(folder, 'missing', 'a.xlsx') };
    expect(await electron.invoke(channels.saveFile, [content])).toBe(false);
    expect(await electron.invoke(channels.saveFile, [{ ...content, base64: 'これは違う' }])).toBe(false);
    expect(await electron.invoke(channels.saveFile, [{ ...content, path: '/etc/passwd' }])).toBe(false);
    expect(electron.errors).toHaveLength(3);
    expect(electron.errors[0]).toContain('ファイルに書き込めません');
  });

  it('are read when the user chooses one; a file that is not text is refused in words', async () => {
    const { electron, folder } = await started();
    expect(await electron.invoke(channels.openProjectFile, [])).toBe(null);
    const file = join(folder, 'b.awase');
    writeFileSync(file, '{}');
    electron.openAnswer = { canceled: false, filePaths: [file] };
    expect(await electron.invoke(channels.openProjectFile, [])).toEqual({ name: 'b.awase', text: '{}' });
    writeFileSync(file, Buffer.from([0xff, 0xfe, 0x00]));
    expect(await electron.invoke(channels.openProjectFile, [])).toBe(null);
    expect(electron.errors).toEqual([expect.stringContaining('Awase の案件ファイルではありません')]);
  });
});

describe('the menu', () => {
  it('speaks the language of the preferences and changes with it', async () => {
    const { electron, router } = await started();
    expect(electron.menu.map(({ label }) => label)).toEqual(['ファイル', '編集', '表示', '移動', 'ウィンドウ', 'ヘルプ']);
    router.broadcast({ type: 'preferencesChanged', preferences: { ...preferences, language: 'en' } });
    expect(electron.menu.map(({ label }) => label)).toEqual(['File', 'Edit', 'View', 'Go', 'Window', 'Help']);
  });

  it('sends a command to the focused window, and opens one when there is none', async () => {
    const { electron } = await started();
    const undo = electron.menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : [])).find(({ id }) => id === 'undo');
    const run = (): unknown => undo?.click?.(null as never, undefined, null as never);
    run();
    expect(electron.windows[0]?.contents.sent).toEqual([[channels.command, 'undo']]);
    electron.windows[0]?.close();
    run();
    expect(electron.windows).toHaveLength(2);
    expect(electron.windows[1]?.contents.sent).toEqual([]);
  });
});
