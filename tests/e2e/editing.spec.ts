import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, goTo, test } from './support/shell.ts';

const cellIn = (row: string, column: string) => `${row} [col-id="${column}"]`;

test('a new project is filled from Excel: requirements pasted, candidates added, cells rated', async ({ app: page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: '新しい案件', exact: true }).click();
  await page.getByLabel('案件の名前').fill('販売管理の刷新');
  await page.getByRole('button', { name: '作成して始める' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '比較項目' })).toBeVisible();
  const rows = page.locator('.ag-row[row-id]:not([row-id^="category:"])');
  await page.evaluate(() =>
    navigator.clipboard.writeText('A-1\t受注入力\t機能要件\t３\t○\nA-2\t請求書発行\t機能要件\t2\t\nA-10\t帳票の電子保存\t法規制対応\t５\t必須'),
  );
  await page.getByText('まだ比較項目がありません').click();
  await page.keyboard.press('Control+v');
  await expect(rows.filter({ hasText: '帳票の電子保存' })).toContainText('法規制対応');
  await expect(rows.filter({ hasText: '帳票の電子保存' })).toContainText('5');
  await goTo(page, '候補');
  await page.getByRole('button', { name: '候補を追加' }).click();
  await expect(page.getByLabel('名前')).toHaveValue('候補 A');
  await page.getByRole('button', { name: '候補を追加' }).click();
  await goTo(page, '比較表');
  await expect(page.getByText('0 / 6 評価済み')).toBeVisible();
});

test('a removed candidate comes back with all its ratings', async ({ companyA: page }) => {
  await goTo(page, '候補');
  await page.getByRole('button', { name: /「SaaS B」を評価/ }).click();
  await goTo(page, '比較表');
  await expect(page.getByText('18 / 18 評価済み')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('27 / 27 評価済み')).toBeVisible();
});

test('a category in use is not removed, and says why', async ({ companyA: page }) => {
  await goTo(page, '比較項目');
  await page.getByRole('button', { name: '分類を編集' }).click();
  await page.getByRole('button', { name: '削除: 機能要件' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '使われているため削除できません' })).toBeVisible();
  await expect(page.getByRole('button', { name: '削除: 機能要件' })).toBeVisible();
  await page.getByRole('button', { name: '分類を追加' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '使われているため削除できません' })).toHaveCount(0);
});

test('points out of order are marked where they stand and saved only once they fit', async ({ companyA: page }) => {
  await goTo(page, '三点見積り');
  const first = page.locator('.ag-row:not([row-id^="candidate:"])').first();
  const rowId = (await first.getAttribute('row-id')) ?? '';
  const cell = (column: string) => page.locator(cellIn(`.ag-row[row-id="${rowId}"]`, column)).first();
  await cell('optimistic').click();
  await page.keyboard.type('４０');
  await page.keyboard.press('Enter');
  await expect(cell('optimistic')).toContainText('40');
  await expect(page.getByRole('button', { name: '元に戻す: 順序の確認待ちの値' })).toBeEnabled();
  await expect(page.locator('.ag-row[row-id^="candidate:"]').first()).not.toContainText('86.33');
  await cell('mostLikely').click();
  await page.keyboard.type('42');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '元に戻す: 見積り明細の変更' })).toBeEnabled();
  await expect(page.locator('.ag-row[row-id^="candidate:"]').first()).toContainText('86.33');
});

test('an amount that is no number is refused with what to type', async ({ companyA: page }) => {
  await goTo(page, '三点見積り');
  const cell = page.locator('.ag-row:not([row-id^="candidate:"]) [col-id="mostLikely"]').first();
  await cell.click();
  await page.keyboard.type('たくさん');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('金額として読めません');
  await expect(cell).toContainText('35');
});

test('a project file goes out and comes in again as a copy', async ({ companyA: page, shell }) => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '出力' }).click();
  await page.getByRole('menuitem', { name: '案件ファイルに書き出す' }).click();
  const file = join(shell.folder, 'copy.awase');
  await (await download).saveAs(file);
  await page.getByRole('link', { name: 'Awase' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '案件ファイルを読み込む' }).click();
  await (await chooser).setFiles(file);
  await expect(page.getByText(/94.4 % で並び/)).toBeVisible();
  await page.getByRole('link', { name: 'Awase' }).click();
  await expect(page.getByRole('listitem')).toHaveCount(2);
});

test('a damaged project file is refused in the user’s words and changes nothing', async ({ app: page, shell }) => {
  const file = join(shell.folder, 'damaged.awase');
  writeFileSync(file, '{"format": "awase-project", "version": 1, ');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '案件ファイルを読み込む' }).click();
  await (await chooser).setFiles(file);
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('listitem')).toHaveCount(0);
});

test('a project removed from the list is brought back', async ({ companyA: page }) => {
  await page.getByRole('link', { name: 'Awase' }).click();
  await page.getByRole('button', { name: /を一覧から削除/ }).click();
  await expect(page.getByRole('listitem')).toHaveCount(0);
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(page.getByRole('listitem')).toHaveCount(1);
});

test('requirements are reordered by keyboard, across categories too', async ({ companyA: page }) => {
  await goTo(page, '比較項目');
  const order = () => page.locator('.ag-row[row-id]').evaluateAll((rows) =>
    rows.toSorted((a, b) => Number(a.getAttribute('row-index')) - Number(b.getAttribute('row-index'))).map((row) => row.getAttribute('row-id')),
  );
  await page.locator('.ag-row[row-id="storefront"] [col-id="title"]').first().click();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(async () => (await order()).filter((id) => id === 'card' || id === 'storefront').slice(0, 2)).toEqual(['card', 'storefront']);
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await order()).filter((id) => id === 'card' || id === 'storefront').slice(0, 2)).toEqual(['storefront', 'card']);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.locator('.ag-row[row-id="storefront"]').last()).toContainText('業務プロセス');
});

test('an empty screen leads to the same screen of the example', async ({ app: page }) => {
  await page.getByRole('button', { name: '新しい案件', exact: true }).click();
  await page.getByLabel('案件の名前').fill('空の案件');
  await page.getByRole('button', { name: '作成して始める' }).click();
  await goTo(page, '比較表');
  await page.getByRole('button', { name: '記入例（A社）の同じ画面を見る' }).click();
  await expect(page.getByText('27 / 27 評価済み')).toBeVisible();
});

test('rating and moving need nothing but the keyboard', async ({ companyA: page }) => {
  await page.keyboard.press('Alt+5');
  await expect(page.getByRole('heading', { level: 1, name: '比較表' })).toBeVisible();
  const grid = page.getByRole('textbox', { name: /比較表|比較項目/ }).first();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await grid.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  for (let column = 0; column < 3; column += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('3');
  await expect(page.locator('.ag-row[row-id="shipping"]').last()).toContainText('××');
});
