import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildNeeded } from '../../scripts/setup/build.mjs';
import { projectFolder } from '../../scripts/setup/folders.mjs';
import { startShell } from './start-shell.ts';

/** electron-builder's own parts, which it depends on and does not export. */
const requireFromBuilder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));

interface BuilderConfiguration {
  [key: string]: unknown;
}

interface ConfigurationModule {
  getConfig(folder: string, path: string | null, options: null): Promise<BuilderConfiguration>;
  validateConfiguration(configuration: BuilderConfiguration, logger: object): Promise<void>;
}

interface Asar {
  listPackage(archive: string, options: { isPack: boolean }): string[];
  extractAll(archive: string, folder: string): void;
}

describe('electron-builder.yml', () => {
  const { getConfig, validateConfiguration } = requireFromBuilder('app-builder-lib/out/util/config/config') as ConfigurationModule;
  const logger = { isEnabled: false, add: () => undefined };

  it('passes electron-builder’s own validation', async () => {
    const configuration = await getConfig(projectFolder, 'electron-builder.yml', null);
    await expect(validateConfiguration(configuration, logger)).resolves.toBe(undefined);
    await expect(validateConfiguration({ ...configuration, nsiss: {} }, logger)).rejects.toThrow('nsiss');
  });

  it('makes an installer for Windows, macOS and Linux, with icons that exist and the project file', async () => {
    const configuration = await getConfig(projectFolder, 'electron-builder.yml', null);
    expect(configuration).toMatchObject({
      win: { target: 'nsis', icon: 'resources/icons/icon.ico' },
      mac: { target: 'dmg', icon: 'resources/icons/icon.icns' },
      linux: { target: ['AppImage', 'deb'], icon: 'resources/icons/linux' },
      fileAssociations: [{ ext: 'awase', role: 'Editor', icon: 'resources/icons/icon.ico' }],
    });
    for (const icon of ['icon.ico', 'icon.icns', 'icon.png', 'linux/512x512.png', 'linux/16x16.png'])
      expect(existsSync(join(projectFolder, 'resources', 'icons', icon))).toBe(true);
  });
});

describe('the packaged app', () => {
  let folder = '';
  let extracted = '';
  const { listPackage, extractAll } = requireFromBuilder('@electron/asar') as Asar;
  const unpacked = (): string => join(folder, 'out', 'linux-unpacked', 'resources');

  beforeAll(() => {
    if (buildNeeded(projectFolder)) throw new Error('the build is missing or older than its sources: run `npm run build` first');
    folder = mkdtempSync(join(tmpdir(), 'awase-packaged-'));
    const standIn = join(folder, 'electron');
    for (const name of ['resources', 'locales']) mkdirSync(join(standIn, name), { recursive: true });
    for (const language of ['ja', 'en-US', 'fr']) writeFileSync(join(standIn, 'locales', `${language}.pak`), '');
    writeFileSync(join(standIn, 'electron'), '#!/bin/sh\n', { mode: 0o755 });
    const cli = join(projectFolder, 'node_modules', 'electron-builder', 'cli.js');
    const options = ['--dir', '--linux', '--x64', `-c.electronDist=${standIn}`, `-c.directories.output=${join(folder, 'out')}`];
    const built = spawnSync(process.execPath, [cli, ...options], { cwd: projectFolder, encoding: 'utf8' });
    if (built.status !== 0) throw new Error(built.stdout + built.stderr);
    extracted = join(folder, 'extracted');
    extractAll(join(unpacked(), 'app.asar'), extracted);
  }, 180_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (words: string[]) =>
    spawnSync(process.execPath, [join(extracted, 'dist', 'main', 'command-line.js'), ...words], { cwd: folder, encoding: 'utf8' });

  it('holds what runs and nothing else', () => {
    const files = listPackage(join(unpacked(), 'app.asar'), { isPack: false }).map((file) => file.replaceAll('\\', '/'));
    expect(new Set(files.map((file) => file.split('/')[1]))).toEqual(new Set(['dist', 'node_modules', 'package.json', 'resources']));
    expect(readdirSync(join(extracted, 'node_modules'))).toEqual(['better-sqlite3']);
    expect(readdirSync(join(extracted, 'dist')).sort()).toEqual(['main', 'preload', 'renderer']);
    expect(readdirSync(join(extracted, 'resources', 'icons'))).toEqual(['icon.png']);
    expect(files.filter((file) => /\.(ts|tsx|map|cpp|c|h)$/.test(file))).toEqual([]);
  });

  it('ships the platform’s better-sqlite3 alone, outside the archive where it can be loaded', () => {
    const prebuilds = join(unpacked(), 'app.asar.unpacked', 'node_modules', 'better-sqlite3', 'prebuilds');
    expect(readdirSync(prebuilds)).toEqual(['linux-x64.node']);
  });

  it('ships the languages it speaks', () => {
    expect(readdirSync(join(unpacked(), '..', 'locales')).sort()).toEqual(['en-US.pak', 'ja.pak']);
  });

  it('starts at the Electron shell', () => {
    const manifest = JSON.parse(readFileSync(join(extracted, 'package.json'), 'utf8')) as { main: string; dependencies: object };
    expect(existsSync(join(extracted, manifest.main))).toBe(true);
    expect(manifest.main).toBe('dist/main/electron.js');
    expect(Object.keys(manifest.dependencies)).toEqual(['better-sqlite3']);
  });

  it.runIf(process.platform === 'linux' && process.arch === 'x64')('evaluates company A and exports its workbook', () => {
    const { status, stdout, stderr } = run(['evaluate', '--sample', 'company-a', '--json']);
    expect([status, stderr]).toEqual([0, '']);
    const { candidates } = JSON.parse(stdout) as { candidates: { fit: number }[] };
    expect(candidates.map(({ fit }) => fit.toFixed(4))).toEqual(['0.9444', '0.9444', '0.6111']);
    expect(run(['export', '--sample', 'company-a', '--to', 'a.xlsx'])).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, 'a.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  it.runIf(process.platform === 'linux' && process.arch === 'x64')('serves the browser shell with its page and its store', async () => {
    const shell = await startShell(join(extracted, 'dist', 'main', 'command-line.js'), join(folder, 'data'));
    try {
      const first = await fetch(shell.url, { redirect: 'manual' });
      const { origin } = new URL(shell.url);
      const headers = { cookie: first.headers.get('set-cookie')?.split(';')[0] ?? '', origin, 'content-type': 'application/json' };
      expect(await (await fetch(origin, { headers })).text()).toContain('<div id="root">');
      const created = await fetch(`${origin}/api/project.createFromSample`, { method: 'POST', headers, body: '{"sample":"company-a","language":"ja"}' });
      expect(await created.json()).toMatchObject({ ok: true });
      const listed = await fetch(`${origin}/api/projects.list`, { method: 'POST', headers, body: '{}' });
      expect(await listed.json()).toMatchObject({ ok: true, value: [{ candidates: 3, ratedCells: 27 }] });
    } finally {
      await shell.stop();
    }
  });
});
