import type { ContextBridge, IpcRenderer } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { requests } from '../../../shared/contract.ts';
import type { Bridge } from '../../../shared/contract.ts';
import { requestNames } from '../../../main/electron/channels.ts';

const fake = vi.hoisted(() => {
  const exposed = new Map<string, unknown>();
  const invoked: unknown[][] = [];
  const listeners = new Map<string, Set<(event: never, value: never) => void>>();
  return {
    exposed,
    invoked,
    listeners,
    contextBridge: {
      exposeInMainWorld: (name: string, api: unknown) => void exposed.set(name, api),
    } satisfies Pick<ContextBridge, 'exposeInMainWorld'>,
    ipcRenderer: {
      invoke: async (...values: unknown[]) => {
        invoked.push(values);
        return { ok: true, value: 'answer' };
      },
      on: (channel: string, listener: (event: never, value: never) => void): never => {
        listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
        return undefined as never;
      },
      off: (channel: string, listener: (event: never, value: never) => void): never => listeners.get(channel)?.delete(listener) as never,
    } satisfies Pick<IpcRenderer, 'invoke' | 'on' | 'off'>,
  };
});

vi.mock('electron', () => ({ contextBridge: fake.contextBridge, ipcRenderer: fake.ipcRenderer }));

async function loaded(): Promise<Bridge> {
  await import('../../../main/preload.ts');
  return fake.exposed.get('awase') as Bridge;
}

describe('the preload', () => {
  beforeEach(() => void fake.invoked.splice(0));

  it('exposes the bridge and nothing else', async () => {
    const bridge = await loaded();
    expect([...fake.exposed.keys()]).toEqual(['awase']);
    expect(Object.keys(bridge).sort()).toEqual(['onBroadcast', 'onCommand', 'openProjectFile', 'request', 'saveFile']);
  });

  it('forwards every request of the contract on one channel', async () => {
    const bridge = await loaded();
    expect(Object.keys(requestNames).sort()).toEqual(Object.keys(requests).sort());
    expect(await bridge.request('project.open', { projectId: 'p' })).toEqual({ ok: true, value: 'answer' });
    expect(fake.invoked).toEqual([['awase:request', 'project.open', { projectId: 'p' }]]);
  });

  it.each(['shell.openExternal', 'toString', '__proto__', 'constructor', ''])('forwards no request named %s', async (name) => {
    const bridge = await loaded();
    expect(await bridge.request(name as 'projects.list', {})).toMatchObject({ ok: false, problem: { code: 'invalidRequest' } });
    expect(fake.invoked).toEqual([]);
  });

  it('hands over values, never events, and stops when asked', async () => {
    const bridge = await loaded();
    const received: unknown[] = [];
    const end = bridge.onBroadcast((...values) => void received.push(values));
    const emit = (channel: string, value: unknown): void => {
      for (const listener of fake.listeners.get(channel) ?? []) listener({ sender: 'ipcRenderer' } as never, value as never);
    };
    emit('awase:broadcast', { type: 'projectsChanged' });
    end();
    emit('awase:broadcast', { type: 'projectsChanged' });
    expect(received).toEqual([[{ type: 'projectsChanged' }]]);
    const commands: string[] = [];
    bridge.onCommand((command) => void commands.push(command));
    emit('awase:command', 'undo');
    expect(commands).toEqual(['undo']);
  });

  it('passes on of a file what the contract names', async () => {
    const bridge = await loaded();
    await bridge.saveFile({ name: 'a.png', mediaType: 'image/png', base64: '', path: '/etc/passwd' } as never);
    await bridge.openProjectFile();
    expect(fake.invoked).toEqual([['awase:saveFile', { name: 'a.png', mediaType: 'image/png', base64: '' }], ['awase:openProjectFile']]);
  });
});
