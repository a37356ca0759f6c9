import { join, resolve } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, shell } from 'electron';
import { openApplication } from './application.ts';
import { startElectronShell } from './electron/start.ts';
import { applicationFolder, rendererFolder, resourcesFolder } from './resources-folder.ts';
import { systemLanguage } from './system-language.ts';
import { applicationVersion } from './version.ts';

startElectronShell(
  { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, shell },
  {
    platform: process.platform,
    arguments: process.argv,
    chosenDataFolder: process.env['AWASE_DATA'] ? resolve(process.env['AWASE_DATA']) : null,
    systemLanguage: systemLanguage(process.env),
    rendererFolder: rendererFolder(),
    preloadFile: join(applicationFolder(), 'dist', 'preload', 'preload.cjs'),
    iconFile: join(resourcesFolder(), 'icons', 'icon.png'),
    openApplication: (dataFolder) =>
      openApplication({ shell: 'electron', version: applicationVersion(), dataFolder, resourcesFolder: resourcesFolder() }),
  },
);
