import { join } from 'node:path';
import type * as Electron from 'electron';
import type { BrowserWindow, WebContents } from 'electron';
import type { CommandName } from '../../shared/commands.ts';
import type { OpenedProject, Outcome, Session } from '../../shared/contract.ts';
import type { Language } from '../../shared/language/index.ts';
import { ProblemError } from '../../shared/problem.ts';
import { readProjectText } from '../files.ts';
import type { Router } from '../router.ts';
import { channels } from './channels.ts';
import { openProjectFile, saveFile, showProblem } from './dialogs.ts';
import { applicationMenu } from './menu.ts';
import { answerPageRequest, pageScheme, pageUrl, projectUrl } from './page.ts';
import { projectFileAmong } from './project-file-argument.ts';
import { confine, denyPermissions } from './protection.ts';
import { answerWindows } from './requests.ts';
import { focusWindow, openWindow } from './window.ts';

export type ElectronApi = Pick<
  typeof Electron,
  'app' | 'BrowserWindow' | 'dialog' | 'ipcMain' | 'Menu' | 'protocol' | 'screen' | 'session' | 'shell'
>;

export interface ElectronShellOptions {
  readonly platform: NodeJS.Platform;
  readonly arguments: readonly string[];
  /** AWASE_DATA, when it is set. */
  readonly chosenDataFolder: string | null;
  /** What the user reads before their own choice is known. */
  readonly systemLanguage: Language;
  readonly rendererFolder: string;
  readonly preloadFile: string;
  readonly iconFile: string;
  readonly openApplication: (dataFolder: string) => { readonly router: Router; close(): void };
}

/** Runs Awase in Electron: one instance, one application, any number of windows on it. */
export function startElectronShell(electron: ElectronApi, options: ElectronShellOptions): void {
  const { app } = electron;
  if (options.chosenDataFolder !== null) app.setPath('userData', options.chosenDataFolder);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  electron.protocol.registerSchemesAsPrivileged([pageScheme]);
  app.on('web-contents-created', (_event, contents) => confine(contents, electron.shell));
  let shell: RunningShell | null = null;
  const waiting: string[] = [];
  const openFile = (file: string): void => {
    if (shell === null) waiting.push(file);
    else void shell.openFile(file);
  };
  app.on('open-file', (event, file) => {
    event.preventDefault();
    openFile(file);
  });
  app.on('second-instance', (_event, commandLine, workingFolder) => {
    const file = projectFileAmong(commandLine, workingFolder);
    if (file !== null) openFile(file);
    else shell?.show();
  });
  app.on('window-all-closed', () => {
    if (options.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => shell?.show());
  app.on('will-quit', () => shell?.close());
  app
    .whenReady()
    .then(async () => {
      const first = projectFileAmong(options.arguments, process.cwd());
      shell = await runShell(electron, options);
      const files = first === null ? waiting : [first, ...waiting];
      if (files.length === 0) shell.show();
      for (const file of files) await shell.openFile(file);
    })
    .catch((error: unknown) => {
      showProblem(error, { dialog: electron.dialog, language: options.systemLanguage });
      app.exit(1);
    });
}

interface RunningShell {
  /** Brings a window to the front, or opens one. */
  show(): void;
  /** Imports a project file and shows the project. */
  openFile(path: string): Promise<void>;
  close(): void;
}

async function runShell(electron: ElectronApi, options: ElectronShellOptions): Promise<RunningShell> {
  const { app, dialog, ipcMain, Menu, protocol, screen, session } = electron;
  const dataFolder = app.getPath('userData');
  const application = options.openApplication(dataFolder);
  const { router } = application;
  let { language } = valueOf((await router.handle('session.describe', {})) as Outcome<Session>).preferences;
  const windows = new Set<BrowserWindow>();

  const open = (url: string): BrowserWindow => {
    const window = openWindow(url, {
      preloadFile: options.preloadFile,
      iconFile: options.iconFile,
      stateFile: join(dataFolder, 'window-state.json'),
      screen,
      createWindow: (windowOptions) => new electron.BrowserWindow(windowOptions),
    });
    windows.add(window);
    window.on('closed', () => windows.delete(window));
    return window;
  };
  const frontWindow = (): BrowserWindow | undefined =>
    windows.values().find((window) => window.isFocused()) ?? [...windows].at(-1);
  const show = (url?: string): void => {
    const window = frontWindow();
    if (window === undefined) {
      open(url ?? pageUrl);
      return;
    }
    if (url !== undefined) window.loadURL(url).catch((error: unknown) => showProblem(error, { dialog, language }));
    focusWindow(window);
  };
  const showMenu = (): void => {
    const template = applicationMenu({
      language,
      platform: options.platform,
      packaged: app.isPackaged,
      runCommand: (command: CommandName) => {
        const window = frontWindow();
        if (window === undefined) open(pageUrl);
        else window.webContents.send(channels.command, command);
      },
      newWindow: () => open(pageUrl),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  const windowOf = (contents: WebContents): BrowserWindow => {
    const window = windows.values().find((candidate) => candidate.webContents === contents);
    if (window === undefined) throw new Error('refused: no window of the app');
    return window;
  };

  denyPermissions(session.defaultSession);
  protocol.handle(pageScheme.scheme, (request) => answerPageRequest(options.rendererFolder, request));
  answerWindows(ipcMain, {
    request: (name, input) => router.handle(name, input),
    saveFile: (sender, file) => saveFile(windowOf(sender), file, { dialog, language }),
    openProjectFile: (sender) => openProjectFile(windowOf(sender), { dialog, language }),
  });
  router.subscribe((broadcast) => {
    if (broadcast.type === 'preferencesChanged' && broadcast.preferences.language !== language) {
      language = broadcast.preferences.language;
      showMenu();
    }
    for (const window of windows) window.webContents.send(channels.broadcast, broadcast);
  });
  showMenu();

  return {
    show: () => show(),
    openFile: async (path) => {
      try {
        const text = await readProjectText(path);
        const imported = (await router.handle('project.import', { text })) as Outcome<Pick<OpenedProject, 'projectId'>>;
        show(projectUrl(valueOf(imported).projectId));
      } catch (error) {
        show();
        showProblem(error, { dialog, language });
      }
    },
    close: () => application.close(),
  };
}

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  throw new ProblemError(outcome.problem.code, outcome.problem.values);
}
