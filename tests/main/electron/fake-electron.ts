import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import type { ElectronApi } from '../../../main/electron/start.ts';

type Handler = (event: Electron.IpcMainInvokeEvent, ...values: unknown[]) => unknown;
type Listener = (...values: never[]) => void;

const workArea = { x: 0, y: 0, width: 1920, height: 1040 };

/** An event's own preventDefault, as a listener sees it. */
export function preventable<Details extends object>(details: Details): Details & { prevented: boolean; preventDefault(): void } {
  const event = { ...details, prevented: false, preventDefault: () => void (event.prevented = true) };
  return event;
}

export class FakeWebContents {
  readonly events = new EventEmitter();
  readonly sent: [channel: string, value: unknown][] = [];
  /** Receives what main sends, as a page would. */
  receive: (channel: string, value: unknown) => void = () => undefined;
  openHandler: ((details: Electron.HandlerDetails) => Electron.WindowOpenHandlerResponse) | null = null;
  readonly api = {
    on: (event: string, listener: Listener): never => this.events.on(event, listener as never) as never,
    send: (channel: string, value: unknown): void => {
      this.sent.push([channel, value]);
      this.receive(channel, value);
    },
    setWindowOpenHandler: (handler: NonNullable<typeof this.openHandler>): void => void (this.openHandler = handler),
  } satisfies Pick<Electron.WebContents, 'on' | 'send' | 'setWindowOpenHandler'>;

  /** What becomes of `window.open`. */
  windowOpen(url: string): Electron.WindowOpenHandlerResponse | undefined {
    return this.openHandler?.({ url } as Electron.HandlerDetails);
  }
}

export class FakeWindow {
  readonly events = new EventEmitter();
  readonly contents = new FakeWebContents();
  readonly calls: string[] = [];
  readonly options: Electron.BrowserWindowConstructorOptions;
  bounds = { x: 10, y: 20, width: 1200, height: 800 };
  maximized = false;
  minimized = false;
  focused = false;
  url = '';
  readonly api = {
    loadURL: async (url: string): Promise<void> => void (this.url = url),
    on: (event: string, listener: Listener): never => this.events.on(event, listener as never) as never,
    once: (event: string, listener: Listener): never => this.events.once(event, listener as never) as never,
    show: (): void => void this.calls.push('show'),
    focus: (): void => void this.calls.push('focus'),
    restore: (): void => void this.calls.push('restore'),
    maximize: (): void => void this.calls.push('maximize'),
    isFocused: (): boolean => this.focused,
    isMinimized: (): boolean => this.minimized,
    isMaximized: (): boolean => this.maximized,
    getNormalBounds: (): Electron.Rectangle => this.bounds,
  } satisfies Pick<
    Electron.BrowserWindow,
    'loadURL' | 'on' | 'once' | 'show' | 'focus' | 'restore' | 'maximize' | 'isFocused' | 'isMinimized' | 'isMaximized' | 'getNormalBounds'
  >;

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    this.options = options;
  }

  /** The user closes the window. */
  close(): void {
    this.events.emit('close');
    this.events.emit('closed');
  }
}

export interface FakeElectronOptions {
  readonly userData: string;
  readonly isFirstInstance?: boolean;
}

/** A stand-in for the module `electron` that the compiler holds to the real one's types. */
export class FakeElectron {
  readonly appEvents = new EventEmitter();
  readonly calls: string[] = [];
  readonly windows: FakeWindow[] = [];
  readonly handlers = new Map<string, Handler>();
  readonly opened: string[] = [];
  readonly errors: string[] = [];
  schemes: Electron.CustomScheme[] = [];
  pageHandler: ((request: Request) => Response | Promise<Response>) | null = null;
  permissionRequest: Parameters<Electron.Session['setPermissionRequestHandler']>[0] = null;
  permissionCheck: Parameters<Electron.Session['setPermissionCheckHandler']>[0] = null;
  devicePermission: Parameters<Electron.Session['setDevicePermissionHandler']>[0] = null;
  menu: Electron.MenuItemConstructorOptions[] = [];
  saveAnswer: Electron.SaveDialogReturnValue = { canceled: true, filePath: '' };
  openAnswer: Electron.OpenDialogReturnValue = { canceled: true, filePaths: [] };
  readonly api: ElectronApi;

