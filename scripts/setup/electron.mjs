import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { projectNode } from './folders.mjs';
import { say } from './texts.mjs';

/** @typedef {import('./texts.mjs').Environment} Environment */
/** @typedef {{ program: string } | { reason: string }} FoundElectron */

const connectMilliseconds = 3_000;
const fetchMilliseconds = 300_000;
const quietMilliseconds = 2_000;

/**
 * @param {NodeJS.Platform} platform
 */
function executableName(platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/**
 * Looks for an Electron runtime without importing `electron`, which would try to download one.
 * @param {string} folder the project
 * @param {Environment} environment
 * @param {NodeJS.Platform} [platform]
 * @returns {string | null} its program
 */
export function electronProgram(folder, environment, platform = process.platform) {
  const electron = join(folder, 'node_modules', 'electron');
  const override = environment['ELECTRON_OVERRIDE_DIST_PATH'];
  const pathFile = join(electron, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : executableName(platform);
  const program = override ? join(override, name) : join(electron, 'dist', name);
  return existsSync(program) ? program : null;
}

/**
 * Finds an Electron runtime, or fetches one with electron's own installer. Where nothing can be fetched this takes seconds:
 * the installer, which retries, only runs once its server answers.
 * @param {string} folder the project
 * @param {(line: string) => void} tell
 * @param {Environment} [environment]
 * @returns {Promise<FoundElectron>}
 */
export async function obtainElectron(folder, tell, environment = process.env) {
  const present = electronProgram(folder, environment);
  if (present !== null) return { program: present };
  if (environment['ELECTRON_OVERRIDE_DIST_PATH']) return { reason: 'ELECTRON_OVERRIDE_DIST_PATH' };
  if (environment['ELECTRON_SKIP_BINARY_DOWNLOAD']) return { reason: 'ELECTRON_SKIP_BINARY_DOWNLOAD' };
  const unreachable = await unreachableHost(environment);
  if (unreachable !== null) return { reason: say('noConnection', { host: unreachable }) };
  const failure = await runInstaller(folder, tell);
  const fetched = electronProgram(folder, environment);
  return fetched === null ? { reason: failure ?? say('exitCode', { code: '0' }) } : { program: fetched };
}

/**
 * @param {Environment} environment
 * @returns {Promise<string | null>} the host runtimes come from, when it cannot be reached; a proxy is taken at its word
 */
async function unreachableHost(environment) {
  const proxy = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'npm_config_https_proxy', 'npm_config_proxy'];
  if (proxy.some((name) => environment[name])) return null;
  const mirror = environment['ELECTRON_MIRROR'] || environment['npm_config_electron_mirror'] || 'https://github.com/';
  if (!URL.canParse(mirror)) return mirror;
  const { hostname, port, protocol } = new URL(mirror);
  const socket = connect({ host: hostname, port: Number(port) || (protocol === 'http:' ? 80 : 443), timeout: connectMilliseconds });
  const reached = await new Promise((resolve) => {
    socket.once('connect', () => resolve(true));
    socket.once('timeout', () => resolve(false));
    socket.once('error', () => resolve(false));
  });
  socket.destroy();
  return reached ? null : hostname;
}

/**
 * @param {string} folder the project
 * @param {(line: string) => void} tell
 * @returns {Promise<string | null>} why it failed
 */
async function runInstaller(folder, tell) {
  const installer = spawn(projectNode(folder), [join(folder, 'node_modules', 'electron', 'install.js')], { stdio: 'ignore' });
  const patience = setTimeout(() => tell(say('fetchingElectron')), quietMilliseconds);
  let timedOut = false;
  const limit = setTimeout(() => {
    timedOut = true;
    installer.kill('SIGKILL');
  }, fetchMilliseconds);
  const code = await new Promise((resolve) => {
    installer.once('error', () => resolve(1));
    installer.once('exit', resolve);
  });
  clearTimeout(patience);
  clearTimeout(limit);
  if (timedOut) return say('timedOut');
  return code === 0 ? null : say('exitCode', { code: String(code) });
}
