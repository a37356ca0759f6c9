import type { Page } from '@playwright/test';
import { expect, goTo, test } from './support/shell.ts';

const cell = (page: Page, rowId: string, column: string) => page.locator(`.ag-row[row-id="${rowId}"] [col-id="${column}"]`).first();
const settings = (page: Page) => page.getByRole('region', { name: '計画の前提' });
const summary = (page: Page) => page.getByRole('region', { name: '計画のまとめ' });

async function type(page: Page, rowId: string, column: string, text: string): Promise<void> {
  await cell(page, rowId, column).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

test('company A’s plan ends after eight and a half weeks on a working day, along two critical paths', async ({ companyA: page }) => {
  await goTo(page, '実施計画');
  await expect(page.getByRole('main').getByText('推奨する候補', { exact: true })).toBeVisible();
  await expect(page.getByText('全体の期待期間 8.5 週（順に行うと最短 8 週・最長 12 週）')).toBeVisible();
  await expect(summary(page)).toContainText('2027-02-04（8.5 週）');
  await expect(summary(page)).toContainText('99.9 % 超（期限 2027-02-19）');
  await expect(summary(page)).toContainText('は 2 本');
  await expect(summary(page)).toContainText('契約と初期設定 → 商品データと在庫管理 → 配送の設定 → テスト運用 → スタッフの研修 → 公開と告知');
  await expect(cell(page, 'products', 'start')).toHaveText('2026-12-08');
  await expect(cell(page, 'carriers', 'finish')).toHaveText('2027-01-08');
  await expect(cell(page, 'operation', 'expected')).toContainText('継続');
  await expect(page.getByRole('img', { name: /SaaS A の導入は 8.5 週の見込み、遅れてはならない作業は 7 件/ })).toBeVisible();
});

test('predecessors are typed as numbers with lags; a loop is refused by name, and nothing changes', async ({ companyA: page }) => {
  await goTo(page, '実施計画');
  await settings(page).getByLabel('開始日').fill('');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'training', 'start')).toHaveText('6.5');
  await type(page, 'training', 'predecessors', '4');
  await expect(cell(page, 'training', 'start')).toHaveText('5');
  await expect(cell(page, 'trial', 'float')).toContainText('0.5');
  await type(page, 'training', 'predecessors', '4＋２週、2-3日');
  await expect(cell(page, 'training', 'predecessors')).toHaveText('2-0.6週, 4+2週');
  await expect(cell(page, 'training', 'start')).toHaveText('7');
  await type(page, 'contract', 'predecessors', '２、7');
  await expect(page.getByRole('alert')).toContainText('作業の先行関係が輪になる');
  await expect(page.getByRole('alert')).toContainText('契約と初期設定');
  await expect(cell(page, 'contract', 'predecessors')).toHaveText('');
  await type(page, 'contract', 'predecessors', '1');
  await expect(page.getByRole('alert').filter({ hasText: '自分自身を待つ' })).toBeVisible();
  await type(page, 'contract', 'predecessors', '99');
  await expect(page.getByRole('alert').filter({ hasText: '1 から 8 の番号' })).toBeVisible();
});

test('a range fills all three points; points out of order wait unsaved', async ({ companyA: page }) => {
  await goTo(page, '実施計画');
  await type(page, 'trial', 'optimistic', '2〜4');
  await expect(cell(page, 'trial', 'mostLikely')).toContainText('3');
  await expect(cell(page, 'trial', 'pessimistic')).toContainText('4');
  await expect(page.getByText('全体の期待期間 10 週')).toBeVisible();
  await type(page, 'trial', 'optimistic', '9');
  await expect(cell(page, 'trial', 'optimistic')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('全体の期待期間 10 週')).toBeVisible();
  await type(page, 'trial', 'pessimistic', 'いつか');
  await expect(page.getByRole('alert')).toContainText('期間として読めません');
});

test('days and weeks are never mixed: the unit names the columns, what is typed without one, and changes no length', async ({ companyA: page }) => {
  await goTo(page, '実施計画');
  await settings(page).getByText('営業日', { exact: true }).click();
  await expect(page.getByRole('columnheader', { name: '楽観値（営業日）' })).toBeVisible();
  await expect(cell(page, 'products', 'optimistic')).toHaveText('10');
  await expect(page.getByText('全体の期待期間 42.5 営業日')).toBeVisible();
  await type(page, 'products', 'pessimistic', '20');
  await type(page, 'training', 'pessimistic', '2週');
  await settings(page).getByText('週', { exact: true }).click();
  await expect(cell(page, 'products', 'pessimistic')).toHaveText('4');
  await expect(cell(page, 'training', 'pessimistic')).toHaveText('2');
});

test('dates are refused in words where they are typed, and a due date before the start is said', async ({ companyA: page }) => {
  await goTo(page, '実施計画');
  const due = settings(page).getByLabel('期限');
  await due.fill('2027-02-31');
  await page.keyboard.press('Enter');
  await expect(settings(page)).toContainText('「2027-02-31」は日付として読めません');
  await page.keyboard.press('Escape');
  await expect(due).toHaveValue('2027-02-19');
  await due.fill('2026/11/1');
  await page.keyboard.press('Enter');
  await expect(due).toHaveValue('2026-11-01');
  await expect(settings(page)).toContainText('期限が開始日より前です');
});

