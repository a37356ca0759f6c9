import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expect, goTo, test } from './support/shell.ts';

const cell = (page: Page, rowId: string, column: string) => page.locator(`.ag-row[row-id="${rowId}"] [col-id="${column}"]`).first();
const drawer = (page: Page): Locator => page.getByRole('complementary', { name: 'コメント' });
const tab = (page: Page, name: RegExp): Promise<void> => page.getByRole('tab', { name }).click();

test('a comment on the selected cell is written by keyboard, answered, settled and found again', async ({ companyA: page }) => {
  await goTo(page, '比較表');
  await cell(page, 'shipping', 'package-c').click();
  await page.keyboard.press('Control+Alt+m');
  await expect(drawer(page).getByRole('combobox', { name: '対象' })).toHaveValue(/配送管理／パッケージ C/);
  await drawer(page).getByRole('textbox', { name: 'コメント' }).fill('送り状はまとめて出せますか');
  await drawer(page).getByRole('textbox', { name: '名前' }).fill('経理担当');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'コメント（未解決 2 件）' })).toBeVisible();
  const thread = drawer(page).getByRole('listitem').filter({ hasText: '送り状' });
  await expect(thread).toContainText('経理担当');
  await thread.getByRole('button', { name: '返信', exact: true }).click();
  await thread.getByRole('textbox', { name: '返信' }).fill('50 件まで出せます');
  await expect(thread.getByRole('textbox', { name: '名前' })).toHaveValue('経理担当');
  await thread.getByRole('button', { name: '返信', exact: true }).click();
  await expect(thread).toContainText('50 件まで出せます');
  await thread.getByRole('button', { name: '解決にする' }).click();
  await expect(page.getByRole('button', { name: 'コメント（未解決 1 件）' })).toBeVisible();
  await expect(thread).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(drawer(page)).toBeHidden();
  await goTo(page, 'レビュー');
  await tab(page, /コメント/);
  await page.getByText('解決済み', { exact: true }).click();
  await page.getByRole('button', { name: /配送管理／パッケージ C/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '比較表' })).toBeVisible();
  await expect(page.getByRole('complementary', { name: '詳細' })).toContainText('50 件まで出せます');
});

test('any record is commented on by its name, and removing it takes its comments along until undo', async ({ companyA: page }) => {
  await goTo(page, '候補');
  await page.getByRole('button', { name: /コメント（未解決/ }).click();
  const about = drawer(page).getByRole('combobox', { name: '対象' });
  await about.click();
  await about.fill('SaaS B');
  await page.getByRole('option', { name: 'SaaS B', exact: true }).click();
  await drawer(page).getByRole('textbox', { name: 'コメント' }).fill('契約の条件を確認');
  await drawer(page).getByRole('button', { name: 'コメントする' }).click();
  await expect(drawer(page)).toContainText('候補: SaaS B');
  await drawer(page).getByRole('button', { name: '閉じる' }).click();
  await page.getByRole('button', { name: '「SaaS B」を評価・見積りごと削除' }).click();
  await expect(page.getByRole('button', { name: 'コメント（未解決 1 件）' })).toBeVisible();
  await page.getByRole('button', { name: '元に戻す: 候補の削除' }).click();
  await expect(page.getByRole('button', { name: 'コメント（未解決 2 件）' })).toBeVisible();
});

test('a comment is corrected in place and removed, and undo brings it back', async ({ companyA: page }) => {
  await goTo(page, 'レビュー');
  await tab(page, /コメント/);
  const thread = page.getByRole('listitem').filter({ hasText: '費用も確かめたい' });
  await thread.getByRole('button', { name: '編集' }).click();
  await page.getByRole('textbox', { name: 'コメント' }).fill('年額も知りたい');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('年額も知りたい')).toBeVisible();
  await page.getByRole('button', { name: '返信ごと削除' }).click();
  await expect(page.getByText('年額も知りたい')).toBeHidden();
  await page.getByRole('button', { name: '元に戻す: コメントの削除' }).click();
  await expect(page.getByText('年額も知りたい')).toBeVisible();
});

test('sign-off is given by number keys and counted; a wrong date changes nothing', async ({ companyA: page }) => {
  await goTo(page, 'レビュー');
  await expect(page.getByRole('status').filter({ hasText: '3 人のうち 2 人が承認' })).toBeVisible();
  await cell(page, 'accounting', 'verdict').click();
  await page.keyboard.press('2');
  await expect(cell(page, 'accounting', 'verdict')).toContainText('✓ 承認');
  await expect(page.getByText('全員の承認がそろいました')).toBeVisible();
  await cell(page, 'accounting', 'decidedOn').click();
  await page.keyboard.type('2026/11/3');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'accounting', 'decidedOn')).toHaveText('2026-11-03');
  await cell(page, 'accounting', 'decidedOn').click();
  await page.keyboard.type('あした');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('日付として読めません');
  await expect(cell(page, 'accounting', 'decidedOn')).toHaveText('2026-11-03');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(cell(page, 'accounting', 'verdict')).toContainText('確認待ち');
});

test('decisions are pasted as a block in one step', async ({ companyA: page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await goTo(page, 'レビュー');
  await tab(page, /決定事項/);
  await cell(page, 'recommend-a', 'title').click();
  await page.evaluate(() => navigator.clipboard.writeText('SaaS A に決める\t費用が低い\t代表\t2026年11月1日\n移行は 3 月\t繁忙期を避ける\t店長\t'));
  await page.keyboard.press('Control+v');
  await expect(cell(page, 'recommend-a', 'decidedOn')).toHaveText('2026-11-01');
  await expect(page.getByText('移行は 3 月')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('移行は 3 月')).toBeHidden();
});

test('a kept state is compared with now, read by what changed, and gone back to', async ({ companyA: page }) => {
  await goTo(page, 'レビュー');
  await tab(page, /控え/);
  await page.getByRole('textbox', { name: '控えの名前' }).first().fill('再評価の前');
  await page.getByRole('button', { name: '控えを取る' }).click();
  const comparison = page.getByRole('group', { name: '前後の比較' });
  await expect(comparison).toContainText('違いはありません');
  await goTo(page, '比較表');
  await cell(page, 'stock', 'saas-a').click();
  await page.keyboard.press('1');
  await goTo(page, 'レビュー');
  await expect(comparison).toContainText('順位が変わりました');
  await expect(comparison).toContainText('評価基準: △ 部分一致 → ◎ 完全一致');
  await expect(comparison).toContainText('R-004 在庫管理／SaaS A');
  await page.getByRole('button', { name: 'この控えに戻す: 再評価の前' }).click();
  await expect(comparison).toContainText('違いはありません');
  await page.getByRole('button', { name: '元に戻す: 控えに戻す' }).click();
  await expect(comparison).toContainText('評価基準: △ 部分一致 → ◎ 完全一致');
  await page.getByRole('combobox', { name: '前', exact: true }).selectOption('比較表ができた時点');
  await page.getByRole('combobox', { name: '後', exact: true }).selectOption('再評価の前');
  await expect(comparison).toContainText('により足切りになった');
  await tab(page, /履歴/);
  await expect(page.getByRole('row').filter({ hasText: '元に戻す: 控えに戻す' })).toBeVisible();
});

test('every part of the review and the comments have no accessibility violation, light or dark', async ({ companyA: page }) => {
  test.slow();
  await goTo(page, 'レビュー');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const name of [/確認/, /コメント/, /決定事項/, /控え/, /履歴/]) {
      await tab(page, name);
      await expectAccessible(page);
    }
    await page.keyboard.press('Control+Alt+m');
    await drawer(page).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Control+Alt+m');
  }
});
