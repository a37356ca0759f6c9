import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { countsLine, endToEndCounts, unitCounts } from './setup/counts.mjs';
import { projectFolder, projectNode } from './setup/folders.mjs';
import { prepareTestMachine } from './setup/machine.mjs';
import { installPackages } from './setup/packages.mjs';
import { SetupProblem } from './setup/problem.mjs';
import { say, stageTitle } from './setup/texts.mjs';

const cache = join(projectFolder, '.cache');
const unitReport = join(cache, 'unit.json');
const endToEndReport = join(cache, 'e2e.json');

/** @param {string} line */
const tell = (line) => console.log(line);

/**
 * Runs a tool of node_modules with the project's Node.
 * @param {string} file below the project
 * @param {string[]} [options]
 * @returns {boolean} whether it succeeded
 */
function tool(file, options = []) {
  const node = projectNode(projectFolder);
  const env = {
    ...process.env,
    PATH: [dirname(node), process.env['PATH'] ?? ''].join(delimiter),
    PLAYWRIGHT_JSON_OUTPUT_FILE: endToEndReport,
  };
  return spawnSync(node, [join(projectFolder, file), ...options], { cwd: projectFolder, stdio: 'inherit', env }).status === 0;
}

/** @param {() => void} prepare */
function prepared(prepare) {
  try {
    prepare();
    return true;
  } catch (error) {
    tell(error instanceof SetupProblem ? error.message : String(error));
    return false;
  }
}

/** @type {[import('./setup/texts.mjs').StageName, () => boolean][]} */
const stages = [
  ['packages', () => prepared(() => installPackages(projectFolder, tell))],
  ['machine', () => prepared(() => prepareTestMachine(tell))],
  ['types', () => tool('node_modules/typescript/bin/tsc', ['-b'])],
  ['lint', () => tool('node_modules/oxlint/bin/oxlint', ['--type-aware', '--deny-warnings'])],
  ['walls', () => tool('scripts/check-walls.ts')],
  ['unused', () => tool('node_modules/knip/bin/knip.js')],
  ['build', () => tool('node_modules/vite/bin/vite.js', ['build', '--app', '--logLevel', 'warn'])],
  ['unit', () => tool('node_modules/vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`])],
  ['e2e', () => tool('node_modules/@playwright/test/cli.js', ['test', '--reporter=list,json'])],
];

rmSync(unitReport, { force: true });
rmSync(endToEndReport, { force: true });
mkdirSync(cache, { recursive: true });

const failed = stages.find(([name, run]) => {
  tell(`\n== ${stageTitle(name)}`);
  return !run();
});
const counts = [unitCounts(unitReport), endToEndCounts(endToEndReport)].filter((count) => count !== null);
if (failed !== undefined) tell(`\n${say('stageFailed', { stage: stageTitle(failed[0]) })}`);
tell(`\n${countsLine(counts, failed !== undefined)}`);
process.exitCode = failed === undefined ? 0 : 1;
