import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { Bridge, Outcome } from '../shared/contract.ts';
import { channels, requestNames } from './electron/channels.ts';

function listen(channel: string, listener: (value: never) => void): () => void {
  const forward = (_event: IpcRendererEvent, value: unknown): void => listener(value as never);
  ipcRenderer.on(channel, forward);
  return () => {
    ipcRenderer.off(channel, forward);
  };
}

const bridge: Bridge = {
  request: async (name, input) => {
    if (!Object.hasOwn(requestNames, name)) return { ok: false, problem: { code: 'invalidRequest', values: { where: 'request', reason: name } } };
    const outcome: unknown = await ipcRenderer.invoke(channels.request, name, input);
    return outcome as Outcome<never>;
  },
  onBroadcast: (listener) => listen(channels.broadcast, listener),
  onCommand: (listener) => listen(channels.command, listener),
  saveFile: ({ name, mediaType, base64 }) => ipcRenderer.invoke(channels.saveFile, { name, mediaType, base64 }),
  openProjectFile: () => ipcRenderer.invoke(channels.openProjectFile),
};

contextBridge.exposeInMainWorld('awase', bridge);
