import { join } from 'node:path';

/** The project. */
export const projectFolder = join(import.meta.dirname, '..', '..');

/**
 * The Node of the project's own packages: better-sqlite3 crashes under Node 20.
 * @param {string} folder the project
 */
export const projectNode = (folder) => join(folder, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
