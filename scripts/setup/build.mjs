import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode } from './folders.mjs';
import { SetupProblem } from './problem.mjs';
import { say } from './texts.mjs';

const sources = ['main', 'renderer', 'shared', 'vite.config.ts', 'package-lock.json'];
const products = ['dist/main/electron.js', 'dist/main/command-line.js', 'dist/preload/preload.cjs', 'dist/renderer/index.html'];

/**
 * @param {string} path a file or a folder
 * @returns {number} when it, or anything in it, last changed; 0 when it is not there
 */
function latestChange(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, latestChange(join(path, name))), stats.mtimeMs);
}

/**
 * Whether dist is missing or older than what it is built from.
 * @param {string} folder the project
 */
export function buildNeeded(folder) {
  const built = Math.min(...products.map((product) => latestChange(join(folder, product))));
  return sources.some((source) => latestChange(join(folder, source)) > built);
}

/**
 * Builds the app if its sources changed.
 * @param {string} folder the project
 * @param {(line: string) => void} tell
 * @throws {SetupProblem} when it cannot be built
 */
export function buildApp(folder, tell) {
  if (!buildNeeded(folder)) return;
  tell(say('building'));
  const vite = join(folder, 'node_modules', 'vite', 'bin', 'vite.js');
  const result = spawnSync(projectNode(folder), [vite, 'build', '--app', '--logLevel', 'warn'], { cwd: folder, stdio: ['ignore', 2, 2] });
  if (result.status !== 0) throw new SetupProblem(say('buildFailed'));
}
