import type { BrowserWindow, BrowserWindowConstructorOptions, Screen } from 'electron';
import { placeWindow, readWindowState, smallestWindow, writeWindowState } from './window-state.ts';

export interface WindowOptions {
  readonly preloadFile: string;
  readonly iconFile: string;
  readonly stateFile: string;
  readonly screen: Pick<Screen, 'getPrimaryDisplay' | 'getAllDisplays'>;
  readonly createWindow: (options: BrowserWindowConstructorOptions) => BrowserWindow;
}

/** Opens a window on the page, where the last one was, and shows it when there is something to see. */
export function openWindow(url: string, { preloadFile, iconFile, stateFile, screen, createWindow }: WindowOptions): BrowserWindow {
  const state = readWindowState(stateFile);
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  const window = createWindow({
    ...placeWindow(
      state,
      [primary, ...others].map(({ workArea }) => workArea),
    ),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: 'Awase',
    icon: iconFile,
    webPreferences: {
      preload: preloadFile,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => {
    if (state?.maximized === true) window.maximize();
    window.show();
  });
  window.on('close', () => writeWindowState(stateFile, window));
  window.loadURL(url).catch(() => window.show());
  return window;
}

/** Brings a window to the front, also from the taskbar. */
export function focusWindow(window: Pick<BrowserWindow, 'isMinimized' | 'restore' | 'show' | 'focus'>): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
