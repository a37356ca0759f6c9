import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildNeeded } from '../../scripts/setup/build.mjs';
import { countsLine, endToEndCounts, unitCounts } from '../../scripts/setup/counts.mjs';
import { electronProgram, obtainElectron } from '../../scripts/setup/electron.mjs';
import { installNeeded } from '../../scripts/setup/packages.mjs';
import { testBrowser } from '../../scripts/setup/machine.mjs';

const projectWith = (files: Record<string, string>): string => {
  const root = mkdtempSync(join(tmpdir(), 'awase-setup-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
};

describe('installNeeded', () => {
  const lock = (packages: Record<string, object>): string => JSON.stringify({ packages: { '': { name: 'awase' }, ...packages } });
  const node = { 'node_modules/node/bin/node': '' };
  const zod = { version: '4.6.7' };
  const other = { version: '1.0.0', optional: true };

  it.each<[string, boolean, Record<string, string>]>([
    ['nothing is installed', true, { 'package-lock.json': lock({ 'node_modules/zod': zod }) }],
    ['everything is', false, { 'package-lock.json': lock({ 'node_modules/zod': zod, 'node_modules/other': other }), 'node_modules/.package-lock.json': lock({ 'node_modules/zod': zod }), ...node }],
    ['a package is missing', true, { 'package-lock.json': lock({ 'node_modules/zod': zod, 'node_modules/hono': zod }), 'node_modules/.package-lock.json': lock({ 'node_modules/zod': zod }), ...node }],
    ['a package is of another version', true, { 'package-lock.json': lock({ 'node_modules/zod': zod }), 'node_modules/.package-lock.json': lock({ 'node_modules/zod': { version: '3.0.0' } }), ...node }],
    ['a package is no longer wanted', true, { 'package-lock.json': lock({}), 'node_modules/.package-lock.json': lock({ 'node_modules/zod': zod }), ...node }],
    ['Node 24 was left out', true, { 'package-lock.json': lock({ 'node_modules/zod': zod }), 'node_modules/.package-lock.json': lock({ 'node_modules/zod': zod }) }],
    ['the note is broken', true, { 'package-lock.json': lock({ 'node_modules/zod': zod }), 'node_modules/.package-lock.json': '{', ...node }],
  ])('when %s: %s', (_name, needed, files) => {
    expect(installNeeded(projectWith(files))).toBe(needed);
  });
});

describe('buildNeeded', () => {
  const products = ['dist/main/electron.js', 'dist/main/command-line.js', 'dist/preload/preload.cjs', 'dist/renderer/index.html'];
  const sources = ['main/a.ts', 'renderer/deep/b.tsx', 'shared/c.ts', 'vite.config.ts', 'package-lock.json'];
  const built = (): string => {
    const root = projectWith(Object.fromEntries([...sources, ...products].map((file) => [file, ''])));
    for (const path of [...sources, 'main', 'renderer', 'renderer/deep', 'shared']) utimesSync(join(root, path), 1000, 1000);
    return root;
  };

  it('is false after a build', () => {
    expect(buildNeeded(built())).toBe(false);
  });

  it.each(sources)('is true when %s changed', (file) => {
    const root = built();
    const later = Date.now() / 1000 + 60;
    utimesSync(join(root, file), later, later);
    expect(buildNeeded(root)).toBe(true);
  });

  it.each(products)('is true without %s', (file) => {
    const root = built();
    rmSync(join(root, file));
    expect(buildNeeded(root)).toBe(true);
  });

  it('is true when a source file was removed', () => {
    const root = built();
    const later = Date.now() / 1000 + 60;
    rmSync(join(root, 'renderer/deep/b.tsx'));
    utimesSync(join(root, 'renderer/deep'), later, later);
    expect(buildNeeded(root)).toBe(true);
  });
});

describe('electronProgram', () => {
  it('finds a runtime beside the package, by path.txt or by the platform’s name', () => {
    const root = projectWith({ 'node_modules/electron/path.txt': 'odd/electron', 'node_modules/electron/dist/odd/electron': '' });
    expect(electronProgram(root, {}, 'linux')).toBe(join(root, 'node_modules/electron/dist/odd/electron'));
    const plain = projectWith({ 'node_modules/electron/dist/electron.exe': '' });
    expect(electronProgram(plain, {}, 'win32')).toBe(join(plain, 'node_modules/electron/dist/electron.exe'));
    expect(electronProgram(plain, {}, 'linux')).toBe(null);
  });

  it('finds the one ELECTRON_OVERRIDE_DIST_PATH names, and no other', () => {
    const root = projectWith({ 'mine/electron': '', 'node_modules/electron/dist/electron': '' });
    expect(electronProgram(root, { ELECTRON_OVERRIDE_DIST_PATH: join(root, 'mine') }, 'linux')).toBe(join(root, 'mine', 'electron'));
    expect(electronProgram(root, { ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' }, 'linux')).toBe(null);
  });
});

describe('obtainElectron', () => {
  const quiet = (): void => undefined;

  it('takes a runtime that is there', async () => {
    const root = projectWith({ 'mine/electron': '', 'mine/electron.exe': '', 'mine/Electron.app/Contents/MacOS/Electron': '' });
    const environment = { ELECTRON_OVERRIDE_DIST_PATH: join(root, 'mine') };
    expect(await obtainElectron(root, quiet, environment)).toEqual({ program: electronProgram(root, environment) });
  });

  it('says why there is none, without starting a download that cannot end', async () => {
    const root = projectWith({});
    expect(await obtainElectron(root, quiet, { ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' })).toEqual({ reason: 'ELECTRON_OVERRIDE_DIST_PATH' });
    expect(await obtainElectron(root, quiet, { ELECTRON_SKIP_BINARY_DOWNLOAD: '1' })).toEqual({ reason: 'ELECTRON_SKIP_BINARY_DOWNLOAD' });
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await new Promise((resolve) => server.close(resolve));
    expect(await obtainElectron(root, quiet, { ELECTRON_MIRROR: `http://127.0.0.1:${port}/` })).toEqual({ reason: expect.stringContaining('127.0.0.1') });
    expect(await obtainElectron(root, quiet, { ELECTRON_MIRROR: 'no address' })).toEqual({ reason: expect.stringContaining('no address') });
  });

  it('runs electron’s own installer when its server answers, with the project’s Node', async () => {
    const root = projectWith({
      'node_modules/electron/install.js': "const fs = require('node:fs'); fs.mkdirSync(__dirname + '/dist'); for (const n of ['electron', 'electron.exe']) fs.writeFileSync(__dirname + '/dist/' + n, ''); fs.writeFileSync(__dirname + '/path.txt', 'electron');",
      'node_modules/node/bin/node': `#!/bin/sh\nexec "${process.execPath}" "$@"\n`,
    });
    const { chmodSync } = await import('node:fs');
    chmodSync(join(root, 'node_modules/node/bin/node'), 0o755);
    const server = createServer((socket) => socket.end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const environment = { ELECTRON_MIRROR: `http://127.0.0.1:${port}/` };
    expect(await obtainElectron(root, quiet, environment)).toEqual({ program: join(root, 'node_modules/electron/dist/electron') });
    server.close();
  });
});

describe('testBrowser', () => {
  it('is the one AWASE_TEST_BROWSER names, or none', () => {
    expect(testBrowser({ AWASE_TEST_BROWSER: process.execPath, PATH: '' })).toBe(process.execPath);
    expect(testBrowser({ AWASE_TEST_BROWSER: '/nowhere', PATH: process.env['PATH'] })).toBe(null);
  });
});

describe('the last line of npm test', () => {
  it('adds up what vitest and Playwright counted', () => {
    const root = projectWith({
      'unit.json': JSON.stringify({ numPassedTests: 10, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0 }),
      'e2e.json': JSON.stringify({ stats: { expected: 4, unexpected: 0, flaky: 1, skipped: 3 } }),
    });
    const counts = [unitCounts(join(root, 'unit.json')), endToEndCounts(join(root, 'e2e.json'))].filter((count) => count !== null);
    expect(countsLine(counts, true)).toBe('15 passed, 1 failed, 5 skipped');
    expect(unitCounts(join(root, 'missing.json'))).toBe(null);
  });

  it('never says that nothing failed when a stage did', () => {
    expect(countsLine([], true)).toBe('0 passed, 1 failed');
    expect(countsLine([{ passed: 3, failed: 0, skipped: 0 }], false)).toBe('3 passed, 0 failed');
  });
});
