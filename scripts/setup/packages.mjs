import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode } from './folders.mjs';
import { SetupProblem } from './problem.mjs';
import { say } from './texts.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} LockedPackage */

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | null} the packages of a lock file by path
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/**
 * Whether what is installed differs from package-lock.json. npm notes what it installed in node_modules/.package-lock.json,
 * as its last step; packages for other platforms are not in it.
 * @param {string} folder the project
 */
export function installNeeded(folder) {
  const wanted = lockedPackages(join(folder, 'package-lock.json'));
  const installed = lockedPackages(join(folder, 'node_modules', '.package-lock.json'));
  if (wanted === null || installed === null) return true;
  const differs = Object.entries(installed).some(([path, { version }]) => wanted[path]?.version !== version);
  const lacks = Object.entries(wanted).some(([path, { optional }]) => path !== '' && optional !== true && installed[path] === undefined);
  return differs || lacks || !existsSync(projectNode(folder));
}

/**
 * Installs the packages of package-lock.json if they are not installed.
 * @param {string} folder the project
 * @param {(line: string) => void} tell
 * @throws {SetupProblem} when they cannot be installed
 */
export function installPackages(folder, tell) {
  if (!installNeeded(folder)) return;
  tell(say('installing'));
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env['npm_execpath'];
  const result = npm
    ? spawnSync(process.execPath, [npm, ...options], { cwd: folder, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', options, { cwd: folder, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (result.status !== 0) throw new SetupProblem(say('installFailed'));
  if (!existsSync(projectNode(folder))) throw new SetupProblem(say('noProjectNode'));
}
