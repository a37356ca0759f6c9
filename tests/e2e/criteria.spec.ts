import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expect, goTo, test } from './support/shell.ts';

async function expectAccessibleInBoth(page: Page): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await expectAccessible(page);
  }
}

test('a label changed here stands in the comparison', async ({ companyA: page }) => {
  await page.keyboard.press('Alt+9');
  await page.getByRole('textbox', { name: '表示名: △ 部分一致' }).fill('条件つきで一致');
  await page.keyboard.press('Enter');
  await goTo(page, '比較表');
  await expect(page.getByText('△ 条件つきで一致').first()).toBeVisible();
});

test('a ready-made scale shows its effect before it is applied, and undo brings the old one back', async ({ companyA: page }) => {
  await goTo(page, '評価基準');
  await page.getByRole('button', { name: 'ひな形から選ぶ' }).click();
  await page.getByRole('menuitem', { name: '四段階の記号（◎○△×）' }).click();
  const dialog = page.getByRole('dialog', { name: '評価をどの段階に移しますか' });
  await expect(dialog.getByRole('row', { name: /SaaS A/ })).toContainText('92.6 %');
  await expectAccessibleInBoth(page);
  await dialog.getByRole('combobox', { name: '「△ 部分一致」の移し先' }).selectOption({ label: '○ おおむね満たす' });
  await expect(dialog.getByRole('row', { name: /SaaS A/ })).toContainText('96.3 %');
  await expect(dialog).toContainText('適合度は変わりますが、順位は変わりません');
  await dialog.getByRole('button', { name: 'この評価基準に切り替える' }).click();
  await expect(page.getByRole('textbox', { name: '表示名: ○ おおむね満たす' })).toBeVisible();
  await goTo(page, '比較表');
  await expect(page.getByText('96.3 %').first()).toBeVisible();
  await page.getByRole('button', { name: '元に戻す: 評価基準の切り替え' }).click();
  await expect(page.getByText('94.4 %').first()).toBeVisible();
  await goTo(page, '評価基準');
  await expect(page.getByRole('textbox', { name: /^表示名/ })).toHaveCount(4);
  await expect(page.getByRole('textbox', { name: '点数: △ 部分一致' })).toHaveValue('0.5');
});

test('on a scale of points the digits rate with their own level', async ({ companyA: page }) => {
  await goTo(page, '評価基準');
  await page.getByRole('button', { name: 'ひな形から選ぶ' }).click();
  await page.getByRole('menuitem', { name: '0〜3 点' }).click();
  await page.getByRole('button', { name: 'この評価基準に切り替える' }).click();
  await goTo(page, '比較表');
  await page.locator('.ag-row[row-id="shipping"] [col-id]').nth(-1).click();
  await page.keyboard.press('0');
  await expect(page.locator('.ag-row[row-id="shipping"]').last().getByRole('img', { name: '満たさない', exact: true })).toBeVisible();
});

test('a scale without a full fit, or with a score that is none, is refused in the user’s words', async ({ companyA: page }) => {
  await goTo(page, '評価基準');
  await page.getByRole('combobox', { name: '区分: ◎ 完全一致' }).selectOption({ label: '部分一致' });
  await expect(page.getByRole('alert')).toContainText('完全一致の段階を一つ以上残してください');
  await expect(page.getByRole('combobox', { name: '区分: ◎ 完全一致' })).toHaveValue('fit');
  await page.getByRole('textbox', { name: '点数: △ 部分一致' }).fill('だいたい');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: '点数として読めません' })).toBeVisible();
  await page.getByRole('textbox', { name: '点数: △ 部分一致' }).fill('６０％');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: '点数: △ 部分一致' })).toHaveValue('0.6');
});

test('a level in use is removed only with a place for its ratings', async ({ companyA: page }) => {
  await goTo(page, '評価基準');
  await page.getByRole('button', { name: '削除: △ 部分一致' }).click();
  await page.getByRole('combobox', { name: '「△ 部分一致」の移し先' }).selectOption({ label: '× 不一致' });
  await page.getByRole('button', { name: '評価を移して削除する' }).click();
  await expect(page.getByRole('textbox', { name: '表示名: △ 部分一致' })).toHaveCount(0);
  await expect(page.getByRole('row').filter({ has: page.getByRole('textbox', { name: '表示名: × 不一致' }) })).toContainText('34');
  await goTo(page, 'ギャップ');
  await expect(page.getByText('部分一致 0 件・不一致 8 件')).toBeVisible();
});

test('pairwise comparisons give the weights of the method, say how consistent they are, and are applied', async ({ companyA: page }) => {
  await goTo(page, '評価基準');
  await page.getByRole('tab', { name: '重みの決め方' }).click();
  await page.getByRole('combobox', { name: '重みを決める対象' }).selectOption({ label: '「非機能要件」の中の項目' });
  await page.getByText('一対比較（AHP）', { exact: true }).click();
  const pairs = page.getByRole('combobox', { name: /に比べて/ });
  await expect(pairs).toHaveCount(3);
  for (const [index, judgement] of ['3', '5', '2'].entries()) await pairs.nth(index).selectOption({ label: judgement });
  for (const share of ['64.8 %', '23.0 %', '12.2 %']) await expect(page.getByText(share, { exact: true })).toBeVisible();
  await expect(page.getByText(/λ 3\.0037.*CR 0\.003/)).toBeVisible();
  await expectAccessibleInBoth(page);
  await page.getByRole('button', { name: 'この重みを適用' }).click();
  await goTo(page, '比較表');
  await expect(page.locator('.ag-row[row-id="uptime"] [col-id="weight"]').first()).toContainText('1.94');
  await page.getByRole('button', { name: '元に戻す: 重みの適用' }).click();
  await expect(page.locator('.ag-row[row-id="uptime"] [col-id="weight"]').first()).toHaveText('1');
});

test('contradicting comparisons are told, with the one farthest off', async ({ companyA: page }) => {
  await goTo(page, '評価基準');
  await page.getByRole('tab', { name: '重みの決め方' }).click();
  await page.getByText('一対比較（AHP）', { exact: true }).click();
  const pairs = page.getByRole('combobox', { name: /に比べて/ });
  await pairs.nth(0).selectOption({ label: '9' });
  await pairs.nth(1).selectOption({ label: '1/9' });
  await expect(page.getByText('CR が 0.10 以上あり')).toBeVisible();
  await expect(page.getByText(/最も食い違う比較/)).toBeVisible();
});

test('swing points of 100, 70 and 30 give 50, 35 and 15 %, in English without Japanese', async ({ app: page }) => {
  await page.getByRole('button', { name: /English に切り替える/ }).click();
  await page.getByRole('button', { name: 'Start from an example' }).click();
  await goTo(page, 'Scale and weights');
  await page.getByRole('tab', { name: 'Weights' }).click();
  await page.getByRole('combobox', { name: 'What to weigh' }).selectOption({ index: 3 });
  await page.getByText('Swing', { exact: true }).click();
  const points = page.getByRole('textbox', { name: /^Points/ });
  for (const [index, value] of ['100', '７０', '30'].entries()) await points.nth(index).fill(value);
  for (const share of ['50.0 %', '35.0 %', '15.0 %']) await expect(page.getByText(share, { exact: true })).toBeVisible();
  const text = await page.locator('body').innerText();
  expect(text.replaceAll('日本語', '').match(/[\u3040-\u30ff\u4e00-\u9fff]+/g) ?? []).toEqual([]);
});
