import type { Page } from '@playwright/test';
import { expect, goTo, test } from './support/shell.ts';

const cell = (page: Page, rowId: string, column: string) => page.locator(`.ag-row[row-id="${rowId}"] [col-id="${column}"]`).first();

test('company A’s plan runs through eight tasks in ten weeks', async ({ companyA: page }) => {
  await goTo(page, '実施計画');
  await expect(page.getByText('★ 推奨する候補')).toBeVisible();
  await expect(page.getByText('全体の期待期間 10 週（順に行うと最短 8 週・最長 12 週）')).toBeVisible();
  await expect(cell(page, 'operation', 'start')).toContainText('10');
  await expect(cell(page, 'operation', 'expected')).toContainText('継続');
  await expect(page.getByRole('img', { name: /SaaS A の導入は 10 週の見込み、遅れてはならない作業は 7 件/ })).toBeVisible();
});

test('predecessors are typed as numbers; a loop is refused by name, and nothing changes', async ({ companyA: page }) => {
  await goTo(page, '実施計画');
  await cell(page, 'training', 'predecessors').click();
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'training', 'start')).toContainText('6.5');
  await expect(cell(page, 'trial', 'float')).toContainText('0.5');
  await cell(page, 'contract', 'predecessors').click();
  await page.keyboard.type('２、7');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('作業の先行関係が輪になる');
  await expect(page.getByRole('alert')).toContainText('契約と初期設定');
  await expect(cell(page, 'contract', 'predecessors')).toHaveText('');
  await cell(page, 'contract', 'predecessors').click();
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: '自分自身を待つ' })).toBeVisible();
  await cell(page, 'contract', 'predecessors').click();
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: '1 から 8 の番号' })).toBeVisible();
});

test('a range fills all three points; points out of order wait unsaved', async ({ companyA: page }) => {
  await goTo(page, '実施計画');
  await cell(page, 'trial', 'optimistic').click();
  await page.keyboard.type('2〜4');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'trial', 'mostLikely')).toContainText('3');
  await expect(cell(page, 'trial', 'pessimistic')).toContainText('4');
  await expect(page.getByText('全体の期待期間 11.5 週')).toBeVisible();
  await cell(page, 'trial', 'optimistic').click();
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'trial', 'optimistic')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('全体の期待期間 11.5 週')).toBeVisible();
  await cell(page, 'trial', 'pessimistic').click();
  await page.keyboard.type('いつか');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('期間として読めません');
});

test('another candidate starts from the template, and is recommended with undo', async ({ companyA: page }) => {
  await goTo(page, '実施計画');
  await page.getByRole('combobox', { name: '計画する候補' }).selectOption({ label: '■ SaaS B' });
  await expect(page.getByText('推奨しているのは SaaS A です')).toBeVisible();
  await page.getByRole('button', { name: '導入の 8 作業をひな形から追加' }).click();
  await expect(page.getByText('全体の期待期間 10 週')).toBeVisible();
  await page.getByRole('button', { name: 'この候補を推奨する' }).click();
  await expect(page.getByText('★ 推奨する候補')).toBeVisible();
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
  await page.getByText('社内説明').click();
  await page.keyboard.press('Control+-');
  await expect(page.getByText('社内説明')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('社内説明')).toBeVisible();
});

test('the Gantt chart is saved as PNG', async ({ companyA: page }) => {
  await goTo(page, '実施計画');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PNG で保存' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.png$/);
});
