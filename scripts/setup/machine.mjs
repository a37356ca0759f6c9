import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { SetupProblem } from './problem.mjs';
import { say } from './texts.mjs';

/** @typedef {import('./texts.mjs').Environment} Environment */

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const chromeElsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser the end-to-end tests drive.
 * @param {Environment} [environment]
 * @returns {string | null}
 */
export function testBrowser(environment = process.env) {
  const chosen = environment['AWASE_TEST_BROWSER'];
  if (chosen) return isProgram(chosen) ? chosen : null;
  const folders = (environment['PATH'] ?? '').split(delimiter);
  const places = folders.flatMap((folder) => chromiumNames.map((name) => join(folder, name)));
  return [...places, ...chromeElsewhere].find(isProgram) ?? null;
}

/** Japanese on a picture needs a Japanese font; only Linux comes without one. */
function hasJapaneseFont() {
  if (process.platform !== 'linux') return true;
  const fonts = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  if (fonts.error === undefined) return fonts.stdout.trim() !== '';
  return existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc');
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** @param {string[]} words */
const aptGet = (words) =>
  spawnSync('apt-get', ['-qq', '-y', ...words], { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });

/**
 * Makes sure that the end-to-end tests have a browser and a Japanese font: as root on Debian by installing them.
 * @param {(line: string) => void} tell
 * @throws {SetupProblem} naming what to install
 */
export function prepareTestMachine(tell) {
  const missing = () => [...(testBrowser() === null ? ['chromium'] : []), ...(hasJapaneseFont() ? [] : ['fonts-noto-cjk'])];
  let packages = missing();
  if (packages.length > 0 && isDebian() && process.getuid?.() === 0) {
    tell(say('installingSystem', { packages: packages.join(' ') }));
    aptGet(['update']);
    aptGet(['install', '--no-install-recommends', ...packages]);
    packages = missing();
  }
  if (packages.length === 0) return;
  if (process.platform === 'linux') throw new SetupProblem(say('installSystem', { packages: packages.join(' ') }));
  throw new SetupProblem(say('installBrowser'));
}