test('days off move the dates and are edited in a list', async ({ companyA: page }) => {
  await goTo(page, '実施計画');
  await settings(page).getByRole('button', { name: '休業日（1 件）' }).click();
  const dialog = page.getByRole('dialog', { name: '休業日' });
  await expect(dialog.getByLabel('最後の日: 年末年始')).toHaveValue('2027-01-03');
  await dialog.getByLabel('最後の日: 年末年始').fill('2026-12-01');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('最後の日（2026-12-01）が最初の日（2026-12-29）より前です');
  await page.keyboard.press('Escape');
  await settings(page).getByRole('button', { name: /休業日/ }).click();
  await dialog.getByLabel('名前', { exact: true }).fill('棚卸し');
  await dialog.getByLabel('最初の日', { exact: true }).fill('2027-02-01');
  await dialog.getByLabel('最後の日', { exact: true }).fill('2027-02-05');
  await dialog.getByRole('button', { name: '追加' }).click();
  await expect(dialog.getByLabel('最初の日: 棚卸し')).toHaveValue('2027-02-01');
  await dialog.getByRole('button', { name: '閉じる' }).click();
  await expect(summary(page)).toContainText('2027-02-12（8.5 週）');
  await settings(page).getByRole('switch', { name: '祝日を休む' }).press('Space');
  await expect(summary(page)).toContainText('2027-02-10（8.5 週）');
});

test('a heading spans the tasks below it and is no task; what hung on a task that becomes one goes with it', async ({ companyA: page }) => {
  await goTo(page, '実施計画');
  await cell(page, 'products', 'title').click();
  await page.getByRole('button', { name: '見出しを追加' }).click();
  await expect(page.locator('.grid-field')).toBeFocused();
  await page.keyboard.type('準備');
  await page.keyboard.press('Enter');
  const heading = page.locator('.ag-row[row-index="2"]');
  await expect(heading.locator('[col-id="title"]').first()).toContainText('準備');
  await expect(heading.locator('[col-id="number"]').first()).toHaveText('');
  await expect(heading.locator('[col-id="start"]').first()).toHaveText('2026-12-24');
  await expect(heading.locator('[col-id="finish"]').first()).toHaveText('2027-02-04');
  await expect(cell(page, 'payment', 'number')).toContainText('3');
  await cell(page, 'carriers', 'title').click();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Space');
  await expect(cell(page, 'carriers', 'heading').locator('[data-checked]')).toBeVisible();
  await expect(cell(page, 'carriers', 'number')).toHaveText('');
  await expect(cell(page, 'trial', 'predecessors')).toHaveText('3');
  await page.keyboard.press('Control+z');
  await expect(cell(page, 'trial', 'predecessors')).toHaveText('3, 4');
});

test('tasks pasted past the end keep their predecessors, by the numbers they have afterwards', async ({ companyA: page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await goTo(page, '実施計画');
  await cell(page, 'operation', 'title').click();
  await page.evaluate(() => navigator.clipboard.writeText('運用と保守\t0\t0\t0\t7\n移行\t1\t2\t3\t7+1週\n切替\t1\t1\t1\t9, 5'));
  await page.keyboard.press('Control+v');
  await expect(page.locator('.ag-row[row-index="8"] [col-id="predecessors"]').first()).toHaveText('7+1週');
  await expect(page.locator('.ag-row[row-index="9"] [col-id="predecessors"]').first()).toHaveText('5, 9');
  await page.evaluate(() => navigator.clipboard.writeText('切替\t1\t1\t1\t9\n点検\t1\t1\t1\t12'));
  await page.locator('.ag-row[row-index="9"] [col-id="title"]').first().click();
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('alert').filter({ hasText: '1 から 11 の番号' })).toContainText('先行する作業');
  await expect(page.getByText('点検', { exact: true })).toHaveCount(0);
});

test('the network shows the same plan, and both pictures are saved as PNG', async ({ companyA: page }) => {
  await goTo(page, '実施計画');
  for (const tab of ['ガントチャート', 'ネットワーク図']) {
    await page.getByRole('tab', { name: tab }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'PNG で保存' }).click();
    expect((await download).suggestedFilename()).toBe(`${tab}.png`);
  }
  await expect(page.getByRole('img', { name: /作業 8 件のつながり、終了を決める経路は 2 本/ })).toBeVisible();
});

test('another candidate starts from the template, and is recommended with undo', async ({ companyA: page }) => {
  await goTo(page, '実施計画');
  await page.getByRole('combobox', { name: '計画する候補' }).selectOption({ label: '■ SaaS B' });
  await expect(page.getByText('推奨しているのは SaaS A です')).toBeVisible();
  await page.getByRole('button', { name: '導入の 8 作業をひな形から追加' }).click();
  await expect(page.getByText('全体の期待期間 10 週')).toBeVisible();
  await page.getByRole('button', { name: 'この候補を推奨する' }).click();
  await expect(page.getByRole('main').getByText('推奨する候補', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'この候補を推奨する' })).toBeVisible();
  await page.getByRole('button', { name: '元に戻す: 作業の追加' }).click();
  await expect(page.getByText('作業がまだありません')).toBeVisible();
});

test('tasks are added, moved and removed by keyboard', async ({ companyA: page }) => {
  await goTo(page, '実施計画');
  await cell(page, 'contract', 'title').click();
  await page.getByRole('button', { name: '作業を追加' }).click();
  await expect(page.locator('.grid-field')).toBeFocused();
  await page.keyboard.type('社内説明');
  await page.keyboard.press('Enter');
  await expect(page.locator('.ag-row[row-index="1"] [col-id="title"]').first()).toContainText('社内説明');
  await page.getByRole('gridcell', { name: '社内説明' }).click();
  await page.keyboard.press('Control+-');
  await expect(page.getByRole('gridcell', { name: '社内説明' })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('gridcell', { name: '社内説明' })).toBeVisible();
});
