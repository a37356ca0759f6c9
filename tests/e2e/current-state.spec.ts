import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expect, goTo, test } from './support/shell.ts';

const cell = (page: Page, row: string, column: string) => page.locator('.ag-row[row-id]').filter({ hasText: row }).locator(`[col-id="${column}"]`).first();
const box = (page: Page, name: RegExp) => page.getByRole('figure').getByRole('button', { name });

test('a next step typed draws an arrow, undo takes it back, and a number that is none is refused', async ({ companyA: page }) => {
  await goTo(page, '業務と流れ');
  await expect(box(page, /^2 店舗販売/)).not.toHaveAccessibleName(/次:/);
  await cell(page, '店舗販売', 'next').first().click();
  await page.keyboard.type('3（品切れ）');
  await page.keyboard.press('Enter');
  await expect(box(page, /^2 店舗販売/)).toHaveAccessibleName(/次: 配送対応（品切れ）/);
  await page.keyboard.press('Control+z');
  await expect(box(page, /^2 店舗販売/)).not.toHaveAccessibleName(/次:/);
  await cell(page, '店舗販売', 'next').first().click();
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('1〜3 の数字');
});

test('a box leads to its row by keyboard, and the picture is saved', async ({ companyA: page }) => {
  await goTo(page, '業務と流れ');
  await box(page, /^3 配送対応/).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('配送');
  await page.keyboard.press('Enter');
  await expect(box(page, /^3 配送、/)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PNG で保存' }).click();
  expect((await download).suggestedFilename()).toBe('業務の流れ（現状）.png');
});

test('the flow to be starts as a copy of today, as one change', async ({ app: page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: '新しい案件', exact: true }).click();
  await page.getByLabel('案件の名前').fill('受発注');
  await page.getByRole('button', { name: '作成して始める' }).click();
  await goTo(page, '業務と流れ');
  await page.evaluate(() => navigator.clipboard.writeText('受注\t\t営業\t月 200 件\t\t二重入力\t2\n出荷\t\t倉庫\t\t\t\t1（欠品）'));
  await page.getByText('まだ業務がありません').click();
  await page.keyboard.press('Control+v');
  await expect(box(page, /^1 受注/)).toHaveAccessibleName(/担当: 営業.*次: 出荷.*困りごと: 二重入力/);
  await page.getByText('将来', { exact: true }).click();
  await page.getByRole('button', { name: '現状の業務を写して始める' }).click();
  await expect(box(page, /^2 出荷/)).toHaveAccessibleName(/次: 受注（欠品）/);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: '現状の業務を写して始める' })).toBeVisible();
  await expectAccessible(page);
});

test('needs take a priority by number key and requirements by code, and unknown codes change nothing', async ({ companyA: page }) => {
  await goTo(page, '組織の要件');
  await cell(page, 'N-001', 'priority').click();
  await page.keyboard.press('1');
  await expect(cell(page, 'N-001', 'priority')).toContainText('低');
  await cell(page, 'N-004', 'requirements').click();
  await page.keyboard.type('R-007 r-001');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'N-004', 'requirements')).toContainText('R-001, R-007');
  await expect(page.getByRole('complementary', { name: 'つながりの確認' })).toContainText('要件のない比較項目（1 件）');
  await cell(page, 'N-004', 'requirements').click();
  await page.keyboard.type('R-001, R-999');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('「R-999」という比較項目はありません');
  await expect(cell(page, 'N-004', 'requirements')).toContainText('R-001, R-007');
});

test('what is linked to nothing is listed and linked there, and undo takes the link back', async ({ companyA: page }) => {
  await goTo(page, '組織の要件');
  const panel = page.getByRole('complementary', { name: 'つながりの確認' });
  await cell(page, 'N-003', 'requirements').click();
  await page.keyboard.press('Delete');
  await expect(panel).toContainText('比較項目のない要件（1 件）');
  await expectAccessible(page);
  await panel.getByLabel('「クレジットカード決済の統合」を結ぶ要件').selectOption({ label: 'N-003 オンラインで安全にカード決済できる' });
  await expect(cell(page, 'N-003', 'requirements')).toContainText('R-003');
  await expect(panel).toContainText('すべての比較項目に要件があります');
  await page.keyboard.press('Control+z');
  await expect(panel).toContainText('要件のない比較項目（1 件）');
});

test('the table of links is turned by space and shows only what is not linked', async ({ companyA: page }) => {
  await goTo(page, '組織の要件');
  await page.getByText('つながりの表').click();
  await expect(cell(page, 'R-009', 'secure')).toBeVisible();
  await cell(page, 'R-009', 'secure').click({ position: { x: 4, y: 4 } });
  await page.keyboard.press('Space');
  await page.getByLabel('つながりのない比較項目だけ').check();
  await expect(page.locator('.ag-row').filter({ hasText: 'R-009' }).first()).toBeVisible();
  await expect(page.locator('.ag-row').filter({ hasText: '在庫管理' })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: '元に戻す: 要件と比較項目のつながりの変更' }).click();
  await expect(page.getByText('つながりのない比較項目はありません。')).toBeVisible();
});

test('the grid of requirements has the needs of each, by code', async ({ companyA: page }) => {
  await goTo(page, '比較項目');
  await cell(page, 'R-009', 'code').click();
  await page.keyboard.press('End');
  await page.keyboard.type('N-004, N-001');
  await page.keyboard.press('Enter');
  await goTo(page, '組織の要件');
  await expect(cell(page, 'N-001', 'requirements')).toContainText('R-009');
  await page.keyboard.press('Control+z');
  await expect(cell(page, 'N-001', 'requirements')).not.toContainText('R-009');
});
