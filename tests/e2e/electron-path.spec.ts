import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { FakeElectron } from '../main/electron/fake-electron.ts';
import { showWindow, startElectronPath } from './support/electron-path.ts';


function chooseMenu(electron: FakeElectron, id: string): void {
  const item = electron.menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : [])).find((entry) => entry.id === id);
  item?.click?.(null as never, undefined, null as never);
}

let path: Awaited<ReturnType<typeof startElectronPath>>;

test.beforeEach(async () => {
  path = await startElectronPath();
});

test.afterEach(() => path.stop());

test('the page reaches main through the preload and hears every committed change', async ({ context }) => {
  const { electron, folder } = path;
  const [first] = electron.windows;
  if (first === undefined) throw new Error('no window');
  const page = await showWindow(context, electron, first);
  const session = await page.evaluate(() => window.awase?.request('session.describe', {}));
  expect(session).toMatchObject({ ok: true, value: { shell: 'electron', dataFolder: folder } });
  await page.evaluate(() => {
    window.received = [];
    window.awase?.onBroadcast((broadcast) => window.received.push(broadcast));
  });
  const created = await page.evaluate(() => window.awase?.request('project.createFromSample', { sample: 'company-a', language: 'ja' }));
  expect(created).toMatchObject({ ok: true });
  await expect.poll(() => page.evaluate(() => window.received.map(({ type }) => type))).toContain('projectsChanged');
  const unknown = await page.evaluate(() => window.awase?.request('shell.run' as 'projects.list', {}));
  expect(unknown).toMatchObject({ ok: false, problem: { code: 'invalidRequest' } });
});

test('company A is opened, rated, exported and taken back in two windows, with menu and native dialogs', async ({ context }) => {
  const { electron, folder } = path;
  const [first] = electron.windows;
  if (first === undefined) throw new Error('no window');
  const page = await showWindow(context, electron, first);
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  await page.getByRole('button', { name: /例から始める/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '概要・判断' })).toBeVisible();

  const second = electron.menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : [])).find(({ label }) => label === '新しいウィンドウ');
  second?.click?.(null as never, undefined, null as never);
  const other = await showWindow(context, electron, electron.windows[1] ?? first);
  await other.evaluate(() => {
    window.received = [];
    window.awase?.onBroadcast((broadcast) => window.received.push(broadcast));
  });

  first.focused = true;
  chooseMenu(electron, 'goComparison');
  await expect(page.getByRole('heading', { level: 1, name: '比較表' })).toBeVisible();

  electron.saveAnswer = { canceled: false, filePath: join(folder, 'company-a.xlsx') };
  chooseMenu(electron, 'exportWorkbook');
  await expect(() => expect(readFileSync(join(folder, 'company-a.xlsx')).subarray(0, 2).toString()).toBe('PK')).toPass();

  const committed = await page.evaluate(async () => {
    const bridge = window.awase;
    const projectId = location.hash.split('/')[2] ?? '';
    const opened = await bridge?.request('project.open', { projectId });
    if (opened?.ok !== true) return null;
    const [from] = opened.value.records.requirement;
    if (from === undefined) return null;
    const change = { requirement: { added: [], updated: [{ from, to: { ...from, weight: from.weight + 1 } }], removed: [] } };
    return bridge?.request('change.commit', { projectId, action: 'editRequirement', change });
  });
  expect(committed).toMatchObject({ ok: true, value: { kind: 'edit' } });
  await expect.poll(() => other.evaluate(() => window.received.map(({ type }) => type))).toContain('committed');

  chooseMenu(electron, 'undo');
  await expect.poll(() => other.evaluate(() => window.received.map((broadcast) => (broadcast.type === 'committed' ? broadcast.committed.kind : '')))).toContain('undo');
  expect(refused).toEqual([]);
});
