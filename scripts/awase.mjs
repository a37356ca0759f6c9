import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildApp } from './setup/build.mjs';
import { projectFolder, projectNode } from './setup/folders.mjs';
import { installPackages } from './setup/packages.mjs';
import { SetupProblem } from './setup/problem.mjs';

/** @param {string} line */
const tell = (line) => console.error(line);

const words = process.argv.slice(2);

try {
  installPackages(projectFolder, tell);
  if (words.includes('serve')) buildApp(projectFolder, tell);
  const commandLine = join(projectFolder, 'main', 'command-line.ts');
  // npm runs scripts in the project; paths on the command line are meant from where the user is.
  const cwd = process.env['INIT_CWD'] ?? process.cwd();
  const child = spawn(projectNode(projectFolder), ['--disable-warning=ExperimentalWarning', commandLine, ...words], { cwd, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  child.once('exit', (code) => (process.exitCode = code ?? 1));
} catch (error) {
  tell(error instanceof SetupProblem ? error.message : String(error));
  process.exitCode = 1;
}
