import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { electronProgram } from '../../scripts/setup/electron.mjs';
import { projectFolder } from '../../scripts/setup/folders.mjs';

const program = electronProgram(projectFolder, process.env);
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
const reason = program === null ? 'no Electron runtime is installed and this test downloads none' : hasDisplay ? null : 'there is no display';

if (reason !== null) console.log(`Electron tests are skipped: ${reason}`);
test.skip(reason !== null, reason ?? '');

let app: ElectronApplication;
let page: Page;
let folder: string;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'awase-electron-'));
  app = await _electron.launch({
    executablePath: program ?? '',
    args: [...(isRoot ? ['--no-sandbox'] : []), projectFolder],
    env: { ...process.env, AWASE_DATA: folder },
  });
  page = await app.firstWindow();
});

test.afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

test('company A opens in the window', async () => {
  await page.getByRole('button', { name: /例から始める/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '概要・判断' })).toBeVisible();
  expect(await page.evaluate(() => window.awase?.request('session.describe', {}))).toMatchObject({ ok: true, value: { shell: 'electron' } });
});

test('the page has no Node and cannot leave itself', async () => {
  expect(await page.evaluate(() => ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis))).toEqual([]);
  const before = page.url();
  expect(before).toMatch(/^app:\/\/awase\//);
  await page.evaluate(() => void window.open('http://127.0.0.1:9/'));
  await page.evaluate(() => void (location.href = 'http://127.0.0.1:9/'));
  await page.waitForTimeout(500);
  expect(page.url()).toBe(before);
  expect(app.windows()).toHaveLength(1);
});

test('the menu speaks Japanese', async () => {
  const labels = await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));
  expect(labels).toEqual(expect.arrayContaining(['ファイル', '編集', '表示', '移動']));
});
