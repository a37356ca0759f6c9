import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { expect, goTo, test } from './support/shell.ts';

const cell = (row: string, column: string) => `.ag-row[row-id="${row}"] [col-id="${column}"]`;

test('opens company A, follows a changed rating at once, and takes it back', async ({ companyA: page }) => {
  await expect(page.getByText(/SaaS A と SaaS B が 94.4 % で並び/)).toBeVisible();
  await goTo(page, '比較表');
  const totals = page.locator('.ag-floating-bottom, .ag-grid-pinned-bottom-rows');
  await expect(totals).toContainText('94.4 %');
  await page.locator(cell('storefront', 'saas-a')).click();
  await page.keyboard.press('3');
  await expect(totals).toContainText('83.3 %');
  await page.keyboard.press('Control+z');
  await expect(totals).not.toContainText('83.3 %');
  await page.keyboard.press('Control+y');
  await expect(totals).toContainText('83.3 %');
  await goTo(page, '概要・判断');
  await expect(page.getByRole('main')).toContainText('83.3 %');
});

test('a rating survives a reload and can still be undone', async ({ companyA: page }) => {
  await goTo(page, '比較表');
  await page.locator(cell('storefront', 'saas-a')).click();
  await page.keyboard.press('3');
  await expect(page.locator(cell('storefront', 'saas-a'))).toContainText('×');
  await page.reload();
  await expect(page.locator(cell('storefront', 'saas-a'))).toContainText('×');
  await page.getByRole('button', { name: /^元に戻す/ }).click();
  await expect(page.locator(cell('storefront', 'saas-a'))).toContainText('◎');
});

test('a rating is shown before it is written, and written even when the window goes at once', async ({ companyA: page }) => {
  await goTo(page, '比較表');
  const rated = page.locator(cell('storefront', 'saas-a'));
  await rated.click();
  await page.keyboard.press('3');
  await page.reload();
  await expect(rated).toContainText('×');
  let write = (): void => undefined;
  const held = new Promise<void>((resolve) => (write = resolve));
  await page.route('**/api/change.commit', async (route) => {
    await held;
    await route.continue();
  });
  await rated.click();
  await page.keyboard.press('2');
  await expect(rated).toContainText('△');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('3');
  await expect(page.locator(cell('storefront', 'saas-b'))).toContainText('◎');
  write();
  await expect(page.locator(cell('storefront', 'saas-b'))).toContainText('×');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.locator(cell('storefront', 'saas-b'))).toContainText('◎');
  await expect(rated).toContainText('×');
});

test('a rating that cannot be written is taken off again, and the reason is said', async ({ companyA: page }) => {
  await goTo(page, '比較表');
  const rated = page.locator(cell('storefront', 'saas-a'));
  await expect(rated).toContainText('◎');
  await page.route('**/api/change.commit', (route) =>
    route.fulfill({ json: { ok: false, problem: { code: 'conflict' } } }),
  );
  await rated.click();
  await page.keyboard.press('3');
  await expect(page.getByRole('alert')).toContainText('別の画面で先に変更されていた');
  await expect(rated).toContainText('◎');
  await page.unrouteAll();
  await page.keyboard.press('3');
  await expect(rated).toContainText('×');
});

test('another window shows a change as soon as it is committed', async ({ companyA: page, context }) => {
  await goTo(page, '比較表');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator(cell('storefront', 'saas-a'))).toContainText('◎');
  await page.locator(cell('storefront', 'saas-a')).click();
  await page.keyboard.press('2');
  await expect(other.locator(cell('storefront', 'saas-a'))).toContainText('△');
});

test('a pasted block from Excel is one change', async ({ companyA: page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await goTo(page, '比較表');
  await page.locator(cell('storefront', 'saas-a')).click();
  await page.evaluate(() => navigator.clipboard.writeText('×\t△\t－\r\n×\t△\t－\r\n'));
  await page.keyboard.press('Control+v');
  await expect(page.locator(cell('card', 'package-c'))).toContainText('－');
  await page.keyboard.press('Control+z');
  await expect(page.locator(cell('storefront', 'saas-a'))).toContainText('◎');
  await expect(page.locator(cell('card', 'package-c'))).toContainText('△');
});

test('a pasted text that is no level is refused as a whole and named', async ({ companyA: page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await goTo(page, '比較表');
  await page.locator(cell('storefront', 'saas-a')).click();
  await page.evaluate(() => navigator.clipboard.writeText('×\tたぶん'));
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('alert')).toContainText('「たぶん」は評価基準にありません');
  await expect(page.locator(cell('storefront', 'saas-a'))).toContainText('◎');
});

test('the detail panel keeps how a cell is realised, evidence and note', async ({ companyA: page }) => {
  await goTo(page, '比較表');
  await page.locator(cell('stock', 'saas-a')).click();
  const panel = page.getByRole('complementary', { name: '詳細' });
  await panel.getByLabel('実現方法').selectOption({ label: 'アドオン' });
  await panel.getByLabel('メモ').fill('確認済み');
  await panel.getByLabel('メモ').blur();
  await page.reload();
  await page.locator(cell('stock', 'saas-a')).click();
  await expect(panel.getByLabel('メモ')).toHaveValue('確認済み');
  await expect(panel.getByLabel('実現方法')).toHaveValue('addOn');
  await expect(panel.getByLabel('性質')).toBeVisible();
});

test('exports a workbook whose cached results are the numbers on screen', async ({ companyA: page }) => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '出力' }).click();
  await page.getByRole('menuitem', { name: 'Excel ブックに書き出す' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(readFileSync(await file.path()).buffer as ArrayBuffer);
  const values: number[] = [];
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell(({ result }) => {
        if (typeof result === 'number') values.push(result);
      }),
    ),
  );
  for (const expected of [8.5 / 9, 5.5 / 9, 80, 100, 610 / 6]) expect(values.some((value) => Math.abs(value - expected) < 1e-9)).toBe(true);
});
