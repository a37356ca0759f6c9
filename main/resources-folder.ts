import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder that holds package.json, resources and dist: the project in development, the app archive when packaged. The
 * same file runs from main/ and, bundled, from dist/main/, so it looks upwards.
 */
export function applicationFolder(start: string = import.meta.dirname): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (folder === dirname(folder)) throw new Error(`no package.json above ${start}`);
  }
}

export const resourcesFolder = (): string => join(applicationFolder(), 'resources');
export const rendererFolder = (): string => join(applicationFolder(), 'dist', 'renderer');
