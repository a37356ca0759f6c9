import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expect, goTo, test } from './support/shell.ts';

const cell = (page: Page, row: string, column: string) => page.locator('.ag-row[row-id]').filter({ hasText: row }).locator(`[col-id="${column}"]`).first();

test('a candidate is dropped with its reason, leaves the comparison, and comes back by undo', async ({ companyA: page }) => {
  await goTo(page, '候補');
  await page.getByRole('button', { name: '「パッケージ C」を見送る…' }).click();
  await expect(page.getByRole('button', { name: '見送る', exact: true })).toBeDisabled();
  await page.getByLabel('見送る理由').fill('PCI-DSS に届かない');
  await page.getByRole('button', { name: '見送る', exact: true }).click();
  const dropped = page.getByRole('region', { name: '見送り' });
  await expect(dropped.getByLabel('選考の理由')).toHaveValue('PCI-DSS に届かない');
  await goTo(page, '比較表');
  await expect(page.getByText('18 / 18 評価済み')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('27 / 27 評価済み')).toBeVisible();
});

test('a candidate goes to the long list and back to the short list', async ({ companyA: page }) => {
  await goTo(page, '候補');
  await page.getByRole('button', { name: '「SaaS B」をロングリストへ' }).click();
  const longList = page.getByRole('region', { name: 'ロングリスト' });
  await expect(longList.getByLabel('名前')).toHaveValue('SaaS B');
  await longList.getByRole('button', { name: '「SaaS B」をショートリストへ' }).click();
  await expect(longList).toHaveCount(0);
  await expect(page.getByText('ショートリスト（3）')).toBeVisible();
});

test('a feature is added to the chosen candidate, linked by code, and unknown codes change nothing', async ({ companyA: page }) => {
  await goTo(page, '機能');
  await page.getByLabel('表示する候補').selectOption('SaaS B');
  await expect(page.getByText('SaaS A（6 件）')).toHaveCount(0);
  await page.getByRole('button', { name: '機能を追加' }).click();
  await expect(page.getByRole('textbox', { name: '機能：空' })).toBeFocused();
  await page.keyboard.type('予約販売');
  await page.keyboard.press('Enter');
  await cell(page, '予約販売', 'requirements').click();
  await page.keyboard.type('R-002、R-004');
  await page.keyboard.press('Enter');
  await expect(cell(page, '予約販売', 'requirements')).toContainText('R-002, R-004');
  await cell(page, '予約販売', 'requirements').click();
  await page.keyboard.type('R-404');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('予約販売の「応える比較項目」: 「R-404」という比較項目はありません');
  await expect(cell(page, '予約販売', 'requirements')).toContainText('R-002, R-004');
  await page.keyboard.press('Control+z');
  await expect(cell(page, '予約販売', 'requirements')).toHaveText('');
});

test('the sheet of a candidate shows its result, features and what is missing, and is accessible', async ({ companyA: page }) => {
  await goTo(page, '候補');
  await page.getByRole('button', { name: '「SaaS B」の候補シート' }).click();
  const sheet = page.getByRole('dialog', { name: '候補シート' });
  await expect(sheet.getByRole('heading', { name: 'SaaS B' })).toBeVisible();
  await expect(sheet).toContainText('94.4 %');
  await expect(sheet.getByRole('row', { name: /充実した在庫管理/ })).toContainText('R-004');
  await expect(sheet).toContainText('機能が見つかっていない比較項目（1 件）');
  await expect(sheet).toContainText('R-008 操作画面の使いやすさ');
  await expectAccessible(page, 'sheet', '[role="dialog"]');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
});
