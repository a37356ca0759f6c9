import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { projectFolder, projectNode } from '../../scripts/setup/folders.mjs';

const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

interface Started {
  readonly output: () => string;
  readonly code: Promise<number | null>;
  kill(signal: NodeJS.Signals): void;
}

function start(folder: string, environment: Record<string, string>, script = 'start.mjs', words: string[] = []): Started {
  const env = { PATH: process.env['PATH'], HOME: folder, ELECTRON_SKIP_BINARY_DOWNLOAD: '1', LANG: 'en_US.UTF-8', ...environment };
  const child = spawn(process.execPath, [join(folder, 'scripts', script), ...words], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return { output: () => output, code: new Promise((resolve) => child.once('close', resolve)), kill: (signal) => child.kill(signal) };
}

/** A clone with packages and a build, whose shell is a few lines that say what they were asked. */
function clone({ shell = '', packages = true }: { shell?: string; packages?: boolean } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'awase-clone-'));
  cpSync(join(projectFolder, 'scripts'), join(folder, 'scripts'), { recursive: true });
  const lock = JSON.stringify({ packages: { '': { name: 'awase' } } });
  writeFileSync(join(folder, 'package-lock.json'), lock);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  if (!packages) return folder;
  for (const room of ['main', 'preload', 'renderer']) mkdirSync(join(folder, 'dist', room), { recursive: true });
  mkdirSync(join(folder, 'node_modules', 'node', 'bin'), { recursive: true });
  symlinkSync(process.execPath, projectNode(folder));
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), lock);
  for (const product of ['main/electron.js', 'preload/preload.cjs', 'renderer/index.html']) writeFileSync(join(folder, 'dist', product), '');
  writeFileSync(join(folder, 'dist', 'main', 'command-line.js'), shell);
  return folder;
}

const sayWords = "console.error('words ' + process.argv.slice(2).join(' '));";

describe('npm start', () => {
  it('without a runtime says why in one sentence and runs the browser shell', async () => {
    const { output, code } = start(clone({ shell: sayWords }), { DISPLAY: ':99' });
    expect(await code).toBe(0);
    expect(output()).toBe(
      'There is no Electron runtime and none can be fetched (ELECTRON_SKIP_BINARY_DOWNLOAD), so Awase runs in a browser window.\nwords serve\n',
    );
  });

  it('without a display does not try Electron', async () => {
    const { output, code } = start(clone({ shell: sayWords }), {});
    expect(await code).toBe(0);
    expect(output()).toBe('words serve\n');
  });

  it('with a runtime opens the project in it and ends as it ends', async () => {
    const folder = clone({ shell: sayWords });
    const runtime = join(folder, 'runtime');
    mkdirSync(runtime);
    writeFileSync(join(runtime, 'electron'), `#!/bin/sh\necho "$@" > ${join(folder, 'asked')}\n`);
    chmodSync(join(runtime, 'electron'), 0o755);
    const { output, code } = start(folder, { DISPLAY: ':99', ELECTRON_OVERRIDE_DIST_PATH: runtime });
    expect(await code).toBe(0);
    expect(output()).toBe('Starting Awase …\n');
    expect(readFileSync(join(folder, 'asked'), 'utf8').trim().split(' ').at(-1)).toBe(folder);
  });

  it('with a runtime that cannot run says so and runs the browser shell', async () => {
    const folder = clone({ shell: sayWords });
    const runtime = join(folder, 'runtime');
    mkdirSync(runtime);
    writeFileSync(join(runtime, 'electron'), '#!/bin/sh\nexit 127\n');
    chmodSync(join(runtime, 'electron'), 0o755);
    const { output, code } = start(folder, { DISPLAY: ':99', ELECTRON_OVERRIDE_DIST_PATH: runtime });
    expect(await code).toBe(0);
    expect(output()).toBe('Starting Awase …\nElectron could not be started (exit code 127), so Awase runs in a browser window.\nwords serve\n');
  });

  it('passes Ctrl+C on and waits for the shell to end', async () => {
    const shell = "process.on('SIGINT', () => { console.error('saved'); process.exit(0); }); console.error('up'); setInterval(() => {}, 1000);";
    const started = start(clone({ shell }), {});
    await expect.poll(started.output).toContain('up');
    started.kill('SIGINT');
    expect(await started.code).toBe(0);
    expect(started.output()).toBe('up\nsaved\n');
  });

  it('that cannot install its packages says so in a sentence, without a stack trace', async () => {
    const folder = clone({ packages: false });
    const npm = join(folder, 'npm.cjs');
    writeFileSync(npm, "console.error('npm error network'); process.exit(1);");
    const { output, code } = start(folder, { npm_execpath: npm });
    expect(await code).toBe(1);
    expect(output()).toMatch(/^Installing the packages[^\n]*\nnpm error network\nThe packages could not be installed\.[^\n]*\n$/);
    expect(output()).not.toMatch(/\n\s+at /);
  });

  it('that cannot install says so in Japanese where nothing else is asked for', async () => {
    const folder = clone({ packages: false });
    const npm = join(folder, 'npm.cjs');
    writeFileSync(npm, 'process.exit(1);');
    const { output, code } = start(folder, { npm_execpath: npm, LANG: '' });
    expect(await code).toBe(1);
    expect(output()).toContain('パッケージをインストールできませんでした');
  });

  it('does not go on with packages that lack Node 24', async () => {
    const folder = clone({ packages: false });
    const npm = join(folder, 'npm.cjs');
    writeFileSync(npm, '');
    const { output, code } = start(folder, { npm_execpath: npm });
    expect(await code).toBe(1);
    expect(output()).toContain('Node 24 is missing from node_modules');
  });

  it('whose sources do not build says so', async () => {
    const folder = clone();
    utimesSync(join(folder, 'dist', 'renderer', 'index.html'), 1000, 1000);
    mkdirSync(join(folder, 'node_modules', 'vite', 'bin'), { recursive: true });
    writeFileSync(join(folder, 'node_modules', 'vite', 'bin', 'vite.js'), "console.error('main/a.ts: broken'); process.exit(1);");
    const { output, code } = start(folder, {});
    expect(await code).toBe(1);
    expect(output()).toMatch(/^Building Awase …\nmain\/a\.ts: broken\nAwase could not be built; [^\n]*\n$/);
  });
});

describe('npm run awase', () => {
  it('runs the command line where the user is, with its words, streams and exit code', async () => {
    const folder = clone();
    mkdirSync(join(folder, 'main'));
    writeFileSync(join(folder, 'main', 'command-line.ts'), 'console.log(process.cwd(), process.argv.slice(2).join("|")); process.exitCode = 2;');
    const here = mkdtempSync(join(tmpdir(), 'awase-here-'));
    const { output, code } = start(folder, { INIT_CWD: here }, 'awase.mjs', ['evaluate', '--project', 'a b.awase']);
    expect(await code).toBe(2);
    expect(output()).toBe(`${here} evaluate|--project|a b.awase\n`);
  });
});
