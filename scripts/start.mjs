import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildApp } from './setup/build.mjs';
import { obtainElectron } from './setup/electron.mjs';
import { projectFolder, projectNode } from './setup/folders.mjs';
import { installPackages } from './setup/packages.mjs';
import { SetupProblem } from './setup/problem.mjs';
import { say } from './setup/texts.mjs';

/** An Electron that ends with an error this early never showed a window. */
const startMilliseconds = 8_000;

/** @param {string} line */
const tell = (line) => console.error(line);

const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

/**
 * Runs a program to its end; Ctrl+C and the like are passed on.
 * @param {string} program
 * @param {string[]} options
 * @param {import('node:child_process').StdioOptions} stdio
 * @returns {Promise<number | string>} its exit code, or why it could not be started
 */
function run(program, options, stdio) {
  const child = spawn(program, options, { stdio });
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => child.kill(signal);
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, passOn);
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 1));
  });
}

/** @returns {Promise<number | null>} the exit code; null when there is no window to be had from Electron */
async function runElectron() {
  const electron = await obtainElectron(projectFolder, tell);
  if ('reason' in electron) {
    tell(say('electronMissing', electron));
    return null;
  }
  tell(say('starting'));
  const started = Date.now();
  const end = await run(electron.program, [...(isRoot ? ['--no-sandbox'] : []), projectFolder], ['ignore', 'ignore', 'ignore']);
  if (typeof end === 'number' && (end === 0 || Date.now() - started > startMilliseconds)) return end;
  if (end === 'SIGINT' || end === 'SIGTERM') return 0;
  tell(say('electronFailed', { reason: typeof end === 'number' ? say('exitCode', { code: String(end) }) : end }));
  return null;
}

async function runBrowserShell() {
  const commandLine = join(projectFolder, 'dist', 'main', 'command-line.js');
  const end = await run(projectNode(projectFolder), [commandLine, 'serve'], ['inherit', 'ignore', 'inherit']);
  return typeof end === 'number' ? end : 1;
}

try {
  installPackages(projectFolder, tell);
  buildApp(projectFolder, tell);
  process.exitCode = (hasDisplay ? await runElectron() : null) ?? (await runBrowserShell());
} catch (error) {
  tell(error instanceof SetupProblem ? error.message : String(error));
  process.exitCode = 1;
}