  constructor({ userData, isFirstInstance = true }: FakeElectronOptions) {
    const paths = new Map([['userData', userData]]);
    const app = {
      isPackaged: true,
      on: (event: string, listener: Listener): never => this.appEvents.on(event, listener as never) as never,
      whenReady: async (): Promise<void> => undefined,
      requestSingleInstanceLock: (): boolean => isFirstInstance,
      getPath: (name: string): string => paths.get(name) ?? '',
      setPath: (name: string, path: string): void => void paths.set(name, path),
      quit: (): void => {
        this.calls.push('quit');
        this.appEvents.emit('will-quit');
      },
      exit: (code?: number): void => void this.calls.push(`exit ${code}`),
    } satisfies Pick<
      Electron.App,
      'isPackaged' | 'on' | 'whenReady' | 'requestSingleInstanceLock' | 'getPath' | 'setPath' | 'quit' | 'exit'
    >;
    const create = (options: Electron.BrowserWindowConstructorOptions): object => {
      const window = new FakeWindow(options);
      this.windows.push(window);
      const contents = window.contents.api as unknown as Electron.WebContents;
      this.appEvents.emit('web-contents-created', {}, contents);
      return { ...window.api, webContents: contents } satisfies Pick<Electron.BrowserWindow, keyof FakeWindow['api'] | 'webContents'>;
    };
    const dialog = {
      showSaveDialog: async (): Promise<Electron.SaveDialogReturnValue> => this.saveAnswer,
      showOpenDialog: async (): Promise<Electron.OpenDialogReturnValue> => this.openAnswer,
      showErrorBox: (title: string, content: string): void => void this.errors.push(`${title}: ${content}`),
    } satisfies Pick<Electron.Dialog, 'showSaveDialog' | 'showOpenDialog' | 'showErrorBox'>;
    const ipcMain = {
      handle: (channel: string, listener: Handler): void => void this.handlers.set(channel, listener),
    } satisfies Pick<Electron.IpcMain, 'handle'>;
    const Menu = {
      buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]): Electron.Menu => template as unknown as Electron.Menu,
      setApplicationMenu: (menu: Electron.Menu | null): void => void (this.menu = menu as unknown as Electron.MenuItemConstructorOptions[]),
    } satisfies Pick<typeof Electron.Menu, 'buildFromTemplate' | 'setApplicationMenu'>;
    const protocol = {
      registerSchemesAsPrivileged: (schemes: Electron.CustomScheme[]): void => void (this.schemes = schemes),
      handle: (_scheme: string, handler: NonNullable<typeof this.pageHandler>): void => void (this.pageHandler = handler),
    } satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'>;
    const display = { id: 1, workArea } as Electron.Display;
    const screen = {
      getPrimaryDisplay: (): Electron.Display => display,
      getAllDisplays: (): Electron.Display[] => [display],
    } satisfies Pick<Electron.Screen, 'getPrimaryDisplay' | 'getAllDisplays'>;
    const defaultSession = {
      setPermissionRequestHandler: (handler: typeof this.permissionRequest): void => void (this.permissionRequest = handler),
      setPermissionCheckHandler: (handler: typeof this.permissionCheck): void => void (this.permissionCheck = handler),
      setDevicePermissionHandler: (handler: typeof this.devicePermission): void => void (this.devicePermission = handler),
    } satisfies Pick<Electron.Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'>;
    const shell = {
      openExternal: async (url: string): Promise<void> => void this.opened.push(url),
    } satisfies Pick<Electron.Shell, 'openExternal'>;
    const standIn = {
      app,
      BrowserWindow: function BrowserWindow(options: Electron.BrowserWindowConstructorOptions) {
        return create(options);
      },
      dialog,
      ipcMain,
      Menu,
      protocol,
      screen,
      session: { defaultSession },
      shell,
    } satisfies Record<keyof ElectronApi, unknown>;
    this.api = standIn as unknown as ElectronApi;
  }

  /** A message from the top frame of a window's page, or from whatever the frame says. */
  async invoke(
    channel: string,
    values: readonly unknown[],
    frame: Partial<Electron.WebFrameMain> | null = { url: 'app://awase/', parent: null },
    window = this.windows.at(-1),
  ): Promise<unknown> {
    const sender = window?.contents.api;
    return this.handlers.get(channel)?.({ senderFrame: frame, sender } as unknown as Electron.IpcMainInvokeEvent, ...values);
  }
}
