import type { Page } from '@playwright/test';
import { expect, goTo, test } from './support/shell.ts';

const row = (page: Page, text: string) => page.locator('.ag-row').filter({ hasText: text });
const cell = (page: Page, text: string, column: string) => row(page, text).locator(`[col-id="${column}"]`);

test('an item goes below another by keyboard, rolls up in the comparison, and comes back by undo', async ({ companyA: page }) => {
  await goTo(page, '比較項目');
  await cell(page, 'クレジットカード決済', 'title').first().click();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(page.getByText('見出しになりました')).toBeVisible();
  const heading = row(page, 'ECサイト構築').first();
  await expect(heading).toContainText('（1 件）');
  await expect(heading.locator('[col-id="weight"]')).toContainText('計');
  await heading.locator('[col-id="weight"]').click();
  await page.keyboard.type('9');
  await expect(page.locator('.grid-notice')).toContainText('編集できません');
  await goTo(page, '比較表');
  await expect(page.getByText('24 / 24 評価済み')).toBeVisible();
  const rolledUp = page.locator('.ag-row[data-kind="group"]').filter({ has: page.locator('[col-id="weight"]', { hasText: '計' }) });
  await expect(rolledUp).toContainText('100.0 %');
  await expect(rolledUp).toContainText('50.0 %');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('27 / 27 評価済み')).toBeVisible();
  await expect(rolledUp).toHaveCount(0);
});

test('buttons put items below and out again, and a heading takes its items along', async ({ companyA: page }) => {
  await goTo(page, '比較項目');
  await cell(page, 'クレジットカード決済', 'title').first().click();
  await page.getByRole('button', { name: /上の項目の下に入れる/ }).click();
  await expect(row(page, 'ECサイト構築').first()).toContainText('（1 件）');
  await cell(page, 'ECサイト構築', 'category').first().click();
  await page.keyboard.type('法規制対応');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'クレジットカード決済', 'category').first()).toHaveText('法規制対応');
  await cell(page, 'クレジットカード決済', 'title').first().click();
  await page.getByRole('button', { name: /一つ上の段に出す/ }).click();
  await expect(row(page, 'ECサイト構築').first()).not.toContainText('（1 件）');
});

test('priority class and provenance are pasted, and what is no class is refused', async ({ companyA: page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await goTo(page, '比較項目');
  const item = cell(page, '在庫管理', 'priorityClass').first();
  await item.click();
  await page.evaluate(() => navigator.clipboard.writeText('推奨\t会議 3'));
  await page.keyboard.press('Control+v');
  await expect(item).toHaveText('推奨');
  await expect(cell(page, '在庫管理', 'provenance').first()).toHaveText('会議 3');
  await item.click();
  await page.evaluate(() => navigator.clipboard.writeText('できれば'));
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('alert').filter({ hasText: 'できれば' })).toContainText('「必須」、「必要」、「推奨」のいずれか');
  await expect(item).toHaveText('推奨');
});

test('the check names items that cannot be measured or are double, and leads to them', async ({ companyA: page }) => {
  await goTo(page, '比較項目');
  const open = page.getByRole('button', { name: /^点検/ });
  await page.getByRole('button', { name: '比較項目を追加' }).click();
  await expect(page.locator('.ag-row').filter({ hasText: 'R-010' }).locator('[col-id="title"]')).toHaveAttribute('data-active', '');
  await page.keyboard.type('在庫　管理');
  await page.keyboard.press('Enter');
  await open.click();
  const dialog = page.getByRole('dialog', { name: '項目の点検' });
  await expect(dialog.getByRole('row').filter({ hasText: '在庫　管理' }).filter({ hasText: '同じ文' })).toBeVisible();
  await dialog.getByRole('row').filter({ hasText: '在庫　管理' }).filter({ hasText: '判定の目安がない' }).getByRole('button').click();
  await expect(dialog).toBeHidden();
  await page.keyboard.type('登録した数が画面に表示される');
  await page.keyboard.press('Enter');
  await expect(cell(page, '在庫　管理', 'criterion')).toHaveText('登録した数が画面に表示される');
  await expect(cell(page, '在庫　管理', 'title').getByRole('img', { name: /同じ文/ })).toBeVisible();
});

test('items of a catalogue are picked, previewed and added in one step, and are not offered twice', async ({ companyA: page }) => {
  await goTo(page, '比較項目');
  await page.getByRole('button', { name: 'カタログから追加' }).click();
  const dialog = page.getByRole('dialog', { name: 'カタログから追加' });
  await expect(dialog.getByRole('checkbox', { name: /構築時の対策（14 件）/ })).toBeVisible();
  await dialog.getByLabel('カタログ', { exact: true }).selectOption({ label: 'NIST CSF 2.0 の成果・106 項目' });
  await dialog.getByLabel('追加先').selectOption({ label: '非機能要件' });
  await dialog.getByLabel('項目を探す').fill('GV.OC');
  await dialog.getByRole('checkbox', { name: /^組織の状況/ }).check();
  const preview = dialog.getByRole('region', { name: '追加される内容（5 項目）' });
  await expect(preview).toContainText('非機能要件');
  await expect(preview).toContainText('R-010');
  await dialog.getByRole('button', { name: '5 項目を追加' }).click();
  await expect(dialog).toBeHidden();
  const heading = row(page, '組織の状況').first();
  await expect(heading).toContainText('（5 件）');
  await expect(heading.locator('[col-id="provenance"]')).toHaveText('NIST CSF 2.0 GV.OC');
  await page.getByRole('button', { name: 'カタログから追加' }).click();
  await dialog.getByLabel('カタログ', { exact: true }).selectOption({ label: 'NIST CSF 2.0 の成果・106 項目' });
  await expect(dialog.getByText('追加済み')).toHaveCount(5);
  await expect(dialog.getByRole('checkbox', { name: /^使命を踏まえて/ })).toBeDisabled();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '元に戻す: カタログからの追加' }).click();
  await expect(row(page, '組織の状況')).toHaveCount(0);
});

test('required items of a catalogue knock out only when asked', async ({ companyA: page }) => {
  await goTo(page, '比較項目');
  await page.getByRole('button', { name: 'カタログから追加' }).click();
  const dialog = page.getByRole('dialog', { name: 'カタログから追加' });
  await dialog.getByLabel('項目を探す').fill('改ざん');
  await dialog.getByRole('checkbox', { name: /^改ざんを見つける/ }).check();
  await expect(dialog.getByRole('region', { name: /^追加される内容/ })).not.toContainText('✓');
  await dialog.getByRole('checkbox', { name: /足切り/ }).check();
  await expect(dialog.getByRole('region', { name: /^追加される内容/ })).toContainText('✓ 足切り');
});
