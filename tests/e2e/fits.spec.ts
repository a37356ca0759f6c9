import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expect, goTo, test } from './support/shell.ts';

const cell = (page: Page, rowId: string, column: string) => page.locator(`.ag-row[row-id="${rowId}"] [col-id="${column}"]`).first();

test('company A’s fits are graded by number keys, one undo takes a grade back', async ({ companyA: page }) => {
  await goTo(page, 'フィット');
  await expect(cell(page, 'group:saas-a', 'requirement')).toContainText('SaaS A（8 件）');
  await cell(page, 'uptime/saas-a', 'usability').click();
  await page.keyboard.press('4');
  await expect(cell(page, 'uptime/saas-a', 'usability')).toHaveText('4');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('1〜5');
  await page.keyboard.press('Escape');
  await expect(cell(page, 'uptime/saas-a', 'efficiency')).toHaveText('5');
  await page.getByRole('button', { name: '元に戻す: フィットの評価' }).click();
  await expect(cell(page, 'uptime/saas-a', 'usability')).toHaveText('');
});

test('partial fits join on demand, and the profile shows shares and means with their coverage', async ({ companyA: page }) => {
  await goTo(page, 'フィット');
  await expect(page.locator('.ag-row[row-id="stock/saas-a"]')).toHaveCount(0);
  await page.getByRole('switch', { name: '部分一致も表示' }).click();
  await expect(page.locator('.ag-row[row-id="stock/saas-a"]').first()).toBeVisible();
  await page.getByRole('tab', { name: 'フィットの内訳' }).click();
  await expect(page.getByText('88.9 %（8 / 9）').first()).toBeVisible();
  await expect(page.getByText('4.57（87.5 %）')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: /使いやすさは.*パッケージ C.*（5）.*SaaS B.*（4.5）が最も高い/ })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PNG で保存' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.png$/);
});

test('the fits have no accessibility violation, light or dark', async ({ companyA: page }) => {
  test.slow();
  await goTo(page, 'フィット');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const tab of ['フィットの内訳', 'フィットしたセル']) {
      await page.getByRole('tab', { name: tab }).click();
      await expectAccessible(page);
    }
  }
});
